// SPDX-License-Identifier: GPL-3.0-or-later
// A few questions whose answers lead to a rating of support and influence, for those who hesitate between numbers.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

class QWidget;

namespace kam::ui {

class AppContext;

struct ChosenRating {
  std::int64_t support = 0;
  std::int64_t influence = 1;
};

/// What was answered, as ratings. Support: works for us unasked 2, speaks for us when asked 1, neither 0, speaks for others −1, works
/// against us −2. Influence: decides or can stop it 3, is asked before 2, else 1.
ChosenRating ratingOf(int supportAnswer, int influenceAnswer);
/// Unset where it was given up.
std::optional<ChosenRating> askChoice(AppContext& context, QWidget* parent, const QString& name);

}  // namespace kam::ui

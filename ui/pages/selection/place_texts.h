// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says about one account's place, in words.
#pragma once

#include "pages/selection/selection_model.h"
#include "scoring/portfolio/account_explanation.h"

#include <QString>
#include <QStringList>

namespace kam::ui {

struct PlaceTexts {
  /// "What would take it over the line, each by itself"
  QString heading;
  QStringList changes;
  /// Ratings that are missing or old; knock-outs; too little known.
  QStringList doubts;
};

/// Position of the account among the ranking's rows; their number where it is not ranked at all.
std::size_t rowOf(const scoring::Ranking& ranking, base::RawId account);
PlaceTexts placeTexts(const SelectionModel& model, std::size_t row, const std::optional<scoring::AccountExplanation>& place);

}  // namespace kam::ui

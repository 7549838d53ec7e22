// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps accounts out before any score is asked: each knock-out of the model with how many it holds, and who they are.
#pragma once

#include "pages/selection/selection_model.h"
#include "shell/app_context.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QVBoxLayout;

namespace kam::ui {

class TextLabel;

class KnockOutList : public QWidget {
  Q_OBJECT
public:
  KnockOutList(AppContext& context, QWidget* parent);

  void retranslate();
  /// Keeps what is chosen while the model has as many knock-outs.
  void setRanking(const domain::Snapshot& snapshot, const scoring::Ranking& ranking);

  void clearChoice();

Q_SIGNALS:
  /// Only these accounts are wanted; unset: all again.
  void chosen(std::optional<std::size_t> knockOut);

private:
  QString say(const char* area, const char* text, const char* meaning = nullptr, int n = -1) const;
  void setCount(std::size_t count);

  AppContext& m_context;
  TextLabel* m_title;
  QVBoxLayout* m_lines;
  QButtonGroup* m_buttons;
  TextLabel* m_unknown;
};

}  // namespace kam::ui

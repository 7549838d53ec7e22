// SPDX-License-Identifier: GPL-3.0-or-later
// The criteria of the model chosen, by axis: what each weighs, where its value comes from, and how its marks are worded.
// Sliders keep the sum; a locked one keeps its weight.
#pragma once

#include "pages/selection/selection_model.h"
#include "shell/app_context.h"
#include "widgets/card.h"

#include <QTimer>

#include <array>
#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace kam::ui {

class KnockOutList;
class TextLabel;
class WeightSlider;

class CriteriaPanel : public Card {
  Q_OBJECT
public:
  CriteriaPanel(AppContext& context, SelectionModel& model, QWidget* parent);

  void retranslate();
  /// Everybody is wanted in the ranking again.
  void clearKnockOut();

Q_SIGNALS:
  /// Only who this knock-out holds is wanted in the ranking; unset: everybody.
  void knockOutChosen(std::optional<std::size_t> knockOut);
  void saveWanted();

private:
  void fillCriteria();
  void takeWeights();
  void fillRooms();
  void fillNotes();
  void fillWarnings();
  QString say(const char* area, const char* text) const { return m_context.say(area, text); }

  AppContext& m_context;
  SelectionModel& m_model;
  struct Axis {
    TextLabel* title;
    QVBoxLayout* sliders;
  };
  std::array<Axis, 2> m_axes{};
  /// Along the criteria of the ranking.
  std::vector<WeightSlider*> m_sliders;
  KnockOutList* m_knockOuts = nullptr;
  TextLabel* m_leftOut;
  TextLabel* m_warnings;
  /// Warnings need a ranking without each doubtful criterion: not while a slider moves.
  QTimer m_warnSoon;
  QPushButton* m_reset;
  QPushButton* m_save;
};

}  // namespace kam::ui

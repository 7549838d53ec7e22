// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that look alike, side by side: which one stays, whose value counts for each field that differs, and what hangs on them.
#pragma once

#include "pages/quality/quality_model.h"
#include "widgets/card.h"
#include "widgets/text_label.h"

#include <map>

class QGridLayout;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace kam::ui {

class AppContext;

class PairPanel : public Card {
  Q_OBJECT
public:
  PairPanel(AppContext& context, QualityModel& model, QWidget* parent);

  void retranslate();
  /// nullptr: nothing is chosen.
  void showPair(const scoring::DuplicatePair* pair);
  bool keepsFirst() const;
  /// Fields whose value is taken from the record that goes.
  std::vector<std::size_t> fromOther() const;

Q_SIGNALS:
  void combineWanted();
  void apartWanted();

private:
  void build();
  void fill(class QGridLayout& grid);
  void chooseSide(bool first);
  QRadioButton* radio(const QString& text, bool chosen, int row, int column, class QButtonGroup& group);
  TextLabel* side(TextRole role, const QString& text, int row, int column);

  AppContext& m_context;
  QualityModel& m_model;
  std::optional<scoring::DuplicatePair> m_pair;
  QScrollArea* m_scroll;
  QWidget* m_content = nullptr;
  TextLabel* m_note;
  QPushButton* m_combine;
  QPushButton* m_apart;
  QRadioButton* m_keepFirst = nullptr;
  QRadioButton* m_keepSecond = nullptr;
  /// By field: the button of the first record's value and of the second's.
  std::map<std::size_t, std::pair<QRadioButton*, QRadioButton*>> m_choices;
};

}  // namespace kam::ui

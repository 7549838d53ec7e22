// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the data can be trusted: records that look alike, and what is stale, contradictory, unknown or past its day, each with its step.
#pragma once

#include "pages/quality/quality_model.h"
#include "shell/page.h"

class QPushButton;

namespace kam::ui {

class Card;
class DataTable;
class PageHeader;
class PairPanel;

class QualityPage : public Page {
  Q_OBJECT
public:
  QualityPage(AppContext& context, QWidget* parent);

  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;
  void setNarrow(bool narrow) override;

private:
  void fill();
  void fillTable();
  void showRow();
  void mend();
  void openRecord();
  void combine();
  void keepApart();

  QualityModel* m_model;
  PageHeader* m_header;
  Card* m_topicCard;
  DataTable* m_topics;
  Card* m_card;
  DataTable* m_table;
  QPushButton* m_mend;
  QPushButton* m_open;
  PairPanel* m_pair;
  std::vector<QualityTopicLine> m_lines;
  QualityTopicLine m_line;
  bool m_filling = false;
};

}  // namespace kam::ui

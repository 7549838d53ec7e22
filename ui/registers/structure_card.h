// SPDX-License-Identifier: GPL-3.0-or-later
// The group with its units and sites as a tree, each place with what lies below it; units and sites are added, changed and removed here.
#pragma once

#include "scoring/account/structure.h"
#include "widgets/card.h"

#include <vector>

class QPushButton;

namespace kam::ui {

class AppContext;
class DataTable;

class StructureCard : public Card {
  Q_OBJECT
public:
  StructureCard(AppContext& context, QWidget* parent);
  void retranslate();
  void showAccount(base::RawId account);

private:
  void enableButtons();
  void open(base::RawId id);
  void ask(domain::Kind kind, base::RawId record);
  void remove(const std::vector<base::RawId>& ids);
  const scoring::StructureNode* nodeOf(base::RawId id) const;
  /// The account that a place belongs to; the shown one where nothing is chosen.
  base::RawId accountOf(base::RawId id) const;

  AppContext& m_context;
  base::RawId m_account = 0;
  std::vector<scoring::StructureNode> m_nodes;
  DataTable* m_table;
  QPushButton* m_open;
  QPushButton* m_site;
  QPushButton* m_unit;
};

}  // namespace kam::ui

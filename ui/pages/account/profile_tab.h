// SPDX-License-Identifier: GPL-3.0-or-later
// What we know of a customer and what follows from it: facts with their state of knowledge, requirements, potential, competitors and
// what keeps them out.
#pragma once

#include "pages/account/register_tab.h"

namespace kam::ui {

class CustomFieldsCard;
class StructureCard;
class ThreatMap;

class ProfileTab : public RegisterTab {
  Q_OBJECT
public:
  ProfileTab(AppContext& context, QWidget* parent);
  void retranslate() override;

protected:
  void sum() override;

private:
  /// known → assumed → unknown → stale → known: one key.
  void turnKnowledge();

  RegisterCard* m_facts;
  QPushButton* m_knowledge;
  RegisterCard* m_requirements;
  RegisterCard* m_potentials;
  RegisterCard* m_competitors;
  RegisterCard* m_barriers;
  CustomFieldsCard* m_custom;
  StructureCard* m_structure;
  ThreatMap* m_threats;
};

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Our own people: hours there are, planned and logged, and the revenue they are credited with; skills against what their
// accounts need; what each tier of accounts gets, and which accounts get less or more of our time than that.
#pragma once

#include "domain/records.h"
#include "shell/page.h"

#include <string_view>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace kam::ui {

class Card;
class DataTable;
class PageHeader;
class SegmentedControl;

class TeamPage : public Page {
  Q_OBJECT
public:
  TeamPage(AppContext& context, QWidget* parent);

  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;

private:
  /// A card with a table and a button that adds a record of the kind.
  struct Part {
    Card* card;
    DataTable* table;
    QPushButton* add;
  };
  Part part(const char* name, domain::Kind kind, std::vector<std::string_view> form);
  void fill();
  void fillLoad();
  void fillSkills();
  void fillFit();
  void fillPolicies();
  void fillServed();
  void showSection(int section);
  void ask(domain::Kind kind, const std::vector<std::string_view>& form, base::RawId record);
  void remove(domain::Kind kind, const std::vector<base::RawId>& records);
  domain::Id<domain::TeamMember> chosen() const;

  PageHeader* m_header;
  SegmentedControl* m_sections;
  QStackedWidget* m_stack;
  Part m_load;
  Part m_skills;
  Part m_fit;
  Part m_policies;
  Card* m_servedCard;
  DataTable* m_served;
};

}  // namespace kam::ui

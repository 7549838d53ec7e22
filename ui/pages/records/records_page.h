// SPDX-License-Identifier: GPL-3.0-or-later
// Every record of a kind, whoever's it is: kinds on the left with how many there are, on the right one of them as a table that is filtered,
// edited in place, added to and written out. For the questions that go across accounts: which tenders are open, which prices run out.
#pragma once

#include "domain/kind.h"
#include "shell/page.h"

#include <map>
#include <vector>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kam::ui {

class Card;
class DataTable;
class PageHeader;
class RegisterCard;
struct RegisterSpec;

/// The kinds that people keep by hand, by name; what the program writes for itself is not among them.
std::vector<domain::Kind> browsedKinds();
/// A register of all records of the kind, with the account they belong to.
RegisterSpec registerOfAll(domain::Kind kind);

class RecordsPage : public Page {
  Q_OBJECT
public:
  explicit RecordsPage(AppContext& context, QWidget* parent = nullptr);

  /// The section is a kind's key ("tenders"), the record one to choose.
  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;
  void setNarrow(bool narrow) override;

private:
  struct Shown {
    RegisterCard* card = nullptr;
    QPushButton* place = nullptr;
    bool stale = true;
  };
  void fillKinds();
  void showKind();
  Shown& cardOf(domain::Kind kind);
  void goTo(domain::Kind kind, base::RawId record);

  PageHeader* m_header;
  QLineEdit* m_filter;
  Card* m_kindCard;
  DataTable* m_kinds;
  QStackedWidget* m_stack;
  std::vector<domain::Kind> m_order;
  domain::Kind m_kind = domain::Kind::contracts;
  std::map<domain::Kind, Shown> m_shown;
  bool m_filling = false;
};

}  // namespace kam::ui

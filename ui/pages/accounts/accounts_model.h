// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the page of accounts without its widgets: which accounts are shown (list or groups, filters), and what can
// be done to them. Every intent is one edit that undo takes back.
#pragma once

#include <QObject>

#include "pages/accounts/accounts_source.h"

#include <memory>
#include <optional>
#include <vector>

namespace kam::ui {

struct AccountFilter {
  domain::Tier tier = domain::Tier::unknown;
  domain::AccountStatus status = domain::AccountStatus::unknown;
  /// Id of a team member; 0 = all.
  base::RawId manager = 0;
  bool archived = false;
  bool operator==(const AccountFilter&) const = default;
};

class AccountsModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// `workspace` may be nullptr and outlives the model's use of it. Forgets all figures.
  void load(app::Workspace* workspace, words::Words words, base::Date today);

  const AccountFilter& filter() const { return m_filter; }
  bool showsGroups() const { return m_groups; }
  void setFilter(const AccountFilter& filter);
  void setGroups(bool groups);

  /// The rows to show; a new object after each `sourceChanged`.
  std::shared_ptr<AccountsSource> source() const { return m_source; }
  /// "118 accounts, 17 of them key accounts · sales 01.11.2025 – 31.10.2026"
  QString subtitle() const;
  bool isEmptyWorkspace() const;
  bool isFiltered() const { return m_filter != AccountFilter{}; }

  /// A new account from a form's values (positions in the field table).
  base::Result<base::RawId> add(std::vector<std::pair<std::size_t, domain::Value>> values);
  /// The sentence for the toast. Accounts with sales are refused: they can only be archived.
  base::Result<QString> remove(const std::vector<base::RawId>& accounts);
  base::Result<QString> setArchived(const std::vector<base::RawId>& accounts, bool archived);

Q_SIGNALS:
  void sourceChanged();

private:
  void rebuild();
  bool passes(const domain::Account& account) const;
  std::vector<AccountLine> flatLines() const;
  std::vector<AccountLine> groupLines(const domain::AccountTree& tree, const AccountFigures& figures) const;
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const;

  app::Workspace* m_workspace = nullptr;
  app::SnapshotPointer m_snapshot;
  words::Words m_words{words::Language::english};
  base::Date m_today{};
  AccountFilter m_filter;
  bool m_groups = false;
  std::shared_ptr<const AccountFigures> m_figures;
  std::shared_ptr<const AccountFigures> m_groupFigures;
  std::shared_ptr<AccountsSource> m_source;
};

}  // namespace kam::ui

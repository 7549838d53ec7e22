// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/accounts/accounts_model.h"

#include "app/edits/record_edits.h"
#include "domain/record_name.h"
#include "models/field_cells.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <set>

namespace kam::ui {

using domain::Account;
using domain::Kind;

QString AccountsModel::say(const char* area, const char* text, const char* disambiguation, int n) const {
  return qtText(m_words.say(area, text, disambiguation, n));
}

void AccountsModel::load(app::Workspace* workspace, words::Words words, base::Date today) {
  m_workspace = workspace;
  m_snapshot = workspace != nullptr ? workspace->snapshot() : std::make_shared<const domain::Snapshot>();
  m_words = words;
  m_today = today;
  m_figures.reset();
  m_groupFigures.reset();
  rebuild();
}

void AccountsModel::setFilter(const AccountFilter& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  if (m_snapshot) rebuild();
}

void AccountsModel::setGroups(bool groups) {
  if (groups == m_groups) return;
  m_groups = groups;
  if (m_snapshot) rebuild();
}

bool AccountsModel::passes(const Account& account) const {
  if (account.archived != m_filter.archived) return false;
  if (m_filter.tier != domain::Tier::unknown && account.tier != m_filter.tier) return false;
  if (m_filter.status != domain::AccountStatus::unknown && account.status != m_filter.status) return false;
  return m_filter.manager == 0 || account.kam.raw() == m_filter.manager;
}

std::vector<AccountLine> AccountsModel::flatLines() const {
  std::vector<AccountLine> lines;
  std::uint32_t row = 0;
  for (const Account& account : m_snapshot->all<Account>()) {
    if (passes(account)) lines.push_back({row, 0});
    ++row;
  }
  return lines;
}

std::vector<AccountLine> AccountsModel::groupLines(const domain::AccountTree& tree, const AccountFigures& figures) const {
  const auto& accounts = m_snapshot->all<Account>();
  // A group is shown whole as soon as one of its members passes the filter.
  std::vector<bool> shown(tree.size(), false);
  for (std::size_t row = 0; row < tree.size(); ++row)
    if (passes(accounts[row])) shown[tree.rootOf(row)] = true;
  std::vector<std::size_t> roots;
  for (std::size_t row = 0; row < tree.size(); ++row)
    if (tree.isRoot(row) && shown[row]) roots.push_back(row);
  const auto larger = [&](std::size_t a, std::size_t b) { return figures.revenue[a].value_or(INT64_MIN) > figures.revenue[b].value_or(INT64_MIN); };
  std::stable_sort(roots.begin(), roots.end(), larger);
  std::vector<AccountLine> lines;
  std::vector<AccountLine> open;
  for (const std::size_t root : roots) {
    open.push_back({static_cast<std::uint32_t>(root), 0});
    while (!open.empty()) {
      const AccountLine line = open.back();
      open.pop_back();
      lines.push_back(line);
      const auto children = tree.childrenOf(line.row);
      std::vector<std::size_t> sorted(children.begin(), children.end());
      std::stable_sort(sorted.begin(), sorted.end(), larger);
      for (auto child = sorted.rbegin(); child != sorted.rend(); ++child) open.push_back({static_cast<std::uint32_t>(*child), line.depth + 1});
    }
  }
  return lines;
}

void AccountsModel::rebuild() {
  std::vector<AccountLine> lines;
  std::shared_ptr<const AccountFigures> figures;
  if (m_groups) {
    const domain::AccountTree tree(*m_snapshot);
    if (!m_groupFigures) m_groupFigures = std::make_shared<const AccountFigures>(accountFigures(*m_snapshot, m_today, &tree));
    figures = m_groupFigures;
    lines = groupLines(tree, *figures);
  } else {
    if (!m_figures) m_figures = std::make_shared<const AccountFigures>(accountFigures(*m_snapshot, m_today));
    figures = m_figures;
    lines = flatLines();
  }
  m_source = std::make_shared<AccountsSource>(m_workspace, m_snapshot, figures, m_words, m_today, std::move(lines));
  Q_EMIT sourceChanged();
}

QString AccountsModel::subtitle() const {
  if (!m_snapshot) return {};
  int all = 0, key = 0;
  for (const Account& account : m_snapshot->all<Account>()) {
    if (account.archived) continue;
    ++all;
    if (account.tier == domain::Tier::key) ++key;
  }
  QStringList parts{say("accounts", "%n account(s)", nullptr, all), say("accounts", "%n key account(s)", nullptr, key)};
  const std::shared_ptr<const AccountFigures>& figures = m_groups ? m_groupFigures : m_figures;
  if (figures && figures->period)
    parts << qtText(words::fill(m_words.say("accounts", "sales %1"), {words::period(m_words.language(), *figures->period)}));
  return parts.join(QStringLiteral(" · "));
}

bool AccountsModel::isEmptyWorkspace() const { return !m_snapshot || m_snapshot->all<Account>().empty(); }

base::Result<base::RawId> AccountsModel::add(std::vector<std::pair<std::size_t, domain::Value>> values) {
  if (m_workspace == nullptr) return base::fail(base::ErrorCode::workspaceNotOpen);
  const auto edit = app::addRecord(*m_workspace->snapshot(), m_workspace->ids(), Kind::accounts, std::move(values));
  if (!edit) return base::fail(edit.error());
  const base::RawId id = edit->rows.front().id;
  const auto committed = m_workspace->commit(*edit);
  if (!committed) return base::fail(committed.error());
  return id;
}

base::Result<QString> AccountsModel::remove(const std::vector<base::RawId>& accounts) {
  if (m_workspace == nullptr) return base::fail(base::ErrorCode::workspaceNotOpen);
  const app::SnapshotPointer snapshot = m_workspace->snapshot();
  app::Edit whole{app::EditKind::recordRemoved, {}, {}, {}};
  std::string names;
  std::set<std::pair<Kind, base::RawId>> removed;
  for (const base::RawId account : accounts) {
    const auto edit = app::removeRecord(*snapshot, Kind::accounts, account);
    if (!edit) return base::fail(edit.error());
    names += (names.empty() ? "" : ", ") + domain::recordName(*snapshot, Kind::accounts, account);
    for (const domain::RowChange& row : edit->rows)
      if (row.operation != domain::RowOperation::remove || removed.emplace(row.kind, row.id).second) whole.rows.push_back(row);
  }
  std::erase_if(whole.rows, [&](const domain::RowChange& row) {
    return row.operation == domain::RowOperation::update && removed.contains({row.kind, row.id});
  });
  whole.arguments = {"accounts", names, std::to_string(removed.size() - std::min(removed.size(), accounts.size()))};
  const auto committed = m_workspace->commit(whole);
  if (!committed) return base::fail(committed.error());
  if (accounts.size() == 1) return qtText(words::fill(m_words.say("accounts", "%1 deleted"), {names}));
  const int count = static_cast<int>(accounts.size());
  return say("accounts", "%n account(s) deleted", nullptr, count);
}

base::Result<QString> AccountsModel::setArchived(const std::vector<base::RawId>& accounts, bool archived) {
  if (m_workspace == nullptr) return base::fail(base::ErrorCode::workspaceNotOpen);
  const app::SnapshotPointer snapshot = m_workspace->snapshot();
  base::Result<app::Edit> edit = base::fail(base::ErrorCode::nothingChanged);
  if (accounts.size() == 1) {
    edit = app::archiveAccount(*snapshot, accounts.front(), archived);
  } else {
    const std::size_t field = *domain::recordType(Kind::accounts).fieldIndex("archived");
    std::vector<std::pair<base::RawId, app::FieldValue>> cells;
    for (const base::RawId account : accounts) cells.emplace_back(account, app::FieldValue{field, std::int64_t{archived ? 1 : 0}});
    edit = app::setCells(*snapshot, Kind::accounts, std::move(cells));
  }
  if (!edit) return base::fail(edit.error());
  const auto committed = m_workspace->commit(*edit);
  if (!committed) return base::fail(committed.error());
  const int n = static_cast<int>(accounts.size());
  return archived ? say("accounts", "%n account(s) archived", nullptr, n) : say("accounts", "%n account(s) restored", nullptr, n);
}

}  // namespace kam::ui

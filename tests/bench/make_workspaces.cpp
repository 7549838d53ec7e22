// SPDX-License-Identifier: GPL-3.0-or-later
// The workspaces that are measured, made through the same doors a user goes through.
#include "app/import/import.h"
#include "app/workspace.h"
#include "base/date.h"
#include "base/random.h"
#include "bench/works.h"
#include "domain/records.h"

#include <algorithm>
#include <cstdio>

namespace kam::bench {

namespace {
using domain::Kind;
using domain::RowChange;
using domain::RowOperation;
using domain::Value;

const base::SystemClock& theClock() {
  static const base::SystemClock clock;
  return clock;
}

std::unique_ptr<app::Workspace> fresh(const std::filesystem::path& file) {
  std::filesystem::remove(file);
  auto workspace = app::Workspace::create(file, {"Bench", *base::Currency::parse("EUR"), words::Language::english, 1}, {&theClock(), "bench"});
  return workspace ? std::move(*workspace) : nullptr;
}

std::size_t at(Kind kind, std::string_view field) { return *domain::recordType(kind).fieldIndex(field); }

/// Commits rows in blocks, so that no edit holds a million of them.
class Blocks {
public:
  explicit Blocks(app::Workspace& workspace) : m_workspace(workspace) {}
  base::RawId add(Kind kind, std::vector<std::pair<std::size_t, Value>> values) {
    m_rows.push_back({kind, m_workspace.ids().next(), RowOperation::add, std::move(values)});
    const base::RawId id = m_rows.back().id;
    if (m_rows.size() == 50'000) commit();
    return id;
  }
  bool commit() {
    if (m_rows.empty()) return m_sound;
    m_sound = m_workspace.commit({app::EditKind::recordsImported, {"interactions", "bench", "0", "0"}, std::move(m_rows), {}}).has_value() && m_sound;
    m_rows.clear();
    return m_sound;
  }

private:
  app::Workspace& m_workspace;
  std::vector<RowChange> m_rows;
  bool m_sound = true;
};
}  // namespace

int makeAccounts(const std::filesystem::path& file, const Size& size, const std::filesystem::path& folder) {
  const std::filesystem::path csv = folder / ("accounts-" + std::string(size.name) + ".csv");
  writeAccounts(csv, size);
  const auto workspace = fresh(file);
  if (!workspace) return 1;
  app::ImportRequest request;
  request.files = {csv};
  request.kind = "accounts";
  const auto report = app::runImport(*workspace, words::Words(words::Language::english), request, {});
  return report && report->added == static_cast<std::int64_t>(size.accounts) ? 0 : 1;
}

int makeNotes(const std::filesystem::path& file, const Size& size) {
  const auto workspace = fresh(file);
  if (!workspace) return 1;
  Blocks blocks(*workspace);
  std::vector<base::RawId> accounts;
  for (std::size_t i = 0; i < size.accounts; ++i)
    accounts.push_back(blocks.add(Kind::accounts, {{at(Kind::accounts, "number"), accountNumber(i)},
                                                   {at(Kind::accounts, "name"), accountName(i)},
                                                   {at(Kind::accounts, "city"), std::string("Musterstadt")},
                                                   {at(Kind::accounts, "status"), std::string("active")}}));
  for (std::size_t i = 0; i < size.persons; ++i) {
    PersonName name = personName(i);
    blocks.add(Kind::persons, {{at(Kind::persons, "given_name"), std::move(name.first)}, {at(Kind::persons, "family_name"), std::move(name.last)}});
  }
  constexpr std::int64_t kFirstMinute = 27'000'000;
  base::Random random(37);
  for (std::size_t i = 0; i < size.notes; ++i)
    blocks.add(Kind::interactions, {{at(Kind::interactions, "account"), accounts[random.below(accounts.size())]},
                                    {at(Kind::interactions, "at"), kFirstMinute + static_cast<std::int64_t>(i)},
                                    {at(Kind::interactions, "direction"), std::string("theirs")},
                                    {at(Kind::interactions, "channel"), std::string("call")},
                                    {at(Kind::interactions, "subject"), noteSubject(i)},
                                    {at(Kind::interactions, "text"), noteText(i)}});
  return blocks.commit() ? 0 : 1;
}

}  // namespace kam::bench

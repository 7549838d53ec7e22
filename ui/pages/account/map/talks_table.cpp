// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/talks_table.h"

#include "app/edits/relationship_edits.h"
#include "domain/record_name.h"
#include "models/worded_scale.h"
#include "report/relationship_words.h"
#include "theme/text.h"
#include "words/format.h"

#include <map>
#include <set>

namespace kam::ui {

namespace {

using domain::Kind;
using scoring::MapPerson;
using scoring::RelationshipMap;
using MapPointer = std::shared_ptr<const RelationshipMap>;

/// Talks of twelve months by our member and their person.
using Talks = std::map<std::pair<base::RawId, base::RawId>, int>;

Talks talksOf(const domain::Snapshot& snapshot, base::RawId account, base::Date today) {
  std::map<base::RawId, std::set<base::RawId>> ours;
  std::map<base::RawId, std::set<base::RawId>> theirs;
  for (const domain::Participant& one : snapshot.all<domain::Participant>()) {
    if (one.person.isSet()) theirs[one.interaction.raw()].insert(one.person.raw());
    if (one.member.isSet()) ours[one.interaction.raw()].insert(one.member.raw());
  }
  Talks talks;
  for (const domain::Interaction& talk : snapshot.all<domain::Interaction>()) {
    if (talk.account.raw() != account || !talk.at) continue;
    const base::Date day = std::chrono::floor<std::chrono::days>(*talk.at);
    if (day > today || (today - day).count() >= 365) continue;
    std::set<base::RawId> members = ours[talk.id.raw()];
    if (talk.member.isSet()) members.insert(talk.member.raw());
    for (const base::RawId member : members)
      for (const base::RawId person : theirs[talk.id.raw()]) ++talks[{member, person}];
  }
  return talks;
}

QString wordFor(const std::vector<ScaleStep>& steps, std::optional<std::int64_t> value) {
  for (const ScaleStep& step : steps)
    if (value && step.value == *value) return step.word;
  return {};
}

/// Support that there is, or that is wanted; the latter is chosen in place.
SourceColumn supportColumn(const ColumnMaker& make, base::RawId account, const MapPointer& map, bool wanted) {
  const auto steps = supportSteps(make.words);
  const auto value = [map, wanted](std::size_t row) { return wanted ? map->people[row].wantedSupport : map->people[row].support; };
  SourceColumn column = textColumn(
      wanted ? "wanted_support" : "support", qtText(wanted ? make.words.say("relations", "Wanted") : make.words.say("relations", "Stands")),
      [steps, value](std::size_t row) { return wordFor(steps, value(row)); }, CellType::pills, 112);
  column.drawing = [steps, value](std::size_t row) {
    CellDrawing drawing;
    for (const ScaleStep& step : steps)
      if (value(row) == step.value) drawing.pills.push_back({step.word, step.tone});
    return drawing;
  };
  if (!wanted || make.workspace == nullptr) return column;
  column.column.editable = true;
  column.choices = [steps](std::size_t) {
    QStringList words{QString()};
    for (const ScaleStep& step : steps) words << step.word;
    return words;
  };
  column.edit = [steps, map, account, workspace = make.workspace](std::size_t row, const QString& typed) -> base::Result<void> {
    domain::Value chosen;
    for (const ScaleStep& step : steps)
      if (step.word == typed) chosen = std::int64_t{step.value};
    const std::size_t field = *domain::recordType(Kind::stakeholders).fieldIndex("wanted_support");
    const auto edit = app::describe(*workspace->snapshot(), workspace->ids(), domain::Id<domain::Account>(account), *map, row, {{field, chosen}});
    if (!edit) return base::fail(edit.error());
    const auto done = workspace->commit(*edit);
    if (!done) return base::fail(done.error());
    return {};
  };
  return column;
}

SourceColumn memberColumn(const ColumnMaker& make, const MapPointer& map, const std::shared_ptr<const Talks>& talks, base::RawId member) {
  const auto count = [map, talks, member](std::size_t row) {
    const auto found = talks->find({member, map->people[row].person.raw()});
    return found == talks->end() ? 0 : found->second;
  };
  SourceColumn column = textColumn(
      "member", qtText(domain::recordName(*make.snapshot, Kind::team, member)),
      [count](std::size_t row) { return count(row) == 0 ? QString() : QString::number(count(row)); }, CellType::number, 96);
  column.column.key = QStringLiteral("member%1").arg(member);
  column.key = [count](std::size_t row) -> SortKey { return std::int64_t{count(row)}; };
  return column;
}

}  // namespace

std::shared_ptr<TableSource> talksTable(const ColumnMaker& make, base::RawId account, const RelationshipMap& shown, base::Date today) {
  const auto map = std::make_shared<const RelationshipMap>(shown);
  const auto talks = std::make_shared<const Talks>(talksOf(*make.snapshot, account, today));
  std::vector<base::RawId> ids;
  for (std::size_t i = 0; i < map->people.size(); ++i) ids.push_back(static_cast<base::RawId>(i) + 1);
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "name", qtText(make.words.say("account", "Name")), [map](std::size_t row) { return qtText(report::nameOf(map->people[row])); },
      CellType::strong, 160));
  columns.push_back(supportColumn(make, account, map, false));
  columns.push_back(supportColumn(make, account, map, true));
  const words::Language language = make.words.language();
  columns.push_back(textColumn(
      "last", qtText(make.words.say("relations", "Last talk")),
      [map, language](std::size_t row) {
        const auto& last = map->people[row].lastContact;
        return last ? qtText(words::date(language, *last)) : QString();
      },
      CellType::number, 132));
  columns.back().key = [map](std::size_t row) -> SortKey {
    const auto& last = map->people[row].lastContact;
    if (!last) return {};
    return std::int64_t{base::dayNumber(*last)};
  };
  std::set<base::RawId> members;
  for (const auto& [pair, count] : *talks) members.insert(pair.first);
  for (const base::RawId member : members) columns.push_back(memberColumn(make, map, talks, member));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

}  // namespace kam::ui

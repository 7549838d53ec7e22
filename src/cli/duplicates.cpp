// SPDX-License-Identifier: GPL-3.0-or-later
// kam duplicates, kam combine
#include "app/combine/combine.h"
#include "app/edits/edit_words.h"
#include "app/query/record_view.h"
#include "cli/output.h"
#include "domain/record_name.h"
#include "domain/records/account.h"
#include "report/duplicate_words.h"
#include "words/format.h"

namespace kam::cli {

namespace {

using domain::Kind;

/// "accounts"; "contacts" and "persons" are the same here.
std::optional<Kind> kindOf(const std::string& word) {
  if (word == "contacts") return Kind::persons;
  const domain::RecordType* type = domain::findRecordType(word);
  return type == nullptr ? std::nullopt : std::optional<Kind>(type->kind);
}

std::string nameWithNumber(const domain::Snapshot& snapshot, Kind kind, base::RawId id) {
  std::string name = domain::recordName(snapshot, kind, id);
  if (kind == Kind::accounts)
    if (const auto* account = snapshot.find(domain::Id<domain::Account>(id)); account != nullptr && !account->number.empty())
      name += " (" + account->number + ")";
  return name;
}

Json sideJson(const domain::Snapshot& snapshot, Kind kind, base::RawId id) {
  Json side{{"id", std::to_string(id)}, {"name", domain::recordName(snapshot, kind, id)}};
  if (kind == Kind::accounts)
    if (const auto* account = snapshot.find(domain::Id<domain::Account>(id))) side["number"] = account->number;
  return side;
}

int runDuplicates(const Program& program, const std::string& kindWord) {
  const auto kind = kindOf(kindWord);
  if (!kind || (*kind != Kind::accounts && *kind != Kind::persons))
    return program.refuse({base::ErrorCode::callWrong, {kindWord, "accounts, contacts"}, {}});
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto state = workspace->snapshot();
  const auto pairs = *kind == Kind::accounts ? scoring::duplicateAccounts(*state) : scoring::duplicatePersons(*state);
  const words::Words words = program.words();
  if (program.json()) {
    Json json{{"kind", kindWord}, {"pairs", Json::array()}};
    for (const scoring::DuplicatePair& pair : pairs) {
      Json& row = json["pairs"].emplace_back(Json::object());
      row["first"] = sideJson(*state, *kind, pair.first);
      row["second"] = sideJson(*state, *kind, pair.second);
      row["likelihood"] = scoring::keyOf(scoring::likelihoodOf(pair));
      row["strength"] = pair.strength;
      row["signs"] = Json::array();
      for (const scoring::DuplicateSign sign : pair.signs) row["signs"].push_back(scoring::keyOf(sign));
    }
    program.print(json);
    return kDone;
  }
  if (pairs.empty()) {
    program.say(words.say("quality", "No two records look alike."));
    return kDone;
  }
  TextTable table({{words.say("quality", "Record")},
                   {words.say("quality", "May be the same as")},
                   {words.say("quality", "How likely")},
                   {words.say("quality", "Because")}});
  for (const scoring::DuplicatePair& pair : pairs)
    table.row({nameWithNumber(*state, *kind, pair.first), nameWithNumber(*state, *kind, pair.second),
               report::likelihoodName(scoring::likelihoodOf(pair), words), report::duplicateReasons(pair, words)});
  program.say(table.text(44));
  return kDone;
}

struct CombineCall {
  std::string kind;
  std::string keep;
  std::string other;
  std::vector<std::string> take;
};

int runCombine(const Program& program, const CombineCall& call) {
  const auto kind = kindOf(call.kind);
  if (!kind) return program.refuse({base::ErrorCode::unknownKind, {call.kind, "accounts, contacts, products, team"}, {}});
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto state = workspace->snapshot();
  const auto keep = domain::findRecord(*state, *kind, call.keep);
  if (!keep) return program.refuse(keep.error());
  const auto other = domain::findRecord(*state, *kind, call.other);
  if (!other) return program.refuse(other.error());
  app::CombineRequest request{*kind, *keep, *other, {}};
  const domain::RecordType& type = domain::recordType(*kind);
  for (const std::string& field : call.take) {
    const auto index = type.fieldIndex(field);
    if (!index) return program.refuse({base::ErrorCode::unknownField, {std::string(type.key), field, ""}, {}});
    request.fromOther.push_back(*index);
  }
  const auto change = app::combineRecords(*workspace, request);
  if (!change) return program.refuse(change.error());
  const std::string what = app::sentence(program.words(), *workspace->snapshot(), change->entry);
  if (program.json()) program.print(Json{{"change", std::to_string(change->entry.id)}, {"what", what}});
  else program.say(what);
  return kDone;
}

}  // namespace

void addDuplicates(CLI::App& app, Program& program) {
  auto kind = std::make_shared<std::string>("accounts");
  CLI::App* finding =
      program.command(app, "duplicates", "records that may be the same, and why", [&program, kind] { return runDuplicates(program, *kind); });
  finding->add_option("KIND", *kind, "accounts or contacts");
  auto call = std::make_shared<CombineCall>();
  CLI::App* combining = program.command(app, "combine", "take one record into another, with everything that hangs on it",
                                        [&program, call] { return runCombine(program, *call); });
  combining->add_option("KIND", call->kind, "accounts, contacts, products or team")->required();
  combining->add_option("KEEP", call->keep, "the record that stays")->required();
  combining->add_option("OTHER", call->other, "the record that goes")->required();
  combining->add_option("--take", call->take, "a field whose value is taken from OTHER; may be given more than once")->expected(1)->take_all();
}

}  // namespace kam::cli

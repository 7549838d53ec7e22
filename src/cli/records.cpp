// SPDX-License-Identifier: GPL-3.0-or-later
// kam list, kam show
#include "app/query/record_view.h"

#include "cli/output.h"
#include "domain/records/account.h"
#include "domain/value_text.h"
#include "report/computed_figures.h"

namespace kam::cli {

namespace {
Json rowJson(const domain::Snapshot& snapshot, const app::RecordView& view, const app::RecordView::Row& row) {
  Json json{{"id", std::to_string(row.id)}};
  std::string number;
  for (std::size_t i = 0; i < view.columns().size(); ++i) {
    const domain::Field& field = *view.columns()[i].field;
    const domain::Value value = view.value(row, i);
    json[std::string(field.key)] = valueJson(snapshot, field, value);
    const bool account = field.type == domain::FieldType::reference && field.key == "account" && !domain::isUnknown(value);
    if (account)
      if (const auto* found = snapshot.find(domain::Id<domain::Account>(std::get<std::int64_t>(value)))) number = found->number;
  }
  if (!json.contains("number") && json.contains("account")) json["number"] = number;
  return json;
}

/// Columns worth a terminal's width: those that any row fills, the first seven.
std::vector<std::size_t> shownColumns(const app::RecordView& view) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < view.columns().size() && shown.size() < 7; ++i) {
    const domain::Field& field = *view.columns()[i].field;
    if (field.type == domain::FieldType::json || field.type == domain::FieldType::longText) continue;
    for (const auto& row : view.rows())
      if (!domain::isUnknown(view.value(row, i))) {
        shown.push_back(i);
        break;
      }
  }
  return shown;
}

struct ListOptions {
  std::string kind;
  std::string key;
  std::string where;
  std::size_t limit = 0;
};

int runList(const Program& program, const ListOptions& options) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  if (options.kind == "sales") return listSalesLines(program, *workspace, options.where, options.limit);
  const auto state = workspace->snapshot();
  auto view = app::RecordView::of(*state, options.kind, program.today());
  if (!view) return program.refuse(view.error());
  if (!options.where.empty())
    if (const auto kept = view->keepWhere(options.where); !kept) {
      program.refuse(kept.error());
      return kCallWrong;
    }
  const std::size_t count = options.limit == 0 ? view->rows().size() : std::min(options.limit, view->rows().size());
  if (program.json()) {
    Json json{{"kind", options.kind}, {"total", view->rows().size()}, {"rows", Json::array()}};
    for (std::size_t i = 0; i < count; ++i) json["rows"].push_back(rowJson(*state, *view, view->rows()[i]));
    program.print(json);
    return kDone;
  }
  const words::Words words = program.words();
  if (count == 0) {
    program.say(words.say("kam", "No records."));
    return kDone;
  }
  const auto columns = shownColumns(*view);
  std::vector<TextTable::Column> titles;
  for (const std::size_t column : columns) {
    const domain::FieldType type = view->columns()[column].field->type;
    titles.push_back({words.say(view->columns()[column].field->label),
                      type == domain::FieldType::amount || type == domain::FieldType::integer || type == domain::FieldType::number});
  }
  TextTable table(titles);
  for (std::size_t i = 0; i < count; ++i) {
    std::vector<std::string> cells;
    for (const std::size_t column : columns)
      cells.push_back(domain::displayText(*state, words, *view->columns()[column].field, view->value(view->rows()[i], column)));
    table.row(std::move(cells));
  }
  program.say(table.text(30));
  return kDone;
}

int runShow(const Program& program, const ListOptions& options) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto state = workspace->snapshot();
  const auto view = app::RecordView::of(*state, options.kind, program.today());
  if (!view) return program.refuse(view.error());
  const auto row = view->find(options.key);
  if (!row) return program.refuse(row.error());
  if (program.json()) {
    program.print(rowJson(*state, *view, *row));
    return kDone;
  }
  const words::Words words = program.words();
  TextTable table({{words.say("kam", "Field")}, {words.say("kam", "Value")}});
  for (std::size_t i = 0; i < view->columns().size(); ++i) {
    const std::string text = domain::displayText(*state, words, *view->columns()[i].field, view->value(*row, i));
    if (!text.empty()) table.row({words.say(view->columns()[i].field->label), text});
  }
  program.say(table.text(100));
  const auto computed = report::computedFigures(*state, view->recordKind(), row->id, program.today(), words);
  if (computed.empty()) return kDone;
  TextTable figures({{words.say("kam", "Computed")}, {words.say("kam", "Value")}});
  for (const auto& [name, figure] : computed) figures.row({name, figure});
  program.say(figures.text(100));
  return kDone;
}
}  // namespace

void addRecords(CLI::App& app, Program& program) {
  auto list = std::make_shared<ListOptions>();
  CLI::App* listing = program.command(app, "list", "records of a kind", [&program, list] { return runList(program, *list); });
  listing->add_option("KIND", list->kind)->required();
  listing->add_option("--where", list->where, "\"field = value and other > 3\" with = != < <= > >= ~");
  listing->add_option("--limit", list->limit);
  auto show = std::make_shared<ListOptions>();
  CLI::App* showing = program.command(app, "show", "one record", [&program, show] { return runShow(program, *show); });
  showing->add_option("KIND", show->kind)->required();
  showing->add_option("KEY", show->key, "number or exact name")->required();
}

}  // namespace kam::cli

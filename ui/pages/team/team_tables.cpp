// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/team/team_tables.h"

#include "domain/record_name.h"
#include "theme/text.h"
#include "words/format.h"

namespace kam::ui {

namespace {

using domain::Kind;

SourceColumn numberColumn(const char* key, const QString& title, std::function<std::optional<double>(std::size_t)> value, words::Language language,
                          int decimals, int width) {
  SourceColumn column = textColumn(
      key, title,
      [value, language, decimals](std::size_t row) {
        const auto number = value(row);
        return number ? qtText(words::decimal(language, *number, decimals)) : QString();
      },
      CellType::number, width);
  column.key = [value](std::size_t row) -> SortKey {
    const auto number = value(row);
    if (!number) return {};
    return *number;
  };
  return column;
}

std::vector<SourceColumn> fieldColumns(const ColumnMaker& make, Kind kind, const std::vector<base::RawId>& ids,
                                       const std::vector<std::pair<std::string_view, int>>& fields) {
  std::vector<SourceColumn> columns;
  const auto id = [ids](std::size_t row) { return ids[row]; };
  for (const auto& [key, width] : fields) {
    const bool choice = domain::recordType(kind).fieldNamed(key).type == domain::FieldType::choice;
    columns.push_back(make.field(kind, key, id, width, choice));
  }
  return columns;
}

}  // namespace

std::shared_ptr<TableSource> loadTable(const ColumnMaker& make, const std::vector<scoring::MemberLoad>& loads) {
  const auto shared = std::make_shared<const std::vector<scoring::MemberLoad>>(loads);
  std::vector<base::RawId> ids;
  for (const scoring::MemberLoad& load : loads) ids.push_back(load.member.raw());
  const words::Language language = make.words.language();
  std::vector<SourceColumn> columns = fieldColumns(make, Kind::team, ids, {{"name", 100}, {"function", 132}, {"hours_per_year", 68}});
  columns.front().column.type = CellType::strong;
  columns.front().column.rigid = true;
  columns[1].column.rigid = true;
  columns[2].column.toolTip = columns[2].column.title;
  columns[2].column.title = qtText(make.words.say("team", "Hours"));
  columns.push_back(numberColumn(
      "planned", qtText(make.words.say("team", "Planned")), [shared](std::size_t row) { return std::optional<double>((*shared)[row].planned); },
      language, 0, 66));
  columns.push_back(numberColumn(
      "logged", qtText(make.words.say("team", "Logged")), [shared](std::size_t row) { return std::optional<double>((*shared)[row].logged); },
      language, 1, 62));
  columns.push_back(numberColumn(
      "free", qtText(make.words.say("team", "Free")),
      [shared](std::size_t row) -> std::optional<double> {
        const auto free = (*shared)[row].free();
        if (!free) return std::nullopt;
        return static_cast<double>(*free);
      },
      language, 0, 58));
  columns.back().drawing = [shared](std::size_t row) {
    CellDrawing drawing;
    const auto free = (*shared)[row].free();
    if (free) drawing.tone = *free < 0 ? Tone::critical : Tone::positive;
    return drawing;
  };
  columns.push_back(numberColumn(
      "accounts", qtText(make.words.say("pages", "Accounts")), [shared](std::size_t row) { return std::optional<double>((*shared)[row].accounts); },
      language, 0, 74));
  columns.push_back(make.money(
      "credited", qtText(make.words.say("team", "Revenue")),
      [shared](std::size_t row) { return std::optional<std::int64_t>((*shared)[row].credited); }, 96));
  columns.back().column.toolTip = qtText(make.words.say(
      "team", "Revenue credited for the last twelve months, by the credits of the account teams; without any, all of it is the account manager's."));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> servedTable(const ColumnMaker& make, const std::vector<scoring::ServedAccount>& served) {
  using State = scoring::ServedAccount::State;
  const auto shared = std::make_shared<const std::vector<scoring::ServedAccount>>(served);
  std::vector<base::RawId> ids;
  for (const scoring::ServedAccount& one : served) ids.push_back(one.account.raw());
  const words::Words words = make.words;
  const words::Language language = words.language();
  std::vector<SourceColumn> columns = fieldColumns(make, Kind::accounts, ids, {{"name", 240}, {"tier", 130}, {"kam", 150}});
  columns.front().column.type = CellType::strong;
  for (SourceColumn& column : columns) column.column.editable = false;
  const auto hours = [&](const char* key, const char* title, std::function<std::optional<double>(std::size_t)> value, int decimals) {
    columns.push_back(numberColumn(key, qtText(title), std::move(value), language, decimals, 110));
  };
  hours(
      "promised", words.say("team", "Promised").c_str(),
      [shared](std::size_t row) -> std::optional<double> {
        if (!(*shared)[row].promised) return std::nullopt;
        return static_cast<double>(*(*shared)[row].promised);
      },
      0);
  hours(
      "planned", words.say("team", "Planned").c_str(), [shared](std::size_t row) { return std::optional<double>((*shared)[row].planned); }, 0);
  hours(
      "logged", words.say("team", "Logged").c_str(), [shared](std::size_t row) { return std::optional<double>((*shared)[row].logged); }, 1);
  hours(
      "difference", words.say("team", "Difference").c_str(),
      [shared](std::size_t row) -> std::optional<double> {
        const auto difference = (*shared)[row].difference();
        if (!difference) return std::nullopt;
        return static_cast<double>(*difference);
      },
      0);
  const auto verdict = [shared, words](std::size_t row) {
    switch ((*shared)[row].state()) {
      case State::less: return qtText(words.say("team", "too little"));
      case State::more: return qtText(words.say("team", "more than promised"));
      case State::asPromised: return qtText(words.say("team", "as promised"));
      case State::noPromise: return QString();
    }
    return QString();
  };
  columns.push_back(textColumn("verdict", qtText(words.say("team", "Time")), verdict, CellType::pills, 160));
  columns.back().drawing = [shared, verdict](std::size_t row) {
    CellDrawing drawing;
    const State state = (*shared)[row].state();
    if (state != State::noPromise)
      drawing.pills.push_back({verdict(row), state == State::less ? Tone::warning : state == State::more ? Tone::accent : Tone::positive});
    return drawing;
  };
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> skillTable(const ColumnMaker& make, domain::Id<domain::TeamMember> member) {
  std::vector<base::RawId> ids;
  for (const domain::SkillRating& rating : make.snapshot->all<domain::SkillRating>())
    if (!member.isSet() || rating.member == member) ids.push_back(rating.id.raw());
  std::vector<std::pair<std::string_view, int>> fields{{"skill", 172}, {"member", 116}, {"self", 100}, {"lead", 140}, {"on", 92}, {"step", 176}};
  // Of one person only, the name says nothing; of everybody there is no room for the day.
  if (member.isSet()) fields.erase(fields.begin() + 1);
  else fields.erase(fields.begin() + 4);
  auto columns = fieldColumns(make, Kind::skill_ratings, ids, fields);
  columns.front().column.type = CellType::strong;
  columns.front().column.rigid = true;
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> fitTable(const ColumnMaker& make, const std::vector<scoring::SkillFit>& fits) {
  const auto shared = std::make_shared<const std::vector<scoring::SkillFit>>(fits);
  std::vector<base::RawId> ids;
  for (const scoring::SkillFit& fit : fits) ids.push_back(fit.account.raw());
  const words::Words words = make.words;
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "account", qtText(words.say("team", "Account")),
      [shared, snapshot = make.snapshot](std::size_t row) {
        return qtText(domain::recordName(*snapshot, Kind::accounts, (*shared)[row].account.raw()));
      },
      CellType::strong, 170));
  columns.push_back(textColumn(
      "fit", qtText(words.say("team", "Fit")),
      [shared, words](std::size_t row) {
        const auto& fit = (*shared)[row].fit;
        return fit ? qtText(words::percent(words.language(), *fit, 0)) : qtText(words::kUnknown);
      },
      CellType::number, 70));
  columns.back().key = [shared](std::size_t row) -> SortKey {
    if (!(*shared)[row].fit) return {};
    return *(*shared)[row].fit;
  };
  columns.push_back(textColumn(
      "gap", qtText(words.say("team", "Missing most")),
      [shared](std::size_t row) {
        const scoring::SkillFit& fit = (*shared)[row];
        return fit.gap.empty() ? QString() : qtText(fit.gap) + QStringLiteral(" (−%1)").arg(fit.missing);
      },
      CellType::text, 170));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> policyTable(const ColumnMaker& make) {
  std::vector<base::RawId> ids;
  for (const domain::TierPolicy& policy : make.snapshot->all<domain::TierPolicy>()) ids.push_back(policy.id.raw());
  auto columns = fieldColumns(make, Kind::tier_policies, ids, {{"tier", 112}, {"cadence_days", 104}, {"review_months", 116}, {"hours", 96}});
  // A small card: short headings, what they mean in full on hovering.
  const std::string headings[] = {make.words.say("team", "Tier"), make.words.say("team", "Talk (days)"), make.words.say("team", "Review (months)"),
                                  make.words.say("team", "Hours/year")};
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].column.toolTip.isEmpty()) columns[i].column.toolTip = columns[i].column.title;
    columns[i].column.title = qtText(headings[i]);
  }
  return std::make_shared<ColumnSource>(ids, std::move(columns));
}

}  // namespace kam::ui

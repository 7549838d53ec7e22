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
  std::vector<SourceColumn> columns = fieldColumns(make, Kind::team, ids, {{"name", 150}, {"function", 120}, {"hours_per_year", 104}});
  columns.front().column.type = CellType::strong;
  columns.push_back(numberColumn(
      "planned", qtText(make.words.say("team", "Planned")), [shared](std::size_t row) { return std::optional<double>((*shared)[row].planned); },
      language, 0, 84));
  columns.push_back(numberColumn(
      "logged", qtText(make.words.say("team", "Logged")), [shared](std::size_t row) { return std::optional<double>((*shared)[row].logged); },
      language, 1, 84));
  columns.push_back(numberColumn(
      "free", qtText(make.words.say("team", "Free")),
      [shared](std::size_t row) -> std::optional<double> {
        const auto free = (*shared)[row].free();
        if (!free) return std::nullopt;
        return static_cast<double>(*free);
      },
      language, 0, 80));
  columns.back().drawing = [shared](std::size_t row) {
    CellDrawing drawing;
    const auto free = (*shared)[row].free();
    if (free) drawing.tone = *free < 0 ? Tone::critical : Tone::positive;
    return drawing;
  };
  columns.push_back(numberColumn(
      "accounts", qtText(make.words.say("pages", "Accounts")), [shared](std::size_t row) { return std::optional<double>((*shared)[row].accounts); },
      language, 0, 84));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> skillTable(const ColumnMaker& make, domain::Id<domain::TeamMember> member) {
  std::vector<base::RawId> ids;
  for (const domain::SkillRating& rating : make.snapshot->all<domain::SkillRating>())
    if (!member.isSet() || rating.member == member) ids.push_back(rating.id.raw());
  std::vector<std::pair<std::string_view, int>> fields{{"skill", 210}, {"member", 140}, {"self", 110}, {"lead", 150}, {"on", 120}, {"step", 220}};
  // Of one person only, the name says nothing.
  if (member.isSet()) fields.erase(fields.begin() + 1);
  auto columns = fieldColumns(make, Kind::skill_ratings, ids, fields);
  columns.front().column.type = CellType::strong;
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

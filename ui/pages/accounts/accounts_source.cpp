// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/accounts/accounts_source.h"

#include "app/edits/custom_field_edits.h"
#include "domain/value_text.h"
#include "models/field_cells.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {

using domain::Account;
using domain::Field;

AccountsSource::AccountsSource(app::Workspace* workspace, app::SnapshotPointer snapshot, std::shared_ptr<const AccountFigures> figures,
                               words::Words words, base::Date today, std::vector<AccountLine> lines)
    : m_workspace(workspace),
      m_snapshot(std::move(snapshot)),
      m_figures(std::move(figures)),
      m_words(words),
      m_today(today),
      m_lines(std::move(lines)) {
  buildColumns();
}

QString AccountsSource::say(const char* area, const char* text) const { return qtText(m_words.say(area, text)); }

void AccountsSource::addField(std::string_view key, bool shown, int width) {
  const domain::RecordType& type = domain::recordType(domain::Kind::accounts);
  const std::size_t index = *type.fieldIndex(key);
  TableColumn column = fieldColumn(m_words, type.fields[index]);
  column.shownAtFirst = shown;
  column.searched = true;
  if (width > 0) column.width = width;
  if (key == "name") column.type = CellType::strong;
  if (key == "tier") column.type = CellType::pills;
  m_columns.push_back(std::move(column));
  m_what.push_back({index, Computed::none});
}

void AccountsSource::addComputed(Computed computed, const char* key, const QString& title, CellType type, int width, bool shown,
                                 const QString& toolTip) {
  TableColumn column;
  column.key = QString::fromLatin1(key);
  column.title = title;
  column.type = type;
  column.width = width;
  column.shownAtFirst = shown;
  column.toolTip = toolTip;
  m_columns.push_back(std::move(column));
  m_what.push_back({0, computed});
}

void AccountsSource::buildColumns() {
  const QString period = m_figures->period ? qtText(words::period(m_words.language(), *m_figures->period)) : say("accounts", "No sales yet");
  addField("name", true, 230);
  addField("number", true, 90);
  addField("tier", true, 124);
  addComputed(Computed::abc, "abc", say("accounts", "Class"), CellType::pills, 64, true,
              say("accounts", "Pareto class by revenue of 12 months: A carries 80 %, A and B 95 %"));
  addComputed(Computed::revenue, "revenue_12", say("accounts", "Revenue 12 months"), CellType::number, 186, true, period);
  addComputed(Computed::change, "change", say("accounts", "Change"), CellType::number, 112, true, say("accounts", "Against the 12 months before"));
  addComputed(Computed::margin, "margin_share", say("accounts", "Margin"), CellType::number, 104, true,
              say("accounts", "Contribution margin over revenue of 12 months"));
  addComputed(Computed::trend, "trend", say("accounts", "36 months"), CellType::sparkline, 110, true,
              say("accounts", "Monthly revenue, the last 36 months"));
  addField("kam", true, 170);
  addComputed(Computed::lastContact, "last_contact", say("accounts", "Last contact"), CellType::text, 112, true, {});
  addComputed(Computed::nextAction, "next_action", say("accounts", "Next action"), CellType::text, 220, true,
              say("accounts", "The open action that is due first"));
  addComputed(Computed::pipeline, "pipeline", say("accounts", "Pipeline, weighted"), CellType::number, 156, true,
              say("accounts", "Open opportunities: amount × probability; what is past its expected close is left out"));
  addComputed(Computed::opportunities, "opportunities", say("accounts", "Open opportunities"), CellType::number, 120, false, {});
  const domain::RecordType& type = domain::recordType(domain::Kind::accounts);
  for (const Field& field : type.fields) {
    if (field.has(domain::kInternal)) continue;
    const QString key = qtText(field.key);
    const bool there = std::any_of(m_columns.begin(), m_columns.end(), [&](const TableColumn& column) { return column.key == key; });
    if (!there) addField(field.key, field.key == "status" || field.key == "city");
  }
  addCustom();
}

/// The workspace's own fields, behind ours; shown at first, since somebody asked for them.
void AccountsSource::addCustom() {
  const auto& settings = m_snapshot->all<domain::Settings>();
  if (!settings.empty()) m_custom = domain::customFields(settings[0]);
  for (std::size_t at = 0; at < m_custom.size(); ++at) {
    TableColumn column;
    column.key = QStringLiteral("own.") + qtText(m_custom[at].key);
    column.title = qtText(m_custom[at].name);
    column.type = m_custom[at].type == domain::CustomType::number ? CellType::number : CellType::text;
    column.width = 130;
    column.searched = true;
    column.editable = true;
    m_columns.push_back(std::move(column));
    m_what.push_back({at, Computed::custom});
  }
}

SortKey AccountsSource::customKey(std::size_t field, std::size_t row) const {
  const std::string value = domain::customValue(account(row), m_custom[field].key);
  if (value.empty()) return {};
  if (m_custom[field].type != domain::CustomType::number) return qtText(value);
  return QString::fromStdString(value).toDouble();
}

const Account& AccountsSource::account(std::size_t row) const { return m_snapshot->all<Account>()[m_lines[row].row]; }

base::RawId AccountsSource::id(std::size_t row) const { return account(row).id.raw(); }

QString AccountsSource::money(std::optional<std::int64_t> minor) const {
  if (!minor) return qtText(words::kUnknown);
  return qtText(words::money(m_words.language(), {base::Amount{*minor}, domain::currencyOf(*m_snapshot)}, false));
}

QString AccountsSource::computedText(Computed computed, std::size_t at) const {
  const words::Language language = m_words.language();
  const QString unknown = qtText(words::kUnknown);
  switch (computed) {
    case Computed::abc: return m_figures->classes[at] == scoring::AbcClass::unknown ? QString() : qtText(scoring::letterOf(m_figures->classes[at]));
    case Computed::revenue: return money(m_figures->revenue[at]);
    case Computed::change: {
      const auto change = m_figures->change(at);
      return change ? qtText(words::signedPercent(language, *change)) : unknown;
    }
    case Computed::margin: {
      const auto share = m_figures->marginShare(at);
      return share ? qtText(words::percent(language, *share)) : unknown;
    }
    case Computed::lastContact: return m_figures->lastContact[at] ? qtText(words::date(language, *m_figures->lastContact[at])) : unknown;
    case Computed::nextAction: {
      const domain::Action* action = m_figures->nextAction[at];
      if (action == nullptr) return unknown;
      const QString title = qtText(action->title);
      return action->due ? QStringLiteral("%1 · %2").arg(qtText(words::shortDate(language, *action->due)), title) : title;
    }
    case Computed::pipeline: return m_figures->openOpportunities[at] == 0 ? unknown : money(m_figures->pipeline[at]);
    case Computed::opportunities: return QString::number(m_figures->openOpportunities[at]);
    default: return {};
  }
}

QString AccountsSource::text(std::size_t row, std::size_t column) const {
  const Column& what = m_what[column];
  if (what.computed == Computed::custom)
    return qtText(domain::customText(m_custom[what.field], domain::customValue(account(row), m_custom[what.field].key), m_words));
  if (what.computed != Computed::none) return computedText(what.computed, m_lines[row].row);
  return fieldText(*m_snapshot, m_words, domain::recordType(domain::Kind::accounts).fields[what.field], &account(row));
}

SortKey AccountsSource::computedKey(Computed computed, std::size_t at) const {
  const auto optional = [](const auto& value) -> SortKey {
    if (!value) return {};
    return *value;
  };
  switch (computed) {
    case Computed::abc: return std::int64_t(m_figures->classes[at]);
    case Computed::revenue:
    case Computed::trend: return optional(m_figures->revenue[at]);
    case Computed::change: return optional(m_figures->change(at));
    case Computed::margin: return optional(m_figures->marginShare(at));
    case Computed::lastContact:
      if (!m_figures->lastContact[at]) return {};
      return std::int64_t{base::dayNumber(*m_figures->lastContact[at])};
    case Computed::nextAction: {
      const domain::Action* action = m_figures->nextAction[at];
      if (action == nullptr || !action->due) return {};
      return std::int64_t{base::dayNumber(*action->due)};
    }
    case Computed::pipeline:
      if (m_figures->openOpportunities[at] == 0) return {};
      return m_figures->pipeline[at];
    case Computed::opportunities: return std::int64_t{m_figures->openOpportunities[at]};
    default: return {};
  }
}

SortKey AccountsSource::sortKey(std::size_t row, std::size_t column) const {
  const Column& what = m_what[column];
  if (what.computed == Computed::custom) return customKey(what.field, row);
  if (what.computed != Computed::none) return computedKey(what.computed, m_lines[row].row);
  return fieldKey(*m_snapshot, m_words, domain::recordType(domain::Kind::accounts).fields[what.field], &account(row));
}

CellDrawing AccountsSource::drawing(std::size_t row, std::size_t column) const {
  const Column& what = m_what[column];
  const std::size_t at = m_lines[row].row;
  CellDrawing drawing;
  if (column == 0) drawing.indent = m_lines[row].depth;
  if (what.computed == Computed::none) {
    const Field& field = domain::recordType(domain::Kind::accounts).fields[what.field];
    if (m_columns[column].type == CellType::pills) {
      const QString word = text(row, column);
      if (!word.isEmpty()) drawing.pills.push_back({word, choiceTone(field, field.read(&account(row)))});
    } else if (m_columns[column].type == CellType::check) {
      drawing.checked = account(row).archived;
    } else if (column == 0) {
      drawing.done = account(row).archived;
    }
    return drawing;
  }
  switch (what.computed) {
    case Computed::abc: {
      const scoring::AbcClass abc = m_figures->classes[at];
      if (abc != scoring::AbcClass::unknown)
        drawing.pills.push_back({qtText(scoring::letterOf(abc)), abc == scoring::AbcClass::a   ? Tone::accentSolid
                                                                 : abc == scoring::AbcClass::b ? Tone::accent
                                                                                               : Tone::neutral});
      break;
    }
    case Computed::change:
      if (const auto change = m_figures->change(at))
        drawing.tone = *change > 0.0005 ? Tone::positive : *change < -0.0005 ? Tone::critical : Tone::neutral;
      break;
    case Computed::trend:
      if (m_figures->hasSales[at])
        for (std::size_t month = 0; month < AccountFigures::kMonths; ++month)
          drawing.values.push_back(static_cast<double>(m_figures->months[at * AccountFigures::kMonths + month]));
      break;
    case Computed::nextAction: {
      const domain::Action* action = m_figures->nextAction[at];
      if (action != nullptr && action->due && *action->due < m_today) drawing.tone = Tone::critical;
      break;
    }
    default: break;
  }
  return drawing;
}

QString AccountsSource::toolTip(std::size_t row, std::size_t column) const {
  const Column& what = m_what[column];
  const std::size_t at = m_lines[row].row;
  if (what.computed == Computed::change && m_figures->revenueBefore[at])
    return qtText(words::fill(m_words.say("accounts", "%1 in the 12 months before"), {plainText(money(m_figures->revenueBefore[at]))}));
  if (what.computed == Computed::nextAction) {
    const domain::Action* action = m_figures->nextAction[at];
    if (action != nullptr && action->due && *action->due < m_today)
      return qtText(words::fill(m_words.say("accounts", "Overdue since %1"), {words::date(m_words.language(), *action->due)}));
  }
  const QString whole = text(row, column);
  return whole.size() > 24 ? whole : QString();
}

bool AccountsSource::isEditable(std::size_t row, std::size_t column) const {
  static_cast<void>(row);
  return m_workspace != nullptr && m_columns[column].editable;
}

QStringList AccountsSource::choices(std::size_t row, std::size_t column) const {
  static_cast<void>(row);
  if (m_what[column].computed == Computed::custom) {
    QStringList choices;
    for (const std::string& choice : m_custom[m_what[column].field].choices) choices << qtText(choice);
    return choices;
  }
  if (m_what[column].computed != Computed::none) return {};
  return fieldChoices(*m_snapshot, m_words, domain::recordType(domain::Kind::accounts).fields[m_what[column].field]);
}

base::Result<void> AccountsSource::edit(std::size_t row, std::size_t column, const QString& typed) {
  if (m_workspace != nullptr && m_what[column].computed == Computed::custom) {
    const auto edit = app::setCustomValue(*m_workspace->snapshot(), account(row).id, m_custom[m_what[column].field].key, plainText(typed),
                                          domain::numberStyleOf(m_words.language()));
    if (!edit) return edit.error().code == base::ErrorCode::nothingChanged ? base::Result<void>{} : base::fail(edit.error());
    const auto done = m_workspace->commit(*edit);
    if (!done) return base::fail(done.error());
    return {};
  }
  const auto field = fieldOf(column);
  if (!field || m_workspace == nullptr) return base::fail(base::ErrorCode::fieldReadOnly, {"accounts", plainText(m_columns[column].key)});
  return editCell(*m_workspace, m_words, domain::Kind::accounts, id(row), *field, typed);
}

std::optional<RecordCell> AccountsSource::recordCell(std::size_t row, std::size_t column) const {
  const auto field = fieldOf(column);
  return field && isEditable(row, column) ? std::optional(RecordCell{domain::Kind::accounts, id(row), *field}) : std::nullopt;
}

std::optional<std::size_t> AccountsSource::fieldOf(std::size_t column) const {
  if (m_what[column].computed != Computed::none) return std::nullopt;
  return m_what[column].field;
}

}  // namespace kam::ui

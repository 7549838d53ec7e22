// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/decisions_model.h"

#include "domain/choices.h"
#include "domain/decision_figures.h"
#include "domain/value_text.h"
#include "report/selection_charts.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kam::ui {

using domain::Decision;
using domain::DecisionEntry;
using domain::Verdict;

namespace {
Verdict verdictOf(DecisionsModel::Part part) {
  return part == DecisionsModel::Part::keyAccounts ? Verdict::in : part == DecisionsModel::Part::watched ? Verdict::watch : Verdict::out;
}
}  // namespace

QString DecisionsModel::say(const char* area, const char* text, const char* disambiguation, int n) const {
  return qtText(m_words.say(area, text, disambiguation, n));
}

void DecisionsModel::load(app::SnapshotPointer snapshot, words::Words words) {
  m_snapshot = std::move(snapshot);
  m_words = words;
  m_decisions = scoring::decisionsByAge(*m_snapshot);
  if (opened() == nullptr) m_opened = m_decisions.empty() ? domain::Id<Decision>() : m_decisions.front()->id;
  if (other() == nullptr) pickOther();
  open(m_opened.raw());
}

void DecisionsModel::open(base::RawId decision) {
  const bool another = decision != m_opened.raw();
  m_opened = domain::Id<Decision>(decision);
  if (another || m_other == m_opened) pickOther();
  m_entries = scoring::entriesOf(*m_snapshot, m_opened);
  m_moves = other() == nullptr ? std::vector<scoring::DecisionMove>() : scoring::compareDecisions(*m_snapshot, m_other, m_opened);
  if (m_part == Part::comparison && other() == nullptr) m_part = Part::keyAccounts;
  Q_EMIT changed();
}

void DecisionsModel::pickOther() {
  m_other = {};
  if (const Decision* decision = opened()) {
    if (m_snapshot->find(decision->supersedes) != nullptr) m_other = decision->supersedes;
    else if (const auto rest = others(); !rest.empty()) m_other = rest.front()->id;
  }
}

void DecisionsModel::show(Part part) {
  m_part = part;
  Q_EMIT changed();
}

void DecisionsModel::compareWith(base::RawId decision) {
  m_other = domain::Id<Decision>(decision);
  m_part = Part::comparison;
  open(m_opened.raw());
}

std::vector<const Decision*> DecisionsModel::others() const {
  std::vector<const Decision*> rest;
  for (const Decision* decision : m_decisions)
    if (decision->id != m_opened) rest.push_back(decision);
  return rest;
}

QString DecisionsModel::name(const Decision& decision) const {
  const std::string day = decision.on ? words::date(m_words.language(), *decision.on) : std::string(words::kUnknown);
  return say("decisions", "Decision of %1").arg(qtText(day));
}

bool DecisionsModel::isInForce(const Decision& decision) const { return scoring::supersededBy(*m_snapshot, decision.id) == nullptr; }

QString DecisionsModel::state(const Decision& decision) const {
  const Decision* later = scoring::supersededBy(*m_snapshot, decision.id);
  if (later == nullptr) return say("decisions", "In force");
  return later->on ? say("decisions", "Superseded on %1").arg(qtText(words::date(m_words.language(), *later->on))) : say("decisions", "Superseded");
}

QString DecisionsModel::facts() const {
  const Decision* decision = opened();
  if (decision == nullptr) return {};
  QStringList parts{say("decisions", "Decided by %1").arg(qtText(decision->by))};
  if (!decision->modelName.empty())
    parts << (decision->modelVersion ? say("decisions", "model %1, version %2").arg(qtText(decision->modelName)).arg(*decision->modelVersion)
                                     : say("decisions", "model %1").arg(qtText(decision->modelName)));
  if (decision->periodFrom && decision->periodTo)
    parts << say("decisions", "figures of %1").arg(qtText(words::period(m_words.language(), {*decision->periodFrom, *decision->periodTo})));
  const int judged = static_cast<int>(m_entries.size());
  parts << say("decisions", "%n account(s) judged", nullptr, judged);
  return parts.join(QStringLiteral(" · "));
}

int DecisionsModel::countOf(Part part) const {
  if (part == Part::comparison) return static_cast<int>(m_moves.size());
  return static_cast<int>(
      std::count_if(m_entries.begin(), m_entries.end(), [part](const DecisionEntry* entry) { return entry->verdict == verdictOf(part); }));
}

QString DecisionsModel::comparisonText() const {
  const auto count = [this](scoring::DecisionMove::Kind kind) {
    return static_cast<int>(std::count_if(m_moves.begin(), m_moves.end(), [kind](const auto& move) { return move.kind == kind; }));
  };
  const int entering = count(scoring::DecisionMove::Kind::enters);
  const int leaving = count(scoring::DecisionMove::Kind::leaves);
  const int staying = count(scoring::DecisionMove::Kind::stays);
  QStringList parts;
  parts << say("decisions", "%n enter(s)", nullptr, entering);
  parts << say("decisions", "%n leave(s)", nullptr, leaving);
  parts << say("decisions", "%n stay(s)", nullptr, staying);
  return parts.join(QStringLiteral(", "));
}

QString DecisionsModel::accountName(domain::Id<domain::Account> account) const {
  const domain::Account* found = m_snapshot->find(account);
  return found == nullptr ? say("decisions", "Deleted account") : qtText(found->name);
}

QString DecisionsModel::decimal(std::optional<double> value) const {
  return qtText(value ? words::decimal(m_words.language(), *value, 1) : std::string(words::kUnknown));
}

QString DecisionsModel::criterionName(const std::string& key) const {
  return qtText(report::shortCriterionName(*m_snapshot, key, m_words.language()));
}

QString DecisionsModel::movesText(const scoring::DecisionMove& move) const {
  if (move.before == nullptr) return say("decisions", "Was not judged then");
  if (move.after == nullptr) return say("decisions", "Is not judged any more");
  QStringList parts;
  constexpr std::size_t kTold = 3;
  for (std::size_t at = 0; at < move.moves.size() && at < kTold; ++at) {
    const double change = move.moves[at].change();
    const QString sign = change < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    parts << QStringLiteral("%1 %2%3").arg(criterionName(move.moves[at].criterion), sign, decimal(std::abs(change)));
  }
  if (!parts.isEmpty()) return parts.join(QStringLiteral(", "));
  if (!move.after->reason.empty()) return qtText(move.after->reason);
  return say("decisions", "Same figures");
}

QString DecisionsModel::figuresText(base::RawId account) const {
  for (const DecisionEntry* entry : m_entries) {
    if (entry->account.raw() != account) continue;
    const domain::DecisionFigures figures = domain::parseDecisionFigures(entry->figures);
    QStringList sum;
    for (const auto& [key, points] : figures.contributions) sum << QStringLiteral("%1 %2").arg(criterionName(key), decimal(points));
    QStringList parts;
    parts << say("decisions", "%1: score %2").arg(accountName(entry->account), decimal(entry->score)) +
                 (sum.isEmpty() ? QString() : QStringLiteral(" = ") + sum.join(QStringLiteral(" + ")));
    parts << say("decisions", "attractiveness %1, strength %2").arg(decimal(figures.attractiveness), decimal(figures.strength));
    return parts.join(QStringLiteral(" · "));
  }
  return {};
}

std::shared_ptr<TableSource> DecisionsModel::decisionList() const {
  std::vector<base::RawId> ids;
  for (const Decision* decision : m_decisions) ids.push_back(decision->id.raw());
  std::map<base::RawId, int> keys;
  for (const DecisionEntry& entry : m_snapshot->all<DecisionEntry>())
    if (entry.verdict == Verdict::in) ++keys[entry.decision.raw()];
  const auto all = m_decisions;
  const auto language = m_words.language();
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "date", say("decisions", "Date"),
      [all, language, shot = m_snapshot](std::size_t row) {
        return all[row]->on ? qtText(words::date(language, *all[row]->on)) : qtText(words::kUnknown);
      },
      CellType::number, 104));
  columns.push_back(textColumn(
      "by", say("decisions", "Decided by"), [all](std::size_t row) { return qtText(all[row]->by); }, CellType::text, 116));
  columns.push_back(textColumn(
      "keys", say("decisions", "Chosen"),
      [all, keys](std::size_t row) {
        const auto found = keys.find(all[row]->id.raw());
        return QString::number(found == keys.end() ? 0 : found->second);
      },
      CellType::number, 78));
  SourceColumn stateColumn = textColumn(
      "state", say("decisions", "State"), [this, all](std::size_t row) { return state(*all[row]); }, CellType::pills, 104);
  stateColumn.drawing = [this, all](std::size_t row) {
    CellDrawing drawing;
    const bool inForce = isInForce(*all[row]);
    drawing.pills.push_back({inForce ? say("decisions", "In force") : say("decisions", "Superseded"), inForce ? Tone::accentSolid : Tone::neutral});
    return drawing;
  };
  columns.push_back(std::move(stateColumn));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> DecisionsModel::table() const { return m_part == Part::comparison ? comparisonTable() : entryTable(); }

std::shared_ptr<TableSource> DecisionsModel::entryTable() const {
  std::vector<const DecisionEntry*> rows;
  std::vector<base::RawId> ids;
  std::vector<domain::DecisionFigures> figures;
  for (const DecisionEntry* entry : m_entries) {
    if (entry->verdict != verdictOf(m_part)) continue;
    rows.push_back(entry);
    ids.push_back(entry->account.raw());
    figures.push_back(domain::parseDecisionFigures(entry->figures));
  }
  const ColumnMaker make{nullptr, m_snapshot, m_words};
  std::vector<SourceColumn> columns;
  SourceColumn place = textColumn(
      "place", QStringLiteral("#"), [rows](std::size_t row) { return rows[row]->rank ? QString::number(*rows[row]->rank) : qtText(words::kUnknown); },
      CellType::number, 44);
  place.key = [rows](std::size_t row) { return rows[row]->rank ? SortKey(*rows[row]->rank) : SortKey(); };
  columns.push_back(std::move(place));
  columns.push_back(textColumn(
      "account", say("decisions", "Account"), [this, rows](std::size_t row) { return accountName(rows[row]->account); }, CellType::strong, 190));
  SourceColumn score = textColumn(
      "score", say("decisions", "Score"), [this, rows](std::size_t row) { return decimal(rows[row]->score); }, CellType::number, 76);
  score.key = [rows](std::size_t row) { return rows[row]->score ? SortKey(*rows[row]->score) : SortKey(); };
  columns.push_back(std::move(score));
  SourceColumn parts = textColumn(
      "composition", say("decisions", "Composition"), [this, rows](std::size_t row) { return figuresText(rows[row]->account.raw()); },
      CellType::composition, 104);
  parts.drawing = [figures](std::size_t row) {
    CellDrawing drawing;
    for (const auto& [key, points] : figures[row].contributions) drawing.values.push_back(points / 100.0);
    return drawing;
  };
  columns.push_back(std::move(parts));
  SourceColumn certainty = make.percent(
      "certainty", say("decisions", "Certainty"), [figures](std::size_t row) { return figures[row].certainty; }, false, 84);
  certainty.column.toolTip = say("decisions", "In how many of all admissible weightings and ratings the account was above the line");
  columns.push_back(std::move(certainty));
  SourceColumn known = make.percent(
      "known", say("decisions", "Known"), [figures](std::size_t row) { return figures[row].coverage; }, false, 74);
  known.column.shownAtFirst = false;
  columns.push_back(std::move(known));
  SourceColumn revenue = make.money(
      "revenue", say("decisions", "Revenue"), [figures](std::size_t row) { return figures[row].revenue; }, 116);
  revenue.column.shownAtFirst = false;
  columns.push_back(std::move(revenue));
  columns.push_back(textColumn(
      "tier", say("decisions", "Tier"), [words = m_words, rows](std::size_t row) { return qtText(domain::wordOf(words, rows[row]->tier)); },
      CellType::text, 162));
  columns.push_back(textColumn(
      "reason", say("decisions", "Reason"), [rows](std::size_t row) { return qtText(rows[row]->reason); }, CellType::text, 220));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> DecisionsModel::comparisonTable() const {
  const auto rows = m_moves;
  std::vector<base::RawId> ids;
  for (const scoring::DecisionMove& move : rows) ids.push_back(move.account.raw());
  std::vector<SourceColumn> columns;
  const auto word = [this](scoring::DecisionMove::Kind kind) {
    return kind == scoring::DecisionMove::Kind::enters   ? say("decisions", "enters")
           : kind == scoring::DecisionMove::Kind::leaves ? say("decisions", "leaves")
                                                         : say("decisions", "stays");
  };
  SourceColumn kind = textColumn(
      "change", say("decisions", "Change"), [rows, word](std::size_t row) { return word(rows[row].kind); }, CellType::pills, 92);
  kind.drawing = [rows, word](std::size_t row) {
    CellDrawing drawing;
    const Tone tone = rows[row].kind == scoring::DecisionMove::Kind::enters   ? Tone::positive
                      : rows[row].kind == scoring::DecisionMove::Kind::leaves ? Tone::critical
                                                                              : Tone::neutral;
    drawing.pills.push_back({word(rows[row].kind), tone});
    return drawing;
  };
  columns.push_back(std::move(kind));
  columns.push_back(textColumn(
      "account", say("decisions", "Account"), [this, rows](std::size_t row) { return accountName(rows[row].account); }, CellType::strong, 190));
  columns.push_back(textColumn(
      "places", say("decisions", "Place"),
      [rows](std::size_t row) {
        const auto place = [](const DecisionEntry* entry) {
          return entry != nullptr && entry->rank ? QString::number(*entry->rank) : qtText(words::kUnknown);
        };
        return QStringLiteral("%1 \u2192 %2").arg(place(rows[row].before), place(rows[row].after));
      },
      CellType::number, 90));
  columns.push_back(textColumn(
      "scores", say("decisions", "Score"),
      [this, rows](std::size_t row) {
        const auto score = [this](const DecisionEntry* entry) { return decimal(entry == nullptr ? std::nullopt : entry->score); };
        return QStringLiteral("%1 \u2192 %2").arg(score(rows[row].before), score(rows[row].after));
      },
      CellType::number, 120));
  columns.push_back(textColumn(
      "why", say("decisions", "Why: points of the score"), [this, rows](std::size_t row) { return movesText(rows[row]); }, CellType::text, 360));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/pareto_model.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "models/column_source.h"
#include "report/portfolio_charts.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {
namespace {

using scoring::AbcClass;
using scoring::ParetoRow;

/// Up to here a Pareto takes a few milliseconds and is not worth a worker.
constexpr std::size_t kSmallPortfolio = 3'000;

std::vector<ParetoRow> outside(const scoring::ParetoResult& pareto) {
  std::vector<ParetoRow> rows;
  for (const ParetoRow& row : pareto.rows)
    if (row.abc == AbcClass::none || row.abc == AbcClass::unknown) rows.push_back(row);
  // Those that cost most stand first; what is unknown last.
  std::stable_sort(rows.begin(), rows.end(), [](const ParetoRow& a, const ParetoRow& b) {
    return a.value.has_value() != b.value.has_value() ? a.value.has_value() : a.value.value_or(0) < b.value.value_or(0);
  });
  return rows;
}

}  // namespace

ParetoLook lookAtPareto(const PortfolioData& data, const scoring::ParetoOptions& asked) {
  ParetoLook look;
  scoring::ParetoOptions options = asked;
  options.period = data.figures.period;
  // Won business has days of its own: without sales all of it counts.
  if (!options.period && options.measure != scoring::PortfolioMeasure::won) options.period = data.question.period;
  look.now = scoring::pareto(*data.part, options, data.question.today);
  if (!data.figures.before) return look;
  options.period = data.figures.before;
  look.before = scoring::pareto(*data.part, options, data.question.today);
  look.migration = scoring::classMigration(*look.before, look.now);
  return look;
}

void ParetoModel::load(std::shared_ptr<const PortfolioData> data, words::Words words) {
  const bool same = m_data == data && m_look;
  m_words = words;
  m_data = std::move(data);
  if (same) Q_EMIT changed();
  else compute();
}

void ParetoModel::compute() {
  m_worker.stop();
  if (!m_data) {
    m_look.reset();
    Q_EMIT changed();
    return;
  }
  if (m_data->part->all<domain::Account>().size() <= kSmallPortfolio) return take(lookAtPareto(*m_data, m_options));
  m_worker.run([data = m_data, options = m_options](const std::atomic<bool>&) { return lookAtPareto(*data, options); },
               [this](ParetoLook look) { take(std::move(look)); });
}

void ParetoModel::take(ParetoLook look) {
  m_look = std::make_shared<const ParetoLook>(std::move(look));
  Q_EMIT changed();
}

void ParetoModel::setMeasure(scoring::PortfolioMeasure measure) {
  if (measure == m_options.measure) return;
  m_options.measure = measure;
  compute();
}

void ParetoModel::setLevel(scoring::RollUp level) {
  if (level == m_options.level) return;
  m_options.level = level;
  compute();
}

void ParetoModel::setCutA(int percent) {
  const int a = std::clamp(percent, 1, 99);
  if (a == cutA()) return;
  m_options.rules.cutA = a * 100;
  m_options.rules.cutB = std::max(cutB(), a + 1) * 100;
  compute();
}

void ParetoModel::setCutB(int percent) {
  const int b = std::clamp(percent, 2, 100);
  if (b == cutB()) return;
  m_options.rules.cutB = b * 100;
  m_options.rules.cutA = std::min(cutA(), b - 1) * 100;
  compute();
}

QString ParetoModel::money(std::optional<std::int64_t> minor) const {
  if (!minor) return qtText(words::kUnknown);
  return qtText(words::money(m_words.language(), {base::Amount{*minor}, domain::currencyOf(*m_data->part)}, false));
}

report::BarLineChart ParetoModel::chart() const { return m_look ? report::paretoChart(*m_data->part, m_look->now, m_words) : report::BarLineChart{}; }

std::vector<report::ConcentrationLine> ParetoModel::concentration() const {
  return m_look ? report::concentrationLines(m_look->now, m_words) : std::vector<report::ConcentrationLine>{};
}

QString ParetoModel::migrationFinding() const {
  if (!m_look || !m_look->before) return qtText(m_words.say("portfolio", "Who changed class"));
  return qtText(report::migrationFinding(m_look->migration, m_words));
}

QString ParetoModel::migrationPeriod() const {
  if (!m_look) return {};
  if (!m_look->before || !m_data->figures.before) return qtText(m_words.say("portfolio", "the sales do not reach back to a period to compare with"));
  return qtText(words::fill(m_words.say("portfolio", "against %1"), {words::period(m_words.language(), *m_data->figures.before)}));
}

std::shared_ptr<TableSource> ParetoModel::migration() const {
  if (!m_look) return nullptr;
  const auto moves = std::make_shared<const std::vector<scoring::ClassMove>>(m_look->migration.moves);
  const ColumnMaker make{nullptr, m_data->part, m_words};
  std::vector<base::RawId> ids;
  for (const scoring::ClassMove& move : *moves) ids.push_back(move.account.raw());
  const auto account = [ids](std::size_t row) { return ids[row]; };
  std::vector<SourceColumn> columns;
  columns.push_back(make.field(domain::Kind::accounts, "name", account, 200));
  columns.back().column.type = CellType::strong;
  SourceColumn classes = textColumn(
      "move", qtText(m_words.say("portfolio", "Class")),
      [moves, words = m_words](std::size_t row) { return qtText(report::moveText((*moves)[row], words)); }, CellType::pills, 96);
  classes.drawing = [moves, words = m_words](std::size_t row) {
    CellDrawing drawing;
    const scoring::ClassMove& move = (*moves)[row];
    const QString arrow = QString(QChar(move.isRise() ? 0x25B2 : 0x25BC)) + QLatin1Char(' ');
    drawing.pills.push_back({arrow + qtText(report::moveText(move, words)), move.isRise() ? Tone::positive : Tone::critical});
    return drawing;
  };
  columns.push_back(std::move(classes));
  columns.push_back(make.money(
      "before", qtText(m_words.say("portfolio", "Year before")), [moves](std::size_t row) { return (*moves)[row].valueBefore; }, 110));
  columns.push_back(make.money(
      "now", qtText(m_words.say("portfolio", "Now")), [moves](std::size_t row) { return (*moves)[row].value; }, 110));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

QString ParetoModel::leftOutFinding() const {
  if (!m_look) return {};
  const scoring::Concentration& spread = m_look->now.concentration;
  const int rows = static_cast<int>(spread.nonPositives + spread.unknown);
  if (rows == 0) return qtText(m_words.say("portfolio", "Everybody is in the cumulation"));
  return qtText(m_words.say("portfolio", "%n account(s) outside the cumulation", nullptr, rows));
}

std::shared_ptr<TableSource> ParetoModel::leftOut() const {
  if (!m_look) return nullptr;
  const auto rows = std::make_shared<const std::vector<ParetoRow>>(outside(m_look->now));
  const ColumnMaker make{nullptr, m_data->part, m_words};
  std::vector<base::RawId> ids;
  for (const ParetoRow& row : *rows) ids.push_back(row.account.raw());
  const auto account = [ids](std::size_t row) { return ids[row]; };
  std::vector<SourceColumn> columns;
  columns.push_back(make.field(domain::Kind::accounts, "name", account, 200));
  columns.back().column.type = CellType::strong;
  columns.push_back(make.money(
      "value", qtText(m_words.say("portfolio", "Value")), [rows](std::size_t row) { return (*rows)[row].value; }, 110));
  columns.push_back(textColumn(
      "why", qtText(m_words.say("portfolio", "Why")),
      [rows, words = m_words](std::size_t row) {
        const auto& value = (*rows)[row].value;
        if (!value) return qtText(words.say("portfolio", "not recorded"));
        return qtText(*value < 0 ? words.say("portfolio", "credit notes or costs above sales") : words.say("portfolio", "nothing in this period"));
      },
      CellType::text, 220));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

}  // namespace kam::ui

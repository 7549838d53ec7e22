// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/threat_map.h"

#include "app/workspace.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "models/column_source.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "words/format.h"

#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

namespace {

using domain::CompetitorPosition;

constexpr int kMostRows = 8;
constexpr std::int64_t kHigh = 4;

struct Grid {
  std::vector<base::RawId> competitors;
  /// 0: the customer as a whole.
  std::vector<base::RawId> units;
  std::vector<const CompetitorPosition*> positions;

  const CompetitorPosition* at(std::size_t row, base::RawId unit) const {
    const auto found = std::find_if(positions.begin(), positions.end(), [&](const CompetitorPosition* one) {
      return one->competitor.raw() == competitors[row] && one->unit.raw() == unit;
    });
    return found == positions.end() ? nullptr : *found;
  }
};

void addOnce(std::vector<base::RawId>& ids, base::RawId id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

Grid gridOf(const domain::Snapshot& snapshot, base::RawId account) {
  Grid grid;
  for (const CompetitorPosition& one : snapshot.all<CompetitorPosition>()) {
    if (one.account.raw() != account) continue;
    grid.positions.push_back(&one);
    addOnce(grid.competitors, one.competitor.raw());
    if (!one.unit.isSet()) addOnce(grid.units, 0);
  }
  // Every unit has its column: where nobody attacks is worth seeing too.
  for (const domain::Unit& unit : snapshot.all<domain::Unit>())
    if (unit.account.raw() == account) grid.units.push_back(unit.id.raw());
  return grid;
}

QString cellText(const domain::Snapshot& snapshot, const words::Words& words, const CompetitorPosition* one) {
  if (one == nullptr) return {};
  QStringList parts;
  if (one->share) parts << qtText(words::percent(words.language(), *one->share));
  if (one->contractEnd) parts << qtText(words::fill(words.say("account", "until %1"), {words::shortDate(words.language(), *one->contractEnd)}));
  if (one->champion.isSet()) parts << qtText(domain::recordName(snapshot, domain::Kind::persons, one->champion.raw()));
  return parts.isEmpty() ? qtText(words.say("account", "there")) : parts.join(QStringLiteral(" \u00b7 "));
}

Tone toneOf(const CompetitorPosition& one) {
  if (!one.threat) return Tone::neutral;
  return *one.threat >= kHigh ? Tone::critical : *one.threat == kHigh - 1 ? Tone::warning : Tone::positive;
}

}  // namespace

ThreatMap::ThreatMap(AppContext& context, QWidget* parent)
    : Card(parent), m_context(context), m_table(new DataTable(QStringLiteral("threats"), this)) {
  body()->addWidget(m_table);
  m_table->setFitRows(kMostRows);
}

void ThreatMap::retranslate() {
  setTitle(m_context.say("account", "Threat map"));
  setSubtitle(m_context.say("account", "share, end of contract and who speaks for them; red: a threat of 4 or 5"));
  m_table->setAccessibleName(m_context.say("account", "Threat map"));
}

void ThreatMap::showAccount(base::RawId account) {
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const auto grid = std::make_shared<const Grid>(gridOf(*snapshot, account));
  setVisible(!grid->competitors.empty());
  if (grid->competitors.empty()) return;
  const words::Words words = m_context.words();
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "competitor", m_context.say("account", "Competitor"),
      [grid, snapshot](std::size_t row) { return qtText(domain::recordName(*snapshot, domain::Kind::competitors, grid->competitors[row])); },
      CellType::strong, 200));
  for (const base::RawId unit : grid->units) {
    const QString title = unit == 0 ? m_context.say("account", "Whole account") : qtText(domain::recordName(*snapshot, domain::Kind::units, unit));
    columns.push_back(textColumn(("unit" + std::to_string(unit)).c_str(), title,
                                 [grid, snapshot, words, unit](std::size_t row) { return cellText(*snapshot, words, grid->at(row, unit)); },
                                 CellType::pills, 240));
    columns.back().drawing = [grid, snapshot, words, unit](std::size_t row) {
      CellDrawing drawing;
      if (const CompetitorPosition* one = grid->at(row, unit)) drawing.pills.push_back({cellText(*snapshot, words, one), toneOf(*one)});
      return drawing;
    };
    columns.back().key = [grid, unit](std::size_t row) -> SortKey {
      const CompetitorPosition* one = grid->at(row, unit);
      if (one == nullptr || !one->threat) return {};
      return *one->threat;
    };
  }
  m_table->setSource(std::make_shared<ColumnSource>(grid->competitors, std::move(columns)));
}

}  // namespace kam::ui

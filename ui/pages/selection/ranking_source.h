// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking as a table: place, account, score with what each criterion adds, and the tier that the line would give.
#pragma once

#include "app/workspace.h"
#include "models/table_source.h"
#include "scoring/portfolio/ranking.h"
#include "words/words.h"

#include <memory>
#include <vector>

namespace kam::ui {

/// Nothing filtered out.
std::vector<std::uint32_t> everyRow(const scoring::Ranking& ranking);

class RankingSource final : public TableSource {
public:
  /// `rows` of the ranking are shown, in this order.
  RankingSource(app::SnapshotPointer snapshot, std::shared_ptr<const scoring::Ranking> ranking, std::vector<std::uint32_t> rows, words::Words words);

  /// P(above the line) by item of the ranking's list, negative where it is not known (yet).
  void setCertainty(std::vector<double> inTop) { m_inTop = std::move(inTop); }

  const std::vector<TableColumn>& columns() const override { return m_columns; }
  std::size_t rowCount() const override { return m_rows.size(); }
  base::RawId id(std::size_t row) const override { return at(row).account.raw(); }
  QString text(std::size_t row, std::size_t column) const override;
  SortKey sortKey(std::size_t row, std::size_t column) const override;
  CellDrawing drawing(std::size_t row, std::size_t column) const override;
  QString toolTip(std::size_t row, std::size_t column) const override;

private:
  enum Column { place, account, score, composition, certainty, tier, range, revenue, revenuePlace, attractiveness, strength, coverage, presentTier };
  const scoring::RankedAccount& at(std::size_t row) const { return m_ranking->rows[m_rows[row]]; }
  QString say(const char* area, const char* text, const char* meaning = nullptr) const;
  QString decimal(std::optional<double> value) const;
  QString accountName(std::size_t row) const;
  QString compositionText(std::size_t row) const;
  QString standing(std::size_t row) const;
  QString certaintyText(std::size_t row) const;
  std::optional<double> inTop(std::size_t row) const;
  CellDrawing tierDrawing(const scoring::RankedAccount& row) const;

  app::SnapshotPointer m_snapshot;
  std::shared_ptr<const scoring::Ranking> m_ranking;
  std::vector<std::uint32_t> m_rows;
  words::Words m_words;
  base::Currency m_currency;
  std::vector<TableColumn> m_columns;
  std::vector<double> m_inTop;
};

}  // namespace kam::ui

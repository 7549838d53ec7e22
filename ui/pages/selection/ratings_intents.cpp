// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to cells of the sheet of ratings: typing, clearing, pasting, details.
#include "domain/records.h"
#include "pages/selection/criterion_texts.h"
#include "pages/selection/ratings_model.h"
#include "theme/text.h"
#include "widgets/paste_block.h"
#include "words/error_words.h"

#include <algorithm>

namespace kam::ui {

using base::ErrorCode;

app::RatingChange RatingsModel::changeOf(CellPosition cell) const {
  return {ranked(cell.row).account, m_ranking->criteria[static_cast<std::size_t>(cell.column)].key};
}

base::Result<void> RatingsModel::commit(std::span<const app::RatingChange> changes) {
  if (m_workspace == nullptr) return base::fail(ErrorCode::workspaceNotOpen);
  const auto edit = app::changeRatings(*m_workspace->snapshot(), m_workspace->ids(), changes, {m_workspace->author(), m_today});
  if (!edit) return base::fail(edit.error());
  const auto done = m_workspace->commit(*edit);
  if (!done) return base::fail(done.error());
  m_stale = true;
  return {};
}

base::Result<void> RatingsModel::change(CellPosition cell, app::RatingChange wanted) {
  if (!isEditable(cell.row, cell.column)) return base::fail(ErrorCode::fieldReadOnly, {"ratings", plainText(cellName(cell))});
  const app::RatingChange place = changeOf(cell);
  wanted.account = place.account;
  wanted.criterion = place.criterion;
  return commit({&wanted, 1});
}

base::Result<void> RatingsModel::type(CellPosition cell, const QString& text) {
  const auto estimate = domain::parseEstimate(plainText(text));
  if (!estimate) return base::fail(estimate.error());
  app::RatingChange wanted;
  wanted.clear = !estimate->has_value();
  wanted.estimate = *estimate;
  return change(cell, wanted);
}

base::Result<void> RatingsModel::confirm(CellPosition cell) {
  app::RatingChange wanted;
  wanted.on = m_today;
  wanted.by = m_workspace == nullptr ? std::string() : m_workspace->author();
  return change(cell, wanted);
}

base::Result<int> RatingsModel::clear(const std::vector<CellPosition>& cells) {
  std::vector<app::RatingChange> changes;
  for (const CellPosition& cell : cells) {
    if (!isEditable(cell.row, cell.column) || this->cell(cell.row, cell.column).rating == nullptr) continue;
    changes.push_back(changeOf(cell));
    changes.back().clear = true;
  }
  if (changes.empty()) return base::fail(ErrorCode::nothingChanged);
  if (auto done = commit(changes); !done) return base::fail(done.error());
  return static_cast<int>(changes.size());
}

QString RatingsModel::cellName(CellPosition cell) const {
  return QStringLiteral("%1, %2").arg(qtText(account(cell.row).name),
                                      shortName(m_ranking->criteria[static_cast<std::size_t>(cell.column)], m_words.language()));
}

std::vector<std::pair<CellPosition, QString>> RatingsModel::spread(const std::vector<CellPosition>& selection, const QString& text,
                                                                   QStringList& wrong) const {
  const std::vector<QStringList> lines = blockRows(text);
  std::vector<std::pair<CellPosition, QString>> cells;
  if (lines.empty()) return cells;
  if (lines.size() == 1 && lines.front().size() == 1) {
    for (const CellPosition& cell : selection) cells.emplace_back(cell, lines.front().front());
    return cells;
  }
  CellPosition start = selection.front();
  for (const CellPosition& cell : selection) start = {std::min(start.row, cell.row), std::min(start.column, cell.column)};
  qsizetype width = 0;
  for (std::size_t line = 0; line < lines.size(); ++line) {
    const QStringList& parts = lines[line];
    width = std::max(width, parts.size());
    for (qsizetype part = 0; part < parts.size(); ++part) {
      const CellPosition cell{start.row + static_cast<int>(line), start.column + static_cast<int>(part)};
      if (cell.row < rowCount() && cell.column < columnCount()) cells.emplace_back(cell, parts[part]);
    }
  }
  if (start.row + static_cast<int>(lines.size()) > rowCount() || start.column + width > columnCount())
    wrong << say("ratings", "The block has %1 rows and %2 columns; from this cell on there is room for %3 and %4.")
                 .arg(lines.size())
                 .arg(width)
                 .arg(rowCount() - start.row)
                 .arg(columnCount() - start.column);
  return cells;
}

tl::expected<int, QString> RatingsModel::paste(const std::vector<CellPosition>& selection, const QString& text) {
  if (selection.empty()) return 0;
  QStringList wrong;
  std::vector<app::RatingChange> changes;
  for (const auto& [cell, typed] : spread(selection, text, wrong)) {
    const QString trimmed = typed.trimmed();
    if (!isEditable(cell.row, cell.column)) {
      // A copied block carries computed values along; the same value or none asks for nothing.
      if (!trimmed.isEmpty() && trimmed != copyText(cell.row, cell.column))
        wrong << QStringLiteral("%1: %2").arg(cellName(cell), say("ratings", "computed, cannot be rated"));
      continue;
    }
    const auto estimate = domain::parseEstimate(plainText(trimmed));
    if (!estimate) {
      wrong << QStringLiteral("%1: %2").arg(cellName(cell), qtText(words::sentence(m_words, estimate.error())));
      continue;
    }
    if (!estimate->has_value() && this->cell(cell.row, cell.column).rating == nullptr) continue;
    changes.push_back(changeOf(cell));
    changes.back().clear = !estimate->has_value();
    changes.back().estimate = *estimate;
  }
  if (!wrong.isEmpty()) {
    return tl::unexpected(pasteTrouble(m_words, wrong));
  }
  if (changes.empty()) return 0;
  const auto done = commit(changes);
  if (done) return static_cast<int>(changes.size());
  if (done.error().code == ErrorCode::nothingChanged) return 0;
  return tl::unexpected(qtText(words::sentence(m_words, done.error())));
}

}  // namespace kam::ui

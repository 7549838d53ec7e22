// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of ratings without its widgets: accounts × criteria of the ranking that is looked at, which rating counts in each cell, and
// what can be done to cells. Rows keep their places while ratings change their ranks; every intent is one edit that undo takes back.
#pragma once

#include <QObject>
#include <QStringList>

#include "app/edits/rating_edits.h"
#include "app/workspace.h"
#include "scoring/portfolio/rating_gaps.h"
#include "scoring/portfolio/ratings_in_force.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kam::ui {

struct RatingCell {
  enum class Kind { unknown, rated, computed };
  Kind kind = Kind::unknown;
  /// 0–10; a computed value by its place between the anchors.
  double value = 0.0;
  /// The rating that counts; nullptr for the others. Lives as long as the model's snapshot.
  const domain::Rating* rating = nullptr;
  /// Older than twelve months.
  bool old = false;
  /// Rated at a member of the group, not at its top.
  bool ofMember = false;
};

struct CellPosition {
  int row = 0;
  int column = 0;
  bool operator==(const CellPosition&) const = default;
};

enum class RatingFilter { all, missing, old };

class RatingsModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// Another state of the same sheet: rows stay where they are unless the model's criteria or the accounts are others.
  void load(app::Workspace* workspace, app::SnapshotPointer snapshot, std::shared_ptr<const scoring::Ranking> ranking, words::Words words,
            base::Date today, bool readOnly);
  bool isEmpty() const { return m_ranking == nullptr; }
  const scoring::Ranking& ranking() const { return *m_ranking; }
  const domain::Snapshot& snapshot() const { return *m_snapshot; }
  app::SnapshotPointer snapshotPointer() const { return m_snapshot; }
  words::Words words() const { return m_words; }
  base::Date today() const { return m_today; }
  bool isReadOnly() const { return m_readOnly; }

  int rowCount() const { return static_cast<int>(m_rows.size()); }
  int columnCount() const { return m_ranking == nullptr ? 0 : static_cast<int>(m_ranking->criteria.size()); }
  std::size_t accountCount() const { return m_ranking == nullptr ? 0 : m_ranking->rows.size(); }

  const scoring::RankedAccount& ranked(int row) const;
  const domain::Account& account(int row) const;
  const domain::Criterion* criterion(int column) const;
  RatingCell cell(int row, int column) const;
  bool isEditable(int row, int column) const { return !m_readOnly && cell(row, column).kind != RatingCell::Kind::computed; }
  /// "6", "3-6-8"; empty for none.
  QString editText(int row, int column) const;
  /// "6", "3..6..8", which no spreadsheet takes for a date.
  QString copyText(int row, int column) const;
  /// The unknown criterion of the account that matters most.
  std::optional<scoring::RatingGap> widestGap(int row) const;
  /// Every rating of the cell, the one that counts first, then newest first.
  std::vector<const domain::Rating*> ratingsOf(int row, int column) const;
  /// -1 where it is not shown.
  int rowOf(base::RawId account) const;
  /// The gap that matters most after the one at `from`, round again at the end; unset without any.
  std::optional<CellPosition> nextGap(CellPosition from) const;

  void setFilter(const QString& text, RatingFilter filter);
  /// By rank (the ranking's own order), or by a criterion with the best or the worst first; what is unknown comes last.
  void sortByRank();
  void sortByCriterion(int column, bool descending);
  std::optional<int> sortColumn() const { return m_sortColumn; }
  bool isDescending() const { return m_descending; }
  /// Ratings have changed since the rows were put in order.
  bool isOrderStale() const { return m_stale; }
  void sortAgain();

  base::Result<void> type(CellPosition cell, const QString& text);
  base::Result<int> clear(const std::vector<CellPosition>& cells);
  /// A block of tab-separated lines, written from the cell on; a single value fills all of `selection`. Wrong cells are named and then
  /// nothing is written.
  tl::expected<int, QString> paste(const std::vector<CellPosition>& selection, const QString& text);
  base::Result<void> change(CellPosition cell, app::RatingChange wanted);
  /// The rating is still right: signed and dated anew.
  base::Result<void> confirm(CellPosition cell);

Q_SIGNALS:
  /// Rows or columns are others.
  void arranged();
  /// The same cells, other contents.
  void contentsChanged();

private:
  void order();
  void takeRows();
  void fold();
  bool isShown(std::uint32_t place) const;
  base::Result<void> commit(std::span<const app::RatingChange> changes);
  app::RatingChange changeOf(CellPosition cell) const;
  QString cellName(CellPosition cell) const;
  std::vector<std::pair<CellPosition, QString>> spread(const std::vector<CellPosition>& selection, const QString& text, QStringList& wrong) const;
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const;

  app::Workspace* m_workspace = nullptr;
  app::SnapshotPointer m_snapshot = std::make_shared<const domain::Snapshot>();
  std::shared_ptr<const scoring::Ranking> m_ranking;
  words::Words m_words{words::Language::english};
  base::Date m_today{};
  bool m_readOnly = false;
  scoring::RatingsInForce m_inForce;
  /// Along the criteria; nullptr where nobody rated.
  std::vector<const std::vector<const domain::Rating*>*> m_columns;
  /// Account → its place in the ranking's rows.
  std::unordered_map<base::RawId, std::uint32_t> m_places;
  /// Every account in the order of the sheet, and those the filter leaves.
  std::vector<base::RawId> m_order;
  std::vector<base::RawId> m_rows;
  std::unordered_map<base::RawId, std::string> m_folded;
  std::vector<std::string> m_wordsWanted;
  RatingFilter m_filter = RatingFilter::all;
  std::optional<int> m_sortColumn;
  bool m_descending = true;
  bool m_stale = false;
};

}  // namespace kam::ui

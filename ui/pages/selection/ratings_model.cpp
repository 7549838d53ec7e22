// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ratings_model.h"

#include "base/text.h"
#include "domain/records.h"
#include "scoring/selection/criterion_catalogue.h"
#include "theme/text.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace kam::ui {

using domain::Rating;
using scoring::RankedAccount;

namespace {

std::optional<domain::RatingEstimate> estimateOf(const Rating* rating) {
  const auto value = rating == nullptr ? std::nullopt : scoring::judgedValue(*rating);
  return value ? std::optional(domain::RatingEstimate{*value, rating->low, rating->high}) : std::nullopt;
}

bool sameCriteria(const scoring::Ranking& a, const scoring::Ranking& b) {
  return std::equal(a.criteria.begin(), a.criteria.end(), b.criteria.begin(), b.criteria.end(),
                    [](const auto& x, const auto& y) { return x.key == y.key; });
}

}  // namespace

void RatingsModel::load(app::Workspace* workspace, app::SnapshotPointer snapshot, std::shared_ptr<const scoring::Ranking> ranking, words::Words words,
                        base::Date today, bool readOnly) {
  const bool sameSheet =
      m_ranking != nullptr && ranking != nullptr && workspace == m_workspace && sameCriteria(*m_ranking, *ranking) &&
      ranking->rows.size() == m_order.size() &&
      std::all_of(ranking->rows.begin(), ranking->rows.end(), [&](const auto& row) { return m_places.contains(row.account.raw()); });
  m_workspace = workspace;
  m_snapshot = std::move(snapshot);
  m_ranking = std::move(ranking);
  m_words = words;
  m_today = today;
  m_readOnly = readOnly;
  m_inForce.clear();
  m_columns.clear();
  m_places.clear();
  if (m_ranking != nullptr) {
    m_inForce = scoring::ratingsInForce(*m_snapshot, m_ranking->list);
    for (const auto& ranked : m_ranking->criteria) {
      const auto found = m_inForce.find(ranked.key);
      m_columns.push_back(found == m_inForce.end() ? nullptr : &found->second);
    }
    for (std::uint32_t place = 0; place < m_ranking->rows.size(); ++place) m_places.emplace(m_ranking->rows[place].account.raw(), place);
  }
  fold();
  if (!sameSheet) {
    m_sortColumn.reset();
    order();
    takeRows();
    Q_EMIT arranged();
    return;
  }
  m_stale = m_stale || !m_sortColumn;
  if (m_stale && !m_sortColumn) {
    // In order all the same?
    std::uint32_t place = 0;
    m_stale = std::any_of(m_order.begin(), m_order.end(), [&](base::RawId id) { return m_places.at(id) != place++; });
  }
  Q_EMIT contentsChanged();
}

QString RatingsModel::say(const char* area, const char* text, const char* disambiguation, int n) const {
  return qtText(m_words.say(area, text, disambiguation, n));
}

void RatingsModel::fold() {
  m_folded.clear();
  if (m_ranking == nullptr || m_wordsWanted.empty()) return;
  for (const RankedAccount& row : m_ranking->rows) {
    const domain::Account* account = m_snapshot->find(row.account);
    m_folded.emplace(row.account.raw(),
                     account == nullptr ? std::string() : base::folded(account->name + " " + account->number + " " + account->city));
  }
}

const RankedAccount& RatingsModel::ranked(int row) const { return m_ranking->rows[m_places.at(m_rows[static_cast<std::size_t>(row)])]; }

const domain::Account& RatingsModel::account(int row) const { return m_snapshot->all<domain::Account>()[m_ranking->list.rows[ranked(row).item]]; }

const domain::Criterion* RatingsModel::criterion(int column) const {
  return scoring::findCriterion(m_ranking->model, m_ranking->criteria[static_cast<std::size_t>(column)].key);
}

RatingCell RatingsModel::cell(int row, int column) const {
  const RankedAccount& account = ranked(row);
  const auto at = static_cast<std::size_t>(column);
  RatingCell cell;
  if (m_ranking->criteria[at].computed && m_ranking->rawValues[at][account.item] && m_ranking->rated[at][account.item] == 0) {
    cell.kind = RatingCell::Kind::computed;
    cell.value = 10.0 * m_ranking->board->worth(account.item, static_cast<std::uint32_t>(column)).value_or(0.0);
    return cell;
  }
  cell.rating = m_columns[at] == nullptr ? nullptr : (*m_columns[at])[account.item];
  if (cell.rating == nullptr) return cell;
  cell.kind = RatingCell::Kind::rated;
  cell.value = *scoring::judgedValue(*cell.rating);
  cell.old = scoring::isOldRating(*cell.rating, m_today);
  cell.ofMember = cell.rating->account != account.account;
  return cell;
}

QString RatingsModel::editText(int row, int column) const {
  const auto estimate = estimateOf(cell(row, column).rating);
  return estimate ? qtText(domain::estimateText(m_words.language(), *estimate)) : QString();
}

QString RatingsModel::copyText(int row, int column) const {
  const RatingCell shown = cell(row, column);
  if (shown.kind == RatingCell::Kind::computed) return qtText(domain::ratingNumber(m_words.language(), std::round(shown.value * 10.0) / 10.0));
  return editText(row, column).replace(QLatin1Char('-'), QStringLiteral(".."));
}

std::optional<scoring::RatingGap> RatingsModel::widestGap(int row) const {
  return scoring::widestGap(*m_ranking, m_places.at(m_rows[static_cast<std::size_t>(row)]));
}

std::vector<const Rating*> RatingsModel::ratingsOf(int row, int column) const {
  std::vector<const Rating*> ratings;
  const std::uint32_t item = ranked(row).item;
  const std::string& key = m_ranking->criteria[static_cast<std::size_t>(column)].key;
  for (const Rating& rating : m_snapshot->all<Rating>())
    if (rating.criterion == key && m_ranking->list.itemOf(*m_snapshot, rating.account) == item) ratings.push_back(&rating);
  const domain::Id<domain::Account> top = ranked(row).account;
  std::sort(ratings.begin(), ratings.end(), [top](const Rating* a, const Rating* b) { return scoring::countsRather(*a, *b, top); });
  return ratings;
}

int RatingsModel::rowOf(base::RawId account) const {
  const auto found = std::find(m_rows.begin(), m_rows.end(), account);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<CellPosition> RatingsModel::nextGap(CellPosition from) const {
  if (m_ranking == nullptr) return std::nullopt;
  std::vector<CellPosition> gaps;
  std::unordered_map<base::RawId, int> rows;
  for (int row = 0; row < rowCount(); ++row) rows.emplace(m_rows[static_cast<std::size_t>(row)], row);
  for (const scoring::RatingGap& gap : scoring::ratingGaps(*m_ranking))
    if (const auto row = rows.find(m_ranking->rows[gap.row].account.raw()); row != rows.end())
      gaps.push_back({row->second, static_cast<int>(gap.criterion)});
  if (gaps.empty()) return std::nullopt;
  const auto here = std::find(gaps.begin(), gaps.end(), from);
  return here == gaps.end() || here + 1 == gaps.end() ? gaps.front() : *(here + 1);
}

bool RatingsModel::isShown(std::uint32_t place) const {
  const RankedAccount& row = m_ranking->rows[place];
  if (m_filter == RatingFilter::missing && row.missing.empty()) return false;
  if (m_filter == RatingFilter::old) {
    const bool any = std::any_of(m_columns.begin(), m_columns.end(), [&](const auto* column) {
      return column != nullptr && (*column)[row.item] != nullptr && scoring::isOldRating(*(*column)[row.item], m_today);
    });
    if (!any) return false;
  }
  if (m_wordsWanted.empty()) return true;
  const std::string& folded = m_folded.at(row.account.raw());
  return std::all_of(m_wordsWanted.begin(), m_wordsWanted.end(), [&](const std::string& word) { return folded.find(word) != std::string::npos; });
}

void RatingsModel::takeRows() {
  m_rows.clear();
  for (const base::RawId account : m_order)
    if (isShown(m_places.at(account))) m_rows.push_back(account);
}

void RatingsModel::order() {
  m_stale = false;
  m_order.clear();
  if (m_ranking == nullptr) return;
  for (const RankedAccount& row : m_ranking->rows) m_order.push_back(row.account.raw());
  if (!m_sortColumn) return;
  const auto column = static_cast<std::uint32_t>(*m_sortColumn);
  const auto key = [&](base::RawId id) {
    const auto worth = m_ranking->board->worth(m_ranking->rows[m_places.at(id)].item, column);
    return std::tuple(!worth.has_value(), m_descending ? -worth.value_or(0.0) : worth.value_or(0.0));
  };
  std::stable_sort(m_order.begin(), m_order.end(), [&](base::RawId a, base::RawId b) { return key(a) < key(b); });
}

void RatingsModel::setFilter(const QString& text, RatingFilter filter) {
  m_wordsWanted.clear();
  const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (const QString& part : parts) m_wordsWanted.push_back(base::folded(plainText(part)));
  m_filter = filter;
  fold();
  takeRows();
  Q_EMIT arranged();
}

void RatingsModel::sortByRank() {
  m_sortColumn.reset();
  sortAgain();
}

void RatingsModel::sortByCriterion(int column, bool descending) {
  m_sortColumn = column;
  m_descending = descending;
  sortAgain();
}

void RatingsModel::sortAgain() {
  order();
  takeRows();
  Q_EMIT arranged();
}

}  // namespace kam::ui

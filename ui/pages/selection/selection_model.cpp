// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/selection_model.h"

#include "app/edits/model_edits.h"
#include "domain/records/account.h"
#include "scoring/effort/team_capacity.h"
#include "scoring/portfolio/tier_proposal.h"
#include "scoring/selection/shipped_models.h"
#include "scoring/selection/weights.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam::ui {
namespace {

/// Two digits are more than a slider can show, and saved models stay readable.
double rounded(double points) { return std::round(points * 100.0) / 100.0; }

}  // namespace

SelectionModel::SelectionModel(QObject* parent) : QObject(parent), m_certainty(new SelectionCertainty(this)) {
  connect(m_certainty, &SelectionCertainty::changed, this, [this] {
    m_inTop.assign(m_ranking ? m_ranking->list.size() : 0, -1.0);
    for (const scoring::RobustAccount& row : robustness()->rows)
      if (row.item < m_inTop.size()) m_inTop[row.item] = row.inTop;
    Q_EMIT certaintyChanged();
  });
  connect(m_certainty, &SelectionCertainty::roomsChanged, this, &SelectionModel::roomsChanged);
}

QString SelectionModel::roomText(std::size_t criterion) const {
  const auto& rooms = m_certainty->rooms();
  if (criterion >= rooms.size() || rooms[criterion].status != scoring::Status::ok) return {};
  const scoring::WeightRoom& room = rooms[criterion];
  const auto percent = [](double weight) { return std::to_string(std::llround(100.0 * weight)); };
  if (room.below && room.above)
    return qtText(words::fill(m_words.say("selection", "list changes at %1 or %2"), {percent(room.low), percent(room.high)}));
  if (room.below || room.above)
    return qtText(words::fill(m_words.say("selection", "list changes at %1"), {percent(room.below ? room.low : room.high)}));
  return qtText(m_words.say("selection", "list never changes"));
}

QString SelectionModel::roomToolTip(std::size_t criterion) const {
  const auto& rooms = m_certainty->rooms();
  if (criterion >= rooms.size() || !m_ranking) return {};
  QStringList lines;
  const auto name = [this](std::uint32_t row) {
    const domain::Account* account = row < m_ranking->rows.size() ? m_snapshot->find(m_ranking->rows[row].account) : nullptr;
    return account == nullptr ? std::string(words::kUnknown) : account->name;
  };
  const auto add = [&](const std::optional<scoring::Exchange>& exchange, double weight, const std::string& pattern) {
    if (exchange)
      lines << qtText(words::fill(pattern, {words::decimal(m_words.language(), 100.0 * weight, 1), name(exchange->enters), name(exchange->leaves)}));
  };
  add(rooms[criterion].below, rooms[criterion].low, m_words.say("selection", "Below %1: %2 enters, %3 leaves"));
  add(rooms[criterion].above, rooms[criterion].high, m_words.say("selection", "Above %1: %2 enters, %3 leaves"));
  return lines.join(QLatin1Char('\n'));
}

QString SelectionModel::certaintyText() const {
  const auto known = robustness();
  if (!known) return isRefining() ? qtText(m_words.say("selection", "working out how sure the list is …")) : QString();
  const int in = static_cast<int>(known->countOf(scoring::Certainty::surelyIn));
  const int contested = static_cast<int>(known->countOf(scoring::Certainty::contested));
  const int out = static_cast<int>(known->countOf(scoring::Certainty::surelyOut));
  QStringList parts{qtText(m_words.say("selection", "%n surely in", nullptr, in)),
                    qtText(m_words.say("selection", "%n contested", nullptr, contested)),
                    qtText(m_words.say("selection", "%n surely out", nullptr, out))};
  if (!known->isComplete())
    parts << qtText(
        words::percent(m_words.language(), static_cast<double>(known->draws) / static_cast<double>(std::max<std::size_t>(1, known->wanted)), 0));
  return parts.join(QStringLiteral(" · "));
}

void SelectionModel::load(app::Workspace* workspace, words::Words words, base::Date today) {
  m_workspace = workspace;
  m_snapshot = workspace != nullptr ? workspace->snapshot() : std::make_shared<const domain::Snapshot>();
  m_words = words;
  m_today = today;
  const std::filesystem::path file = workspace != nullptr ? workspace->path() : std::filesystem::path();
  if (file != m_file) {
    m_file = file;
    m_hasChosen = false;
    m_drafts.clear();
  }
  m_hoursThere = scoring::accountHours(*m_snapshot, today);
  m_models = scoring::availableModels(*m_snapshot);
  const auto again = std::find_if(m_models.begin(), m_models.end(), [&](const auto& model) { return m_hasChosen && model.name == m_chosen.name; });
  m_chosen = again != m_models.end() ? *again : scoring::defaultModel(*m_snapshot, today);
  m_hasChosen = true;
  rank();
}

bool SelectionModel::isEmptyWorkspace() const { return m_snapshot->all<domain::Account>().empty(); }

void SelectionModel::choose(const std::string& name) {
  const auto wanted = std::find_if(m_models.begin(), m_models.end(), [&](const auto& model) { return model.name == name; });
  if (wanted == m_models.end() || name == m_chosen.name) return;
  m_chosen = *wanted;
  rank();
}

const SelectionModel::Draft* SelectionModel::findDraft() const {
  const auto found = m_drafts.find(m_chosen.name);
  return found == m_drafts.end() ? nullptr : &found->second;
}

void SelectionModel::rank() {
  m_moving.reset();
  domain::SelectionModel tried = m_chosen;
  if (const Draft* draft = findDraft()) {
    for (domain::ModelCriterion& criterion : tried.criteria)
      if (const auto points = draft->points.find(criterion.key); points != draft->points.end()) criterion.points = points->second;
    if (draft->cut) tried.key = *draft->cut;
  }
  scoring::RankingOptions options;
  options.asOf = m_today;
  take(scoring::rankAccounts(*m_snapshot, tried, options));
  Q_EMIT modelChanged();
  Q_EMIT rankingChanged();
}

void SelectionModel::take(base::Result<scoring::Ranking> ranking) {
  m_error.reset();
  m_ranking.reset();
  m_keyCount = 0;
  m_inTop.clear();
  if (!ranking) {
    m_error = ranking.error();
    m_certainty->start(m_snapshot, nullptr, 0);
    return;
  }
  m_ranking = std::make_shared<const scoring::Ranking>(std::move(*ranking));
  m_keyCount = scoring::accountsWithin(m_ranking->model.key, *m_ranking, 0, scoring::kKeyHours);
  m_certainty->start(m_snapshot, m_ranking, m_keyCount, freedom());
}

scoring::WeightFreedom SelectionModel::freedom() const {
  const Draft* draft = findDraft();
  if (draft != nullptr && draft->freedom) return *draft->freedom;
  return m_ranking && scoring::hasRanges(m_ranking->model) ? scoring::WeightFreedom::modelRanges : scoring::WeightFreedom::around;
}

void SelectionModel::setFreedom(std::optional<scoring::WeightFreedom> freedom) {
  if (draft().freedom == freedom) return;
  draft().freedom = freedom;
  m_inTop.clear();
  m_certainty->start(m_snapshot, m_ranking, m_keyCount, this->freedom());
  Q_EMIT certaintyChanged();
}

std::vector<double> SelectionModel::points() const { return m_ranking ? m_ranking->points() : std::vector<double>(); }

std::vector<int> SelectionModel::percents() const {
  std::vector<int> shown;
  std::vector<std::pair<double, std::size_t>> remainders;
  if (!m_ranking) return shown;
  for (const scoring::RankedCriterion& criterion : m_ranking->criteria) {
    const double exact = 100.0 * criterion.weight;
    shown.push_back(static_cast<int>(std::floor(exact + 1e-9)));
    remainders.emplace_back(shown.back() - exact, shown.size() - 1);
  }
  // Largest remainders are rounded up until the sum is 100.
  std::stable_sort(remainders.begin(), remainders.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  int missing = 100 - std::accumulate(shown.begin(), shown.end(), 0);
  for (const auto& [remainder, criterion] : remainders)
    if (missing-- > 0) ++shown[criterion];
  return shown;
}

const std::vector<double>& SelectionModel::startOfMove(std::size_t criterion) {
  if (m_moving == criterion) return m_startOfMove;
  m_moving = criterion;
  m_startOfMove = points();
  double others = 0.0;
  for (std::size_t at = 0; at < m_startOfMove.size(); ++at)
    if (at != criterion && !isLocked(at)) others += m_startOfMove[at];
  // Where one criterion has everything, the others come back as the model weighs them.
  for (std::size_t at = 0; at < m_startOfMove.size() && others <= 0.0; ++at)
    for (const domain::ModelCriterion& asChosen : m_chosen.criteria)
      if (at != criterion && !isLocked(at) && asChosen.key == m_ranking->criteria[at].key) m_startOfMove[at] = asChosen.points;
  return m_startOfMove;
}

void SelectionModel::setPercent(std::size_t criterion, int percent) {
  if (!m_ranking || criterion >= m_ranking->criteria.size() || percents()[criterion] == percent) return;
  const std::vector<double>& start = startOfMove(criterion);
  const double sum = std::accumulate(start.begin(), start.end(), 0.0);
  const auto locked = std::make_unique<bool[]>(start.size());
  for (std::size_t at = 0; at < start.size(); ++at) locked[at] = isLocked(at);
  std::vector<double> after = scoring::withPointsMoved(start, criterion, sum * percent / 100.0, std::span<const bool>(locked.get(), start.size()));
  for (double& value : after) value = rounded(value);
  auto moved = scoring::withPoints(*m_ranking, after);
  if (!moved) return;
  for (std::size_t at = 0; at < after.size(); ++at) draft().points[m_ranking->criteria[at].key] = after[at];
  take(std::move(moved));
  Q_EMIT rankingChanged();
}

bool SelectionModel::isLocked(std::size_t criterion) const {
  const Draft* draft = findDraft();
  if (draft == nullptr || !m_ranking || criterion >= m_ranking->criteria.size()) return false;
  const auto found = draft->locked.find(m_ranking->criteria[criterion].key);
  return found != draft->locked.end() && found->second;
}

void SelectionModel::setLocked(std::size_t criterion, bool locked) {
  if (!m_ranking || criterion >= m_ranking->criteria.size() || isLocked(criterion) == locked) return;
  draft().locked[m_ranking->criteria[criterion].key] = locked;
  m_moving.reset();
  Q_EMIT modelChanged();
}

bool SelectionModel::isChanged() const {
  const Draft* draft = findDraft();
  if (draft == nullptr) return false;
  if (draft->cut && *draft->cut != m_chosen.key) return true;
  return std::any_of(m_chosen.criteria.begin(), m_chosen.criteria.end(), [&](const domain::ModelCriterion& criterion) {
    const auto points = draft->points.find(criterion.key);
    return points != draft->points.end() && points->second != criterion.points;
  });
}

void SelectionModel::reset() {
  m_drafts.erase(m_chosen.name);
  rank();
}

base::Result<QString> SelectionModel::save() {
  if (m_workspace == nullptr || !m_ranking) return base::fail(base::ErrorCode::workspaceNotOpen);
  domain::SelectionModel tried = m_chosen;
  for (domain::ModelCriterion& criterion : tried.criteria)
    for (const scoring::RankedCriterion& ranked : m_ranking->criteria)
      if (ranked.key == criterion.key) criterion.points = ranked.points;
  tried.key = cut();
  const auto edit = app::saveModel(*m_workspace->snapshot(), m_workspace->ids(), {tried, m_today, false});
  if (!edit) return base::fail(edit.error());
  const auto committed = m_workspace->commit(*edit);
  if (!committed) return base::fail(committed.error());
  return qtText(words::fill(m_words.say("selection", "Model “%1” saved"), {tried.name}));
}

domain::Cut SelectionModel::cut() const { return m_ranking ? m_ranking->model.key : m_chosen.key; }

void SelectionModel::setCut(domain::Cut cut) {
  if (!m_ranking || cut == this->cut()) return;
  draft().cut = cut;
  scoring::Ranking moved = *m_ranking;
  moved.model.key = cut;
  scoring::proposeTiers(moved);
  take(std::move(moved));
  Q_EMIT rankingChanged();
}

void SelectionModel::setKeyCount(std::size_t count) {
  if (!m_ranking) return;
  count = std::min(count, m_ranking->ranked);
  domain::Cut moved = cut();
  switch (moved.kind) {
    case domain::Cut::Kind::top: moved.value = static_cast<double>(count); break;
    case domain::Cut::Kind::hours: moved.value = static_cast<double>(count) * scoring::kKeyHours; break;
    case domain::Cut::Kind::score: {
      const double in = count == 0 ? 100.0 : m_ranking->rows[count - 1].score.value_or(0.0);
      const double out = count < m_ranking->ranked ? m_ranking->rows[count].score.value_or(0.0) : 0.0;
      // The roundest score that parts the two; equal scores cannot be parted.
      const double tenth = std::floor(in * 10.0) / 10.0;
      moved.value = count == 0 ? std::min(100.0, std::floor(out * 10.0 + 1.0) / 10.0) : tenth > out ? tenth : in;
      break;
    }
  }
  setCut(moved);
}

double SelectionModel::hoursNeeded() const { return static_cast<double>(m_keyCount) * scoring::kKeyHours; }

QString SelectionModel::lineText() const {
  const auto monthly = [this](double hours) { return words::number(m_words.language(), std::llround(hours / 12.0)); };
  const int count = static_cast<int>(m_keyCount);
  const QString accounts = qtText(m_words.say("selection", "Key account line: %n account(s)", nullptr, count));
  const std::string hours = m_hoursThere
                                ? words::fill(m_words.say("selection", "%1 of %2 hours a month"), {monthly(hoursNeeded()), monthly(*m_hoursThere)})
                                : words::fill(m_words.say("selection", "%1 hours a month"), {monthly(hoursNeeded())});
  return accounts + QStringLiteral("  ·  ") + qtText(hours);
}

}  // namespace kam::ui

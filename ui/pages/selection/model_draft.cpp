// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/model_draft.h"

#include "app/edits/model_edits.h"
#include "base/text.h"
#include "domain/rating_text.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "pages/selection/criterion_texts.h"
#include "scoring/portfolio/knock_outs.h"
#include "scoring/portfolio/model_warnings.h"
#include "scoring/selection/criterion_catalogue.h"
#include "scoring/selection/weights.h"
#include "theme/text.h"
#include "words/error_words.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam::ui {

using base::ErrorCode;
using base::fail;
using domain::ModelCriterion;

namespace {
/// A criterion that nobody gave points weighs as much as this one.
constexpr double kFirstPoints = 10.0;

QString shortCriterion(const domain::Criterion& criterion, words::Language language) {
  return shortName({criterion.key, criterion.name, criterion.axis, 0.0, 0.0, {}, false}, language);
}

/// A number ≥ 0 as typed, in either decimal sign.
std::optional<double> typedNumber(const QString& typed) {
  bool good = false;
  const double value = QString(typed).trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&good);
  return good && std::isfinite(value) && value >= 0.0 ? std::optional(value) : std::nullopt;
}
}  // namespace

ModelDraft::ModelDraft(app::Workspace& workspace, domain::SelectionModel model, words::Words words, base::Date today, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_snapshot(workspace.snapshot()), m_model(std::move(model)), m_words(words), m_today(today) {
  for (const domain::Criterion& criterion : scoring::criterionCatalogue()) m_criteria.push_back(criterion);
  m_criteria.insert(m_criteria.end(), m_model.ownCriteria.begin(), m_model.ownCriteria.end());
}

QString ModelDraft::say(const char* area, const char* text, const char* disambiguation, int n) const {
  return qtText(m_words.say(area, text, disambiguation, n));
}

QString ModelDraft::name() const { return qtText(m_model.name); }

void ModelDraft::setName(const QString& name) {
  m_model.name = plainText(name.trimmed());
  Q_EMIT changed();
}

ModelCriterion* ModelDraft::find(std::size_t criterion) {
  const auto found = std::find_if(m_model.criteria.begin(), m_model.criteria.end(),
                                  [&](const ModelCriterion& candidate) { return candidate.key == m_criteria[criterion].key; });
  return found == m_model.criteria.end() ? nullptr : &*found;
}

const ModelCriterion* ModelDraft::included(std::size_t criterion) const { return const_cast<ModelDraft*>(this)->find(criterion); }

bool ModelDraft::isOwn(std::size_t criterion) const { return scoring::findCriterion(m_criteria[criterion].key) == nullptr; }

void ModelDraft::setIncluded(std::size_t criterion, bool wanted) {
  const domain::Criterion& about = m_criteria[criterion];
  if (wanted == (included(criterion) != nullptr)) return;
  if (wanted) {
    m_model.criteria.push_back({about.key, about.points > 0.0 ? about.points : kFirstPoints, std::nullopt, {}});
    if (isOwn(criterion)) m_model.ownCriteria.push_back(about);
  } else {
    std::erase_if(m_model.criteria, [&](const ModelCriterion& candidate) { return candidate.key == about.key; });
    std::erase_if(m_model.ownCriteria, [&](const domain::Criterion& own) { return own.key == about.key; });
  }
  Q_EMIT changed();
}

base::Result<void> ModelDraft::setPoints(std::size_t criterion, const QString& typed) {
  const auto points = typedNumber(typed);
  if (!points) return fail(ErrorCode::valueNotANumber, {"models", plainText(say("models", "Points")), plainText(typed)});
  if (find(criterion) == nullptr) setIncluded(criterion, true);
  ModelCriterion* const found = find(criterion);
  found->points = *points;
  // A range is about the points: it goes along where it would leave them out.
  if (found->range) found->range = {std::min(found->range->first, *points), std::max(found->range->second, *points)};
  Q_EMIT changed();
  return {};
}

base::Result<void> ModelDraft::setRange(std::size_t criterion, const QString& typed) {
  ModelCriterion* const found = find(criterion);
  if (found == nullptr) return {};
  std::optional<std::pair<double, double>> range;
  if (!typed.trimmed().isEmpty()) {
    const QStringList parts =
        QString(typed).replace(QStringLiteral(".."), QStringLiteral("-")).replace(QChar(0x2013), QLatin1Char('-')).split(QLatin1Char('-'));
    const auto low = typedNumber(parts.value(0));
    const auto high = typedNumber(parts.value(1));
    if (parts.size() != 2 || !low || !high) return fail(ErrorCode::valueNotANumber, {"models", plainText(say("models", "Range")), plainText(typed)});
    if (*low > found->points || *high < found->points)
      return fail(ErrorCode::valueOutOfRange,
                  {"models", plainText(say("models", "Range")), plainText(typed), plainText(say("models", "from at most to at least the points"))});
    range = std::pair{*low, *high};
  }
  found->range = range;
  Q_EMIT changed();
  return {};
}

void ModelDraft::takeOrderOnly() {
  std::vector<std::size_t> order(m_model.criteria.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return m_model.criteria[a].points > m_model.criteria[b].points; });
  const std::vector<double> weights = scoring::rankOrderCentroid(order.size());
  for (std::size_t place = 0; place < order.size(); ++place) {
    ModelCriterion& criterion = m_model.criteria[order[place]];
    criterion.points = std::round(weights[place] * 1000.0) / 10.0;
    criterion.range.reset();
  }
  Q_EMIT changed();
}

void ModelDraft::addOwn(domain::Criterion own) {
  std::string key = "own_";
  for (const char c : base::folded(own.name.english)) key.push_back((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '_');
  const std::string stem = key;
  const auto taken = [&] { return std::any_of(m_criteria.begin(), m_criteria.end(), [&](const auto& criterion) { return criterion.key == key; }); };
  for (int number = 2; taken(); ++number) key = stem + "_" + std::to_string(number);
  own.key = key;
  own.points = kFirstPoints;
  m_criteria.push_back(std::move(own));
  setIncluded(m_criteria.size() - 1, true);
}

void ModelDraft::addKnockOut() {
  m_model.knockOuts.push_back({"status", "=", "lost", {"The account is lost", "Der Kunde ist verloren"}});
  Q_EMIT changed();
}

void ModelDraft::removeKnockOut(std::size_t knockOut) {
  if (knockOut >= m_model.knockOuts.size()) return;
  m_model.knockOuts.erase(m_model.knockOuts.begin() + static_cast<std::ptrdiff_t>(knockOut));
  Q_EMIT changed();
}

std::optional<int> ModelDraft::hits(std::size_t knockOut) const {
  domain::SelectionModel alone;
  alone.name = m_model.name;
  alone.knockOuts = {m_model.knockOuts[knockOut]};
  const auto ready = scoring::readKnockOuts(*m_snapshot, alone);
  if (!ready) return std::nullopt;
  int count = 0;
  for (const domain::Account& account : m_snapshot->all<domain::Account>())
    if (!account.archived && scoring::knocksOut(ready->front(), account)) ++count;
  return count;
}

void ModelDraft::setKeyCut(domain::Cut cut) {
  m_model.key = cut;
  Q_EMIT changed();
}

void ModelDraft::setDevelopCut(domain::Cut cut) {
  m_model.develop = cut;
  Q_EMIT changed();
}

void ModelDraft::setReviewMonths(int months) {
  m_model.reviewMonths = months;
  Q_EMIT changed();
}

QStringList ModelDraft::warnings() const {
  if (const auto sound = app::checkModel(*m_snapshot, m_model); !sound) return {qtText(words::sentence(m_words, sound.error()))};
  const auto ranking = scoring::rankAccounts(*m_snapshot, m_model, {scoring::RollUp::group, m_today});
  if (!ranking) return {qtText(words::sentence(m_words, ranking.error()))};
  QStringList lines;
  for (const std::string& key : ranking->dropped)
    if (const domain::Criterion* criterion = scoring::findCriterion(m_model, key))
      lines << say("models", "%1 is left out: nobody recorded it.").arg(shortCriterion(*criterion, m_words.language()));
  for (const scoring::ModelWarning& warning : scoring::modelWarnings(*ranking)) lines << warningText(*ranking, warning, m_words);
  return lines;
}

base::Result<void> ModelDraft::save() {
  const auto edit = app::saveModel(*m_workspace.snapshot(), m_workspace.ids(), {m_model, m_today, false});
  if (!edit) return fail(edit.error());
  const auto done = m_workspace.commit(*edit);
  if (!done) return fail(done.error());
  return {};
}

}  // namespace kam::ui

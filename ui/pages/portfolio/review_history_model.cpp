// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/review_history_model.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "report/review_words.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>

namespace kam::ui {

using base::RawId;
using base::Result;
using domain::Id;
using domain::Review;
using domain::ReviewEntry;

void ReviewHistoryModel::load(app::Workspace* workspace, std::shared_ptr<const PortfolioData> data, words::Words words) {
  m_workspace = workspace;
  m_data = std::move(data);
  m_words = words;
  m_state = m_data ? m_data->whole : nullptr;
  if (opened() == nullptr) {
    const auto reviews = m_state ? scoring::reviewsByAge(*m_state) : std::vector<const Review*>{};
    m_opened = reviews.empty() ? 0 : reviews.front()->id.raw();
    m_part = Part::accounts;
  }
  if (opened() != nullptr && m_part == Part::comparison && others().empty()) m_part = Part::accounts;
  if (m_other != 0 && (m_state == nullptr || m_state->find(Id<Review>(m_other)) == nullptr)) m_other = 0;
  Q_EMIT changed();
}

bool ReviewHistoryModel::isEmpty() const { return !m_state || m_state->all<Review>().size() == 0; }

const Review* ReviewHistoryModel::opened() const { return m_state ? m_state->find(Id<Review>(m_opened)) : nullptr; }

void ReviewHistoryModel::open(RawId review) {
  if (review == m_opened) return;
  m_opened = review;
  if (m_other == review) m_other = 0;
  if (opened() != nullptr && m_part == Part::comparison && others().empty()) m_part = Part::accounts;
  Q_EMIT changed();
}

void ReviewHistoryModel::show(Part part) {
  m_part = part;
  Q_EMIT changed();
}

void ReviewHistoryModel::compareWith(RawId review) {
  m_other = review;
  Q_EMIT changed();
}

std::vector<std::pair<RawId, QString>> ReviewHistoryModel::others() const {
  std::vector<std::pair<RawId, QString>> others;
  // A review under way is today.
  if (!isUnderWay()) others.emplace_back(0, text(m_words.say("review", "with today")));
  for (const Review* review : scoring::reviewsByAge(*m_state))
    if (review->frozenOn && review->id.raw() != m_opened)
      others.emplace_back(review->id.raw(),
                          text(words::fill(m_words.say("review", "with the review of %1"), {words::date(m_words.language(), *review->on)})));
  return others;
}

const Review* ReviewHistoryModel::otherReview() const {
  const Review* other = m_state->find(Id<Review>(m_other));
  if (other != nullptr || !isUnderWay()) return other;
  const auto all = others();
  return all.empty() ? nullptr : m_state->find(Id<Review>(all.front().first));
}

QString ReviewHistoryModel::text(const std::string& plain) const { return qtText(plain); }

QString ReviewHistoryModel::money(std::optional<base::Amount> amount) const {
  if (!amount) return qtText(words::kUnknown);
  return qtText(words::shortMoney(m_words.language(), {*amount, domain::currencyOf(*m_state)}));
}

QString ReviewHistoryModel::percent(std::optional<double> share, bool sign) const {
  if (!share) return qtText(words::kUnknown);
  return qtText(sign ? words::signedPercent(m_words.language(), *share) : words::percent(m_words.language(), *share, 0));
}

QString ReviewHistoryModel::nameOf(Id<domain::Account> account) const {
  const domain::Account* found = m_state->find(account);
  return found == nullptr ? text(m_words.say("review", "The whole portfolio")) : qtText(found->name);
}

QString ReviewHistoryModel::name() const { return opened() == nullptr ? QString() : text(report::reviewName(*opened(), m_words)); }

QString ReviewHistoryModel::stateText() const { return text(isUnderWay() ? m_words.say("review", "under way") : m_words.say("review", "frozen")); }

QString ReviewHistoryModel::facts() const {
  const Review* review = opened();
  if (review == nullptr) return {};
  QStringList parts{text(words::fill(m_words.say("review", "held by %1"), {review->by})), text(report::scopeText(*m_state, *review, m_words))};
  if (!review->frozenOn) {
    const auto entries = scoring::entriesOf(*m_state, review->id);
    const int discussed = static_cast<int>(std::count_if(entries.begin(), entries.end(), [](const ReviewEntry* entry) { return entry->discussed; }));
    parts << text(words::fill(m_words.say("review", "%1 of %2 discussed"), {std::to_string(discussed), std::to_string(agendaNow().items.size())}));
    return parts.join(QStringLiteral(" · "));
  }
  if (review->periodFrom && review->periodTo) parts << text(words::period(m_words.language(), {*review->periodFrom, *review->periodTo}));
  const auto add = [&](const std::string& pattern, const QString& value) { parts << text(words::fill(pattern, {plainText(value)})); };
  if (review->revenue)
    add(m_words.say("review", "revenue %1"), money(review->revenue) + QStringLiteral(" (") + percent(review->growth, true) + QLatin1Char(')'));
  if (review->attainment) add(m_words.say("review", "target %1"), percent(review->attainment));
  if (review->marginShare) add(m_words.say("review", "margin %1"), percent(review->marginShare));
  if (review->concentration) add("HHI %1", text(words::number(m_words.language(), std::llround(*review->concentration * 10'000))));
  if (!review->modelName.empty()) add(m_words.say("review", "model “%1”"), text(review->modelName));
  return parts.join(QStringLiteral(" · "));
}

QString ReviewHistoryModel::conclusion() const { return opened() == nullptr ? QString() : text(opened()->summary); }

int ReviewHistoryModel::countOf(Part part) const {
  const Review* review = opened();
  if (review == nullptr) return 0;
  if (part == Part::notes) return static_cast<int>(scoring::notesOf(*m_state, review->id).size());
  return static_cast<int>(isUnderWay() ? agendaNow().items.size() : scoring::entriesOf(*m_state, review->id).size());
}

const scoring::ReviewAgenda& ReviewHistoryModel::agendaNow() const { return m_data->usualAgendaOf(scoring::scopeOf(*opened())); }

std::vector<ReviewEntry> ReviewHistoryModel::entriesOfNow() const {
  std::vector<ReviewEntry> entries;
  for (const scoring::AgendaItem& item : agendaNow().items) {
    ReviewEntry entry = scoring::frozenEntry(item, static_cast<std::int64_t>(entries.size()) + 1);
    const ReviewEntry* marked = scoring::entryOf(*m_state, Id<Review>(m_opened), entry.account);
    if (isUnderWay() && marked != nullptr) {
      entry.discussed = marked->discussed;
      entry.again = marked->again;
    }
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<ReviewEntry> ReviewHistoryModel::entriesOf(Id<Review> review) const {
  std::vector<ReviewEntry> entries;
  for (const ReviewEntry* entry : scoring::entriesOf(*m_state, review)) entries.push_back(*entry);
  return entries;
}

std::vector<scoring::ReviewMove> ReviewHistoryModel::moves() const {
  const Review* review = opened();
  const Review* other = otherReview();
  const std::vector<ReviewEntry> own = isUnderWay() ? entriesOfNow() : entriesOf(review->id);
  if (other == nullptr) return scoring::compareEntries(own, isUnderWay() ? own : entriesOfNow());
  const std::vector<ReviewEntry> others = entriesOf(other->id);
  // The older one comes first, whichever was opened.
  return isUnderWay() || other->on < review->on ? scoring::compareEntries(others, own) : scoring::compareEntries(own, others);
}

QString ReviewHistoryModel::summary() const {
  if (opened() == nullptr || m_part != Part::comparison) return {};
  const Review* other = otherReview();
  const Review* older = other != nullptr && (isUnderWay() || other->on < opened()->on) ? other : opened();
  int agreed = 0;
  int done = 0;
  for (const domain::ReviewNote* note : scoring::notesOf(*m_state, older->id)) {
    const scoring::NoteFate fate = scoring::fateOf(*m_state, *note, m_data->question.today);
    agreed += fate == scoring::NoteFate::noAction ? 0 : 1;
    done += fate == scoring::NoteFate::done ? 1 : 0;
  }
  QString finding = text(report::comparisonFinding(moves(), m_words));
  if (agreed > 0)
    finding += QStringLiteral("; ") +
               text(words::fill(m_words.say("review", "%1 of %2 actions agreed then are done"), {std::to_string(done), std::to_string(agreed)}));
  return finding;
}

std::shared_ptr<TableSource> ReviewHistoryModel::table() const {
  if (opened() == nullptr) return nullptr;
  switch (m_part) {
    case Part::notes: return noteTable();
    case Part::comparison: return comparisonTable();
    case Part::accounts: break;
  }
  return accountTable();
}

Result<void> ReviewHistoryModel::commit(const Result<app::Edit>& edit) {
  if (!edit) return base::fail(edit.error());
  const auto change = m_workspace->commit(*edit);
  if (!change) return base::fail(change.error());
  return {};
}

Result<void> ReviewHistoryModel::conclude(const QString& typed) {
  if (!isUnderWay() || m_workspace == nullptr) return base::fail(base::ErrorCode::nothingChanged);
  return commit(app::concludeReview(*m_workspace->snapshot(), Id<Review>(m_opened), plainText(typed)));
}

Result<void> ReviewHistoryModel::freeze() {
  if (!isUnderWay() || m_workspace == nullptr) return base::fail(base::ErrorCode::nothingChanged);
  return commit(app::freezeReview(*m_workspace->snapshot(), m_workspace->ids(), Id<Review>(m_opened), agendaNow(), m_data->ranking.get(),
                                  m_data->question.today));
}

Result<void> ReviewHistoryModel::discard() {
  if (!isUnderWay() || m_workspace == nullptr) return base::fail(base::ErrorCode::nothingChanged);
  return commit(app::discardReview(*m_workspace->snapshot(), Id<Review>(m_opened)));
}

}  // namespace kam::ui

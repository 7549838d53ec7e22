// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/review_model.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "pages/portfolio/key_accounts.h"
#include "report/portfolio_cards.h"
#include "report/review_words.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {
namespace {

using app::ReviewMark;
using base::RawId;
using base::Result;
using domain::Id;

/// An action agreed today is due in four weeks, if nobody says otherwise.
constexpr std::chrono::days kUsualTime{28};

}  // namespace

void ReviewModel::load(app::Workspace* workspace, std::shared_ptr<const PortfolioData> data, words::Words words) {
  m_workspace = workspace;
  m_data = std::move(data);
  m_words = words;
  m_state = workspace != nullptr ? workspace->snapshot() : m_data ? m_data->whole : nullptr;
  if (m_data && m_data->agenda.of(Id<domain::Account>(m_account)) == nullptr)
    m_account = m_data->agenda.items.empty() ? 0 : m_data->agenda.items.front().figures.account.raw();
  Q_EMIT changed();
}

const domain::Review* ReviewModel::open() const { return m_state && m_data ? scoring::openReview(state(), m_data->question.filter) : nullptr; }

std::vector<ReviewStep> ReviewModel::steps() const {
  std::vector<ReviewStep> steps;
  if (!m_data) return steps;
  const domain::Review* review = open();
  for (const scoring::AgendaItem& item : m_data->agenda.items) {
    const Id<domain::Account> account = item.figures.account;
    ReviewStep step{account.raw(), nameOf(account.raw()), item.points(), qtText(report::concernsLine(item, m_words))};
    if (const domain::ReviewEntry* entry = review == nullptr ? nullptr : scoring::entryOf(state(), review->id, account)) {
      step.discussed = entry->discussed;
      step.again = entry->again;
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

int ReviewModel::position() const {
  const scoring::AgendaItem* present = item();
  return present == nullptr ? -1 : static_cast<int>(present - m_data->agenda.items.data());
}

int ReviewModel::discussedCount() const {
  const auto all = steps();
  return static_cast<int>(std::count_if(all.begin(), all.end(), [](const ReviewStep& step) { return step.discussed; }));
}

QString ReviewModel::progressText() const {
  return qtText(words::fill(m_words.say("review", "%1 of %2 discussed"), {std::to_string(discussedCount()), std::to_string(count())}));
}

const scoring::AgendaItem* ReviewModel::item() const { return m_data ? m_data->agenda.of(Id<domain::Account>(m_account)) : nullptr; }

void ReviewModel::goTo(RawId account) {
  if (!m_data || m_data->agenda.of(Id<domain::Account>(account)) == nullptr) return;
  m_account = account;
  Q_EMIT changed();
}

void ReviewModel::step(int by) {
  const int next = std::clamp(position() + by, 0, count() - 1);
  if (count() > 0 && next != position()) goTo(m_data->agenda.items[static_cast<std::size_t>(next)].figures.account.raw());
}

void ReviewModel::goToNextOpen() {
  const auto all = steps();
  const int from = std::max(0, position());
  for (int i = 0; i < count(); ++i) {
    const ReviewStep& step = all[static_cast<std::size_t>((from + i) % count())];
    if (!step.discussed) return goTo(step.account);
  }
}

QString ReviewModel::nameOf(RawId account) const {
  const domain::Account* found = m_data->whole->find(Id<domain::Account>(account));
  return found == nullptr ? QString() : qtText(found->name);
}

QString ReviewModel::money(std::optional<std::int64_t> minor) const {
  if (!minor) return qtText(words::kUnknown);
  return qtText(words::shortMoney(m_words.language(), {base::Amount{*minor}, domain::currencyOf(*m_data->whole)}));
}

QString ReviewModel::title() const { return m_account == 0 || !m_data ? QString() : nameOf(m_account); }

std::vector<std::pair<QString, Tone>> ReviewModel::pills() const {
  std::vector<std::pair<QString, Tone>> pills;
  const scoring::AgendaItem* present = item();
  if (present == nullptr) return pills;
  const domain::Account* account = m_data->whole->find(present->figures.account);
  pills.emplace_back(qtText(domain::wordOf(m_words, account->tier)), Tone::accent);
  const scoring::TargetState reached = scoring::targetState(present->revenue.attainment);
  pills.emplace_back(qtText(report::stateName(reached, m_words)), toneOf(report::stateTone(reached)));
  const int points = present->points();
  pills.emplace_back(qtText(m_words.say("review", "%n point(s)", nullptr, points)), points >= 6   ? Tone::critical
                                                                                    : points >= 3 ? Tone::warning
                                                                                                  : Tone::neutral);
  if (isMarked(ReviewMark::again)) pills.emplace_back(qtText(m_words.say("review", "look at again")), Tone::warning);
  return pills;
}

std::vector<ReviewTarget> ReviewModel::targets() const {
  std::vector<ReviewTarget> rows;
  const scoring::AgendaItem* present = item();
  if (present == nullptr) return rows;
  const auto say = [this](const char* area, const char* text) { return qtText(m_words.say(area, text)); };
  const auto line = [&](const QString& measure, const scoring::TargetLine& figures) {
    ReviewTarget row{measure, money(figures.actual), money(figures.runRate), money(figures.target), qtText(words::kUnknown)};
    if (figures.attainment) {
      row.attainment = qtText(words::percent(m_words.language(), *figures.attainment, 0));
      row.tone = toneOf(report::stateTone(scoring::targetState(figures.attainment)));
    }
    rows.push_back(row);
  };
  line(say("review", "Revenue"), present->revenue);
  line(say("review", "Contribution margin"), present->margin);
  const QString unknown = qtText(words::kUnknown);
  const QString wanted = present->satisfactionTarget ? qtText(words::decimal(m_words.language(), *present->satisfactionTarget, 1)) : unknown;
  const scoring::SatisfactionFigures asked =
      scoring::satisfactionOf(*data()->whole, {present->figures.members.begin(), present->figures.members.end()}, data()->question.today);
  const std::optional<double> mean = scoring::outOfTen(asked);
  rows.push_back({say("review", "Satisfaction"), mean ? qtText(words::decimal(m_words.language(), *mean, 1)) : say("review", "not measured"), unknown,
                  wanted, unknown});
  return rows;
}

QString ReviewModel::trailText() const {
  const scoring::AgendaItem* present = item();
  return present == nullptr ? QString() : qtText(report::trailText(*present, m_words));
}

std::vector<ReviewLine> ReviewModel::reasons() const {
  std::vector<ReviewLine> lines;
  const scoring::AgendaItem* present = item();
  if (present == nullptr) return lines;
  std::vector<scoring::Concern> sorted = present->concerns;
  std::stable_sort(sorted.begin(), sorted.end(), [](auto a, auto b) { return scoring::pointsOf(a) > scoring::pointsOf(b); });
  for (const scoring::Concern concern : sorted) {
    QString text = qtText(report::concernName(concern, m_words));
    if (const std::string reason = report::concernReason(*m_data->whole, *present, concern, m_data->question.today, m_words); !reason.empty())
      text += QStringLiteral(": ") + qtText(reason);
    lines.push_back({text, qtText(report::concernAdvice(concern, m_words)), toneOf(report::concernTone(concern))});
  }
  if (lines.empty()) lines.push_back({qtText(report::concernsLine(*present, m_words)), {}, Tone::positive});
  return lines;
}

std::vector<ReviewLine> ReviewModel::actions() const {
  std::vector<ReviewLine> lines;
  const scoring::AgendaItem* present = item();
  if (present == nullptr) return lines;
  for (const domain::Action* action : present->actions) {
    const bool late = action->due && *action->due < m_data->question.today;
    const domain::TeamMember* owner = m_data->whole->find(action->owner);
    QString detail = action->due ? qtText(words::date(m_words.language(), *action->due)) : qtText(m_words.say("review", "no date"));
    if (late) detail = qtText(words::fill(m_words.say("review", "overdue since %1"), {plainText(detail)}));
    detail += QStringLiteral(" · ") + (owner == nullptr ? qtText(m_words.say("review", "no owner")) : qtText(owner->name));
    lines.push_back({qtText(action->title), detail, late ? Tone::critical : Tone::neutral, QStringLiteral("plan")});
  }
  return lines;
}

std::vector<ReviewLine> ReviewModel::risks() const {
  constexpr std::size_t kTop = 3;
  std::vector<ReviewLine> lines;
  const scoring::AgendaItem* present = item();
  if (present == nullptr) return lines;
  for (const domain::Risk* risk : present->risks) {
    if (lines.size() == kTop) break;
    QString detail = qtText(words::fill(m_words.say("review", "likelihood %1"), {domain::wordOf(m_words, risk->likelihood)}));
    if (risk->impact) detail += QStringLiteral(" · ") + money(risk->impact->minor);
    const Tone tone = risk->likelihood == domain::Likelihood::high ? Tone::critical : Tone::neutral;
    lines.push_back({qtText(risk->title), detail, tone, QStringLiteral("plan")});
  }
  return lines;
}

QString ReviewModel::planText() const {
  const scoring::AgendaItem* present = item();
  if (present == nullptr) return {};
  if (present->plan == nullptr) return qtText(report::planStateText(domain::PlanStatus::unknown, m_words));
  return qtText(present->plan->title) + QStringLiteral(" · ") + qtText(report::planStateText(present->plan->status, m_words));
}

ReviewNoteLine ReviewModel::lineOf(const domain::ReviewNote& note) const {
  const scoring::NoteFate fate = scoring::fateOf(state(), note, m_data->question.today);
  return {note.id.raw(),
          qtText(note.text),
          qtText(report::actionText(state(), note, m_words)),
          qtText(report::fateName(fate, m_words)),
          toneOf(report::fateTone(fate)),
          fate != scoring::NoteFate::noAction};
}

std::vector<ReviewNoteLine> ReviewModel::lastNotes() const {
  std::vector<ReviewNoteLine> lines;
  const Id<domain::Account> account(m_account);
  if (const domain::Review* last = m_state && m_data ? scoring::lastFrozen(state(), account) : nullptr)
    for (const domain::ReviewNote* note : scoring::notesOf(state(), last->id, account)) lines.push_back(lineOf(*note));
  return lines;
}

QString ReviewModel::lastTitle() const {
  const domain::Review* last = m_state ? scoring::lastFrozen(state(), Id<domain::Account>(m_account)) : nullptr;
  return last == nullptr ? qtText(m_words.say("review", "No earlier review")) : qtText(report::reviewName(*last, m_words));
}

std::vector<ReviewNoteLine> ReviewModel::notes() const {
  std::vector<ReviewNoteLine> lines;
  if (const domain::Review* review = open())
    for (const domain::ReviewNote* note : scoring::notesOf(state(), review->id, Id<domain::Account>(m_account))) lines.push_back(lineOf(*note));
  return lines;
}

bool ReviewModel::isMarked(ReviewMark mark) const {
  const domain::Review* review = open();
  const domain::ReviewEntry* entry = review == nullptr ? nullptr : scoring::entryOf(state(), review->id, Id<domain::Account>(m_account));
  return entry != nullptr && (mark == ReviewMark::discussed ? entry->discussed : entry->again);
}

RawId ReviewModel::usualOwner() const {
  const domain::Account* account = m_data ? m_data->whole->find(Id<domain::Account>(m_account)) : nullptr;
  return account == nullptr ? 0 : account->kam.raw();
}

base::Date ReviewModel::usualDue() const { return (m_data ? m_data->question.today : base::Date{}) + kUsualTime; }

Result<void> ReviewModel::commit(const Result<app::Edit>& edit) {
  if (!edit) return base::fail(edit.error());
  const auto change = m_workspace->commit(*edit);
  if (!change) return base::fail(change.error());
  // The page loads again too; what is on the table shall not wait for it.
  m_state = m_workspace->snapshot();
  Q_EMIT changed();
  return {};
}

Result<void> ReviewModel::begin(const QString& by) {
  if (m_workspace == nullptr || !m_data) return base::fail(base::ErrorCode::workspaceNotOpen);
  return commit(app::startReview(state(), m_workspace->ids(), m_data->question.filter, plainText(by), m_data->question.today));
}

Result<void> ReviewModel::mark(ReviewMark mark, bool set) {
  const domain::Review* review = open();
  if (review == nullptr) return base::fail(base::ErrorCode::nothingChanged);
  return commit(app::markInReview(state(), m_workspace->ids(), review->id, Id<domain::Account>(m_account), mark, set));
}

Result<void> ReviewModel::note(const QString& text) {
  const domain::Review* review = open();
  if (review == nullptr) return base::fail(base::ErrorCode::nothingChanged);
  return commit(app::addReviewNote(state(), m_workspace->ids(), review->id, Id<domain::Account>(m_account), plainText(text)));
}

Result<void> ReviewModel::noteAction(const QString& text, RawId owner, std::optional<base::Date> due) {
  const domain::Review* review = open();
  if (review == nullptr) return base::fail(base::ErrorCode::nothingChanged);
  return commit(app::addReviewAction(state(), m_workspace->ids(), review->id, Id<domain::Account>(m_account), plainText(text),
                                     Id<domain::TeamMember>(owner), due));
}

Result<void> ReviewModel::makeAction(RawId note, RawId owner, std::optional<base::Date> due) {
  if (m_workspace == nullptr) return base::fail(base::ErrorCode::workspaceNotOpen);
  return commit(app::makeActionOfNote(state(), m_workspace->ids(), {Id<domain::ReviewNote>(note), {}, Id<domain::TeamMember>(owner), due}));
}

Result<void> ReviewModel::changeNote(RawId note, const QString& text) {
  if (m_workspace == nullptr) return base::fail(base::ErrorCode::workspaceNotOpen);
  return commit(app::changeReviewNote(state(), Id<domain::ReviewNote>(note), plainText(text)));
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/today_model.h"

#include "app/analysis/today.h"
#include "app/query/order_days.h"
#include "app/edits/plan_edits.h"
#include "app/edits/record_edits.h"
#include "app/edits/today_edits.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "models/column_source.h"
#include "models/report_tone.h"
#include "report/today_words.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {

using base::Result;
using domain::Kind;
using scoring::TodayEntry;
using scoring::TodayKind;

namespace {

constexpr std::size_t kSmallPortfolio = 1'500;
constexpr int kWeek = 7;

/// The field that holds the day of a record; empty where the day is not the record's own.
std::string_view dayField(TodayKind kind) {
  switch (kind) {
    case TodayKind::action: return "due";
    case TodayKind::ourPromise:
    case TodayKind::theirPromise: return "due";
    case TodayKind::opportunitySlipped: return "expected_close";
    case TodayKind::reviewDue: return "next_review";
    case TodayKind::tenderDue: return "due";
    case TodayKind::tenderQuestions: return "questions_until";
    default: return {};
  }
}

}  // namespace

void TodayModel::load(app::Workspace* workspace, words::Words words, base::Date today, base::RawId member) {
  m_workspace = workspace;
  m_words = words;
  m_today = today;
  m_worker.stop();
  m_busy = false;
  const app::SnapshotPointer state = workspace != nullptr ? workspace->snapshot() : nullptr;
  m_empty = !state || state->all<domain::Account>().empty();
  const domain::Id<domain::TeamMember> of(member);
  struct Loaded {
    scoring::TodayList list;
    scoring::ManagerTargets targets;
    std::shared_ptr<const Orders> orders;
  };
  const unsigned start = workspace != nullptr ? workspace->fiscalYearStart() : 1;
  const auto compute = [state, today, of, start, workspace, known = m_orders](const std::atomic<bool>&) {
    // Days of orders change with the sales and with who is cared for; reading them at every edit would be felt on millions of lines.
    auto orders = known;
    const auto cared = scoring::caredAccounts(*state);
    if (!orders || &orders->state->sales() != &state->sales() || orders->cared != cared) {
      auto read = app::orderDays(*workspace, cared);
      orders = std::make_shared<const Orders>(Orders{state, cared, read ? std::move(*read) : scoring::OrderDays{}});
    }
    return Loaded{app::todayOf(*state, today, of, &orders->days), scoring::managerTargets(*state, of.raw(), start, today), orders};
  };
  const auto take = [this, state](Loaded loaded) {
    m_busy = false;
    m_state = state;
    m_list = std::move(loaded.list);
    m_orders = std::move(loaded.orders);
    m_targets = targetGauges(loaded.targets);
    Q_EMIT changed();
  };
  if (!state) return take({});
  if (state->all<domain::Account>().size() <= kSmallPortfolio) return take(compute(std::atomic<bool>{false}));
  m_busy = true;
  Q_EMIT changed();
  m_worker.run(compute, take);
}

std::vector<Gauge> TodayModel::targetGauges(const scoring::ManagerTargets& targets) const {
  std::vector<Gauge> gauges;
  if (!targets.revenue || !m_state) return gauges;
  const base::Currency currency = domain::currencyOf(*m_state);
  const auto money = [&](std::int64_t minor) { return words::shortMoney(m_words.language(), {base::Amount{minor}, currency}); };
  const auto say = [&](const char* area, const char* text) { return m_words.say(area, text); };
  const std::string year = std::to_string(targets.fiscalYear);
  const auto share = [&](const std::string& label, const std::optional<scoring::Attainment>& reached) {
    if (!reached || !reached->share()) return;
    Gauge gauge{
        qtText(words::fill(label, {year})), qtText(words::percent(m_words.language(), *reached->share(), 0)), {}, *reached->share(), Tone::neutral,
        QStringLiteral("portfolio")};
    gauge.explanation = qtText(words::fill(say("today", "%1 so far; by now %2 of the year's target of %3 should be there"),
                                           {money(reached->actual), money(reached->targetToDate), money(reached->target)}));
    gauge.tone = *reached->share() >= scoring::kTargetMet ? Tone::positive : *reached->share() >= 0.9 ? Tone::warning : Tone::critical;
    gauges.push_back(std::move(gauge));
  };
  share(say("today", "My revenue target %1"), targets.revenue);
  share(say("today", "My margin target %1"), targets.margin);
  gauges.push_back({qtText(say("today", "Accounts on target")),
                    qtText(words::fill(say("today", "%1 of %2"), {std::to_string(targets.onTarget), std::to_string(targets.accounts)})),
                    qtText(say("today", "Accounts at 98 % and more of what the elapsed months should have brought, of those with a revenue target")),
                    targets.accounts > 0 ? std::optional(static_cast<double>(targets.onTarget) / targets.accounts) : std::nullopt, Tone::neutral,
                    QStringLiteral("portfolio")});
  gauges.push_back(
      {qtText(say("today", "Pipeline, weighted")), qtText(money(targets.pipeline.weighted)),
       qtText(words::fill(say("today", "%1 open opportunities of %2; %3 of them past their expected close bring nothing here"),
                          {std::to_string(targets.pipeline.count), money(targets.pipeline.amount), std::to_string(targets.pipeline.overdueCount)})),
       std::nullopt, Tone::neutral, QStringLiteral("accounts")});
  return gauges;
}

void TodayModel::show(Span span) {
  m_span = span;
  Q_EMIT changed();
}

bool TodayModel::isIn(const TodayEntry& entry, Span span) const {
  switch (span) {
    case Span::now: return entry.urgency >= 1.0 || (entry.due && *entry.due <= m_today);
    case Span::week: return isIn(entry, Span::now) || (entry.due && *entry.due <= m_today + std::chrono::days{kWeek});
    case Span::all: return true;
    case Span::putOff: break;
  }
  return false;
}

std::vector<std::size_t> TodayModel::shownEntries() const {
  std::vector<std::size_t> shown;
  for (std::size_t at = 0; at < m_list.entries.size(); ++at)
    if (isIn(m_list.entries[at], m_span)) shown.push_back(at);
  return shown;
}

int TodayModel::count(Span span) const {
  if (span == Span::putOff) return static_cast<int>(m_list.snoozed.size());
  return static_cast<int>(std::count_if(m_list.entries.begin(), m_list.entries.end(), [&](const TodayEntry& entry) { return isIn(entry, span); }));
}

const TodayEntry* TodayModel::entry(base::RawId id) const {
  if (m_span == Span::putOff || id < 1 || id > static_cast<base::RawId>(m_list.entries.size())) return nullptr;
  return &m_list.entries[static_cast<std::size_t>(id - 1)];
}

const domain::Snooze* TodayModel::snoozeOf(base::RawId id) const {
  if (m_span != Span::putOff || id < 1 || id > static_cast<base::RawId>(m_list.snoozed.size())) return nullptr;
  return m_list.snoozed[static_cast<std::size_t>(id - 1)];
}

QString TodayModel::title(const TodayEntry& entry) const { return qtText(report::todayTitle(entry, m_words)); }
QString TodayModel::reason(const TodayEntry& entry) const { return qtText(report::todayReason(entry, m_today, m_words)); }

QString TodayModel::finding() const {
  if (!m_state) return {};
  std::int64_t worth = 0;
  int now = 0;
  std::vector<domain::Id<domain::Account>> counted;
  for (const TodayEntry& entry : m_list.entries) {
    if (!isIn(entry, Span::now)) continue;
    ++now;
    // An account's revenue is at stake once, however many of its entries there are.
    if (std::find(counted.begin(), counted.end(), entry.account) != counted.end()) continue;
    counted.push_back(entry.account);
    worth += entry.worth;
  }
  if (now == 0) return qtText(m_words.say("today", "Nothing needs you now."));
  const std::string entries = m_words.say("today", "%n entry(s) need you now", nullptr, now);
  return qtText(words::fill(m_words.say("today", "%1; about %2 a year hangs on these accounts."),
                            {entries, words::shortMoney(m_words.language(), {base::Amount{worth}, domain::currencyOf(*m_state)})}));
}

std::shared_ptr<TableSource> TodayModel::table() const {
  if (!m_state) return nullptr;
  const auto say = [this](const char* area, const char* text) { return qtText(m_words.say(area, text)); };
  const ColumnMaker make{nullptr, m_state, m_words};
  const words::Words words = m_words;
  const base::Date today = m_today;
  std::vector<SourceColumn> columns;
  std::vector<base::RawId> ids;
  const app::SnapshotPointer state = m_state;
  const auto nameOf = [state](domain::Id<domain::Account> account) {
    const domain::Account* found = state->find(account);
    return found == nullptr ? qtText(words::kUnknown) : qtText(found->name);
  };
  if (m_span == Span::putOff) {
    std::vector<domain::Snooze> snoozes;
    for (const domain::Snooze* snooze : m_list.snoozed) {
      snoozes.push_back(*snooze);
      ids.push_back(static_cast<base::RawId>(ids.size()) + 1);
    }
    columns.push_back(textColumn(
        "account", say("today", "Account"), [snoozes, nameOf](std::size_t row) { return nameOf(snoozes[row].account); }, CellType::strong, 220));
    columns.push_back(textColumn(
        "reason", say("today", "Why it was put off"), [snoozes](std::size_t row) { return qtText(snoozes[row].reason); }, CellType::text, 380));
    columns.push_back(textColumn(
        "until", say("today", "Until"), [snoozes, words](std::size_t row) { return qtText(words::date(words.language(), *snoozes[row].until)); },
        CellType::number, 120));
    columns.push_back(textColumn(
        "by", say("today", "By"), [snoozes](std::size_t row) { return qtText(snoozes[row].by); }, CellType::text, 140));
    return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
  }
  std::vector<TodayEntry> entries;
  for (const std::size_t at : shownEntries()) {
    entries.push_back(m_list.entries[at]);
    ids.push_back(static_cast<base::RawId>(at) + 1);
  }
  columns.push_back(textColumn(
      "kind", say("today", "Kind"), [entries, words](std::size_t row) { return qtText(report::todayKindName(entries[row].kind, words)); },
      CellType::pills, 168));
  columns.back().drawing = [entries, words](std::size_t row) {
    CellDrawing drawing;
    drawing.pills.push_back({qtText(report::todayKindName(entries[row].kind, words)), toneOf(report::todayTone(entries[row]))});
    return drawing;
  };
  columns.push_back(textColumn(
      "what", say("today", "What"), [entries, words](std::size_t row) { return qtText(report::todayTitle(entries[row], words)); }, CellType::strong,
      280));
  columns.push_back(textColumn(
      "account", say("today", "Account"), [entries, nameOf](std::size_t row) { return nameOf(entries[row].account); }, CellType::text, 190));
  columns.push_back(textColumn(
      "why", say("today", "Why"), [entries, words, today](std::size_t row) { return qtText(report::todayReason(entries[row], today, words)); },
      CellType::text, 330));
  columns.push_back(make.money(
      "worth", say("today", "At stake"), [entries](std::size_t row) { return std::optional<std::int64_t>(entries[row].worth); }, 120));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

QString TodayModel::mendText(const TodayEntry& entry) const { return qtText(report::todayMend(entry.kind, m_words)); }

bool TodayModel::isMendedByEdit(const TodayEntry& entry) const {
  switch (entry.kind) {
    case TodayKind::action:
    case TodayKind::ourPromise:
    case TodayKind::theirPromise:
    case TodayKind::noticeDay:
    case TodayKind::tenderDue:
    case TodayKind::reviewDue: return true;
    default: return false;
  }
}

Result<void> TodayModel::commit(const Result<app::Edit>& edit) {
  if (!edit) return base::fail(edit.error());
  const auto done = m_workspace->commit(*edit);
  if (!done) return base::fail(done.error());
  return {};
}

Result<void> TodayModel::mend(const TodayEntry& entry) {
  const app::SnapshotPointer state = m_workspace->snapshot();
  switch (entry.kind) {
    case TodayKind::action: return commit(app::markAction(*state, domain::Id<domain::Action>(entry.record), true, m_today));
    case TodayKind::ourPromise:
    case TodayKind::theirPromise:
      return commit(app::settlePromise(*state, domain::Id<domain::Promise>(entry.record), domain::PromiseState::kept, m_today));
    case TodayKind::noticeDay: return commit(app::noteNotice(*state, domain::Id<domain::Contract>(entry.record), m_today));
    case TodayKind::tenderDue:
      return commit(
          app::setFields(*state, Kind::tenders, entry.record, {{*domain::recordType(Kind::tenders).fieldIndex("state"), std::string("submitted")}}));
    case TodayKind::reviewDue: {
      // The next one as the tier wants it, else in half a year.
      const domain::Account* account = state->find(entry.account);
      int months = 6;
      for (const domain::TierPolicy& policy : state->all<domain::TierPolicy>())
        if (account != nullptr && policy.tier == account->tier && policy.reviewMonths) months = static_cast<int>(*policy.reviewMonths);
      return move(entry, base::addMonths(m_today, months));
    }
    default: return base::fail(base::ErrorCode::nothingChanged);
  }
}

bool TodayModel::canMove(const TodayEntry& entry) const { return !dayField(entry.kind).empty(); }

Result<void> TodayModel::move(const TodayEntry& entry, base::Date to) {
  const std::string_view field = dayField(entry.kind);
  if (field.empty()) return base::fail(base::ErrorCode::nothingChanged);
  const domain::RecordType& type = domain::recordType(entry.recordKind);
  return commit(app::setFields(*m_workspace->snapshot(), entry.recordKind, entry.record,
                               {{*type.fieldIndex(field), domain::Value{std::int64_t{base::dayNumber(to)}}}}));
}

Result<void> TodayModel::putOff(const TodayEntry& entry, base::Date until, const QString& reason) {
  return commit(app::snooze(*m_workspace->snapshot(), m_workspace->ids(),
                            {entry.subject(), report::todayTitle(entry, m_words), entry.account, until, plainText(reason), m_workspace->author()},
                            m_today));
}

Result<void> TodayModel::takeBack(const domain::Snooze& snooze) { return commit(app::wake(*m_workspace->snapshot(), snooze.id)); }

QString TodayModel::sectionOf(const TodayEntry& entry) {
  switch (entry.recordKind) {
    case Kind::contracts:
    case Kind::tenders: return QStringLiteral("contracts");
    case Kind::promises: return QStringLiteral("together");
    case Kind::opportunities: return QStringLiteral("opportunities");
    case Kind::actions: return QStringLiteral("plan");
    case Kind::interactions: return QStringLiteral("timeline");
    default: break;
  }
  return entry.kind == TodayKind::ordersSilent || entry.kind == TodayKind::ordersFall ? QStringLiteral("products") : QStringLiteral("overview");
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarterly_review.h"

#include "domain/record_name.h"
#include "report/document_frame.h"
#include "report/plan/plan_sections.h"
#include "scoring/account/account_measures.h"
#include "scoring/satisfaction/account_satisfaction.h"

#include <algorithm>
#include <array>

namespace kam::report {

namespace {

constexpr std::size_t kRowsToFill = 5;

class Review {
public:
  explicit Review(const PlanContext& context) : m_context(context), m_words(context.words) {
    const base::Month now = base::monthOf(context.request.today);
    const base::Month first = base::monthOf(base::fiscalYear(context.fiscalYear, context.fiscalYearStart).from);
    // Quarters of the fiscal year; the last whole one.
    const int elapsed = (now.index - first.index) / 3 * 3;
    const base::Month from{first.index + elapsed - 3};
    m_quarter = {from.first(), base::Month{from.index + 2}.last()};
  }

  std::vector<Section> sections() const {
    std::vector<Section> sections;
    Section opening = openingSection(m_context, m_words.say("report", "Quarterly review"),
                                     {words::period(m_words.language(), m_quarter), companyOf(m_context.snapshot),
                                      words::fill(m_words.say("report", "responsible: %1"), {m_context.memberName(m_context.account.kam)})});
    opening.blocks.emplace_back(cards());
    sections.push_back(std::move(opening));
    add(sections, "value", m_words.say("report", "What you gained with us"), values());
    add(sections, "kept", m_words.say("report", "What we promised each other"), promises());
    Section requirements = requirementsSection(m_context);
    if (!requirements.blocks.empty()) sections.push_back(std::move(requirements));
    Section goals = goalSection(m_context);
    if (!m_context.goals().empty()) sections.push_back(std::move(goals));
    if (!m_context.actions().empty()) sections.push_back(actionSection(m_context));
    add(sections, "decisions", m_words.say("report", "What we decide today"), room());
    return sections;
  }

private:
  static void add(std::vector<Section>& sections, const char* id, std::string title, std::vector<Block> blocks) {
    if (!blocks.empty()) sections.push_back({id, std::move(title), std::move(blocks), false, false});
  }
  bool isOurs(domain::Id<domain::Account> account) const {
    return std::find(m_context.accounts.begin(), m_context.accounts.end(), account.raw()) != m_context.accounts.end();
  }

  KeyFigures cards() const {
    KeyFigures cards;
    const base::Period before = {base::Month{base::monthOf(m_quarter.from).index - 12}.first(),
                                 base::Month{base::monthOf(m_quarter.to).index - 12}.last()};
    const scoring::SalesFigures sales = scoring::salesOf(m_context.snapshot, m_context.accounts, m_quarter, before);
    KeyFigure revenue{m_words.say("report", "Business in the quarter"), m_context.shortMoney(sales.revenue), {}, Tone::muted};
    if (const auto growth = sales.growth())
      revenue.detail =
          words::fill(m_words.say("report", "%1 on the same quarter of the year before"), {words::signedPercent(m_words.language(), *growth)});
    cards.figures.push_back(std::move(revenue));
    std::int64_t confirmed = 0;
    std::int64_t delivered = 0;
    for (const domain::ValueItem& one : m_context.snapshot.all<domain::ValueItem>()) {
      if (!isOurs(one.account)) continue;
      confirmed += one.confirmed.value_or(base::Amount{}).minor;
      delivered += one.delivered.value_or(base::Amount{}).minor;
    }
    cards.figures.push_back({m_words.say("report", "Value confirmed by you"), m_context.shortMoney(confirmed),
                             words::fill(m_words.say("report", "of %1 delivered"), {m_context.shortMoney(delivered)}), Tone::muted});
    const scoring::PromiseBalance ours = scoring::promisesOf(m_context.snapshot, m_context.account.id, true, m_context.request.today);
    cards.figures.push_back({m_words.say("report", "Promises we kept"), ours.rate() ? m_context.percent(ours.rate()) : std::string(words::kUnknown),
                             m_words.say("report", "%n still open", nullptr, ours.open), Tone::muted});
    const scoring::SatisfactionFigures asked =
        scoring::satisfactionOf(m_context.snapshot, {m_context.accounts.begin(), m_context.accounts.end()}, m_context.request.today);
    if (const auto mean = scoring::outOfTen(asked))
      cards.figures.push_back({m_words.say("report", "Your satisfaction"), words::decimal(m_words.language(), *mean, 1),
                               m_words.say("report", "of 10, mean of your answers"), Tone::muted});
    return cards;
  }

  std::vector<Block> values() const {
    Table table = valueTable(m_context);
    if (table.rows.empty()) return {};
    return {std::move(table)};
  }

  std::vector<Block> promises() const {
    Table table;
    table.columns = {{m_words.say("report", "Promise"), 4.6, Align::left},
                     {m_words.say("report", "By whom"), 2.2, Align::left},
                     {m_words.say("report", "Due"), 1.5, Align::left},
                     {m_words.say("report", "State"), 1.6, Align::left}};
    std::vector<const domain::Promise*> shown;
    for (const domain::Promise& promise : m_context.snapshot.all<domain::Promise>()) {
      const bool open = promise.state == domain::PromiseState::open || promise.state == domain::PromiseState::unknown;
      const bool settledThen = promise.settledOn && *promise.settledOn >= m_quarter.from && promise.state != domain::PromiseState::withdrawn;
      if (isOurs(promise.account) && (open || settledThen)) shown.push_back(&promise);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
    for (const domain::Promise* promise : shown) {
      const bool ours = promise->direction != domain::Direction::theirs;
      const std::string state =
          domain::wordOf(m_words, promise->state == domain::PromiseState::unknown ? domain::PromiseState::open : promise->state);
      const Tone tone = promise->state == domain::PromiseState::kept     ? Tone::positive
                        : promise->state == domain::PromiseState::broken ? Tone::critical
                                                                         : Tone::muted;
      table.rows.push_back({cell(promise->text), cell(ours ? companyOf(m_context.snapshot) : m_context.account.name),
                            mutedCell(m_context.date(promise->due)), pill(state, tone)});
    }
    if (table.rows.empty()) return {};
    return {std::move(table)};
  }

  /// Lines to be filled by hand.
  std::vector<Block> room() const {
    Table table;
    table.columns = {{m_words.say("report", "Decision or promise"), 5.4, Align::left},
                     {m_words.say("report", "Who"), 2.2, Align::left},
                     {m_words.say("report", "Until"), 1.6, Align::left}};
    for (std::size_t row = 0; row < kRowsToFill; ++row) {
      Cell line = cell(" ");
      line.second.assign(1, ' ');
      table.rows.push_back({line});
    }
    return {std::move(table)};
  }

  const PlanContext& m_context;
  const words::Words& m_words;
  base::Period m_quarter{};
};

}  // namespace

base::Result<Document> quarterlyReview(const domain::Snapshot& snapshot, const ReviewRequest& request) {
  const auto ground = paperGround(snapshot, request.account, request.language, request.today, Audience::customer);
  if (!ground) return base::fail(ground.error());
  const PlanContext& context = (*ground)->context;
  Document document = documentFrame(context, context.words.say("report", "Quarterly review"), domain::Classification::confidential);
  document.sections = Review(context).sections();
  document.withheld = withheldTexts(context);
  return document;
}

}  // namespace kam::report

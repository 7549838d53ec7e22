// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/meeting_brief.h"

#include "base/text.h"
#include "domain/record_name.h"
#include "report/document_frame.h"
#include "report/plan/plan_sections.h"
#include "report/portfolio_cards.h"
#include "report/tender_words.h"
#include "scoring/account/contract_term.h"

#include <algorithm>
#include <map>

namespace kam::report {

namespace {

constexpr std::size_t kMostPeople = 8;
constexpr std::size_t kMostTalks = 3;
constexpr std::size_t kMostActions = 6;
constexpr std::size_t kMostPromises = 4;
constexpr std::size_t kMostUnknowns = 5;
constexpr std::chrono::days kAhead{90};

bool isOpen(const domain::Action& action) { return action.status != domain::ActionStatus::done && action.status != domain::ActionStatus::dropped; }

class Brief {
public:
  explicit Brief(const PlanContext& context) : m_context(context), m_words(context.words), m_contacts(presentContacts(context)) {
    for (const domain::Interaction& talk : context.snapshot.all<domain::Interaction>())
      if (talk.at && isOurs(talk.account) && dayOf(talk) <= context.request.today) m_talks.push_back(&talk);
    std::stable_sort(m_talks.begin(), m_talks.end(), [](const auto* a, const auto* b) { return *a->at > *b->at; });
    for (const domain::Participant& participant : context.snapshot.all<domain::Participant>())
      if (const domain::Interaction* talk = context.snapshot.find(participant.interaction); talk != nullptr && talk->at && participant.person.isSet())
        m_lastTalk[participant.person.raw()] = std::max(m_lastTalk[participant.person.raw()], dayOf(*talk));
  }

  std::vector<Section> sections() const {
    std::vector<Section> sections;
    sections.push_back(opening());
    add(sections, "ask", m_words.say("report", "One thing to ask for"), {ask()});
    add(sections, "people", m_words.say("report", "People"), people());
    add(sections, "talks", m_words.say("report", "Last talks"), talks());
    add(sections, "open", m_words.say("report", "Open with this customer"), open());
    add(sections, "dates", m_words.say("report", "Dates in the next 90 days"), dates());
    add(sections, "unknowns", m_words.say("report", "What we do not know"), unknowns());
    return sections;
  }

  std::vector<Block> talks(std::size_t most = kMostTalks) const {
    if (m_talks.empty()) return {};
    Table table;
    table.columns = {{m_words.say("report", "Date"), 1.3, Align::left},
                     {m_words.say("report", "Subject"), 4.0, Align::left},
                     {m_words.say("report", "With"), 2.0, Align::left},
                     {m_words.say("report", "Next step"), 2.7, Align::left}};
    for (const domain::Interaction* talk : m_talks) {
      if (table.rows.size() == most) break;
      Cell date = cell(m_context.date(dayOf(*talk)));
      date.second = domain::wordOf(m_words, talk->channel);
      table.rows.push_back({date, cell(talk->subject), mutedCell(peopleOf(*talk)), cell(talk->nextStep)});
    }
    return {std::move(table)};
  }
  std::vector<Block> open(std::size_t mostActions = kMostActions, std::size_t mostPromises = kMostPromises) const {
    Table table;
    table.columns = {{m_words.say("report", "Action"), 5.2, Align::left},
                     {m_words.say("report", "Owner"), 2.2, Align::left},
                     {m_words.say("report", "Due"), 2.0, Align::left}};
    for (const domain::Action* action : m_context.actions()) {
      if (!isOpen(*action) || table.rows.size() == mostActions) continue;
      const bool overdue = action->due && *action->due < m_context.request.today;
      table.rows.push_back({cell(action->title), cell(m_context.memberName(action->owner)),
                            overdue ? pill(words::fill(m_words.say("report", "overdue since %1"), {m_context.date(action->due)}), Tone::critical)
                                    : cell(m_context.date(action->due))});
    }
    const std::size_t most = table.rows.size() + mostPromises;
    for (const domain::Promise& promise : m_context.snapshot.all<domain::Promise>()) {
      const bool settled = promise.state != domain::PromiseState::open && promise.state != domain::PromiseState::unknown;
      if (!isOurs(promise.account) || settled || table.rows.size() == most) continue;
      const bool ours = promise.direction == domain::Direction::ours;
      const bool overdue = promise.due && *promise.due < m_context.request.today;
      Cell text = cell(promise.text);
      text.second = ours ? m_words.say("report", "promised by us") : m_words.say("report", "promised by the customer");
      table.rows.push_back({text, cell(ours ? m_context.memberName(promise.owner) : m_context.account.name),
                            overdue ? pill(words::fill(m_words.say("report", "overdue since %1"), {m_context.date(promise.due)}), Tone::critical)
                                    : cell(m_context.date(promise.due))});
    }
    if (table.rows.empty()) return {};
    return {std::move(table)};
  }

  std::vector<Block> dates(std::chrono::days ahead = kAhead) const {
    std::vector<std::pair<base::Date, std::string>> coming;
    const auto note = [&](const std::optional<base::Date>& day, const std::string& what) {
      if (day && *day >= m_context.request.today && *day <= m_context.request.today + ahead) coming.emplace_back(*day, what);
    };
    for (const domain::Opportunity* opportunity : m_context.opportunities())
      note(opportunity->expectedClose, words::fill(m_words.say("report", "Decision expected: %1"), {opportunity->name}));
    for (const domain::Goal* goal : m_context.goals()) note(goal->due, words::fill(m_words.say("report", "Goal due: %1"), {goal->title}));
    for (const scoring::ContractDate& date : scoring::contractsByDate(m_context.snapshot, m_context.request.today)) {
      if (!isOurs(date.contract->account)) continue;
      if (date.term.noticeBy) note(date.term.noticeBy, words::fill(m_words.say("report", "Last day of notice: %1"), {date.contract->name}));
      else note(date.term.end, words::fill(m_words.say("report", "Contract ends: %1"), {date.contract->name}));
    }
    for (const domain::Tender& tender : m_context.snapshot.all<domain::Tender>())
      if (isOurs(tender.account)) note(tender.due, words::fill(m_words.say("report", "Tender due: %1"), {tender.title}));
    note(m_context.account.nextReview, m_words.say("report", "Review of the account"));
    if (m_context.plan != nullptr) note(m_context.plan->to, m_words.say("report", "The account plan ends"));
    std::stable_sort(coming.begin(), coming.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    if (coming.empty()) return {};
    Facts facts;
    for (const auto& [day, what] : coming) facts.facts.push_back({m_context.date(day), what});
    return {std::move(facts)};
  }

private:
  static base::Date dayOf(const domain::Interaction& talk) { return std::chrono::floor<std::chrono::days>(*talk.at); }
  bool isOurs(domain::Id<domain::Account> account) const {
    return std::find(m_context.accounts.begin(), m_context.accounts.end(), account.raw()) != m_context.accounts.end();
  }
  static void add(std::vector<Section>& sections, const char* id, std::string title, std::vector<Block> blocks) {
    if (!blocks.empty()) sections.push_back({id, std::move(title), std::move(blocks), false, false});
  }

  Section opening() const {
    Section section{"opening", {}, {}, false, true};
    section.blocks.emplace_back(Paragraph{m_context.account.name, Paragraph::Look::title});
    std::string line = m_words.say("report", "Meeting brief");
    for (const std::string& part :
         {domain::wordOf(m_words, m_context.account.tier), domain::wordOf(m_words, m_context.account.relationshipStage), m_context.account.city,
          words::fill(m_words.say("report", "responsible: %1"), {m_context.memberName(m_context.account.kam)})})
      if (!part.empty()) line += " \u00b7 " + part;
    section.blocks.emplace_back(Paragraph{line, Paragraph::Look::lead});
    std::string notes;
    for (const std::string& note : publicBuyerNotes(m_context.snapshot, m_context.account.id, m_context.request.today, m_words))
      notes += (notes.empty() ? "" : " ") + note;
    if (!notes.empty()) section.blocks.emplace_back(Note{Tone::warning, m_words.say("report", "Public buyer"), notes});
    section.blocks.emplace_back(cards());
    return section;
  }

  KeyFigures cards() const {
    KeyFigures cards;
    KeyFigure revenue{m_words.say("report", "Revenue, 12 months"),
                      m_context.period ? m_context.shortMoney(m_context.sales.revenue) : m_context.unknown(),
                      {},
                      Tone::muted};
    if (const auto growth = m_context.sales.growth())
      revenue.detail = words::fill(m_words.say("report", "%1 on the year before"), {words::signedPercent(m_words.language(), *growth)});
    cards.figures.push_back(std::move(revenue));
    const scoring::TargetFigures targets = scoring::targetsOf(m_context.snapshot, m_context.account.id, m_context.fiscalYear);
    KeyFigure target{words::fill(m_words.say("report", "Revenue target %1"), {std::to_string(m_context.fiscalYear)}),
                     targets.revenue ? m_context.shortMoney(*targets.revenue) : m_context.unknown(),
                     {},
                     Tone::muted};
    const auto attainment =
        scoring::attainmentOf(m_context.snapshot, m_context.accounts, targets.revenue, m_context.fiscalYear, m_context.fiscalYearStart);
    if (const auto share = attainment ? attainment->share() : std::nullopt) {
      target.detail = words::fill(m_words.say("report", "%1 of the target to date"), {words::percent(m_words.language(), *share, 0)});
      target.tone = stateTone(scoring::targetState(share));
    }
    cards.figures.push_back(std::move(target));
    std::int64_t pipeline = 0;
    for (const domain::Opportunity* opportunity : m_context.opportunities()) pipeline += opportunity->amount.value_or(base::Amount{}).minor;
    const int count = static_cast<int>(m_context.opportunities().size());
    cards.figures.push_back({m_words.say("report", "Open opportunities"), m_context.shortMoney(pipeline),
                             m_words.say("report", "%n opportunity(s)", nullptr, count), Tone::muted});
    KeyFigure last{m_words.say("report", "Last talk"), m_context.unknown(), m_words.say("report", "none is logged"), Tone::warning};
    if (!m_talks.empty()) {
      const int days = static_cast<int>((m_context.request.today - dayOf(*m_talks.front())).count());
      last = {m_words.say("report", "Last talk"), m_context.date(dayOf(*m_talks.front())), m_words.say("report", "%n day(s) ago", nullptr, days),
              Tone::muted};
    }
    cards.figures.push_back(std::move(last));
    return cards;
  }

  /// The first of what the plan says we do not know; else the largest hole that the records show.
  Note ask() const {
    const std::vector<std::string> open = unknownLines();
    if (!open.empty()) return {Tone::accent, m_words.say("report", "one of the open questions"), open.front()};
    if (const std::string missing = levelsUnknown(m_context, m_contacts); !missing.empty())
      return {Tone::accent, m_words.say("report", "a decision level without a contact"),
              words::fill(m_words.say("report", "Who decides for us here: an introduction to %1."), {missing})};
    for (const domain::Opportunity* opportunity : m_context.opportunities())
      if (!opportunity->nextStep.empty())
        return {Tone::accent, words::fill(m_words.say("report", "the largest opportunity: %1"), {opportunity->name}), opportunity->nextStep};
    return {Tone::accent, m_words.say("report", "nothing is open"),
            m_words.say("report", "What would have to happen for you to do more with us than this year?")};
  }

  std::vector<Block> people() const {
    if (m_contacts.empty()) return {openNote(m_context, m_words.say("report", "No contact is known at this customer."))};
    Table table;
    table.columns = {{m_words.say("report", "Name"), 2.4, Align::left},
                     {m_words.say("report", "Job title"), 2.6, Align::left},
                     {m_words.say("report", "Level"), 2.0, Align::left},
                     {m_words.say("report", "Support"), 1.5, Align::left},
                     {m_words.say("report", "Last talk"), 1.5, Align::right}};
    for (const domain::Position* position : m_contacts) {
      if (table.rows.size() == kMostPeople) break;
      const auto last = m_lastTalk.find(position->person.raw());
      table.rows.push_back({cell(domain::fullName(*m_context.snapshot.find(position->person))), cell(m_context.orUnknown(position->jobTitle)),
                            mutedCell(m_context.orUnknown(domain::wordOf(m_words, position->level))), supportCell(m_context, position->support),
                            mutedCell(last == m_lastTalk.end() ? std::string(words::kUnknown) : m_context.date(last->second))});
    }
    if (m_contacts.size() > kMostPeople) {
      const int more = static_cast<int>(m_contacts.size() - kMostPeople);
      table.caption = m_words.say("report", "and %n more", nullptr, more);
    }
    return {std::move(table)};
  }

  std::string peopleOf(const domain::Interaction& talk) const {
    std::string names;
    for (const domain::Participant& participant : m_context.snapshot.all<domain::Participant>())
      if (participant.interaction == talk.id && participant.person.isSet())
        if (const domain::Person* person = m_context.snapshot.find(participant.person); person != nullptr && !person->erased)
          names += (names.empty() ? "" : ", ") + domain::fullName(*person);
    return names;
  }

  std::vector<std::string> unknownLines() const {
    std::vector<std::string> lines;
    if (m_context.plan != nullptr)
      for (const std::string& line : base::splitText(m_context.plan->unknowns, '\n')) {
        std::string_view text = base::trimmed(line);
        while (text.starts_with('-') || text.starts_with('*') || text.starts_with(' ')) text.remove_prefix(1);
        if (!text.empty()) lines.emplace_back(text);
      }
    for (const domain::Fact& fact : m_context.snapshot.all<domain::Fact>())
      if (isOurs(fact.account) && (fact.knowledge == domain::Knowledge::notKnown || fact.knowledge == domain::Knowledge::stale))
        lines.push_back(fact.text);
    return lines;
  }

  std::vector<Block> unknowns() const {
    Bullets bullets;
    bullets.entries = unknownLines();
    // The first one stands above, as what to ask for.
    if (!bullets.entries.empty()) bullets.entries.erase(bullets.entries.begin());
    if (const std::string missing = levelsUnknown(m_context, m_contacts); !missing.empty())
      bullets.entries.push_back(words::fill(m_words.say("report", "Nobody is known on: %1"), {missing}));
    for (const domain::Position* position : m_contacts)
      if (!position->support)
        bullets.entries.push_back(
            words::fill(m_words.say("report", "Where %1 stands"), {domain::fullName(*m_context.snapshot.find(position->person))}));
    if (bullets.entries.size() > kMostUnknowns) bullets.entries.resize(kMostUnknowns);
    if (bullets.entries.empty()) return {};
    return {std::move(bullets)};
  }

  const PlanContext& m_context;
  const words::Words& m_words;
  std::vector<const domain::Position*> m_contacts;
  /// Newest first.
  std::vector<const domain::Interaction*> m_talks;
  /// By person.
  std::map<base::RawId, base::Date> m_lastTalk;
};

}  // namespace

std::vector<Block> lastTalks(const PlanContext& context, std::size_t most) { return Brief(context).talks(most); }
std::vector<Block> openWork(const PlanContext& context, std::size_t mostActions, std::size_t mostPromises) {
  return Brief(context).open(mostActions, mostPromises);
}
std::vector<Block> comingDates(const PlanContext& context, std::chrono::days ahead) { return Brief(context).dates(ahead); }

base::Result<Document> meetingBrief(const domain::Snapshot& snapshot, const BriefRequest& request) {
  const auto ground = paperGround(snapshot, request.account, request.language, request.today);
  if (!ground) return base::fail(ground.error());
  const PlanContext& context = (*ground)->context;
  Document document = documentFrame(context, context.words.say("report", "Meeting brief"), domain::Classification::internal);
  document.mostPages = 1;
  document.sections = Brief(context).sections();
  return document;
}

}  // namespace kam::report

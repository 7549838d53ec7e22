// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/computed_figures.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "report/anchoring_words.h"
#include "report/call_off_words.h"
#include "report/complexity_words.h"
#include "report/cross_sell_words.h"
#include "report/relationship_words.h"
#include "report/satisfaction_words.h"
#include "report/tender_words.h"
#include "scoring/account/account_health.h"
#include "scoring/account/account_measures.h"
#include "scoring/account/call_off.h"
#include "scoring/account/contract_term.h"
#include "scoring/effort/team_load.h"
#include "scoring/figures/sales_figures.h"
#include "scoring/portfolio/customer_ladder.h"
#include "words/format.h"

namespace kam::report {

using domain::Kind;
using domain::Snapshot;
using words::Words;

namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;

class AccountFigures {
public:
  AccountFigures(const Snapshot& snapshot, const domain::Account& account, base::Date today, const Words& words)
      : m_snapshot(snapshot),
        m_account(account),
        m_today(today),
        m_words(words),
        m_members(scoring::withSubsidiaries(snapshot, domain::AccountTree(snapshot), account.id.raw())) {}

  Lines lines() {
    addLadder();
    addState();
    for (const scoring::ProductSuggestion& one : scoring::crossSell(m_snapshot, m_members, 3))
      if (const auto* product = m_snapshot.find(one.product))
        m_lines.emplace_back(words::fill(m_words.say("report", "Could buy next: %1"), {product->name}), similarText(one, m_words));
    return std::move(m_lines);
  }

private:
  std::string money(const std::optional<std::int64_t>& minor) const {
    if (!minor) return std::string(words::kUnknown);
    return words::money(m_words.language(), {base::Amount{*minor}, domain::currencyOf(m_snapshot)});
  }
  std::string share(const std::optional<double>& value) const {
    return value ? words::percent(m_words.language(), *value, 1) : std::string(words::kUnknown);
  }
  std::string ofHundred(const std::optional<double>& value) const {
    return value ? words::fill(m_words.say("report", "%1 of 100"), {words::decimal(m_words.language(), *value, 0)}) : std::string(words::kUnknown);
  }

  void addLadder() {
    const auto ladder = scoring::customerLadder(m_snapshot, m_members, m_today);
    if (!ladder) return;
    m_revenue = ladder->revenue;
    m_lines.emplace_back(words::fill(m_words.say("report", "Revenue of %1"), {words::period(m_words.language(), ladder->period)}),
                         money(ladder->revenue));
    m_lines.emplace_back(m_words.say("report", "DB I"), money(ladder->first));
    m_lines.emplace_back(m_words.say("report", "DB II"), money(ladder->second()));
    m_lines.emplace_back(m_words.say("report", "DB III"), money(ladder->third()));
    m_lines.emplace_back(m_words.say("report", "Cost to serve"), share(ladder->costToServe()));
    const auto gain = ladder->returnOnPeople();
    m_lines.emplace_back(m_words.say("report", "Return on our people"),
                         gain ? words::decimal(m_words.language(), *gain, 1) : std::string(words::kUnknown));
  }

  void addState() {
    const scoring::AccountHealth health = scoring::accountHealth(m_snapshot, m_account.id, m_members, m_today);
    m_lines.emplace_back(m_words.say("report", "Health"), ofHundred(health.score));
    m_lines.emplace_back(m_words.say("report", "Known of health"), share(health.confidence));
    m_lines.emplace_back(m_words.say("report", "Contract cover, 12 months"),
                         share(scoring::contractCover(m_snapshot, m_members, m_today, 12, m_revenue)));
    m_lines.emplace_back(m_words.say("report", "Defence"), ofHundred(scoring::defenceOf(m_snapshot, m_account.id, m_today).barriers));
    const auto strength = scoring::relativeStrength(m_snapshot, m_account.id);
    m_lines.emplace_back(m_words.say("report", "Relative strength, −10 to +10"),
                         strength ? words::decimal(m_words.language(), *strength, 1) : std::string(words::kUnknown));
    m_lines.emplace_back(m_words.say("report", "Complexity"), complexityWords(scoring::complexityOf(m_snapshot, m_members, m_today), m_words));
    const auto standing = standingSentence(scoring::relationshipMap(m_snapshot, m_account.id, m_today), m_words);
    m_lines.emplace_back(m_words.say("report", "Standing with its people"), standing.empty() ? std::string(words::kUnknown) : standing);
    for (const std::string& sentence :
         satisfactionSentences(scoring::surveyScores(m_snapshot, {m_members.begin(), m_members.end()}, m_today), m_words))
      m_lines.emplace_back(m_words.say("report", "Satisfaction"), sentence);
    m_lines.emplace_back(m_words.say("report", "Anchoring in our house"),
                         anchoringSentence(scoring::anchoringOf(m_snapshot, m_account.id, m_today), m_words));
  }

  const Snapshot& m_snapshot;
  const domain::Account& m_account;
  base::Date m_today;
  const Words& m_words;
  std::vector<base::RawId> m_members;
  std::int64_t m_revenue = 0;
  Lines m_lines;
};

Lines contractFigures(const domain::Contract& contract, base::Date today, base::Currency currency, const Words& words) {
  const scoring::ContractTerm term = scoring::contractTerm(contract, today);
  const auto day = [&words](const std::optional<base::Date>& at) { return at ? words::date(words.language(), *at) : std::string(words::kUnknown); };
  Lines lines{{words.say("report", "Last day of notice"), day(term.noticeBy)}, {words.say("report", "End of term"), day(term.end)}};
  if (const auto called = scoring::callOffOf(contract, today))
    lines.emplace_back(words.say("report", "Volume commitment"), callOffSentence(*called, currency, words));
  return lines;
}

Lines memberFigures(const Snapshot& snapshot, base::RawId record, base::Date today, const Words& words) {
  const auto whole = [&words](std::int64_t hours) { return words::number(words.language(), hours); };
  for (const scoring::MemberLoad& load : scoring::teamLoad(snapshot, today))
    if (load.member.raw() == record)
      return {{words.say("report", "Hours planned"), whole(load.planned)},
              {words.say("report", "Hours logged in twelve months"), words::decimal(words.language(), load.logged, 1)},
              {words.say("report", "Hours free"), load.free() ? whole(*load.free()) : std::string(words::kUnknown)},
              {words.say("report", "Revenue credited"), words::money(words.language(), {base::Amount{load.credited}, domain::currencyOf(snapshot)})}};
  return {};
}

}  // namespace

Lines computedFigures(const Snapshot& snapshot, Kind kind, base::RawId record, base::Date today, const Words& words) {
  if (kind == Kind::accounts) {
    const auto* account = snapshot.find(domain::Id<domain::Account>(record));
    return account == nullptr ? Lines{} : AccountFigures(snapshot, *account, today, words).lines();
  }
  if (kind == Kind::contracts) {
    const auto* contract = snapshot.find(domain::Id<domain::Contract>(record));
    return contract == nullptr ? Lines{} : contractFigures(*contract, today, domain::currencyOf(snapshot), words);
  }
  if (kind == Kind::team) return memberFigures(snapshot, record, today, words);
  if (kind == Kind::tenders) {
    const auto* tender = snapshot.find(domain::Id<domain::Tender>(record));
    if (tender == nullptr) return {};
    const scoring::TenderScore score = scoring::tenderScore(snapshot, *tender);
    return {{words.say("report", "Go score"), goScoreText(score, words)}, {words.say("report", "Advice"), goAdviceText(score, words)}};
  }
  return {};
}

}  // namespace kam::report

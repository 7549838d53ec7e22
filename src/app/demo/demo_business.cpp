// SPDX-License-Identifier: GPL-3.0-or-later
// Sales, opportunities, interactions, targets, costs and ratings of the sample.
#include "app/demo/demo_builder.h"

#include <array>
#include <cmath>

namespace kam::app::demo {

using namespace domain;

namespace {
constexpr std::array kKams{"Anna Weber", "Milan Kranz", "Sola Oduya", "Jan Lindt"};
}

SalesLines Builder::makeSales(base::Month from, base::Month to) {
  static constexpr std::array kSeason{0.92, 0.94, 1.05, 1.02, 1.04, 1.06, 0.90, 0.82, 1.06, 1.10, 1.08, 1.01};
  SalesLines lines;
  const base::Month first = firstMonth();
  std::uint64_t documentNumber = 700'001 + static_cast<std::uint64_t>(10'000 * (from.index - first.index));
  for (std::size_t account = 0; account < m_accounts.size(); ++account) {
    const AccountTraits& traits = m_traits[account];
    const int begin = std::max(traits.silentBefore, from.index - first.index);
    for (int month = begin; month < std::min(36 - traits.silentAfter, to.index - first.index); ++month) {
      const base::Month when{first.index + month};
      const double level =
          traits.yearly / 12.0 * std::pow(1.0 + traits.trend, (month - 24) / 12.0) * kSeason[when.month() - 1] * (0.8 + 0.4 * m_random.unit());
      const std::size_t orders = traits.yearly > 400'000 ? 7 : traits.yearly > 60'000 ? 4 : m_random.below(4) == 0 ? 0 : 2;
      for (std::size_t order = 0; order < orders; ++order) {
        const auto family = static_cast<int>(m_random.below(static_cast<std::uint64_t>(traits.families)));
        std::uint32_t product = 0;
        do product = static_cast<std::uint32_t>(m_random.below(products().size()));
        while (products()[product].family != family);
        const double share = level / static_cast<double>(orders) * (0.6 + 0.8 * m_random.unit());
        const bool credit = m_random.below(60) == 0;
        const auto revenue = static_cast<std::int64_t>(share * 100.0) * (credit ? -1 : 1) / (credit ? 4 : 1);
        const auto dayOfMonth = static_cast<std::int32_t>(m_random.below(28));
        const double margin = traits.margin - 0.03 + 0.06 * m_random.unit();
        const std::uint64_t document = documentNumber++;
        // Drawn and left out, so that the other customers' sales stay as they are.
        if (month >= 36 - traits.quietAfter) continue;
        lines.account.push_back(static_cast<std::uint32_t>(account));
        lines.product.push_back(product);
        lines.day.push_back(base::dayNumber(when.first()) + dayOfMonth);
        lines.revenue.push_back(revenue);
        lines.margin.push_back(static_cast<std::int64_t>(static_cast<double>(revenue) * margin));
        lines.quantity.push_back(std::max<std::int64_t>(1, revenue / (products()[product].price * 100LL)) * 1000);
        lines.document.push_back(lines.addDocument(std::to_string(document)));
      }
    }
  }
  return lines;
}

void Builder::makeOpportunities() {
  static constexpr std::array kStages{"lead", "qualified", "proposal", "negotiation"};
  std::uint64_t number = 4'001;
  // Names of one account are numbered on, so that none comes twice.
  std::map<std::pair<std::size_t, std::size_t>, int> given;
  for (std::size_t i = 0; i < 150; ++i) {
    std::size_t account = someAccount(1.8);
    if (m_accounts[account].status == AccountStatus::lost) account = 0;
    const std::size_t chance = m_random.below(chances().size());
    const ChanceSeed& seed = chances()[chance];
    Opportunity opportunity;
    opportunity.id = Id<Opportunity>(id());
    opportunity.number = "O-" + std::to_string(number++);
    opportunity.account = m_accounts[account].id;
    opportunity.name = words::fill(in(seed.name), {std::to_string(++given[{account, chance}])});
    opportunity.kind = static_cast<OpportunityKind>(seed.kind);
    opportunity.product = Id<Product>(m_productIds[static_cast<std::size_t>(seed.product)]);
    opportunity.amount = Amount{static_cast<std::int64_t>(8'000 + std::min(m_traits[account].yearly, 1'600'000.0) * 0.25 * m_random.unit()) * 100};
    opportunity.margin = base::scale(*opportunity.amount, 31, 100).value_or(Amount{});
    opportunity.owner = m_accounts[account].kam;
    if (i % 3 != 0) opportunity.unit = unitOf(account, i);
    // Some are sold deal by deal, as everywhere.
    if (i % 4 != 3) opportunity.need = in(seed.need);
    if (i % 5 < 2) {
      opportunity.stage = m_stages[kStages[m_random.below(kStages.size())]];
      opportunity.created = day(-20 - static_cast<int>(m_random.below(200)));
      opportunity.expectedClose = day(i % 20 == 0 ? -9 : 15 + static_cast<int>(m_random.below(280)));
      opportunity.outcome = Outcome::open;
      opportunity.nextStep = in(pick(actionTitles()));
      m_firstChances.emplace(account, opportunity.id);
    } else {
      const bool won = m_random.below(100) < 58;
      opportunity.stage = m_stages[won ? "won" : "lost"];
      opportunity.outcome = won ? Outcome::won : Outcome::lost;
      opportunity.closed = day(-5 - static_cast<int>(m_random.below(700)));
      opportunity.created = *opportunity.closed - std::chrono::days{30 + static_cast<int>(m_random.below(150))};
      opportunity.expectedClose = opportunity.closed;
      if (!won) {
        opportunity.reason = in(pick(lossReasons()));
        opportunity.competitors = i % 3 == 0 ? "Pumpora" : "HydroTec";
      }
    }
    m_draft.add(opportunity);
  }
}

void Builder::makeInteraction(std::size_t account, int daysAgo) {
  const TalkSeed& talk = pick(talks());
  Interaction interaction;
  interaction.id = Id<Interaction>(id());
  interaction.account = m_accounts[account].id;
  interaction.at = Minute{day(-daysAgo)} + std::chrono::minutes{480 + 15 * static_cast<int>(m_random.below(36))};
  interaction.direction = static_cast<Direction>(1 + m_random.below(3));
  interaction.channel = static_cast<Channel>(1 + m_random.below(5));
  interaction.subject = in(talk.subject);
  interaction.text = in(talk.text);
  interaction.mood = talk.mood;
  interaction.member = m_accounts[account].kam;
  if (m_random.below(3) == 0) interaction.nextStep = in(pick(actionTitles()));
  m_draft.add(interaction);
  if (m_persons[account].empty()) return;
  Participant participant;
  participant.id = Id<Participant>(id());
  participant.interaction = interaction.id;
  participant.person = m_persons[account][m_random.below(m_persons[account].size())];
  m_draft.add(participant);
}

void Builder::makeInteractions() {
  // Everybody now and then; the cast regularly, but for the one that was left alone too long.
  constexpr std::size_t kLeftAlone = 9;
  for (std::size_t i = 0; i < 150; ++i) {
    const std::size_t account = someAccount(1.5);
    const bool spared = m_traits[account].story != nullptr || m_accounts[account].status == AccountStatus::lost;
    if (!spared) makeInteraction(account, 2 + static_cast<int>(m_random.below(540)));
  }
  for (const Story& story : stories()) {
    const bool close = story.plan != PlanStatus::unknown && story.plan != PlanStatus::closed;
    int daysAgo = story.company == kLeftAlone ? 131 : 2 + static_cast<int>(m_random.below(26));
    while (daysAgo < 540) {
      makeInteraction(m_heads[story.company], daysAgo);
      daysAgo += close ? 14 + static_cast<int>(m_random.below(34)) : 40 + static_cast<int>(m_random.below(70));
    }
  }
}

void Builder::makeTargetsAndCosts() {
  const int year = base::fiscalYearOf(m_today, m_workspace.fiscalYearStart());
  const auto target = [&](Id<Account> account, int fiscalYear, Measure measure, double value) {
    Target record;
    record.id = Id<Target>(id());
    record.account = account;
    record.year = fiscalYear;
    record.measure = measure;
    if (measure == Measure::satisfaction) record.score = value;
    else record.amount = Amount{static_cast<std::int64_t>(std::round(value / 1000.0)) * 100'000};
    m_draft.add(record);
  };
  double total = 0;
  for (std::size_t i = 0; i < m_accounts.size(); ++i) {
    total += m_traits[i].yearly;
    if (m_accounts[i].parent.isSet() || (m_traits[i].yearly < 450'000 && m_traits[i].story == nullptr)) continue;
    const double group = groupYearly(i);
    for (int next = 0; next < 2; ++next) {
      const double revenue = group * (1.04 + 0.06 * next + 0.05 * m_random.unit());
      target(m_accounts[i].id, year + next, Measure::revenue, revenue);
      target(m_accounts[i].id, year + next, Measure::margin, revenue * m_traits[i].margin);
      target(m_accounts[i].id, year + next, Measure::satisfaction, 8.0 + 0.5 * next);
    }
    const auto cost = [&](CostKind kind, double share) {
      // The year before cost a little less of a little less.
      for (const auto& [ago, of] : {std::pair{0, 1.0}, std::pair{1, 0.9}}) {
        CostLine line;
        line.id = Id<CostLine>(id());
        line.account = m_accounts[i].id;
        line.year = year - ago;
        line.kind = kind;
        line.amount = Amount{static_cast<std::int64_t>(group * share * of) * 100};
        m_draft.add(line);
      }
    };
    cost(CostKind::kam, 0.01 + 0.01 * m_random.unit());
    cost(CostKind::logistics, 0.02 + 0.02 * m_random.unit());
    cost(CostKind::service, m_traits[i].trend < -0.05 ? 0.07 : 0.02 + 0.02 * m_random.unit());
  }
  for (int next = 0; next < 2; ++next) {
    target({}, year + next, Measure::revenue, total * (1.02 + 0.05 * next));
    target({}, year + next, Measure::margin, total * 0.30 * (1.02 + 0.05 * next));
    target({}, year + next, Measure::satisfaction, 8.2);
  }
}

std::size_t Builder::rate(std::size_t account, base::Date on, double drift) {
  static constexpr std::array kAttractiveness{"growth_potential", "market_access", "reference_effect", "complexity_buying"};
  static constexpr std::array kStrength{"share_of_wallet", "relationship", "product_fit", "contract_binding"};
  const AccountTraits& traits = m_traits[account];
  std::size_t count = 0;
  const auto add = [&](const char* criterion, double about) {
    if (traits.story == nullptr && m_random.below(12) == 0) return;
    const double likely = std::clamp(std::round(2.0 * (about + drift - 1.5 + 3.0 * m_random.unit())) / 2.0, 0.5, 9.5);
    const double doubt = m_random.below(3) == 0 ? 1.5 : 0.5;
    Rating rating;
    rating.id = Id<Rating>(id());
    rating.account = m_accounts[account].id;
    rating.criterion = criterion;
    rating.likely = likely;
    rating.low = std::max(0.0, likely - doubt);
    rating.high = std::min(10.0, likely + doubt);
    const std::size_t evidence = m_random.below(evidences().size());
    rating.evidence = in(evidences()[evidence]);
    rating.evidenceKind = evidence == 1 ? EvidenceKind::document : evidence == 3 ? EvidenceKind::opinion : EvidenceKind::customer;
    rating.by = kKams[account % kKams.size()];
    rating.on = on - std::chrono::days{static_cast<int>(m_random.below(40))};
    m_draft.add(rating);
    ++count;
  };
  for (const char* criterion : kAttractiveness) add(criterion, traits.attractiveness);
  for (const char* criterion : kStrength) add(criterion, traits.strength);
  return count;
}

void Builder::makeRatings(base::Date on) {
  // All but the smallest, and two of which hardly anything is known yet.
  for (std::size_t company = 0; company < m_heads.size() - 4; ++company)
    if (company != 29 && company != 38) rate(m_heads[company], on, 0);
}

std::size_t Builder::reviewRatings(base::Date on) {
  std::size_t count = 0;
  for (const Story& story : stories()) count += rate(m_heads[story.company], on, story.trend);
  return count;
}

}  // namespace kam::app::demo

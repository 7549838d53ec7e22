// SPDX-License-Identifier: GPL-3.0-or-later
// Sales, opportunities, interactions, targets, costs and ratings of the sample.
#include "app/demo/demo_builder.h"

#include <array>
#include <cmath>

namespace kam::app::demo {

using namespace domain;

SalesLines Builder::makeSales() {
  static constexpr std::array kSeason{0.92, 0.94, 1.05, 1.02, 1.04, 1.06, 0.90, 0.82, 1.06, 1.10, 1.08, 1.01};
  SalesLines lines;
  const base::Month first = firstMonth();
  std::uint64_t documentNumber = 700'001;
  for (std::size_t account = 0; account < m_accounts.size(); ++account) {
    const AccountTraits& traits = m_traits[account];
    for (int month = traits.silentBefore; month < 36 - traits.silentAfter; ++month) {
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
        lines.account.push_back(static_cast<std::uint32_t>(account));
        lines.product.push_back(product);
        lines.day.push_back(base::dayNumber(when.first()) + static_cast<std::int32_t>(m_random.below(28)));
        lines.revenue.push_back(revenue);
        lines.margin.push_back(static_cast<std::int64_t>(static_cast<double>(revenue) * (traits.margin - 0.03 + 0.06 * m_random.unit())));
        lines.quantity.push_back(std::max<std::int64_t>(1, revenue / (products()[product].price * 100LL)) * 1000);
        lines.document.push_back(lines.addDocument(std::to_string(documentNumber++)));
      }
    }
  }
  return lines;
}

void Builder::makeOpportunities() {
  static constexpr std::array kStages{"lead", "qualified", "proposal", "negotiation"};
  std::uint64_t number = 4'001;
  for (std::size_t i = 0; i < 150; ++i) {
    const std::size_t account = static_cast<std::size_t>(std::pow(m_random.unit(), 1.8) * static_cast<double>(m_accounts.size()));
    Opportunity opportunity;
    opportunity.id = Id<Opportunity>(id());
    opportunity.number = "O-" + std::to_string(number++);
    opportunity.account = m_accounts[account].id;
    opportunity.name = words::fill(in(pick(opportunityNames())), {std::to_string(1 + m_random.below(6))});
    opportunity.kind = static_cast<OpportunityKind>(1 + m_random.below(5));
    opportunity.product = Id<Product>(m_productIds[m_random.below(m_productIds.size())]);
    opportunity.amount = Amount{static_cast<std::int64_t>(8'000 + m_traits[account].yearly * 0.25 * m_random.unit()) * 100};
    opportunity.margin = base::scale(*opportunity.amount, 31, 100).value_or(Amount{});
    opportunity.owner = m_accounts[account].kam;
    opportunity.need = m_accounts[account].industry;
    if (i % 5 < 2) {
      opportunity.stage = m_stages[kStages[m_random.below(kStages.size())]];
      opportunity.created = day(-20 - static_cast<int>(m_random.below(200)));
      opportunity.expectedClose = day(i % 20 == 0 ? -9 : 15 + static_cast<int>(m_random.below(280)));
      opportunity.outcome = Outcome::open;
      opportunity.nextStep = in(pick(subjects()));
      m_openOpportunities.push_back(opportunity.id);
    } else {
      const bool won = m_random.below(100) < 58;
      opportunity.stage = m_stages[won ? "won" : "lost"];
      opportunity.outcome = won ? Outcome::won : Outcome::lost;
      opportunity.closed = day(-5 - static_cast<int>(m_random.below(700)));
      opportunity.created = *opportunity.closed - std::chrono::days{30 + static_cast<int>(m_random.below(150))};
      opportunity.expectedClose = opportunity.closed;
      if (!won) {
        opportunity.reason = in(pick(lossReasons()));
        opportunity.competitors = "HydroTec";
      }
    }
    m_draft.add(opportunity);
  }
}

void Builder::makeInteractions() {
  for (std::size_t i = 0; i < 320; ++i) {
    const std::size_t account = static_cast<std::size_t>(std::pow(m_random.unit(), 2.0) * static_cast<double>(m_accounts.size()));
    Interaction interaction;
    interaction.id = Id<Interaction>(id());
    interaction.account = m_accounts[account].id;
    interaction.at = Minute{day(-2 - static_cast<int>(m_random.below(540)))} + std::chrono::minutes{480 + 15 * static_cast<int>(m_random.below(36))};
    interaction.direction = static_cast<Direction>(1 + m_random.below(3));
    interaction.channel = static_cast<Channel>(1 + m_random.below(5));
    interaction.subject = in(pick(subjects()));
    interaction.mood = static_cast<std::int64_t>(m_random.below(4)) - 1;
    interaction.member = m_accounts[account].kam;
    if (m_random.below(3) == 0) interaction.nextStep = in(pick(actionTitles()));
    m_draft.add(interaction);
    if (m_persons[account].empty()) continue;
    Participant participant;
    participant.id = Id<Participant>(id());
    participant.interaction = interaction.id;
    participant.person = m_persons[account][m_random.below(m_persons[account].size())];
    m_draft.add(participant);
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
    if (m_accounts[i].parent.isSet() || m_traits[i].yearly < 450'000) continue;
    double group = 0;
    for (std::size_t other = 0; other < m_accounts.size(); ++other)
      if (other == i || m_accounts[other].parent == m_accounts[i].id) group += m_traits[other].yearly;
    for (int next = 0; next < 2; ++next) {
      const double revenue = group * (1.04 + 0.06 * next + 0.05 * m_random.unit());
      target(m_accounts[i].id, year + next, Measure::revenue, revenue);
      target(m_accounts[i].id, year + next, Measure::margin, revenue * m_traits[i].margin);
      target(m_accounts[i].id, year + next, Measure::satisfaction, 8.0 + 0.5 * next);
    }
    CostLine cost;
    cost.id = Id<CostLine>(id());
    cost.account = m_accounts[i].id;
    cost.year = year;
    cost.kind = CostKind::kam;
    cost.amount = Amount{static_cast<std::int64_t>(group * 0.02) * 100};
    m_draft.add(cost);
  }
  for (int next = 0; next < 2; ++next) {
    target({}, year + next, Measure::revenue, total * (1.06 + 0.05 * next));
    target({}, year + next, Measure::margin, total * 0.32 * (1.06 + 0.05 * next));
    target({}, year + next, Measure::satisfaction, 8.2);
  }
}

void Builder::makeRatings() {
  static constexpr std::array kCriteria{"growth_potential", "market_access", "reference_effect", "international",   "complexity_buying",
                                        "share_of_wallet",  "relationship",  "product_fit",      "contract_binding"};
  static constexpr Text kEvidence{"Talk with the plant manager and last year's review", "Gespräch mit der Werksleitung und Jahresrückblick"};
  std::size_t rated = 0;
  for (std::size_t i = 0; i < m_accounts.size() && rated < 46; ++i) {
    if (m_accounts[i].parent.isSet()) continue;
    ++rated;
    const double base = 3.0 + 4.0 * m_random.unit();
    for (const char* criterion : kCriteria) {
      if (m_random.below(12) == 0) continue;
      Rating rating;
      rating.id = Id<Rating>(id());
      rating.account = m_accounts[i].id;
      rating.criterion = criterion;
      rating.likely = std::clamp(std::round(2.0 * (base - 2.0 + 4.5 * m_random.unit())) / 2.0, 0.0, 10.0);
      rating.low = std::max(0.0, *rating.likely - 1.0);
      rating.high = std::min(10.0, *rating.likely + 1.0);
      rating.evidence = kEvidence.in(m_language);
      rating.evidenceKind = m_random.below(2) == 0 ? EvidenceKind::customer : EvidenceKind::opinion;
      rating.by = "Anna Weber";
      rating.on = day(-10 - static_cast<int>(m_random.below(500)));
      m_draft.add(rating);
    }
  }
}

}  // namespace kam::app::demo

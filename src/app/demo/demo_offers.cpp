// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered to the companies of the cast, what it costs and brings, and the strategies of their plans.
#include "app/demo/demo_builder.h"

#include <array>
#include <cmath>

namespace kam::app::demo {

using namespace domain;

namespace {

Amount thousands(double units) { return Amount{static_cast<std::int64_t>(std::round(units / 1'000.0)) * 100'000}; }

struct PartSeed {
  OfferItemKind kind;
  Text name;
  /// Of the year's revenue.
  double price;
  double cost;
  Text inReturn;
};
const std::array kParts{
    PartSeed{OfferItemKind::solution, {"Pump, drive and control as one unit", "Pumpe, Antrieb und Steuerung aus einer Hand"}, 0.18, 0.12, {"", ""}},
    PartSeed{OfferItemKind::servicePackage,
             {"Service package: yearly check, spare parts within 24 hours", "Servicepaket: jährliche Prüfung, Ersatzteile in 24 Stunden"},
             0.03,
             0.018,
             {"", ""}},
    PartSeed{OfferItemKind::specialCondition,
             {"Payment within 60 days", "Zahlungsziel 60 Tage"},
             0.0,
             0.004,
             {"Framework contract over three years", "Rahmenvertrag über drei Jahre"}}};

struct ValueSeed {
  Text mechanism;
  Text baseline;
  double promised;
};
const std::array kValues{
    ValueSeed{{"Energy saved by speed control", "Energieersparnis durch Drehzahlregelung"}, {"0.42 kWh per m³", "0,42 kWh je m³"}, 0.05},
    ValueSeed{{"Fewer stops of line 2", "Weniger Stillstände an Linie 2"}, {"11 stops a year", "11 Stillstände im Jahr"}, 0.03}};

struct StrategySeed {
  StrategyKind kind;
  Text title;
  double likely;
};
const std::array kStrategies{
    StrategySeed{
        StrategyKind::crossSell, {"Control systems for all lines that run our pumps", "Steuerungen für alle Linien mit unseren Pumpen"}, 0.12},
    StrategySeed{StrategyKind::newUnit, {"Into the second plant by way of maintenance", "Ins zweite Werk über die Instandhaltung"}, 0.2},
    StrategySeed{StrategyKind::defend, {"Renew the framework contract before the tender", "Rahmenvertrag vor der Ausschreibung verlängern"}, 0.3}};

}  // namespace

void Builder::makeOffers(std::size_t account, std::size_t number) {
  const double yearly = groupYearly(account);
  const Account& customer = m_accounts[account];
  if (number % 3 != 2) {
    Offer offer;
    offer.id = Id<Offer>(id());
    offer.number = "A-" + std::to_string(4100 + number);
    offer.account = customer.id;
    offer.name = in(number % 2 == 0 ? Text{"Line 3: everything from one source", "Linie 3: alles aus einer Hand"}
                                    : Text{"Modernisation of the pump house", "Modernisierung des Pumpenhauses"});
    offer.version = 1 + static_cast<std::int64_t>(number % 2);
    offer.status = number % 4 == 3 ? OfferStatus::accepted : OfferStatus::sent;
    offer.sentOn = day(-20 - static_cast<int>(number));
    offer.validUntil = day(25 - static_cast<int>(number % 3) * 20);
    offer.owner = customer.kam;
    if (const auto chance = m_firstChances.find(account); chance != m_firstChances.end()) offer.opportunity = chance->second;
    m_draft.add(offer);
    for (const PartSeed& seed : kParts) {
      OfferItem item;
      item.id = Id<OfferItem>(id());
      item.offer = offer.id;
      item.kind = seed.kind;
      item.name = in(seed.name);
      if (seed.price > 0) item.price = thousands(yearly * seed.price);
      item.internalCost = thousands(yearly * seed.cost);
      item.counterPerformance = in(seed.inReturn);
      if (const auto need = m_firstNeeds.find(account); need != m_firstNeeds.end() && seed.kind == OfferItemKind::solution)
        item.requirement = need->second;
      if (seed.kind == OfferItemKind::specialCondition) {
        // One waits for approval, one ends soon, one holds, one has ended.
        constexpr std::array kDaysLeft{120, 20, -12, 120};
        item.validUntil = day(kDaysLeft[number % kDaysLeft.size()]);
        if (number % 4 != 0) {
          item.approvedBy = customer.sponsor;
          item.approvedOn = day(-30);
        }
      }
      m_draft.add(item);
    }
  }
  for (const ValueSeed& seed : kValues) {
    ValueItem item;
    item.id = Id<ValueItem>(id());
    item.account = customer.id;
    item.mechanism = in(seed.mechanism);
    item.baseline = in(seed.baseline);
    item.promised = thousands(yearly * seed.promised);
    item.delivered = thousands(yearly * seed.promised * (number % 2 == 0 ? 0.9 : 0.6));
    if (number % 2 == 0 && !m_persons[account].empty()) {
      item.confirmed = thousands(yearly * seed.promised * 0.8);
      item.confirmedBy = m_persons[account].front();
      item.confirmedOn = day(-70);
    }
    m_draft.add(item);
  }
}

void Builder::makeStrategies(Id<AccountPlan> plan, std::size_t account, std::size_t number) {
  for (std::size_t i = 0; i < 2; ++i) {
    const StrategySeed& seed = kStrategies[(number + i) % kStrategies.size()];
    const double likely = groupYearly(account) * seed.likely;
    Strategy strategy;
    strategy.id = Id<Strategy>(id());
    strategy.plan = plan;
    strategy.kind = seed.kind;
    strategy.title = in(seed.title);
    strategy.low = thousands(likely * 0.5);
    strategy.likely = thousands(likely);
    strategy.high = thousands(likely * 1.6);
    strategy.owner = m_accounts[account].kam;
    m_draft.add(strategy);
  }
}

void Builder::makePrices() {
  // From one piece and from ten, a little below the list; the first customer's of last year are over.
  constexpr std::array kSteps{std::pair{1.0, 92LL}, std::pair{10.0, 88LL}};
  const int year = base::monthOf(m_today).year();
  std::size_t number = 0;
  for (const auto& [account, contract] : m_frameworks) {
    for (std::size_t i = 0; i < 2; ++i) {
      const std::size_t product = (number * 3 + i * 5) % products().size();
      const std::int64_t list = products()[product].price * 100LL;
      for (const auto& [from, percent] : kSteps) {
        Price price;
        price.id = Id<Price>(id());
        price.account = m_accounts[account].id;
        price.contract = contract;
        price.product = Id<Product>(m_productIds[product]);
        price.fromQuantity = from;
        price.listPrice = Amount{list};
        price.netPrice = Amount{list * percent / 100};
        const int valid = number == 0 && i == 1 ? year - 1 : year;
        price.validFrom = base::makeDate(valid, 1, 1);
        price.validUntil = base::makeDate(valid, 12, 31);
        m_draft.add(price);
      }
    }
    ++number;
  }
}

}  // namespace kam::app::demo

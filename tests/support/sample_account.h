// SPDX-License-Identifier: GPL-3.0-or-later
// A small portfolio with one account that has a whole plan: pumps for Ernst Handel. For tests of documents.
#pragma once

#include "domain/records.h"
#include "domain/snapshot.h"
#include "support/with_records.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kam::support {

using namespace kam::domain;

inline constexpr base::Date kSampleDay = base::makeDate(2026, 11, 23);

/// 40 accounts, 36 months; account 1 is the largest. Product 1 … 12, every account buys all of them.
inline std::shared_ptr<const SalesSums> sampleSales(std::size_t accounts = 40) {
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::Month{2023 * 12 + 10};
  sums->monthCount = 36;
  for (std::size_t account = 0; account < accounts; ++account) {
    sums->accounts.push_back(static_cast<RawId>(account + 1));
    for (int month = 0; month < 36; ++month) {
      const std::int64_t season = (month * 7 % 12) * 3 + 80;
      const std::int64_t revenue = 9'000'000 * season * (100 + month) / 10'000 / static_cast<std::int64_t>(account + 1);
      sums->revenue.push_back(revenue);
      sums->margin.push_back(revenue * 32 / 100);
      sums->lines.push_back(4);
      sums->lineCount += 4;
    }
  }
  sums->marginKnown.assign(accounts, true);
  sums->productWindow = {base::makeDate(2025, 11, 1), base::makeDate(2026, 10, 31)};
  for (std::uint32_t product = 0; product < 12; ++product) sums->products.push_back(product + 1);
  std::vector<ProductSum> products;
  for (std::uint32_t account = 0; account < accounts; ++account)
    for (std::uint32_t product = 0; product < 12; ++product)
      products.push_back({account, product, 10'000'000 / (product + 1), 3'000'000 / (product + 1), 9'000'000 / (product + 1)});
  sums->productSums = std::move(products);
  return sums;
}

inline std::vector<Account> sampleAccounts(std::size_t count = 40) {
  std::vector<Account> accounts(count);
  const char* names[] = {"Ernst Handel AG", "QUICK-Stop", "Save-a-lot Märkte", "Königlich Essen", "Frankenversand"};
  for (std::size_t i = 0; i < count; ++i) {
    Account& account = accounts[i];
    account.id = Id<Account>(static_cast<RawId>(i + 1));
    account.number = "K" + std::to_string(1000 + i);
    account.name = i < std::size(names) ? names[i] : "Kunde " + std::to_string(i + 1);
    account.industry = "Maschinenbau";
    account.city = "Graz";
    account.country = "AT";
    account.status = AccountStatus::active;
    account.tier = i < 4 ? Tier::key : i < 12 ? Tier::develop : Tier::standard;
  }
  Account& first = accounts[0];
  first.type = AccountType::company;
  first.intent = Intent::grow;
  first.relationshipStage = RelationshipStage::partnership;
  first.kam = Id<TeamMember>(1);
  first.sponsor = Id<TeamMember>(2);
  first.employees = 4200;
  first.ownRevenue = base::Amount{84'000'000'000};
  first.customerSince = base::makeDate(2011, 3, 1);
  first.creditRating = "Bonitätsstufe zwei, Auskunft vom Mai";
  first.coreBusiness = "Anlagen für die Lebensmittelindustrie, drei Werke in Österreich und Tschechien.";
  first.purchasingStrategy = "Bündelung ab 2027, zwei Lieferanten je Warengruppe.";
  first.note = "Einkaufsleiter mag keine Anrufe am Freitag";
  return accounts;
}

inline Snapshot sampleSnapshot() {
  Snapshot snapshot;
  Settings settings;
  settings.id = Id<Settings>(1);
  settings.company = "Nordwerk Pumpen GmbH";
  settings.currency = "EUR";
  snapshot = withRecords<Settings>(snapshot, {settings});
  snapshot = withRecords<TeamMember>(
      snapshot, {TeamMember{Id<TeamMember>(1), "A. Weber", "a.weber@nordwerk.example", OwnFunction::kam, {}, {}, 1600, {}, {}, {}},
                 TeamMember{Id<TeamMember>(2), "R. Lind", {}, OwnFunction::management, {}, {}, {}, {}, {}, {}},
                 TeamMember{Id<TeamMember>(3), "S. Oduya", {}, OwnFunction::service, {}, {}, {}, {}, {}, {}}});
  snapshot = withRecords<Account>(snapshot, sampleAccounts());
  std::vector<Product> products(12);
  for (std::size_t i = 0; i < products.size(); ++i) {
    products[i].id = Id<Product>(static_cast<RawId>(i + 1));
    products[i].name = "Kreiselpumpe NP " + std::to_string(100 + 10 * i);
  }
  snapshot = withRecords<Product>(snapshot, std::move(products));
  AccountPlan plan;
  plan.id = Id<AccountPlan>(1);
  plan.account = Id<Account>(1);
  plan.title = "Account-Plan Ernst Handel";
  plan.from = base::makeDate(2026, 1, 1);
  plan.to = base::makeDate(2028, 12, 31);
  plan.status = PlanStatus::approved;
  plan.version = 3;
  plan.classification = Classification::confidential;
  plan.summary =
      "Ernst Handel wächst im Anlagenbau und bündelt seinen Einkauf ab 2027. Wir sind in der Technik gesetzt, im Einkauf aber ohne Zugang zur "
      "Leitung. "
      "Der Plan gewinnt den Einkauf und baut Service als zweites Standbein auf.";
  plan.charter = "Weniger Stillstand: 40 Stunden im Jahr je Linie, nachgewiesen im Werk Graz.";
  plan.strategy =
      "- Service als zweites Standbein: Vertrag für alle drei Werke bis Mitte 2027\n- Einkaufsleitung über das Werksbesuchsprogramm gewinnen\n- Kein "
      "Preiskampf bei Standardpumpen; Rückzug dort unter 24 % Deckungsbeitrag";
  plan.serviceConcept = "Monatlicher Werksbesuch, Ersatzteillager in Graz, 24-Stunden-Zusage.";
  plan.vulnerability = "HydroTec bietet ein Konsignationslager an; im Einkauf kennt uns niemand über der Sachbearbeitung.";
  plan.support = "Freigabe von 40.000 € für das Ersatzteillager Graz bis 15.12.2026.";
  plan.unknowns =
      "- Wer entscheidet über die Bündelung? (A. Weber fragt P. Vogt bis 15.12.)\n- Welchen Anteil hat HydroTec in Brünn? (S. Oduya, Januar)";
  plan.assumptions = "- Kein Werk wird vor 2028 geschlossen (Quelle: Gespräch mit P. Vogt, 03.11.2026)";
  plan.approvedBy = "R. Lind";
  plan.approvedOn = base::makeDate(2026, 1, 12);
  snapshot = withRecords<AccountPlan>(snapshot, {plan});

  Goal sole;
  sole.id = Id<Goal>(1);
  sole.plan = plan.id;
  sole.title = "Alleinlieferant Pumpen";
  sole.measure = GoalMeasure::revenue;
  sole.baselineAmount = base::Amount{90'000'000};
  sole.targetAmount = base::Amount{180'000'000};
  sole.due = base::makeDate(2027, 12, 31);
  sole.owner = Id<TeamMember>(1);
  sole.relevance = "Ein Ansprechpartner für alle Werke";
  sole.customerVisible = true;
  Goal marginGoal = sole;
  marginGoal.id = Id<Goal>(2);
  marginGoal.title = "Marge über die Preisrunde halten";
  marginGoal.measure = GoalMeasure::marginShare;
  marginGoal.baselineAmount.reset();
  marginGoal.targetAmount.reset();
  marginGoal.baseline = 0.33;
  marginGoal.target = 0.34;
  marginGoal.customerVisible = false;
  marginGoal.relevance.clear();
  snapshot = withRecords<Goal>(snapshot, {sole, marginGoal});

  std::vector<SwotEntry> swot;
  const auto entry = [&](SwotField field, const char* text) {
    SwotEntry one;
    one.id = Id<SwotEntry>(static_cast<RawId>(swot.size() + 1));
    one.plan = plan.id;
    one.field = field;
    one.text = text;
    swot.push_back(one);
  };
  entry(SwotField::strength, "Bei der Technik gesetzt (4 von 5 Linien)");
  entry(SwotField::strength, "Liefertreue 99,2 %");
  entry(SwotField::weakness, "Kein Zugang zur Einkaufsleitung");
  entry(SwotField::weakness, "Standardpumpen 6 % teurer als HydroTec");
  entry(SwotField::opportunity, "Servicevertrag für 3 Werke");
  entry(SwotField::opportunity, "Werk Brünn, Ausschreibung im März");
  entry(SwotField::threat, "HydroTec bietet Konsignationslager");
  snapshot = withRecords<SwotEntry>(snapshot, std::move(swot));

  Risk frame;
  frame.id = Id<Risk>(1);
  frame.account = Id<Account>(1);
  frame.plan = plan.id;
  frame.title = "Rahmenvertrag läuft aus";
  frame.cause = "Kündigungsfrist 15.12.2026";
  frame.likelihood = Likelihood::high;
  frame.impact = base::Amount{98'000'000};
  frame.indicator = "Anfragen des Einkaufs an Dritte";
  frame.counterMeasure = "Verlängerung vor dem 15.12. anbieten";
  frame.owner = Id<TeamMember>(1);
  Risk bundling = frame;
  bundling.id = Id<Risk>(2);
  bundling.title = "Einkauf wird gebündelt";
  bundling.likelihood = Likelihood::medium;
  bundling.impact = base::Amount{40'000'000};
  bundling.counterMeasure = "Zugang zur Leitung über den Sponsor";
  snapshot = withRecords<Risk>(snapshot, {frame, bundling});

  Action visit;
  visit.id = Id<Action>(1);
  visit.account = Id<Account>(1);
  visit.plan = plan.id;
  visit.goal = sole.id;
  visit.title = "Werksbesuch mit der Einkaufsleitung";
  visit.owner = Id<TeamMember>(1);
  visit.function = OwnFunction::kam;
  visit.due = base::makeDate(2026, 12, 4);
  visit.status = ActionStatus::open;
  visit.customerVisible = true;
  Action service = visit;
  service.id = Id<Action>(2);
  service.title = "Servicepaket Werk 2 und 3 anbieten";
  service.owner = Id<TeamMember>(3);
  service.function = OwnFunction::service;
  service.due = base::makeDate(2026, 11, 17);
  service.customerVisible = false;
  snapshot = withRecords<Action>(snapshot, {visit, service});

  Stage offer;
  offer.id = Id<Stage>(1);
  offer.key = "offer";
  offer.name = "Angebot";
  offer.sequence = 3;
  offer.probability = 0.5;
  offer.outcome = Outcome::open;
  snapshot = withRecords<Stage>(snapshot, {offer});
  Opportunity contract;
  contract.id = Id<Opportunity>(1);
  contract.account = Id<Account>(1);
  contract.name = "Servicevertrag 3 Werke";
  contract.stage = offer.id;
  contract.amount = base::Amount{24'000'000};
  contract.expectedClose = base::makeDate(2027, 3, 31);
  contract.outcome = Outcome::open;
  contract.competitors = "HydroTec Service";
  contract.nextStep = "Angebot mit S. Oduya abstimmen";
  Opportunity brno = contract;
  brno.id = Id<Opportunity>(2);
  brno.name = "Pumpen für Werk Brünn";
  brno.amount = base::Amount{61'000'000};
  brno.probability = 0.3;
  snapshot = withRecords<Opportunity>(snapshot, {contract, brno});

  Person vogt;
  vogt.id = Id<Person>(1);
  vogt.title = "Dr.";
  vogt.givenName = "Petra";
  vogt.familyName = "Vogt";
  vogt.email = "petra.vogt@ernst-handel.example";
  Person adler = vogt;
  adler.id = Id<Person>(2);
  adler.title.clear();
  adler.givenName = "Tom";
  adler.familyName = "Adler";
  snapshot = withRecords<Person>(snapshot, {vogt, adler});
  Position head;
  head.id = Id<Position>(1);
  head.person = vogt.id;
  head.account = Id<Account>(1);
  head.jobTitle = "Geschäftsführerin";
  head.function = PersonFunction::management;
  head.level = Level::executive;
  head.support = 1;
  head.influence = 3;
  Position engineer = head;
  engineer.id = Id<Position>(2);
  engineer.person = adler.id;
  engineer.jobTitle = "Leiter Technik";
  engineer.function = PersonFunction::engineering;
  engineer.level = Level::middle;
  engineer.support = 2;
  snapshot = withRecords<Position>(snapshot, {head, engineer});

  Target target;
  target.id = Id<Target>(1);
  target.account = Id<Account>(1);
  target.year = 2026;
  target.measure = Measure::revenue;
  target.amount = base::Amount{160'000'000};
  snapshot = withRecords<Target>(snapshot, {target});

  std::vector<Rating> ratings;
  for (RawId account = 1; account <= 25; ++account)
    for (const char* criterion : {"growth_potential", "strategic_fit", "satisfaction", "share_of_wallet", "relationship_quality", "price_level"}) {
      Rating rating;
      rating.id = Id<Rating>(static_cast<RawId>(ratings.size() + 1));
      rating.account = Id<Account>(account);
      rating.criterion = criterion;
      rating.likely = static_cast<double>((account * 7 + static_cast<RawId>(criterion[0]) * 3) % 10);
      ratings.push_back(rating);
    }
  snapshot = withRecords<Rating>(snapshot, std::move(ratings));
  return snapshot.withSales(sampleSales());
}

}  // namespace kam::support

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_register_content.h"

#include <array>

namespace kam::app::demo {

using domain::BarrierKind;
using domain::Consequence;
using domain::ContractKind;
using domain::FactTopic;
using domain::Knowledge;
using domain::OwnFunction;

std::span<const ContractSeed> contractSeeds() {
  static constexpr std::array kSeeds{
      ContractSeed{{"Framework contract pumps and spare parts", "Rahmenvertrag Pumpen und Ersatzteile"}, ContractKind::framework, 36, 12, 3, 60},
      ContractSeed{{"Full service, all sites", "Vollservice alle Standorte"}, ContractKind::service, 24, 12, 6, 15},
      ContractSeed{{"Supply contract sealing kits", "Liefervertrag Dichtungssätze"}, ContractKind::supply, 24, 0, 0, 12},
      ContractSeed{{"Price agreement, yearly", "Jahrespreisvereinbarung"}, ContractKind::price, 12, 12, 2, 40},
      ContractSeed{{"Framework contract dosing systems", "Rahmenvertrag Dosieranlagen"}, ContractKind::framework, 24, 12, 3, 45},
  };
  return kSeeds;
}

std::span<const PromiseSeed> promiseSeeds() {
  static constexpr std::array kSeeds{
      PromiseSeed{{"Send the drawings of line 3", "Zeichnungen der Linie 3 schicken"}, true, OwnFunction::engineering},
      PromiseSeed{{"Name the new service engineer", "Neuen Servicetechniker benennen"}, true, OwnFunction::service},
      PromiseSeed{{"Release of the measuring points", "Freigabe der Messpunkte"}, false, OwnFunction::engineering},
      PromiseSeed{{"Offer for the second lot, with delivery dates", "Angebot für das zweite Los mit Lieferterminen"}, true, OwnFunction::sales},
      PromiseSeed{{"Volume forecast of the next year", "Mengenplanung des nächsten Jahres"}, false, OwnFunction::sales},
      PromiseSeed{{"Test of the sealing at the customer's plant", "Test der Dichtung im Werk des Kunden"}, true, OwnFunction::productDevelopment},
      PromiseSeed{{"Consignment stock for wearing parts", "Konsignationslager für Verschleißteile"}, true, OwnFunction::logistics},
      PromiseSeed{{"Introduction to the new head of purchasing", "Vorstellung beim neuen Einkaufsleiter"}, false, OwnFunction::management},
  };
  return kSeeds;
}

std::span<const FactSeed> factSeeds() {
  static constexpr std::array kSeeds{
      FactSeed{FactTopic::initiative,
               Knowledge::known,
               {"A third filling line is to start in two years", "Eine dritte Abfülllinie soll in zwei Jahren anlaufen"},
               Consequence::chance,
               {"Be in the planning before the tender", "Vor der Ausschreibung in der Planung sein"}},
      FactSeed{FactTopic::process,
               Knowledge::assumed,
               {"Investments above 250,000 are decided by the board", "Investitionen über 250.000 entscheidet der Vorstand"},
               Consequence::consequence,
               {"We need somebody who knows the board", "Wir brauchen jemanden mit Zugang zum Vorstand"}},
      FactSeed{FactTopic::pressure,
               Knowledge::known,
               {"Energy costs rose by a third; the works council asks for savings",
                "Energiekosten ein Drittel höher, der Betriebsrat drängt auf Einsparung"},
               Consequence::chance,
               {"Offer the measurement at no charge", "Messung kostenlos anbieten"}},
      FactSeed{FactTopic::structure,
               Knowledge::notKnown,
               {"Who follows the technical head, who retires next year?", "Wer folgt dem technischen Leiter, der nächstes Jahr in Rente geht?"},
               Consequence::risk,
               {"Our best supporter leaves", "Unser bester Befürworter geht"}},
      FactSeed{FactTopic::market,
               Knowledge::assumed,
               {"Their largest customer wants a second supplier", "Ihr größter Kunde will einen Zweitlieferanten"},
               Consequence::risk,
               {"Volumes may fall in the second half", "Mengen können im zweiten Halbjahr fallen"}},
      FactSeed{FactTopic::need,
               Knowledge::notKnown,
               {"What does an hour of standstill cost them?", "Was kostet sie eine Stunde Stillstand?"},
               Consequence::consequence,
               {"Decides what the service contract is worth", "Entscheidet über den Wert des Servicevertrags"}},
      FactSeed{FactTopic::goal,
               Knowledge::known,
               {"Fresh water use down by 20 % until 2030", "Frischwasserverbrauch bis 2030 um 20 % senken"},
               Consequence::chance,
               {"Our recycling stage fits", "Unsere Kreislaufstufe passt"}},
      FactSeed{FactTopic::process,
               Knowledge::stale,
               {"Purchasing asks for three offers each", "Der Einkauf verlangt je drei Angebote"},
               Consequence::consequence,
               {"Check whether that still holds", "Prüfen, ob das noch gilt"}},
  };
  return kSeeds;
}

std::span<const Text> requirementTexts() {
  static constexpr std::array kTexts{
      Text{"Delivery of spare parts within 24 hours", "Ersatzteile binnen 24 Stunden"},
      Text{"Documents in the customer's own system", "Dokumente im System des Kunden"},
      Text{"Food grade certificates for all wetted parts", "Lebensmittelzulassung aller berührten Teile"},
      Text{"One contact for all sites", "Ein Ansprechpartner für alle Standorte"},
      Text{"Energy use guaranteed in the contract", "Energieverbrauch vertraglich zugesichert"},
  };
  return kTexts;
}

std::span<const CompetitorSeed> competitorSeeds() {
  static constexpr std::array kSeeds{
      CompetitorSeed{"Hydronova",
                     {"Price, short delivery times", "Preis, kurze Lieferzeiten"},
                     {"Service only by partners", "Service nur über Partner"},
                     {"Offers a free trial pump", "Bietet eine Testpumpe kostenlos an"}},
      CompetitorSeed{"Pumpwerk Elbe",
                     {"Known to every technician", "Kennt jeder Techniker"},
                     {"Old product line", "Alte Baureihe"},
                     {"New line announced for spring", "Neue Baureihe für das Frühjahr angekündigt"}},
      CompetitorSeed{"FluidTec International",
                     {"Global purchasing contracts", "Weltweite Einkaufsverträge"},
                     {"Slow decisions", "Langsame Entscheidungen"},
                     {"Wants a group framework contract", "Will einen Konzernrahmenvertrag"}},
  };
  return kSeeds;
}

std::span<const BarrierSeed> barrierSeeds() {
  static constexpr std::array kSeeds{
      BarrierSeed{
          BarrierKind::integration, {"Our control is built into their process control", "Unsere Steuerung ist ins Leitsystem eingebunden"}, 50},
      BarrierSeed{BarrierKind::certification,
                  {"Approved for the sterile area, renewal takes a year", "Zulassung im Sterilbereich, Neuzulassung dauert ein Jahr"},
                  40},
      BarrierSeed{BarrierKind::relationship, {"Quarterly talk of both managements", "Quartalsgespräch beider Leitungen"}, 25},
      BarrierSeed{BarrierKind::jointDevelopment, {"Shared patent on the sealing", "Gemeinsames Patent auf die Dichtung"}, 60},
  };
  return kSeeds;
}

std::span<const Text> tenderTitles() {
  static constexpr std::array kTexts{
      Text{"Pump station west, lots 1–3", "Pumpwerk West, Lose 1–3"},
      Text{"Maintenance of all sites, four years", "Wartung aller Standorte, vier Jahre"},
      Text{"Dosing system of the new waterworks", "Dosieranlage des neuen Wasserwerks"},
  };
  return kTexts;
}

std::span<const Text> concessionTexts() {
  static constexpr std::array kTexts{
      Text{"Two more percent discount from 500 pieces on", "Zwei Prozent mehr Rabatt ab 500 Stück"},
      Text{"Term of three years instead of two", "Laufzeit drei statt zwei Jahre"},
      Text{"Delivery free of charge", "Lieferung frei Haus"},
      Text{"Reference visit for two prospects a year", "Referenzbesuch für zwei Interessenten im Jahr"},
  };
  return kTexts;
}

std::span<const Text> satisfactionComments() {
  static constexpr std::array kTexts{
      Text{"Service comes when it says it comes.", "Der Service kommt, wenn er es sagt."},
      Text{"Good product, offers take too long.", "Gutes Produkt, Angebote dauern zu lange."},
      Text{"We would like one contact for everything.", "Wir hätten gern einen Ansprechpartner für alles."},
      Text{"Prices no longer fit the market.", "Die Preise passen nicht mehr zum Markt."},
  };
  return kTexts;
}

}  // namespace kam::app::demo

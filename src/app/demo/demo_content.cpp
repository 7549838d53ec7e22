// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_content.h"

#include <array>

namespace kam::app::demo {

std::span<const Text> industries() {
  static constexpr std::array kIndustries{Text{"Chemicals", "Chemie"},
                                          Text{"Food & beverage", "Lebensmittel"},
                                          Text{"Water & waste water", "Wasser und Abwasser"},
                                          Text{"Pharmaceuticals", "Pharma"},
                                          Text{"Paper", "Papier"},
                                          Text{"Energy", "Energie"},
                                          Text{"Mechanical engineering", "Maschinenbau"},
                                          Text{"Shipbuilding", "Schiffbau"}};
  return kIndustries;
}

std::span<const Place> places() {
  static constexpr std::array kPlaces{
      Place{"DE", "Hamburg", "20457"},   Place{"DE", "Leipzig", "04109"}, Place{"DE", "Ulm", "89073"},      Place{"DE", "Kassel", "34117"},
      Place{"DE", "Rostock", "18055"},   Place{"DE", "Köln", "50667"},    Place{"DE", "Augsburg", "86150"}, Place{"DE", "Münster", "48143"},
      Place{"DE", "Dresden", "01067"},   Place{"AT", "Linz", "4020"},     Place{"AT", "Graz", "8010"},      Place{"CH", "Basel", "4051"},
      Place{"CH", "Winterthur", "8400"}, Place{"NL", "Breda", "4811"},    Place{"DK", "Odense", "5000"},    Place{"PL", "Katowice", "40-001"},
      Place{"CZ", "Brno", "602 00"},     Place{"IT", "Treviso", "31100"}, Place{"FR", "Metz", "57000"},     Place{"SE", "Malmö", "211 20"}};
  return kPlaces;
}

std::span<const char* const> givenNames() {
  static constexpr std::array kNames{"Petra",   "Jonas",   "Ines",   "Tom",    "Lea",    "Murat",  "Eva",    "Björn",  "Katrin", "Stefan",
                                     "Ayşe",    "Philipp", "Renate", "Jürgen", "Sophie", "Marek",  "Giulia", "Henrik", "Anneke", "Lukas",
                                     "Claudia", "Robert",  "Miriam", "Dirk",   "Jana",   "Oliver", "Hélène", "Peter",  "Nina",   "Sören"};
  return kNames;
}

std::span<const char* const> familyNames() {
  static constexpr std::array kNames{"Vogt",   "Reiter", "Falk",     "Adler",    "Brandt", "Sahin",  "Kühn",   "Lorenz",    "Möller",   "Ebert",
                                     "Yıldız", "Groß",   "Pfeiffer", "Schäfer",  "Albers", "Nowak",  "Rossi",  "Lindqvist", "van Dijk", "Baumann",
                                     "Krüger", "Hofer",  "Stein",    "Thalberg", "Weiß",   "Zimmer", "Dubois", "Arnold",    "Jansen",   "Petersen"};
  return kNames;
}

std::span<const Text> families() {
  static constexpr std::array kFamilies{Text{"Pumps", "Pumpen"},         Text{"Valves", "Armaturen"},        Text{"Drives", "Antriebe"},
                                        Text{"Controls", "Steuerungen"}, Text{"Spare parts", "Ersatzteile"}, Text{"Service", "Service"}};
  return kFamilies;
}

std::span<const ProductSeed> products() {
  static constexpr std::array kProducts{ProductSeed{"P-110", {"Centrifugal pump NP 32", "Kreiselpumpe NP 32"}, 0, 2400},
                                        ProductSeed{"P-120", {"Centrifugal pump NP 50", "Kreiselpumpe NP 50"}, 0, 3900},
                                        ProductSeed{"P-130", {"Centrifugal pump NP 80", "Kreiselpumpe NP 80"}, 0, 6800},
                                        ProductSeed{"P-210", {"Dosing pump DX 4", "Dosierpumpe DX 4"}, 0, 1750},
                                        ProductSeed{"P-220", {"Screw pump SP 200", "Schraubenspindelpumpe SP 200"}, 0, 9200},
                                        ProductSeed{"P-310", {"Submersible pump TM 15", "Tauchmotorpumpe TM 15"}, 0, 5200},
                                        ProductSeed{"P-410", {"Hygienic pump HY 40", "Hygienepumpe HY 40"}, 0, 7400},
                                        ProductSeed{"V-100", {"Butterfly valve DN 80", "Absperrklappe DN 80"}, 1, 420},
                                        ProductSeed{"V-110", {"Butterfly valve DN 150", "Absperrklappe DN 150"}, 1, 780},
                                        ProductSeed{"V-200", {"Ball valve stainless", "Kugelhahn Edelstahl"}, 1, 310},
                                        ProductSeed{"V-300", {"Control valve CV 25", "Regelventil CV 25"}, 1, 1900},
                                        ProductSeed{"V-310", {"Control valve CV 65", "Regelventil CV 65"}, 1, 3300},
                                        ProductSeed{"V-400", {"Check valve", "Rückschlagventil"}, 1, 260},
                                        ProductSeed{"D-100", {"Geared motor 4 kW", "Getriebemotor 4 kW"}, 2, 1350},
                                        ProductSeed{"D-110", {"Geared motor 15 kW", "Getriebemotor 15 kW"}, 2, 3150},
                                        ProductSeed{"D-200", {"Frequency converter 7.5 kW", "Frequenzumrichter 7,5 kW"}, 2, 1480},
                                        ProductSeed{"D-210", {"Frequency converter 30 kW", "Frequenzumrichter 30 kW"}, 2, 4200},
                                        ProductSeed{"C-100", {"Pump control PC 1", "Pumpensteuerung PC 1"}, 3, 2900},
                                        ProductSeed{"C-200", {"Plant control PC 8", "Anlagensteuerung PC 8"}, 3, 12500},
                                        ProductSeed{"C-300", {"Remote monitoring", "Fernüberwachung"}, 3, 3800},
                                        ProductSeed{"E-100", {"Seal kit", "Dichtungssatz"}, 4, 180},
                                        ProductSeed{"E-110", {"Impeller", "Laufrad"}, 4, 640},
                                        ProductSeed{"E-120", {"Bearing set", "Lagersatz"}, 4, 390},
                                        ProductSeed{"E-200", {"Valve insert", "Ventileinsatz"}, 4, 150},
                                        ProductSeed{"S-100", {"Maintenance contract", "Wartungsvertrag"}, 5, 4800},
                                        ProductSeed{"S-200", {"Commissioning", "Inbetriebnahme"}, 5, 2600},
                                        ProductSeed{"S-300", {"Overhaul", "Generalüberholung"}, 5, 7900},
                                        ProductSeed{"S-400", {"Training", "Schulung"}, 5, 1900}};
  return kProducts;
}

std::span<const JobSeed> jobs() {
  static constexpr std::array kJobs{JobSeed{{"Head of purchasing", "Leiter Einkauf"}, "purchasing", "middle"},
                                    JobSeed{{"Technical director", "Technischer Leiter"}, "engineering", "executive"},
                                    JobSeed{{"Managing director", "Geschäftsführung"}, "management", "executive"},
                                    JobSeed{{"Category buyer", "Facheinkäufer"}, "purchasing", "operational"},
                                    JobSeed{{"Lead engineer", "Leitender Ingenieur"}, "engineering", "middle"},
                                    JobSeed{{"Plant manager", "Werksleitung"}, "production", "middle"},
                                    JobSeed{{"Quality manager", "Qualitätsleitung"}, "quality", "middle"},
                                    JobSeed{{"Maintenance planner", "Instandhaltungsplanung"}, "production", "operational"},
                                    JobSeed{{"CFO", "Kaufmännische Leitung"}, "finance", "executive"}};
  return kJobs;
}

std::span<const Text> segments() {
  static constexpr std::array kSegments{Text{"Operator", "Betreiber"}, Text{"Plant engineering", "Anlagenbau"},
                                        Text{"Machine builder", "Maschinenbauer"}};
  return kSegments;
}

std::span<const Text> lossReasons() {
  static constexpr std::array kReasons{Text{"Price", "Preis"}, Text{"Delivery time", "Lieferzeit"}, Text{"Project stopped", "Projekt gestoppt"},
                                       Text{"Competitor was specified", "Wettbewerber war vorgeschrieben"}};
  return kReasons;
}

std::span<const Text> charters() {
  static constexpr std::array kTexts{Text{"Less energy per cubic metre: 12 % in the first year, measured at the meter.",
                                          "Weniger Energie je Kubikmeter: 12 % im ersten Jahr, am Zähler gemessen."},
                                     Text{"One partner for pump, drive and control, one telephone number at night.",
                                          "Ein Partner für Pumpe, Antrieb und Steuerung, nachts eine Telefonnummer."},
                                     Text{"Spare parts on site within 24 hours for every line that we deliver.",
                                          "Ersatzteile binnen 24 Stunden vor Ort, für jede von uns gelieferte Linie."}};
  return kTexts;
}

std::span<const Text> vulnerabilities() {
  static constexpr std::array kTexts{Text{"Everything hangs on the technical director, who retires next year.",
                                          "Alles hängt am technischen Leiter, der nächstes Jahr in Ruhestand geht."},
                                     Text{"A competitor offers consignment stock; we have no answer yet.",
                                          "Ein Wettbewerber bietet ein Konsignationslager; darauf haben wir noch keine Antwort."}};
  return kTexts;
}

std::span<const Text> unknowns() {
  static constexpr std::array kTexts{
      Text{"Who decides about the second plant? What does the competitor charge for service? Is the budget of the retrofit released?",
           "Wer entscheidet über das zweite Werk? Was verlangt der Wettbewerber für Service? Ist das Budget für den Umbau freigegeben?"},
      Text{"How much do they buy from others per year? Which approval limit has the plant manager?",
           "Wie viel kaufen sie im Jahr bei anderen? Welche Freigabegrenze hat die Werksleitung?"}};
  return kTexts;
}

std::span<const Text> actionTitles() {
  static constexpr std::array kTexts{
      Text{"Invite the head of purchasing to a plant visit", "Einkaufsleitung zum Werksbesuch einladen"},
      Text{"Offer the service package for plants 2 and 3", "Servicepaket für Werk 2 und 3 anbieten"},
      Text{"Total-cost comparison of the old line and the new one", "Gesamtkostenvergleich der alten mit der neuen Linie"},
      Text{"Agree the delivery promise with logistics", "Lieferversprechen mit der Logistik vereinbaren"},
      Text{"Measure energy at line 3", "Energiemessung an Linie 3"},
      Text{"Get the budget of the retrofit confirmed", "Budget des Umbaus bestätigen lassen"},
      Text{"Introduce our sponsor to the managing director", "Unseren Sponsor der Geschäftsführung vorstellen"},
      Text{"Prepare the quarterly business review", "Quartalsgespräch vorbereiten"}};
  return kTexts;
}

std::span<const Text> swotTexts(int field) {
  static constexpr std::array kStrengths{Text{"Preferred by engineering (4 of 5 lines)", "Bei der Technik gesetzt (4 von 5 Linien)"},
                                         Text{"Delivery reliability 99.2 %", "Liefertreue 99,2 %"},
                                         Text{"Service team an hour away", "Serviceteam in einer Stunde vor Ort"}};
  static constexpr std::array kWeaknesses{Text{"No access to executive purchasing", "Kein Zugang zur Einkaufsleitung"},
                                          Text{"Standard pumps 6 % above the competitor", "Standardpumpen 6 % teurer als der Wettbewerb"},
                                          Text{"No own stock in the region", "Kein eigenes Lager in der Region"}};
  static constexpr std::array kOpportunities{Text{"Service contract for three plants", "Servicevertrag für drei Werke"},
                                             Text{"New plant, tender in March", "Neues Werk, Ausschreibung im März"},
                                             Text{"Energy law demands efficient drives", "Energierecht verlangt effiziente Antriebe"}};
  static constexpr std::array kThreats{Text{"Competitor offers vendor-managed stock", "Wettbewerber bietet Konsignationslager"},
                                       Text{"Finance asks for single sourcing", "Kaufmännische Leitung prüft Einzellieferanten"},
                                       Text{"Purchasing is being centralised", "Der Einkauf wird gebündelt"}};
  if (field == 0) return kStrengths;
  if (field == 1) return kWeaknesses;
  return field == 2 ? std::span<const Text>(kOpportunities) : std::span<const Text>(kThreats);
}

std::span<const Text> riskTitles() {
  static constexpr std::array kTexts{Text{"Framework agreement runs out", "Rahmenvertrag läuft aus"},
                                     Text{"Purchasing is bundled across the group", "Einkauf wird konzernweit gebündelt"},
                                     Text{"Our sponsor at the customer leaves", "Unser Fürsprecher verlässt den Kunden"}};
  return kTexts;
}

std::span<const Text> counterMeasures() {
  static constexpr std::array kTexts{Text{"Renew before the notice day", "Verlängerung vor dem Kündigungstermin"},
                                     Text{"Win access to the group's purchasing", "Zugang zum Konzerneinkauf gewinnen"},
                                     Text{"Broaden contacts to three functions", "Kontakte auf drei Funktionen verbreitern"}};
  return kTexts;
}

}  // namespace kam::app::demo

// SPDX-License-Identifier: GPL-3.0-or-later
// What people talk about in the sample: conversations, chances, and what ratings rest on.
#include "app/demo/demo_content.h"

#include <array>

namespace kam::app::demo {

std::span<const TalkSeed> talks() {
  static constexpr std::array kTalks{
      TalkSeed{{"Line trial of the new pump", "Linienversuch mit der neuen Pumpe"},
               {"The trial ran eleven days without a stop. Energy at the meter is 9 % below the old pump; production wants a second line.",
                "Der Versuch lief elf Tage ohne Stillstand. Am Zähler liegt die Energie 9 % unter der alten Pumpe; die Produktion möchte eine zweite "
                "Linie."},
               2},
      TalkSeed{
          {"Price round, first position", "Preisrunde, erste Position"},
          {"They expect 3 % less on pumps. We offered a step by quantity and asked for the call-off plan in return. Next round in two weeks.",
           "Erwartet werden 3 % Nachlass auf Pumpen. Wir haben eine Mengenstaffel angeboten und dafür den Abrufplan erbeten. Nächste Runde in zwei "
           "Wochen."},
          -1},
      TalkSeed{{"Quarterly business review", "Quartalsgespräch"},
               {"Delivery 98.7 % in time, two complaints closed. Both sides want the review to stay as it is.",
                "Lieferung zu 98,7 % termintreu, zwei Reklamationen abgeschlossen. Beide Seiten wollen das Gespräch so beibehalten."},
               1},
      TalkSeed{
          {"Complaint about delivery time", "Reklamation wegen Lieferzeit"},
          {"Three orders came a week late because of castings. We promised a weekly list of open orders until it is mended.",
           "Drei Aufträge kamen wegen fehlender Gussteile eine Woche zu spät. Zugesagt ist eine wöchentliche Liste offener Aufträge, bis es behoben "
           "ist."},
          -2},
      TalkSeed{{"Plans for the new plant", "Pläne für das neue Werk"},
               {"The site is bought, the planner is chosen. Pumps are specified in the first quarter; we are to propose a package.",
                "Das Grundstück ist gekauft, das Planungsbüro gewählt. Die Pumpen werden im ersten Quartal spezifiziert; wir sollen ein Paket "
                "vorschlagen."},
               1},
      TalkSeed{{"Offer for the service contract", "Angebot zum Servicevertrag"},
               {"The plant manager likes the night number, purchasing asks for a price without it. The decision lies with both.",
                "Der Werksleitung gefällt die Nachtnummer, der Einkauf fragt nach dem Preis ohne sie. Entschieden wird gemeinsam."},
               0},
      TalkSeed{{"Introduction of the new buyer", "Vorstellung der neuen Einkäuferin"},
               {"She comes from the automotive industry and wants two sources for everything. An invitation to our works is accepted.",
                "Sie kommt aus der Automobilindustrie und möchte für alles zwei Lieferanten. Die Einladung in unser Werk ist angenommen."},
               0},
      TalkSeed{{"Energy efficiency workshop", "Workshop Energieeffizienz"},
               {"Twelve people of theirs, four of ours. Seven measures found, three of them with a pay-back under two years.",
                "Zwölf Teilnehmer beim Kunden, vier von uns. Sieben Maßnahmen gefunden, drei davon mit weniger als zwei Jahren Amortisation."},
               2},
      TalkSeed{{"Specification of the retrofit", "Lastenheft für den Umbau"},
               {"Our seal is named in the draft. The competitor was asked for a second opinion; the technical director stands by us.",
                "Unsere Dichtung steht im Entwurf. Der Wettbewerber wurde um eine zweite Meinung gebeten; die technische Leitung steht zu uns."},
               1},
      TalkSeed{{"Trade fair meeting", "Messegespräch"},
               {"Short talk with management at the stand. They asked for a reference in their industry; one was named.",
                "Kurzes Gespräch mit der Geschäftsführung am Stand. Gefragt war eine Referenz aus der Branche; eine wurde genannt."},
               1}};
  return kTalks;
}

std::span<const ChanceSeed> chances() {
  static constexpr std::array kChances{
      ChanceSeed{{"Retrofit line %1", "Umbau Linie %1"}, {"Less downtime of old lines", "Weniger Stillstand alter Linien"}, 2, 3},
      ChanceSeed{
          {"New plant, pump package %1", "Neues Werk, Pumpenpaket %1"}, {"More capacity from next year", "Mehr Kapazität ab nächstem Jahr"}, 4, 1},
      ChanceSeed{
          {"Service contract plant %1", "Servicevertrag Werk %1"}, {"Maintenance without own staff", "Instandhaltung ohne eigenes Personal"}, 24, 2},
      ChanceSeed{{"Valve programme %1", "Armaturenprogramm %1"}, {"One supplier instead of five", "Ein Lieferant statt fünf"}, 10, 2},
      ChanceSeed{{"Remote monitoring, stage %1", "Fernüberwachung, Stufe %1"}, {"Fewer night shifts", "Weniger Nachtschichten"}, 19, 2},
      ChanceSeed{{"Framework agreement %1", "Rahmenvertrag %1"}, {"Prices for two years", "Preise für zwei Jahre"}, 0, 4}};
  return kChances;
}

std::span<const Text> evidences() {
  static constexpr std::array kTexts{Text{"Talk with the plant manager", "Gespräch mit der Werksleitung"},
                                     Text{"Annual report, investment plan", "Geschäftsbericht, Investitionsplan"},
                                     Text{"Review of the year with purchasing", "Jahresgespräch mit dem Einkauf"},
                                     Text{"Estimate of the account manager", "Einschätzung des Kundenbetreuers"}};
  return kTexts;
}

std::span<const Text> customerBenefits() {
  static constexpr std::array kTexts{
      Text{"One supplier less to audit, one stock less to keep", "Ein Lieferant weniger zu prüfen, ein Lager weniger zu führen"},
      Text{"Energy costs fall by a tenth", "Energiekosten sinken um ein Zehntel"},
      Text{"Delivery on the agreed day", "Lieferung am vereinbarten Tag"}};
  return kTexts;
}

}  // namespace kam::app::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_cast.h"

#include <algorithm>
#include <array>

namespace kam::app::demo {

using domain::Intent;
using domain::KamStage;
using domain::PlanStatus;
using domain::RelationshipStage;

std::span<const CompanySeed> companies() {
  // Industries: 0 chemicals, 1 food, 2 water, 3 pharma, 4 paper, 5 energy, 6 mechanical engineering, 7 shipbuilding.
  static constexpr std::array kCompanies{CompanySeed{"Albquell", "AG", 1, 2},
                                         CompanySeed{"Nordhafen", "GmbH", 7, 0},
                                         CompanySeed{"Weserkraft", "GmbH & Co. KG", 5, 7},
                                         CompanySeed{"Tannwerk", "SE", 4, 3},
                                         CompanySeed{"Lindauer Molkerei", "AG", 1, 6},
                                         CompanySeed{"Harzchemie", "GmbH", 0, 1},
                                         CompanySeed{"Rheintal Pharma", "GmbH & Co. KG", 3, 5},
                                         CompanySeed{"Ostsee Wasser", "AöR", 2, 4},
                                         CompanySeed{"Brennacker", "AG", 6, 3},
                                         CompanySeed{"Kaltenbrunn", "GmbH", 1, 8},
                                         CompanySeed{"Silberbach", "GmbH & Co. KG", 6, 8},
                                         CompanySeed{"Moorland", "SE", 4, 7},
                                         CompanySeed{"Elbtor", "AG", 7, 0},
                                         CompanySeed{"Havelstahl", "GmbH", 6, 1},
                                         CompanySeed{"Isarglas", "GmbH & Co. KG", 6, 6},
                                         CompanySeed{"Donauzucker", "GmbH", 1, 9},
                                         CompanySeed{"Bergland Papier", "AG", 4, 12},
                                         CompanySeed{"Fichtelbräu", "GmbH", 1, 6},
                                         CompanySeed{"Sonnleiten", "GmbH", 1, 10},
                                         CompanySeed{"Auenfeld", "SE", 0, 3},
                                         CompanySeed{"Marschland", "AG", 2, 0},
                                         CompanySeed{"Küstenbau", "GmbH", 7, 4},
                                         CompanySeed{"Spreewind", "GmbH & Co. KG", 5, 8},
                                         CompanySeed{"Taubertal", "SE", 6, 2},
                                         CompanySeed{"Rotbuche", "AG", 4, 3},
                                         CompanySeed{"Königsforst", "GmbH", 0, 5},
                                         CompanySeed{"Steinach", "GmbH & Co. KG", 6, 6},
                                         CompanySeed{"Waldecker", "SE", 6, 3},
                                         CompanySeed{"Oderbruch", "AG", 2, 8},
                                         CompanySeed{"Zillertech", "GmbH", 6, 10},
                                         CompanySeed{"Vestfjord", "A/S", 7, 14},
                                         CompanySeed{"Brabant Aqua", "B.V.", 2, 13},
                                         CompanySeed{"Lorraine Fluides", "S.A.S.", 0, 18},
                                         CompanySeed{"Alpenrose", "GmbH", 1, 9},
                                         CompanySeed{"Tirolia Food", "GmbH", 1, 10},
                                         CompanySeed{"Helvetia Process", "AG", 3, 11},
                                         CompanySeed{"Jura Mineral", "AG", 0, 11},
                                         CompanySeed{"Baltika Chem", "Sp. z o.o.", 0, 15},
                                         CompanySeed{"Morava Pumpy", "s.r.o.", 6, 16},
                                         CompanySeed{"Silesia Energo", "S.A.", 5, 15},
                                         CompanySeed{"Veneto Acque", "S.p.A.", 2, 17},
                                         CompanySeed{"Adria Shipyard", "S.p.A.", 7, 17},
                                         CompanySeed{"Skåne Dairy", "AB", 1, 19},
                                         CompanySeed{"Fyn Biogas", "A/S", 5, 14},
                                         CompanySeed{"Holstein Tank", "GmbH", 0, 0},
                                         CompanySeed{"Emsland Papier", "GmbH", 4, 7},
                                         CompanySeed{"Saarguss", "GmbH & Co. KG", 6, 5},
                                         CompanySeed{"Pfalzwein", "eG", 1, 5},
                                         CompanySeed{"Neckarwerke Süd", "AG", 5, 2},
                                         CompanySeed{"Allgäu Frisch", "GmbH", 1, 6}};
  return kCompanies;
}

std::span<const Story> stories() {
  static constexpr std::array kStories{
      Story{
          0,
          7.4,
          7.6,
          0.07,
          0.33,
          6,
          Intent::grow,
          RelationshipStage::partnership,
          KamStage::act,
          PlanStatus::active,
          {"Our largest customer grows in bottling plants and bundles its purchasing from next year on. We are set in engineering but have no access "
           "to the head of purchasing. The plan wins purchasing and builds service as a second leg.",
           "Unser größter Kunde wächst bei Abfüllanlagen und bündelt ab dem nächsten Jahr seinen Einkauf. In der Technik sind wir gesetzt, zur "
           "Einkaufsleitung fehlt der Zugang. Der Plan gewinnt den Einkauf und baut Service als zweites Standbein auf."},
          {"Grow through service: one maintenance contract per plant, then remote monitoring.",
           "Ausbau über Service: je Werk ein Wartungsvertrag, danach Fernüberwachung."}},
      Story{1,
            7.0,
            7.1,
            0.10,
            0.31,
            5,
            Intent::grow,
            RelationshipStage::mid,
            KamStage::measure,
            PlanStatus::active,
            {"The yard equips eight ferries until 2029; the specification of the second series is written now. Whoever stands in it supplies for ten "
             "years. We put an engineer on site and offer a total-cost view instead of a price.",
             "Die Werft rüstet bis 2029 acht Fähren aus; das Lastenheft der zweiten Serie entsteht jetzt. Wer darin steht, liefert zehn Jahre. Wir "
             "stellen einen Ingenieur vor Ort und bieten eine Gesamtkostenrechnung statt eines Preises."},
            {"Into the specification of the second series; spare parts for the fleet by framework agreement.",
             "Ins Lastenheft der zweiten Serie; Ersatzteile für die Flotte über einen Rahmenvertrag."}},
      Story{
          2,
          6.4,
          6.7,
          0.03,
          0.30,
          5,
          Intent::secure,
          RelationshipStage::partnership,
          KamStage::review,
          PlanStatus::active,
          {"Revenue is stable, but it comes from three power stations of eleven. The plan carries what works there to the other sites and secures "
           "the "
           "framework agreement before the tender in spring.",
           "Der Umsatz ist stabil, kommt aber aus drei von elf Kraftwerken. Der Plan trägt das, was dort funktioniert, in die übrigen Standorte und "
           "sichert den Rahmenvertrag vor der Ausschreibung im Frühjahr."},
          {"Enter the other sites with the proven package; a reference visit opens each of them.",
           "Mit dem bewährten Paket in die übrigen Standorte; ein Referenzbesuch öffnet jeden davon."}},
      // Large, but bought by price: the account that a list by revenue would have kept.
      Story{3,
            3.3,
            6.4,
            -0.11,
            0.15,
            2,
            Intent::harvest,
            RelationshipStage::uncoupling,
            KamStage::review,
            PlanStatus::closed,
            {"The group buys valves by auction and gives us no view of its projects. Margin has halved in three years. We serve it well and cheaply, "
             "and "
             "put our hours where they are wanted.",
             "Der Konzern kauft Armaturen per Auktion und gewährt keinen Einblick in seine Projekte. Die Marge hat sich in drei Jahren halbiert. Wir "
             "bedienen ihn gut und günstig und setzen unsere Stunden dort ein, wo sie gewollt sind."},
            {"Orders through the web shop, no free engineering, prices by list with quantity steps.",
             "Bestellungen über den Webshop, keine freien Technikstunden, Listenpreise mit Mengenstaffeln."}},
      Story{4,
            6.8,
            6.9,
            0.08,
            0.34,
            5,
            Intent::grow,
            RelationshipStage::mid,
            KamStage::plan,
            PlanStatus::submitted,
            {"After the late deliveries of last summer trust has to be rebuilt. We give a delivery promise with a penalty and review it every month "
             "with "
             "logistics of both sides. The new dairy in the east is decided in May.",
             "Nach den Lieferverzügen des letzten Sommers muss Vertrauen zurückgewonnen werden. Wir geben ein Lieferversprechen mit Pönale und "
             "prüfen es "
             "monatlich mit der Logistik beider Seiten. Über die neue Molkerei im Osten wird im Mai entschieden."},
            {"Hygienic pumps as the standard of all dairies; the new plant as one package.",
             "Hygienepumpen als Standard aller Molkereien; das neue Werk als ein Paket."}},
      Story{
          5,
          8.1,
          4.5,
          0.16,
          0.35,
          4,
          Intent::build,
          RelationshipStage::early,
          KamStage::understand,
          PlanStatus::draft,
          {"Strong growth in specialty chemicals, and two of three buyers do not know us yet. A competitor holds the dosing pumps. The plan makes us "
           "known in engineering first and asks for one trial line.",
           "Starkes Wachstum in der Spezialchemie, und zwei von drei Einkäufern kennen uns noch nicht. Die Dosierpumpen hält ein Wettbewerber. Der "
           "Plan "
           "macht uns zuerst in der Technik bekannt und bittet um eine Versuchslinie."},
          {"One trial line with measured results, then the dosing programme of both plants.",
           "Eine Versuchslinie mit gemessenem Ergebnis, danach das Dosierprogramm beider Werke."}},
      Story{6,
            8.3,
            5.6,
            0.22,
            0.39,
            4,
            Intent::grow,
            RelationshipStage::mid,
            KamStage::act,
            PlanStatus::active,
            {"The fastest growing account: two new sterile lines in two years. Validation binds the customer to the supplier of the first line. We "
             "deliver "
             "documents on the day and keep one engineer for them.",
             "Der am schnellsten wachsende Kunde: zwei neue Sterillinien in zwei Jahren. Die Validierung bindet ihn an den Lieferanten der ersten "
             "Linie. "
             "Wir liefern Dokumente taggenau und halten einen festen Ingenieur vor."},
            {"First line as reference, second line without a tender, service by contract.",
             "Erste Linie als Referenz, zweite Linie ohne Ausschreibung, Service per Vertrag."}},
      Story{7,
            6.4,
            6.8,
            0.04,
            0.29,
            4,
            Intent::secure,
            RelationshipStage::partnership,
            KamStage::act,
            PlanStatus::active,
            {"Public body with a framework agreement until next December. Price counts 60 % in its tenders, energy 25 %. We prove our energy figures "
             "at the "
             "meter and prepare the tender with the works managers a year ahead.",
             "Öffentlicher Auftraggeber mit Rahmenvertrag bis Dezember nächsten Jahres. In Ausschreibungen zählt der Preis 60 %, Energie 25 %. Wir "
             "belegen "
             "unsere Energiewerte am Zähler und bereiten die Vergabe ein Jahr vorher mit den Betriebsleitungen vor."},
            {"Win the next framework agreement by measured energy, not by price.",
             "Den nächsten Rahmenvertrag über gemessene Energie gewinnen, nicht über den Preis."}},
      Story{8, 4.7, 6.6, -0.03, 0.24, 4, Intent::secure, RelationshipStage::mid, KamStage::review, PlanStatus::unknown, {}, {}},
      Story{9,
            6.5,
            6.1,
            0.05,
            0.31,
            4,
            Intent::secure,
            RelationshipStage::mid,
            KamStage::act,
            PlanStatus::approved,
            {"A loyal customer that we have not visited for months. A competitor shows a hygienic pump with a lower price. The plan renews the "
             "contacts in "
             "production and quality and answers with cleaning time instead of price.",
             "Ein treuer Kunde, den wir seit Monaten nicht besucht haben. Ein Wettbewerber zeigt eine günstigere Hygienepumpe. Der Plan erneuert die "
             "Kontakte in Produktion und Qualität und antwortet mit Reinigungszeit statt mit Preis."},
            {"Defend the hygienic pumps by cleaning time; a maintenance contract for plant 1.",
             "Die Hygienepumpen über die Reinigungszeit verteidigen; ein Wartungsvertrag für Werk 1."}},
      Story{10, 5.6, 5.7, 0.02, 0.30, 4, Intent::secure, RelationshipStage::mid, KamStage::understand, PlanStatus::unknown, {}, {}},
      Story{11,
            6.6,
            5.8,
            0.09,
            0.32,
            4,
            Intent::grow,
            RelationshipStage::mid,
            KamStage::plan,
            PlanStatus::draft,
            {"The paper mill rebuilds its steam and condensate system. Pumps are the smaller part of it, drives and controls the larger one, and "
             "there we "
             "are new. The plan offers the system out of one hand.",
             "Die Papierfabrik baut ihr Dampf- und Kondensatsystem um. Pumpen sind der kleinere Teil, Antriebe und Steuerungen der größere, und dort "
             "sind "
             "wir neu. Der Plan bietet das System aus einer Hand."},
            {"From pumps to the whole system: drive and control with every pump of the rebuild.",
             "Von der Pumpe zum System: Antrieb und Steuerung zu jeder Pumpe des Umbaus."}},
      Story{12, 3.6, 3.4, -0.08, 0.22, 3, Intent::harvest, RelationshipStage::early, KamStage::select, PlanStatus::unknown, {}, {}},
      Story{13, 5.5, 5.8, 0.06, 0.29, 4, Intent::grow, RelationshipStage::mid, KamStage::understand, PlanStatus::unknown, {}, {}},
      Story{16, 7.3, 6.0, 0.12, 0.36, 4, Intent::build, RelationshipStage::early, KamStage::select, PlanStatus::unknown, {}, {}},
      Story{17, 5.7, 5.6, 0.04, 0.32, 4, Intent::secure, RelationshipStage::mid, KamStage::understand, PlanStatus::unknown, {}, {}},
      // Small today: chosen by judgement, against the list.
      Story{31,
            6.3,
            3.3,
            0.35,
            0.34,
            3,
            Intent::build,
            RelationshipStage::pre,
            KamStage::understand,
            PlanStatus::draft,
            {"Small today, but the door to the Dutch water boards: three of them follow its choice of supplier. The reference plant in Breda is "
             "decided in "
             "June. We invest hours now and measure ourselves by the invitation to the other boards.",
             "Heute klein, aber die Tür zu den niederländischen Wasserverbänden: Drei von ihnen folgen der Wahl des Lieferanten. Über die "
             "Referenzanlage in Breda wird im Juni entschieden. Wir investieren jetzt Stunden und messen uns an der Einladung der anderen Verbände."},
            {"Win the reference plant, then be invited by the other water boards.",
             "Die Referenzanlage gewinnen, dann von den übrigen Verbänden eingeladen werden."}},
      Story{35, 6.4, 6.3, 0.11, 0.38, 4, Intent::grow, RelationshipStage::mid, KamStage::select, PlanStatus::unknown, {}, {}}};
  return kStories;
}

const Story* storyOf(std::size_t company) {
  const auto all = stories();
  const auto found = std::find_if(all.begin(), all.end(), [company](const Story& story) { return story.company == company; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace kam::app::demo

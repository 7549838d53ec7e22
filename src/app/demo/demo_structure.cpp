// SPDX-License-Identifier: GPL-3.0-or-later
// Units and sites of the accounts that have a story.
#include "app/demo/demo_builder.h"

#include "app/edits/draft.h"

#include <array>

namespace kam::app::demo {

using namespace domain;

namespace {

struct UnitSeed {
  Text name;
  Text role;
  /// Of its plant.
  Text site;
  const char* city;
};

constexpr std::array kUnits{
    UnitSeed{{"Production", "Produktion"}, {"runs the lines", "betreibt die Linien"}, {"Plant 1", "Werk 1"}, "Ulm"},
    UnitSeed{{"Energy and media", "Energie und Medien"}, {"water, air, steam", "Wasser, Luft, Dampf"}, {"Boiler house", "Kesselhaus"}, "Augsburg"},
    UnitSeed{{"Project engineering", "Projektierung"}, {"builds new plants", "baut neue Anlagen"}, {"Pilot hall", "Technikum"}, "Kassel"},
    UnitSeed{{"Maintenance", "Instandhaltung"}, {"keeps all plants running", "hält alle Werke am Laufen"}, {"Workshop", "Werkstatt"}, "Rheine"}};
struct DocumentSeed {
  Text name;
  DocumentKind kind;
  const char* file;
  int daysAgo;
};

constexpr std::array kDocuments{
    DocumentSeed{{"Framework contract, signed", "Rahmenvertrag, unterschrieben"}, DocumentKind::contract, "framework-contract.pdf", 210},
    DocumentSeed{{"Minutes of the quarterly talk", "Protokoll des Quartalsgesprächs"}, DocumentKind::minutes, "quarterly-talk.pdf", 55},
    DocumentSeed{{"Layout of line 3", "Aufstellungsplan Linie 3"}, DocumentKind::drawing, "line-3.dwg", 34}};

constexpr Text kHeadOffice{"Head office", "Hauptverwaltung"};

}  // namespace

void Builder::makeDocuments(std::size_t account, std::size_t number) {
  for (std::size_t i = 0; i < (number == 0 ? kDocuments.size() : 1 + number % 2); ++i) {
    const DocumentSeed& seed = kDocuments[i];
    AccountDocument document;
    document.id = Id<AccountDocument>(id());
    document.account = m_accounts[account].id;
    document.name = in(seed.name);
    document.kind = seed.kind;
    document.path = "https://documents.nordwerk.example/" + m_accounts[account].number + "/" + seed.file;
    document.on = day(-seed.daysAgo - static_cast<int>(number));
    m_draft.add(document);
  }
}

void Builder::makeStructure() {
  for (std::size_t number = 0; number < m_heads.size(); ++number) {
    const std::size_t account = m_heads[number];
    if (m_traits[account].story == nullptr) continue;
    const Account& of = m_accounts[account];
    for (std::size_t i = 0; i < 2; ++i) {
      const UnitSeed& seed = kUnits[(number + i) % kUnits.size()];
      Unit unit;
      unit.id = Id<Unit>(id());
      unit.account = of.id;
      unit.name = in(seed.name);
      unit.role = in(seed.role);
      m_draft.add(unit);
      m_units[account].push_back(unit.id);
      Site site;
      site.id = Id<Site>(id());
      site.account = of.id;
      site.unit = unit.id;
      site.name = in(seed.site);
      site.city = i == 0 ? of.city : seed.city;
      site.country = of.country;
      m_draft.add(site);
    }
    Site office;
    office.id = Id<Site>(id());
    office.account = of.id;
    office.name = in(kHeadOffice);
    office.city = of.city;
    office.country = of.country;
    m_draft.add(office);
  }
}

Id<Unit> Builder::unitOf(std::size_t account, std::size_t number) const {
  const auto found = m_units.find(account);
  return found == m_units.end() ? Id<Unit>() : found->second[number % found->second.size()];
}

}  // namespace kam::app::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_model.h"

#include "shell/record_place.h"

#include "base/fuzzy.h"
#include "base/text.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "shell/navigation.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <tuple>

namespace kam::ui {
namespace {

constexpr std::size_t kHits = 24;
constexpr std::size_t kCommandsBesideHits = 6;
/// With fewer hits than this, names that are nearly so are looked for too.
constexpr std::size_t kFewHits = 5;
constexpr std::size_t kRecent = 6;
/// Milliseconds without a key before the best of many hits are looked for.
constexpr int kPause = 120;
/// Of base::fuzzyFit: from here on the letters are only nearly there.
constexpr int kLooseFit = 3;

QString iconOf(domain::Kind kind) {
  switch (kind) {
    case domain::Kind::accounts: return QStringLiteral("building");
    case domain::Kind::persons: return QStringLiteral("person");
    case domain::Kind::opportunities: return QStringLiteral("funnel");
    case domain::Kind::plans: return QStringLiteral("checklist");
    default: return QStringLiteral("note");
  }
}

/// What stands from place `firstLoose` on fits loosely.
std::vector<PaletteEntry> entriesOf(const domain::Snapshot& snapshot, const words::Words& words, const std::vector<storage::SearchHit>& hits,
                                    std::size_t firstLoose = SIZE_MAX) {
  std::vector<PaletteEntry> entries;
  for (const storage::SearchHit& hit : hits) {
    PaletteEntry entry{PaletteEntry::Type::record,
                       qtText(domain::recordName(snapshot, hit.kind, hit.record)),
                       {},
                       iconOf(hit.kind),
                       hit.kind,
                       hit.record,
                       nullptr,
                       false};
    QStringList details{qtText(words.say(domain::recordType(hit.kind).singular))};
    const base::RawId account = accountOf(snapshot, hit.kind, hit.record);
    if (hit.kind != domain::Kind::accounts && account != 0) details << qtText(domain::recordName(snapshot, domain::Kind::accounts, account));
    entry.detail = details.join(QStringLiteral(" \u00B7 "));
    entry.isLoose = entries.size() >= firstLoose;
    entries.push_back(std::move(entry));
  }
  return entries;
}

int fitOf(const std::string& typed, const std::string& typedExpanded, const std::string& name) {
  constexpr int kNone = 9;
  return std::min(base::fuzzyFit(typed, base::folded(name)).value_or(kNone),
                  base::fuzzyFit(typedExpanded, base::folded(name, base::UmlautFold::expanded)).value_or(kNone));
}

/// Whose name begins with what was typed comes first, then whose name holds it, then texts; of the same fit accounts come before what hangs on
/// them, and short names before long ones ("Bergland AG" before "Bergland Polska").
void sortByFit(const domain::Snapshot& snapshot, const std::string& text, std::vector<storage::SearchHit>& hits) {
  const std::string typed = base::folded(text);
  const std::string expanded = base::folded(text, base::UmlautFold::expanded);
  using Place = std::tuple<bool, int, bool, std::size_t>;
  std::vector<std::pair<Place, storage::SearchHit>> placed;
  for (const storage::SearchHit& hit : hits) {
    const std::string name = domain::recordName(snapshot, hit.kind, hit.record);
    placed.push_back({{!hit.byName, fitOf(typed, expanded, name), hit.kind != domain::Kind::accounts, base::characterCount(name)}, hit});
  }
  std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  hits.clear();
  for (auto& [place, hit] : placed) hits.push_back(hit);
}

/// Accounts and people whose names are nearly what was typed, the nearest first; those in `hits` are there already.
void addNearNames(const domain::Snapshot& snapshot, const std::string& text, const std::atomic<bool>& stopped,
                  std::vector<storage::SearchHit>& hits) {
  const std::string typed = base::folded(text);
  const std::string expanded = base::folded(text, base::UmlautFold::expanded);
  std::vector<std::pair<int, storage::SearchHit>> near;
  const auto look = [&](domain::Kind kind, base::RawId record, const std::string& name) {
    constexpr int kWorst = 4;
    const int fit = fitOf(typed, expanded, name);
    const auto isKnown = [&](const storage::SearchHit& hit) { return hit.kind == kind && hit.record == record; };
    if (fit <= kWorst && std::none_of(hits.begin(), hits.end(), isKnown)) near.push_back({fit, {kind, record, true}});
  };
  for (const domain::Account& account : snapshot.all<domain::Account>()) {
    if (stopped) return;
    look(domain::Kind::accounts, account.id.raw(), account.name);
  }
  for (const domain::Person& person : snapshot.all<domain::Person>()) {
    if (stopped) return;
    look(domain::Kind::persons, person.id.raw(), person.givenName + ' ' + person.familyName);
  }
  std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [fit, hit] : near)
    if (hits.size() < kHits) hits.push_back(hit);
}

}  // namespace

PaletteModel::PaletteModel(AppContext& context, const CommandList& commands, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_commands(commands) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(kPause);
  connect(&m_soon, &QTimer::timeout, this, [this] { search(true); });
  // The workspace is about to go: nothing may read it any more.
  connect(&m_context, &AppContext::workspaceChanged, this, [this] {
    m_worker.finish();
    m_isSearching = false;
    m_found.clear();
    m_recent.clear();
  });
  connect(&m_context.navigation(), &Navigation::moved, this, [this](const Location& place) {
    if (place.page != QStringLiteral("account") || place.arguments.record == 0) return;
    std::erase(m_recent, place.arguments.record);
    m_recent.insert(m_recent.begin(), place.arguments.record);
    if (m_recent.size() > kRecent) m_recent.resize(kRecent);
  });
}

void PaletteModel::setQuery(const QString& query) {
  m_query = query.trimmed();
  if (m_query.isEmpty()) m_found.clear();
  rebuild();
  search(false);
}

void PaletteModel::keep() {
  m_soon.stop();
  // The first hits are still wanted.
  if (m_isRanking) m_worker.stop();
}

void PaletteModel::search(bool ranked) {
  m_soon.stop();
  m_worker.stop();
  m_isRanking = ranked;
  m_isSearching = false;
  app::Workspace* workspace = m_context.workspace();
  if (workspace == nullptr || m_query.isEmpty()) return;
  m_isSearching = !ranked;
  m_worker.run(
      [workspace, text = plainText(m_query), ranked, words = m_context.words()](const std::atomic<bool>& stopped) {
        const auto found = workspace->search(text, kHits, ranked, &stopped);
        if (!found) return std::vector<PaletteEntry>();
        std::vector<storage::SearchHit> hits = *found;
        const auto snapshot = workspace->snapshot();
        sortByFit(*snapshot, text, hits);
        const std::size_t exact = hits.size();
        if (exact < kFewHits) addNearNames(*snapshot, text, stopped, hits);
        return entriesOf(*snapshot, words, hits, exact);
      },
      [this, ranked](std::vector<PaletteEntry> found) {
        // The newest come at once; where there are more than are shown, the best follow.
        if (!ranked && found.size() >= kHits) m_soon.start();
        m_found = std::move(found);
        m_isSearching = false;
        rebuild();
        Q_EMIT searched();
      });
}

std::vector<PaletteEntry> PaletteModel::matchingCommands() const {
  const std::string typed = base::folded(plainText(m_query));
  const std::string expanded = base::folded(plainText(m_query), base::UmlautFold::expanded);
  std::vector<std::pair<int, PaletteEntry>> fitting;
  for (const Command& command : m_commands.all()) {
    if (command.needsWorkspace && m_context.workspace() == nullptr) continue;
    const QString title = m_context.say(command.title);
    constexpr int kWorst = 4;
    const int fit = fitOf(typed, expanded, plainText(title));
    if (fit > kWorst) continue;
    fitting.push_back({fit,
                       {PaletteEntry::Type::command, title, command.keys.toString(QKeySequence::NativeText), command.icon, domain::Kind::accounts, 0,
                        &command, fit >= kLooseFit}});
  }
  std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<PaletteEntry> entries;
  for (auto& [fit, entry] : fitting) entries.push_back(std::move(entry));
  return entries;
}

std::vector<PaletteEntry> PaletteModel::recentAccounts() const {
  if (m_context.workspace() == nullptr || !m_query.isEmpty()) return {};
  std::vector<storage::SearchHit> hits;
  const auto snapshot = m_context.workspace()->snapshot();
  for (const base::RawId account : m_recent)
    if (snapshot->find(domain::Id<domain::Account>(account)) != nullptr) hits.push_back({domain::Kind::accounts, account, true});
  return entriesOf(*snapshot, m_context.words(), hits);
}

void PaletteModel::rebuild() {
  beginResetModel();
  m_entries.clear();
  std::vector<PaletteEntry> commands = matchingCommands();
  const auto heading = [this](const QString& text) {
    m_entries.push_back({PaletteEntry::Type::heading, text, {}, {}, domain::Kind::accounts, 0, nullptr, false});
  };
  if (const auto recent = recentAccounts(); !recent.empty()) {
    heading(m_context.say("shell", "Looked at last"));
    m_entries.insert(m_entries.end(), recent.begin(), recent.end());
  }
  if (!m_found.empty() && commands.size() > kCommandsBesideHits) commands.resize(kCommandsBesideHits);
  const auto list = [&](const QString& title, const std::vector<PaletteEntry>& entries) {
    if (entries.empty()) return;
    heading(title);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
  };
  const QString found = m_context.say("shell", "Found in the workspace");
  const QString runs = m_context.say("shell", "Commands");
  // "dark" means the theme sooner than somebody called Dirk.
  const bool commandsFirst = !m_found.empty() && m_found.front().isLoose && !commands.empty() && !commands.front().isLoose;
  if (commandsFirst) list(runs, commands);
  list(found, m_found);
  if (!commandsFirst) list(runs, commands);
  if (m_entries.empty()) heading(m_context.say("shell", "Nothing found"));
  endResetModel();
}

int PaletteModel::firstChoice() const {
  for (std::size_t row = 0; row < m_entries.size(); ++row)
    if (m_entries[row].type != PaletteEntry::Type::heading) return static_cast<int>(row);
  return -1;
}

void PaletteModel::choose(int row) {
  const PaletteEntry chosen = entry(row);
  if (chosen.type == PaletteEntry::Type::command) {
    chosen.command->run();
  } else if (chosen.type == PaletteEntry::Type::record && m_context.workspace() != nullptr) {
    if (const auto place = placeOf(*m_context.workspace()->snapshot(), chosen.kind, chosen.record))
      m_context.navigation().openPage(place->page, place->arguments);
  }
}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const PaletteEntry& row = entry(index.row());
  switch (role) {
    case Qt::DisplayRole: return row.text;
    case detailRole: return row.detail;
    case iconRole: return row.icon;
    case headingRole: return row.type == PaletteEntry::Type::heading;
    default: return {};
  }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  return entry(index.row()).type == PaletteEntry::Type::heading ? Qt::ItemNeverHasChildren
                                                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/records/records_page.h"

#include "models/column_source.h"
#include "registers/register_specs.h"
#include "shell/record_place.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/page_header.h"
#include "words/format.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

using domain::Kind;

namespace {

constexpr int kKindsWidth = 290;
constexpr int kKindsNarrow = 274;
/// Columns that are there from the start; more are chosen in the table's menu.
constexpr std::size_t kShownFields = 7;

/// What a plan holds is frozen with it, so it is changed in the plan and only read here.
bool isKeptInPlans(Kind kind) {
  return kind == Kind::plans || kind == Kind::goals || kind == Kind::swot || kind == Kind::risks || kind == Kind::strategies;
}

bool isBrowsed(Kind kind) {
  switch (kind) {
    // The workspace itself, what selections and reviews keep, and what stands behind other records.
    case Kind::settings:
    case Kind::accounts:
    case Kind::participants:
    case Kind::models:
    case Kind::ratings:
    case Kind::decisions:
    case Kind::decision_entries:
    case Kind::reviews:
    case Kind::review_entries:
    case Kind::review_notes:
    case Kind::stages:
    case Kind::distinct_pairs:
    case Kind::snoozes:
    case Kind::import_mappings: return false;
    default: return true;
  }
}

bool isEntered(const domain::Field& field) { return !field.has(domain::kInternal) && !field.has(domain::kComputed); }

}  // namespace

std::vector<Kind> browsedKinds() {
  std::vector<Kind> kinds;
  for (const domain::RecordType& type : domain::recordTypes())
    if (isBrowsed(type.kind)) kinds.push_back(type.kind);
  return kinds;
}

RegisterSpec registerOfAll(Kind kind) {
  const domain::RecordType& type = domain::recordType(kind);
  RegisterSpec spec = registerOf(kind);
  spec.parentField = {};
  spec.shown = nullptr;
  // A register that is made of an account has no columns of its own here.
  const bool made = !spec.columns.empty();
  spec.kind = kind;
  spec.ofWorkspace = true;
  const auto add = [](std::vector<std::string_view>& list, std::size_t at, std::string_view key) {
    if (std::find(list.begin(), list.end(), key) == list.end())
      list.insert(list.begin() + static_cast<std::ptrdiff_t>(std::min(at, list.size())), key);
  };
  if (!made)
    for (const domain::Field& field : type.fields) {
      if (!isEntered(field)) continue;
      (spec.columns.size() < kShownFields ? spec.columns : spec.hidden).push_back(field.key);
      spec.form.push_back(field.key);
    }
  if (type.fieldIndex("account")) {
    std::erase(spec.hidden, std::string_view("account"));
    add(spec.columns, 1, "account");
    add(spec.form, 0, "account");
  }
  return spec;
}

RecordsPage::RecordsPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_header(new PageHeader(this)),
      m_filter(new QLineEdit(this)),
      m_kindCard(new Card(this)),
      m_kinds(new DataTable({}, m_kindCard)),
      m_stack(new QStackedWidget(this)),
      m_order(browsedKinds()) {
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(20, 18, 20, 20);
  page->setSpacing(kGap);
  page->addWidget(m_header);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  row->addWidget(m_kindCard);
  row->addWidget(m_stack, 1);
  page->addLayout(row, 1);
  m_filter->setClearButtonEnabled(true);
  m_filter->setFixedWidth(260);
  m_header->addAction(m_filter);
  m_kindCard->setFixedWidth(kKindsWidth);
  m_kindCard->body()->addWidget(m_kinds, 1);
  m_kinds->setSortable(false);
  m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(m_kinds, &DataTable::currentIdChanged, this, [this](qint64 id) {
    if (m_filling || id < 1 || id > static_cast<qint64>(m_order.size())) return;
    m_kind = m_order[static_cast<std::size_t>(id - 1)];
    showKind();
  });
  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) { cardOf(m_kind).card->setFilter(text); });
  // Another workspace has other records, also where nothing says that it changed.
  connect(&context, &AppContext::workspaceChanged, this, [this] {
    for (auto& [kind, shown] : m_shown) shown.stale = true;
  });
}

void RecordsPage::open(const PageArguments& arguments) {
  for (const Kind kind : m_order)
    if (arguments.section == qtText(domain::recordType(kind).key)) m_kind = kind;
  if (context().workspace() == nullptr) return;
  fillKinds();
  showKind();
  if (arguments.record != 0) cardOf(m_kind).card->choose(arguments.record);
}

void RecordsPage::refresh(const Change& change) {
  // Cells name other records too: a customer's new name is seen in every register.
  const bool named = change.touches(Kind::accounts) || change.touches(Kind::persons) || change.touches(Kind::team);
  for (auto& [kind, shown] : m_shown) shown.stale = shown.stale || named || change.touches(kind);
  if (context().workspace() == nullptr) return;
  fillKinds();
  showKind();
}

void RecordsPage::fillKinds() {
  m_filling = true;
  const auto snapshot = context().workspace()->snapshot();
  const words::Words words = context().words();
  // By name, in the language shown.
  std::sort(m_order.begin(), m_order.end(), [&](Kind a, Kind b) {
    return QString::localeAwareCompare(context().say(domain::recordType(a).plural), context().say(domain::recordType(b).plural)) < 0;
  });
  std::vector<base::RawId> ids;
  for (std::size_t at = 0; at < m_order.size(); ++at) ids.push_back(static_cast<base::RawId>(at) + 1);
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "kind", say("records", "Records"),
      [words, order = m_order](std::size_t row) { return qtText(words.say(domain::recordType(order[row]).plural)); }, CellType::text, 190));
  columns.push_back(textColumn(
      "count", say("records", "Count"),
      [snapshot, words, order = m_order](std::size_t row) {
        return qtText(words::decimal(words.language(), static_cast<double>(snapshot->table(order[row]).size()), 0));
      },
      CellType::number, 64));
  m_kinds->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(columns)));
  const auto at = std::find(m_order.begin(), m_order.end(), m_kind);
  m_kinds->selectRow(static_cast<int>(at - m_order.begin()));
  m_filling = false;
}

RecordsPage::Shown& RecordsPage::cardOf(Kind kind) {
  Shown& shown = m_shown[kind];
  if (shown.card != nullptr) return shown;
  shown.card = new RegisterCard(context(), registerOfAll(kind), m_stack);
  shown.card->fillPage();
  shown.card->setWritable(!isKeptInPlans(kind));
  shown.place = shown.card->addOpenButton();
  connect(shown.place, &QPushButton::clicked, this, [this, kind] { goTo(kind, cardOf(kind).card->currentId()); });
  if (isKeptInPlans(kind)) connect(shown.card, &RegisterCard::opened, this, [this, kind](qint64 record) { goTo(kind, record); });
  m_stack->addWidget(shown.card);
  return shown;
}

void RecordsPage::showKind() {
  Shown& shown = cardOf(m_kind);
  const domain::RecordType& type = domain::recordType(m_kind);
  shown.card->setTexts(context().say(type.plural), QString(say("records", "New: %1")).replace(QStringLiteral("%1"), context().say(type.singular)),
                       say("records", "None is recorded yet."));
  shown.place->setText(say("records", "Go there"));
  shown.place->setToolTip(say("records", "To the page where the record is kept"));
  if (shown.stale) {
    shown.card->showAll();
    shown.stale = false;
  }
  shown.card->setFilter(m_filter->text());
  m_stack->setCurrentWidget(shown.card);
}

void RecordsPage::goTo(Kind kind, base::RawId record) {
  if (record == 0) return;
  if (const auto place = placeOf(*context().workspace()->snapshot(), kind, record)) context().navigation().openPage(place->page, place->arguments);
  else context().tell(say("records", "No other page shows this record; it is kept here."), Tone::neutral);
}

void RecordsPage::retranslate() {
  m_header->setTitle(say("records", "All records"));
  m_header->setSubtitle(say("records", "across all accounts; type into a cell to change it"));
  m_filter->setPlaceholderText(say("records", "Filter"));
  m_filter->setAccessibleName(m_filter->placeholderText());
  m_kinds->setAccessibleName(say("records", "Records"));
  for (auto& [kind, shown] : m_shown) shown.stale = true;
  if (context().workspace() == nullptr) return;
  fillKinds();
  showKind();
}

void RecordsPage::setNarrow(bool narrow) { m_kindCard->setFixedWidth(narrow ? kKindsNarrow : kKindsWidth); }

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/structure_card.h"

#include "app/workspace.h"
#include "dialogs/ask_record.h"
#include "domain/records.h"
#include "models/column_source.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "words/format.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

using domain::Kind;
using scoring::StructureNode;

namespace {

constexpr int kMostRows = 10;

using Nodes = std::shared_ptr<const std::vector<StructureNode>>;

int depthOf(const std::vector<StructureNode>& nodes, std::size_t at) {
  int depth = 0;
  for (std::size_t above = nodes[at].above; above != SIZE_MAX; above = nodes[above].above) ++depth;
  return depth;
}

std::vector<SourceColumn> columnsOf(const ColumnMaker& make, const Nodes& nodes, base::RawId shown) {
  const auto say = [&](const char* area, const char* text) { return qtText(make.words.say(area, text)); };
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "place", say("account", "Group, units and sites"), [nodes](std::size_t row) { return qtText((*nodes)[row].name); }, CellType::text, 280));
  columns.back().drawing = [nodes](std::size_t row) {
    CellDrawing drawing;
    drawing.indent = depthOf(*nodes, row);
    return drawing;
  };
  columns.push_back(textColumn(
      "kind", say("account", "What it is"),
      [nodes, words = make.words, shown](std::size_t row) {
        const StructureNode& node = (*nodes)[row];
        if (node.kind != Kind::accounts) return qtText(words.say(domain::recordType(node.kind).singular));
        if (node.id == shown) return qtText(words.say("account", "this account"));
        return node.above == SIZE_MAX ? qtText(words.say("account", "group")) : qtText(words.say("account", "subsidiary"));
      },
      CellType::text, 130));
  columns.push_back(textColumn(
      "role", qtText(make.words.say("fields", "Role")), [nodes](std::size_t row) { return qtText((*nodes)[row].role); }, CellType::text, 140));
  columns.push_back(textColumn(
      "city", say("account", "Where"), [nodes](std::size_t row) { return qtText((*nodes)[row].place); }, CellType::text, 140));
  columns.push_back(make.money(
      "revenue", say("account", "Revenue, 12 months"), [nodes](std::size_t row) { return (*nodes)[row].revenue; }, 150));
  columns.push_back(make.money(
      "pipeline", say("account", "Pipeline, weighted"),
      [nodes](std::size_t row) {
        const StructureNode& node = (*nodes)[row];
        return node.opportunities == 0 ? std::nullopt : std::optional(node.pipeline);
      },
      150));
  columns.push_back(textColumn(
      "contacts", say("account", "Contacts"),
      [nodes](std::size_t row) { return (*nodes)[row].contacts == 0 ? qtText(words::kUnknown) : QString::number((*nodes)[row].contacts); },
      CellType::number, 120));
  return columns;
}

}  // namespace

StructureCard::StructureCard(AppContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_table(new DataTable(QStringLiteral("structure"), this)),
      m_open(new QPushButton(this)),
      m_site(new QPushButton(this)),
      m_unit(new QPushButton(this)) {
  body()->addWidget(m_table);
  m_table->setFitRows(kMostRows);
  // A tree has its own order.
  m_table->setSortable(false);
  addAction(m_open);
  addAction(m_site);
  addAction(m_unit);
  connect(m_open, &QPushButton::clicked, this, [this] { open(m_table->currentId()); });
  connect(m_site, &QPushButton::clicked, this, [this] { ask(Kind::sites, 0); });
  connect(m_unit, &QPushButton::clicked, this, [this] { ask(Kind::units, 0); });
  m_table->setAddButton(m_unit);
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { open(id); });
  connect(m_table, &DataTable::removeWanted, this, &StructureCard::remove);
  connect(m_table, &DataTable::currentIdChanged, this, &StructureCard::enableButtons);
}

void StructureCard::retranslate() {
  const auto say = [this](const char* area, const char* text) { return m_context.say(area, text); };
  setTitle(say("account", "Structure"));
  setSubtitle(say("account", "each place with everything below it"));
  m_site->setText(say("account", "New site"));
  m_unit->setText(say("account", "New unit"));
  m_table->setAccessibleName(say("account", "Structure"));
  enableButtons();
}

void StructureCard::showAccount(base::RawId account) {
  m_account = account;
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  m_nodes = scoring::structureOf(*snapshot, domain::Id<domain::Account>(account), m_context.clock().today());
  const auto nodes = std::make_shared<const std::vector<StructureNode>>(m_nodes);
  std::vector<base::RawId> ids;
  for (const StructureNode& node : *nodes) ids.push_back(node.id);
  const ColumnMaker make{nullptr, snapshot, m_context.words()};
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), columnsOf(make, nodes, account)));
  enableButtons();
}

const StructureNode* StructureCard::nodeOf(base::RawId id) const {
  const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [id](const StructureNode& node) { return node.id == id; });
  return id == 0 || found == m_nodes.end() ? nullptr : &*found;
}

base::RawId StructureCard::accountOf(base::RawId id) const {
  const StructureNode* node = nodeOf(id);
  while (node != nullptr && node->kind != Kind::accounts) node = node->above == SIZE_MAX ? nullptr : &m_nodes[node->above];
  return node == nullptr ? m_account : node->id;
}

void StructureCard::enableButtons() {
  const StructureNode* node = nodeOf(m_table->currentId());
  const bool account = node != nullptr && node->kind == Kind::accounts;
  m_open->setText(account ? m_context.say("account", "Open account") : m_context.say("account", "Edit"));
  m_open->setEnabled(node != nullptr && (account ? node->id != m_account : !m_context.isReadOnly()));
  m_site->setEnabled(m_account != 0 && !m_context.isReadOnly());
  m_unit->setEnabled(m_account != 0 && !m_context.isReadOnly());
}

void StructureCard::open(base::RawId id) {
  const StructureNode* node = nodeOf(id);
  if (node == nullptr) return;
  if (node->kind != Kind::accounts) return ask(node->kind, id);
  if (id != m_account) m_context.navigation().openPage(QStringLiteral("account"), {id, QStringLiteral("profile")});
}

void StructureCard::ask(Kind kind, base::RawId record) {
  if (m_context.isReadOnly()) return;
  RecordQuestion question{kind, record, {"name", "role", "city", "country"}, {}, {}};
  const domain::RecordType& type = domain::recordType(kind);
  if (kind == Kind::sites) question.form = {"name", "role", "unit", "street", "postal_code", "city", "country"};
  const base::RawId chosen = m_table->currentId();
  question.fixed.emplace_back(*type.fieldIndex("account"), domain::Value{accountOf(chosen)});
  // A new site goes where one stands.
  if (const StructureNode* node = nodeOf(chosen); kind == Kind::sites && node != nullptr && node->kind == Kind::units)
    question.defaults.emplace_back(*type.fieldIndex("unit"), domain::Value{node->id});
  askRecord(m_context, this, question);
}

void StructureCard::remove(const std::vector<base::RawId>& ids) {
  if (m_context.isReadOnly()) return;
  for (const base::RawId id : ids)
    if (const StructureNode* node = nodeOf(id); node != nullptr && node->kind != Kind::accounts) removeAsked(m_context, node->kind, id);
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/duty_grid.h"

#include "app/workspace.h"
#include "dialogs/ask_record.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "models/column_source.h"
#include "report/duties_page.h"
#include "report/duty_evidence.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kam::ui {

using app::DutyCell;
using domain::Duty;
using domain::Id;
using domain::Kind;
using domain::RaciPart;
using domain::Responsibility;
using domain::TeamMember;

namespace {

constexpr int kMostRows = 24;
/// Columns before those of people.
constexpr int kFixedColumns = 2;

struct PartLetter {
  RaciPart part;
  Qt::Key key;
  const char* letter;
  Tone tone;
};
/// The letters are the method's own, in every language.
constexpr std::array kLetters{
    PartLetter{RaciPart::accountable, Qt::Key_A, "A", Tone::accentSolid}, PartLetter{RaciPart::responsible, Qt::Key_R, "R", Tone::accent},
    PartLetter{RaciPart::consulted, Qt::Key_C, "C", Tone::neutral}, PartLetter{RaciPart::informed, Qt::Key_I, "I", Tone::neutral}};

void addOnce(std::vector<Id<TeamMember>>& members, const domain::Snapshot& snapshot, Id<TeamMember> id) {
  if (snapshot.find(id) != nullptr && std::find(members.begin(), members.end(), id) == members.end()) members.push_back(id);
}

/// The manager first, then the team, the deputies, the sponsor, and whoever else has a duty.
std::vector<Id<TeamMember>> membersOf(const domain::Snapshot& snapshot, const domain::Account& account) {
  std::vector<Id<TeamMember>> members;
  addOnce(members, snapshot, account.kam);
  for (const domain::Assignment& one : snapshot.all<domain::Assignment>())
    if (one.account == account.id) addOnce(members, snapshot, one.member);
  for (const domain::Assignment& one : snapshot.all<domain::Assignment>())
    if (one.account == account.id) addOnce(members, snapshot, one.deputy);
  addOnce(members, snapshot, account.sponsor);
  for (const Responsibility& one : snapshot.all<Responsibility>())
    if (one.account == account.id) addOnce(members, snapshot, one.member);
  return members;
}

/// Every duty, and below it the units and regions where it is split.
std::vector<DutyCell> rowsOf(const domain::Snapshot& snapshot, Id<domain::Account> account) {
  std::vector<DutyCell> rows;
  for (std::size_t at = 1; at <= domain::choicesOf(Duty{}).size(); ++at) {
    const Duty duty = static_cast<Duty>(at);
    rows.push_back({account, duty, {}, {}, {}});
    std::set<std::pair<Id<domain::Unit>, std::string>> places;
    for (const Responsibility& one : snapshot.all<Responsibility>())
      if (one.account == account && one.duty == duty && (one.unit.isSet() || !one.region.empty())) places.emplace(one.unit, one.region);
    for (const auto& [unit, region] : places) rows.push_back({account, duty, unit, region, {}});
  }
  return rows;
}

/// "M. Kranz": the columns are narrow, the whole name is the tool tip.
QString shortName(const std::string& name) {
  const QStringList parts = qtText(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return parts.size() < 2 ? qtText(name) : parts.front().left(1) + QStringLiteral(". ") + parts.back();
}

/// Parts by row and member, in the order of the letters.
using Parts = std::map<std::pair<std::size_t, Id<TeamMember>>, std::vector<RaciPart>>;

Parts partsOf(const domain::Snapshot& snapshot, const std::vector<DutyCell>& rows) {
  Parts parts;
  for (const Responsibility& one : snapshot.all<Responsibility>()) {
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const DutyCell& cell) {
      return cell.account == one.account && cell.duty == one.duty && cell.unit == one.unit && cell.region == one.region;
    });
    if (row != rows.end()) parts[{static_cast<std::size_t>(row - rows.begin()), one.member}].push_back(one.part);
  }
  return parts;
}

SourceColumn memberColumn(const domain::Snapshot& snapshot, Id<TeamMember> member, std::size_t at, const std::shared_ptr<const Parts>& parts,
                          const words::Words& words) {
  const std::string name = domain::recordName(snapshot, Kind::team, member.raw());
  const auto has = [parts, member](std::size_t row, RaciPart part) {
    const auto found = parts->find({row, member});
    return found != parts->end() && std::find(found->second.begin(), found->second.end(), part) != found->second.end();
  };
  SourceColumn column = textColumn(("member" + std::to_string(at)).c_str(), shortName(name),
                                   [has](std::size_t row) {
                                     QStringList letters;
                                     for (const PartLetter& one : kLetters)
                                       if (has(row, one.part)) letters << QLatin1String(one.letter);
                                     return letters.join(QLatin1Char(' '));
                                   },
                                   CellType::pills, 92);
  column.drawing = [has](std::size_t row) {
    CellDrawing drawing;
    for (const PartLetter& one : kLetters)
      if (has(row, one.part)) drawing.pills.push_back({QLatin1String(one.letter), one.tone});
    return drawing;
  };
  column.toolTip = [has, words, name](std::size_t row) {
    QStringList lines{qtText(name)};
    for (const PartLetter& one : kLetters)
      if (has(row, one.part)) lines << qtText(domain::wordOf(words, one.part));
    return lines.join(QLatin1Char('\n'));
  };
  const TeamMember* known = snapshot.find(member);
  column.column.toolTip = qtText(name + (known == nullptr ? std::string() : "\n" + domain::wordOf(words, known->function)));
  return column;
}

}  // namespace

DutyGrid::DutyGrid(AppContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_table(new DataTable(QStringLiteral("duties"), this)),
      m_findings(wrappedLabel(TextRole::body, {}, this)),
      m_standard(new QPushButton(this)),
      m_split(new QPushButton(this)) {
  body()->addWidget(m_table);
  body()->addWidget(m_findings);
  m_findings->setTone(Tone::warning);
  m_table->setFitRows(kMostRows);
  m_table->setSortable(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->installEventFilter(this);
  addAction(m_split);
  addAction(m_standard);
  connect(m_table, &DataTable::opened, this, [this] { ask(); });
  connect(m_standard, &QPushButton::clicked, this, [this] {
    app::Workspace& workspace = *m_context.workspace();
    commit(app::fillStandardDuties(*workspace.snapshot(), workspace.ids(), Id<domain::Account>(m_account)));
  });
  connect(m_split, &QPushButton::clicked, this, &DutyGrid::split);
}

void DutyGrid::retranslate() {
  setTitle(m_context.say("account", "Who does what"));
  setSubtitle(m_context.say("account", "A answers for it, R carries it out, C is asked, I is told: press the letter on a cell, Del takes all"));
  m_standard->setText(m_context.say("account", "Give open duties as is usual"));
  m_split->setText(m_context.say("account", "Split by unit or region …"));
  m_table->setAccessibleName(m_context.say("account", "Who does what"));
}

void DutyGrid::showAccount(base::RawId account) {
  m_account = account;
  fill();
}

void DutyGrid::fill() {
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const domain::Account* account = snapshot->find(Id<domain::Account>(m_account));
  if (account == nullptr) return;
  const words::Words words = m_context.words();
  const base::Date today = m_context.clock().today();
  m_rows = rowsOf(*snapshot, account->id);
  m_members = membersOf(*snapshot, *account);
  const auto parts = std::make_shared<const Parts>(partsOf(*snapshot, m_rows));
  const auto rows = std::make_shared<const std::vector<DutyCell>>(m_rows);
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "duty", m_context.say("account", "Duty"),
      [rows, words, snapshot](std::size_t row) {
        const DutyCell& cell = (*rows)[row];
        const std::string place = report::dutyPlace(*snapshot, cell.unit, cell.region);
        return qtText(place.empty() ? domain::wordOf(words, cell.duty) : place);
      },
      CellType::strong, 190));
  columns.back().drawing = [rows](std::size_t row) {
    CellDrawing drawing;
    drawing.indent = (*rows)[row].unit.isSet() || !(*rows)[row].region.empty() ? 1 : 0;
    return drawing;
  };
  std::vector<QString> evidence;
  for (const DutyCell& cell : m_rows)
    evidence.push_back(cell.unit.isSet() || !cell.region.empty() ? QString()
                                                                 : qtText(report::dutyEvidence(*snapshot, account->id, cell.duty, today, words)));
  columns.push_back(textColumn(
      "evidence", m_context.say("account", "What stands for it"), [evidence](std::size_t row) { return evidence[row]; }, CellType::text, 216));
  columns.back().toolTip = [evidence](std::size_t row) { return evidence[row]; };
  for (std::size_t i = 0; i < m_members.size(); ++i) columns.push_back(memberColumn(*snapshot, m_members[i], i, parts, words));
  std::vector<base::RawId> ids;
  for (std::size_t row = 0; row < m_rows.size(); ++row) ids.push_back(static_cast<base::RawId>(row) + 1);
  // The cell one works in stays the current one, whatever a table does that chooses rows.
  const QModelIndex before = m_table->currentIndex();
  const int row = before.row();
  const int column = before.column();
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(columns)));
  if (row >= 0 && row < m_table->model()->rowCount() && column < m_table->model()->columnCount())
    m_table->setCurrentIndex(m_table->model()->index(row, column));

  QStringList lines;
  for (const std::string& finding : report::dutyFindings(*snapshot, account->id, words)) lines << QStringLiteral("• ") + qtText(finding);
  m_findings->setText(lines.join(QLatin1Char('\n')));
  m_findings->setVisible(!lines.isEmpty());
  m_standard->setEnabled(!m_context.isReadOnly() && account->kam.isSet());
  m_split->setEnabled(!m_context.isReadOnly());
}

std::optional<DutyCell> DutyGrid::currentCell() const {
  const QModelIndex index = m_table->currentIndex();
  const int column = index.column() - kFixedColumns;
  const auto row = static_cast<std::size_t>(m_table->currentId() - 1);
  if (!index.isValid() || column < 0 || column >= static_cast<int>(m_members.size()) || row >= m_rows.size()) return std::nullopt;
  DutyCell cell = m_rows[row];
  cell.member = m_members[static_cast<std::size_t>(column)];
  return cell;
}

bool DutyGrid::commit(const base::Result<app::Edit>& edit) {
  if (m_context.isReadOnly()) return false;
  if (!edit) {
    if (edit.error().code != base::ErrorCode::nothingChanged) m_context.tellError(edit.error());
    return false;
  }
  if (const auto done = m_context.workspace()->commit(*edit); !done) {
    m_context.tellError(done.error());
    return false;
  }
  return true;
}

void DutyGrid::toggle(RaciPart part) {
  app::Workspace& workspace = *m_context.workspace();
  if (const auto cell = currentCell()) commit(app::toggleDuty(*workspace.snapshot(), workspace.ids(), *cell, part));
}

void DutyGrid::clear() {
  if (const auto cell = currentCell()) commit(app::clearDuty(*m_context.workspace()->snapshot(), *cell));
}

void DutyGrid::ask() {
  const auto cell = currentCell();
  if (!cell || m_context.isReadOnly()) return;
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const words::Words words = m_context.words();
  const Parts parts = partsOf(*snapshot, {*cell});
  const auto held = parts.find({0, cell->member});
  QMenu menu(this);
  for (const PartLetter& one : kLetters) {
    QAction* action = menu.addAction(qtText(domain::wordOf(words, one.part)));
    action->setCheckable(true);
    action->setChecked(held != parts.end() && std::find(held->second.begin(), held->second.end(), one.part) != held->second.end());
    connect(action, &QAction::triggered, this, [this, part = one.part] { toggle(part); });
  }
  menu.exec(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft()));
}

void DutyGrid::split() {
  RecordQuestion question{Kind::responsibilities, 0, {"duty", "member", "part", "unit", "region"}, {}, {}};
  const domain::RecordType& type = domain::recordType(Kind::responsibilities);
  if (const auto cell = currentCell()) {
    question.defaults.emplace_back(*type.fieldIndex("duty"),
                                   std::string(domain::choicesOf(cell->duty)[static_cast<std::size_t>(cell->duty) - 1].key));
    question.defaults.emplace_back(*type.fieldIndex("member"), cell->member.raw());
  }
  question.fixed.emplace_back(*type.fieldIndex("account"), domain::Value{m_account});
  askRecord(m_context, this, question);
}

bool DutyGrid::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_table || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
    return Card::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
  if (!plain) return Card::eventFilter(watched, event);
  const bool takes = key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace;
  const auto letter = std::find_if(kLetters.begin(), kLetters.end(), [key](const PartLetter& one) { return one.key == key->key(); });
  if (!takes && letter == kLetters.end()) return Card::eventFilter(watched, event);
  // Beside a person's cell the letters mean nothing; a table would search for a row that begins with them.
  event->accept();
  if (event->type() == QEvent::ShortcutOverride || !currentCell()) return true;
  if (takes) clear();
  else toggle(letter->part);
  return true;
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/opportunities_tab.h"

#include "app/edits/record_edits.h"
#include "dialogs/record_dialog.h"
#include "domain/records.h"
#include "scoring/account/account_measures.h"
#include "scoring/figures/business_figures.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/segmented_control.h"
#include "words/format.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace kam::ui {

using domain::Kind;
using domain::Opportunity;
using domain::Outcome;

namespace {

const std::vector<std::string_view> kFields{"name",    "kind",  "stage",       "amount", "margin",    "probability", "expected_close",
                                            "product", "owner", "competitors", "need",   "next_step", "note"};

std::size_t fieldOf(std::string_view key) { return *domain::recordType(Kind::opportunities).fieldIndex(key); }

/// The stage that stands for an outcome; unset where the workspace has none.
domain::Id<domain::Stage> stageOf(const domain::Snapshot& snapshot, Outcome outcome) {
  for (const domain::Stage& stage : snapshot.all<domain::Stage>())
    if (stage.outcome == outcome) return stage.id;
  return {};
}

/// The last of the choices above the table.
constexpr int kAllShown = 2;

bool isClosed(const Opportunity& opportunity) { return opportunity.outcome == Outcome::won || opportunity.outcome == Outcome::lost; }

}  // namespace

OpportunitiesTab::OpportunitiesTab(AppContext& context, QWidget* parent)
    : AccountTab(context, parent),
      m_card(new Card(this)),
      m_which(new SegmentedControl(m_card)),
      m_edit(new QPushButton(m_card)),
      m_won(new QPushButton(m_card)),
      m_lost(new QPushButton(m_card)),
      m_add(new QPushButton(m_card)),
      m_table(new DataTable(QStringLiteral("opportunities"), m_card)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_card, 1);
  m_card->body()->addWidget(m_table);
  for (QWidget* widget : {static_cast<QWidget*>(m_which), static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_won), static_cast<QWidget*>(m_lost),
                          static_cast<QWidget*>(m_add)})
    m_card->addAction(widget);
  setButtonKind(*m_add, ButtonKind::primary);
  m_table->setFirstSort(QStringLiteral("expected_close"), false);
  connect(m_which, &SegmentedControl::chosen, this, [this] { fill(); });
  m_table->setAddButton(m_add);
  connect(m_add, &QPushButton::clicked, this, [this] { ask(0); });
  connect(m_edit, &QPushButton::clicked, this, [this] { ask(m_table->currentId()); });
  connect(m_won, &QPushButton::clicked, this, [this] { close(m_table->currentId(), Outcome::won); });
  connect(m_lost, &QPushButton::clicked, this, [this] { close(m_table->currentId(), Outcome::lost); });
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { ask(id); });
  connect(m_table, &DataTable::removeWanted, this, &OpportunitiesTab::remove);
  connect(m_table, &DataTable::editRefused, this, [this](const base::Error& error) { this->context().tellError(error); });
  connect(m_table, &DataTable::currentIdChanged, this, &OpportunitiesTab::enableButtons);
}

void OpportunitiesTab::retranslate() {
  m_card->setTitle(say("account", "Opportunities"));
  m_which->setSegments({say("account", "Open"), say("account", "Closed"), say("account", "All")});
  m_edit->setText(say("account", "Edit"));
  m_won->setText(say("account", "Won…"));
  m_lost->setText(say("account", "Lost…"));
  m_add->setText(say("account", "New opportunity"));
  m_table->setAccessibleName(say("account", "Opportunities"));
  m_table->setPlaceholder(say("account", "No opportunity here. What could this account buy next?"));
}

bool OpportunitiesTab::choose(base::RawId record) {
  if (AccountTab::choose(record)) return true;
  const Opportunity* opportunity = workspace().snapshot()->find(domain::Id<Opportunity>(record));
  if (opportunity == nullptr || opportunity->account != accountId()) return false;
  m_which->setCurrent(kAllShown);
  fill();
  return AccountTab::choose(record);
}

void OpportunitiesTab::fill() {
  const ColumnMaker make = columns();
  const base::Date today = context().clock().today();
  std::vector<base::RawId> ids;
  for (const Opportunity& opportunity : make.snapshot->all<Opportunity>()) {
    if (opportunity.account != accountId()) continue;
    if (m_which->current() == kAllShown || isClosed(opportunity) == (m_which->current() == 1)) ids.push_back(opportunity.id.raw());
  }
  const scoring::PipelineFigures pipeline = scoring::pipelineOf(*make.snapshot, {account()}, today);
  QStringList subtitle;
  if (pipeline.count > 0)
    subtitle << say("account", "%n open", nullptr, pipeline.count)
             << say("account", "%1 weighted").replace(QStringLiteral("%1"), make.moneyText(pipeline.weighted));
  const std::vector<base::RawId> self{account()};
  if (const auto share = scoring::shareAnsweringNeeds(*make.snapshot, self))
    subtitle << qtText(
        words::fill(make.words.say("account", "%1 of it answers a need of the customer"), {words::percent(make.words.language(), *share, 0)}));
  m_card->setSubtitle(subtitle.join(QStringLiteral(" · ")));
  const auto id = [ids](std::size_t row) { return ids[row]; };
  const auto record = [shot = make.snapshot, ids](std::size_t row) { return shot->find(domain::Id<Opportunity>(ids[row])); };
  std::vector<SourceColumn> shown;
  shown.push_back(make.field(Kind::opportunities, "name", id, 240));
  shown.back().column.type = CellType::strong;
  shown.push_back(make.field(Kind::opportunities, "stage", id, 140));
  // A closing stage asks for day and reason first.
  if (shown.back().edit)
    shown.back().edit = [this, plain = shown.back().edit, shot = make.snapshot, ids](std::size_t row, const QString& typed) -> base::Result<void> {
      for (const domain::Stage& stage : shot->all<domain::Stage>())
        if (qtText(stage.name) == typed && (stage.outcome == Outcome::won || stage.outcome == Outcome::lost)) {
          const base::RawId opportunity = ids[row];
          const Outcome outcome = stage.outcome;
          QMetaObject::invokeMethod(
              this, [this, opportunity, outcome] { close(opportunity, outcome); }, Qt::QueuedConnection);
          return {};
        }
      return plain(row, typed);
    };
  shown.push_back(make.field(Kind::opportunities, "amount", id, 120));
  shown.push_back(make.percent(
      "probability", say("account", "Probability"),
      [shot = make.snapshot, record](std::size_t row) { return scoring::probabilityOf(*shot, *record(row)); }, false, 146));
  shown.push_back(make.money(
      "weighted", say("account", "Weighted"),
      [shot = make.snapshot, record](std::size_t row) -> std::optional<std::int64_t> {
        if (isClosed(*record(row)) || !record(row)->amount) return std::nullopt;
        return scoring::weightedAmount(*shot, *record(row));
      },
      120));
  shown.push_back(make.field(Kind::opportunities, "expected_close", id, 156));
  shown.back().drawing = [record, today](std::size_t row) {
    CellDrawing drawing;
    const Opportunity& opportunity = *record(row);
    if (!isClosed(opportunity) && opportunity.expectedClose && *opportunity.expectedClose < today) drawing.tone = Tone::critical;
    return drawing;
  };
  const auto basis = [record, words = make.words](std::size_t row) {
    return qtText(record(row)->need.empty() ? words.say("account", "transactional") : words.say("account", "answers a need"));
  };
  shown.push_back(textColumn("basis", say("account", "Basis"), basis, CellType::pills, 136));
  shown.back().drawing = [record, basis](std::size_t row) {
    CellDrawing drawing;
    drawing.pills.push_back({basis(row), record(row)->need.empty() ? Tone::neutral : Tone::positive});
    return drawing;
  };
  shown.back().toolTip = [record, none = say("account", "No need of the customer is named that this answers; it is sold deal by deal.")](
                             std::size_t row) { return record(row)->need.empty() ? none : qtText(record(row)->need); };
  shown.push_back(make.field(Kind::opportunities, "need", id, 180));
  shown.back().column.shownAtFirst = false;
  shown.push_back(make.field(Kind::opportunities, "outcome", id, 100, true));
  shown.back().edit = nullptr;
  shown.push_back(make.field(Kind::opportunities, "closed", id, 116));
  shown.back().column.shownAtFirst = false;
  shown.push_back(make.field(Kind::opportunities, "reason", id, 180));
  shown.back().column.shownAtFirst = false;
  shown.push_back(make.field(Kind::opportunities, "owner", id, 140));
  shown.push_back(make.field(Kind::opportunities, "next_step", id, 200));
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(shown)));
  enableButtons();
}

void OpportunitiesTab::enableButtons() {
  const Opportunity* current = workspace().snapshot()->find(domain::Id<Opportunity>(m_table->currentId()));
  const bool writable = !context().isReadOnly();
  m_edit->setEnabled(current != nullptr && writable);
  m_won->setEnabled(current != nullptr && writable && !isClosed(*current));
  m_lost->setEnabled(current != nullptr && writable && !isClosed(*current));
  m_add->setEnabled(writable);
}

void OpportunitiesTab::ask(base::RawId opportunity) {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const Opportunity* known = snapshot->find(domain::Id<Opportunity>(opportunity));
  const domain::RecordType& type = domain::recordType(Kind::opportunities);
  RecordDialog dialog(context(), known != nullptr ? say("account", "Edit opportunity") : say("account", "New opportunity"), this);
  FormView* form = dialog.addForm(Kind::opportunities, kFields, 2);
  std::vector<app::FieldValue> values;
  if (known != nullptr)
    for (const std::string_view key : kFields) values.emplace_back(fieldOf(key), type.fields[fieldOf(key)].read(known));
  form->showNew(snapshot, std::move(values));
  dialog.setMinimumWidth(640);
  dialog.setAttempt(known != nullptr ? say("account", "Save") : say("account", "Add opportunity"), [&]() -> base::Result<void> {
    auto entered = form->entered();
    if (!entered) return base::fail(entered.error());
    if (known == nullptr) {
      entered->emplace_back(fieldOf("account"), account());
      entered->emplace_back(fieldOf("created"), std::int64_t{base::dayNumber(context().clock().today())});
    }
    std::map<std::size_t, domain::Value> all;
    if (known != nullptr)
      for (const std::string_view key : kFields) all[fieldOf(key)] = domain::Value{};
    for (auto& [field, value] : *entered) all[field] = std::move(value);
    const auto edit = known != nullptr ? app::setFields(*workspace().snapshot(), Kind::opportunities, opportunity, {all.begin(), all.end()})
                                       : app::addRecord(*workspace().snapshot(), workspace().ids(), Kind::opportunities, {all.begin(), all.end()});
    if (!edit) return base::fail(edit.error());
    const auto done = workspace().commit(*edit);
    if (!done) return base::fail(done.error());
    return {};
  });
  dialog.exec();
}

void OpportunitiesTab::close(base::RawId opportunity, Outcome outcome) {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const Opportunity* known = snapshot->find(domain::Id<Opportunity>(opportunity));
  if (known == nullptr) return;
  const bool won = outcome == Outcome::won;
  RecordDialog dialog(context(), won ? say("account", "Opportunity won") : say("account", "Opportunity lost"), this);
  FormView* form = dialog.addForm(Kind::opportunities, {"closed", "amount", "reason", "competitors"}, 2);
  std::vector<app::FieldValue> values{{fieldOf("closed"), std::int64_t{base::dayNumber(context().clock().today())}}};
  if (known->amount) values.emplace_back(fieldOf("amount"), known->amount->minor);
  form->showNew(snapshot, std::move(values));
  dialog.setAttempt(won ? say("account", "Record as won") : say("account", "Record as lost"), [&]() -> base::Result<void> {
    auto entered = form->entered();
    if (!entered) return base::fail(entered.error());
    entered->emplace_back(fieldOf("outcome"), std::string(won ? "won" : "lost"));
    if (const auto stage = stageOf(*workspace().snapshot(), outcome); stage.isSet()) entered->emplace_back(fieldOf("stage"), stage.raw());
    const auto edit = app::setFields(*workspace().snapshot(), Kind::opportunities, opportunity, std::move(*entered));
    if (!edit) return base::fail(edit.error());
    const auto done = workspace().commit(*edit);
    if (!done) return base::fail(done.error());
    return {};
  });
  dialog.exec();
}

void OpportunitiesTab::remove(const std::vector<base::RawId>& opportunities) {
  for (const base::RawId id : opportunities) {
    const app::SnapshotPointer snapshot = workspace().snapshot();
    const Opportunity* opportunity = snapshot->find(domain::Id<Opportunity>(id));
    if (opportunity == nullptr) continue;
    commit(app::removeRecord(*snapshot, Kind::opportunities, id),
           say("account", "%1 removed").replace(QStringLiteral("%1"), qtText(opportunity->name)));
  }
}

}  // namespace kam::ui

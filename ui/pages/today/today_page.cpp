// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/today_page.h"

#include "dialogs/interaction_dialog.h"
#include "dialogs/record_dialog.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/gauge_strip.h"
#include "widgets/form_view.h"
#include "widgets/page_header.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kam::ui {

namespace {
/// Put off by a week unless something else is said.
constexpr std::chrono::days kUsualDelay{7};
}  // namespace

TodayPage::TodayPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new TodayModel(this)),
      m_header(new PageHeader(this)),
      m_targets(new GaugeStrip(this)),
      m_span(new SegmentedControl(this)),
      m_card(new Card(this)),
      m_table(new DataTable(QStringLiteral("today"), m_card)),
      m_calm(new EmptyState(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addWidget(m_targets);
  column->addWidget(m_stack, 1);
  m_stack->addWidget(m_card);
  m_stack->addWidget(m_calm);
  m_stack->addWidget(m_empty);
  m_header->addAction(m_span);
  m_card->body()->addWidget(m_table, 1);
  m_table->setSortable(true);
  m_do = addStep(QKeySequence(Qt::CTRL | Qt::Key_D), &TodayPage::doIt);
  // Ctrl+L is the window's; it asks the page first.
  m_log = addStep(QKeySequence(), &TodayPage::logIt);
  m_log->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText));
  m_move = addStep(QKeySequence(Qt::CTRL | Qt::Key_J), &TodayPage::moveIt);
  m_off = addStep(QKeySequence(Qt::CTRL | Qt::Key_Period), &TodayPage::putItOff);
  m_open = addStep(QKeySequence(), &TodayPage::openIt);
  setButtonKind(*m_do, ButtonKind::primary);
  m_calm->setIcon(QStringLiteral("checklist"));
  m_empty->setIcon(QStringLiteral("home"));
  connect(m_targets, &GaugeStrip::wanted, this, [this](const QString& place) { this->context().navigation().openPage(place); });
  connect(m_span, &SegmentedControl::chosen, this, [this](int span) { m_model->show(static_cast<TodayModel::Span>(span)); });
  connect(m_model, &TodayModel::changed, this, &TodayPage::fill);
  // The workspace is about to go: nothing may read it any more.
  connect(&this->context(), &AppContext::workspaceChanged, m_model, &TodayModel::finish);
  connect(m_table, &DataTable::opened, this, [this](qint64) { openIt(); });
  connect(m_table, &DataTable::currentIdChanged, this, [this](qint64) { enableSteps(); });
  connect(m_calm, &EmptyState::firstStep, this, [this] { m_model->show(TodayModel::Span::all); });
  connect(m_empty, &EmptyState::firstStep, this, [this] { this->context().runCommand(QStringLiteral("file.demo")); });
  connect(m_empty, &EmptyState::secondStep, this, [this] { this->context().navigation().openPage(QStringLiteral("import")); });
}

QPushButton* TodayPage::addStep(const QKeySequence& key, void (TodayPage::*step)()) {
  auto* button = new QPushButton(m_card);
  m_card->addAction(button);
  connect(button, &QPushButton::clicked, this, step);
  if (key.isEmpty()) return button;
  button->setToolTip(key.toString(QKeySequence::NativeText));
  auto* shortcut = new QShortcut(key, this);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
  return button;
}

void TodayPage::open(const PageArguments& arguments) {
  if (arguments.section == QStringLiteral("now")) m_model->show(TodayModel::Span::now);
  if (arguments.section == QStringLiteral("all")) m_model->show(TodayModel::Span::all);
  if (arguments.section == QStringLiteral("put-off")) m_model->show(TodayModel::Span::putOff);
  m_table->setFocus();
}

bool TodayPage::takeCommand(const QString& id) {
  if (id != QStringLiteral("new.interaction") || !m_log->isEnabled() || !m_log->isVisible()) return false;
  logIt();
  return true;
}

void TodayPage::refresh(const Change& change) {
  static_cast<void>(change);
  m_model->load(context().workspace(), context().words(), context().clock().today(), context().manager());
}

void TodayPage::fill() {
  using Span = TodayModel::Span;
  m_header->setSubtitle(m_model->finding());
  const auto targets = m_model->targets();
  m_targets->setVisible(!targets.empty());
  m_targets->setGauges(targets);
  const auto counted = [this](const QString& text, Span span) { return QStringLiteral("%1 %2").arg(text).arg(m_model->count(span)); };
  m_span->setSegments({counted(say("today", "Now"), Span::now), counted(say("today", "This week"), Span::week),
                       counted(say("today", "All"), Span::all), counted(say("today", "Postponed"), Span::putOff)});
  m_span->setCurrent(static_cast<int>(m_model->span()));
  m_span->setVisible(!m_model->isEmptyWorkspace());
  m_stack->setCurrentWidget(m_model->isEmptyWorkspace()                                  ? static_cast<QWidget*>(m_empty)
                            : m_model->count(m_model->span()) == 0 && !m_model->isBusy() ? static_cast<QWidget*>(m_calm)
                                                                                         : m_card);
  const base::RawId before = m_table->currentId();
  if (auto table = m_model->table()) {
    m_table->setMemory(m_model->span() == Span::putOff ? QStringLiteral("today_postponed") : QStringLiteral("today"));
    m_table->setSource(std::move(table));
  }
  // The next entry takes the place of the one that was done, so that the keyboard can go on.
  if (before != 0 && m_table->currentId() == 0) m_table->selectRow(0);
  if (m_table->currentId() == 0) m_table->selectRow(0);
  enableSteps();
}

const scoring::TodayEntry* TodayPage::chosen() const { return m_model->entry(m_table->currentId()); }

void TodayPage::enableSteps() {
  const scoring::TodayEntry* entry = chosen();
  const bool putOff = m_model->snoozeOf(m_table->currentId()) != nullptr;
  const bool writable = !context().isReadOnly();
  m_do->setText(putOff ? say("today", "Back on the list") : entry != nullptr ? m_model->mendText(*entry) : say("today", "Done"));
  m_do->setEnabled(writable && (entry != nullptr || putOff));
  m_log->setEnabled(writable && entry != nullptr);
  m_move->setEnabled(writable && entry != nullptr && m_model->canMove(*entry));
  m_off->setEnabled(writable && entry != nullptr);
  m_open->setEnabled(entry != nullptr);
}

void TodayPage::tell(const base::Result<void>& done, const QString& undoable) {
  if (done) context().tellUndoable(undoable);
  else if (done.error().code != base::ErrorCode::nothingChanged) context().tellError(done.error());
}

void TodayPage::doIt() {
  if (const domain::Snooze* snooze = m_model->snoozeOf(m_table->currentId()))
    return tell(m_model->takeBack(*snooze), say("today", "Back on the list"));
  const scoring::TodayEntry* entry = chosen();
  if (entry == nullptr) return;
  if (m_model->isMendedByEdit(*entry)) {
    const QString told = QStringLiteral("%1: %2").arg(m_model->title(*entry), m_model->mendText(*entry));
    return tell(m_model->mend(*entry), told);
  }
  const bool talk = entry->kind == scoring::TodayKind::cadence || entry->kind == scoring::TodayKind::ordersSilent ||
                    entry->kind == scoring::TodayKind::ordersFall || entry->kind == scoring::TodayKind::meeting;
  if (talk) logIt();
  else openIt();
}

void TodayPage::openIt() {
  const scoring::TodayEntry* entry = chosen();
  if (entry == nullptr) return;
  if (entry->kind == scoring::TodayKind::oldRating)
    return context().navigation().openPage(QStringLiteral("selection"), {entry->account.raw(), QStringLiteral("ratings")});
  context().navigation().openAccount(entry->account.raw(), TodayModel::sectionOf(*entry));
}

void TodayPage::logIt() {
  const scoring::TodayEntry* entry = chosen();
  if (entry != nullptr) logInteraction(context(), this, entry->account.raw(), entry->kind == scoring::TodayKind::meeting ? entry->record : 0);
}

void TodayPage::moveIt() {
  const scoring::TodayEntry* entry = chosen();
  if (entry == nullptr || !m_model->canMove(*entry)) return;
  const scoring::TodayEntry asked = *entry;
  RecordDialog dialog(context(), say("today", "Move to another day"), this);
  dialog.addWidget(new TextLabel(TextRole::muted, m_model->title(asked), &dialog));
  FormView* form = dialog.addForm(domain::Kind::snoozes, {"until"});
  const std::size_t until = *domain::recordType(domain::Kind::snoozes).fieldIndex("until");
  const base::Date proposed = context().clock().today() + kUsualDelay;
  form->showNew(context().workspace()->snapshot(), {{until, domain::Value{std::int64_t{base::dayNumber(proposed)}}}});
  dialog.setAttempt(say("today", "Move"), [&]() -> base::Result<void> {
    const auto entered = form->entered();
    if (!entered) return base::fail(entered.error());
    for (const auto& [field, value] : *entered)
      if (const auto* day = std::get_if<std::int64_t>(&value); field == until && day != nullptr)
        return m_model->move(asked, base::dateOfDayNumber(*day));
    return base::fail(base::ErrorCode::fieldRequired, {"snoozes", "until"}, {{}, 0, "until", {}});
  });
  dialog.exec();
}

void TodayPage::putItOff() {
  const scoring::TodayEntry* entry = chosen();
  if (entry == nullptr) return;
  const scoring::TodayEntry asked = *entry;
  RecordDialog dialog(context(), say("today", "Put off"), this);
  dialog.addWidget(new TextLabel(TextRole::muted, m_model->title(asked), &dialog));
  FormView* form = dialog.addForm(domain::Kind::snoozes, {"until", "reason"});
  const domain::RecordType& type = domain::recordType(domain::Kind::snoozes);
  const std::size_t until = *type.fieldIndex("until");
  const std::size_t reason = *type.fieldIndex("reason");
  const base::Date proposed = context().clock().today() + kUsualDelay;
  form->showNew(context().workspace()->snapshot(), {{until, domain::Value{std::int64_t{base::dayNumber(proposed)}}}});
  dialog.setAttempt(say("today", "Put off"), [&]() -> base::Result<void> {
    const auto entered = form->entered();
    if (!entered) return base::fail(entered.error());
    base::Date day = context().clock().today();
    QString why;
    for (const auto& [field, value] : *entered) {
      if (const auto* number = std::get_if<std::int64_t>(&value); field == until && number != nullptr) day = base::dateOfDayNumber(*number);
      if (const auto* text = std::get_if<std::string>(&value); field == reason && text != nullptr) why = qtText(*text);
    }
    return m_model->putOff(asked, day, why);
  });
  dialog.exec();
}

void TodayPage::retranslate() {
  m_header->setTitle(say("pages", "Today"));
  m_card->setTitle(say("today", "What needs somebody, most valuable first"));
  m_table->setAccessibleName(say("pages", "Today"));
  m_table->setPlaceholder(say("today", "Nothing here."));
  m_log->setText(say("today", "Log a talk"));
  m_move->setText(say("today", "Move"));
  m_off->setText(say("today", "Put off"));
  m_open->setText(say("today", "Open"));
  m_calm->setTexts(say("today", "Nothing needs you here"), say("today", "No action, promise, notice day or overdue talk falls into this span."));
  m_calm->setSteps(say("today", "Show everything ahead"));
  m_empty->setTexts(
      say("today", "No account yet"),
      say("today", "As soon as there are customers, their due actions, promises, notice days and overdue talks stand here every morning."));
  m_empty->setSteps(say("today", "Open the demo workspace"), say("today", "Import customers"));
  fill();
}

}  // namespace kam::ui

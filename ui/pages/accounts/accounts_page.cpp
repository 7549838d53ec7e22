// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/accounts/accounts_page.h"

#include "dialogs/record_dialog.h"
#include "domain/choices.h"
#include "shell/notices.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/form_view.h"
#include "widgets/page_header.h"
#include "widgets/paste_block.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

AccountsPage::AccountsPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new AccountsModel(this)),
      m_header(new PageHeader(this)),
      m_import(m_header->addButton()),
      m_new(m_header->addButton(true)),
      m_work(new QWidget(this)),
      m_empty(new EmptyState(this)),
      m_table(new DataTable(QStringLiteral("accounts"), m_work)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addWidget(m_work, 1);
  column->addWidget(m_empty, 1);
  auto* work = new QVBoxLayout(m_work);
  work->setContentsMargins(0, 0, 0, 0);
  work->setSpacing(10);
  work->addWidget(filterRow());
  auto* card = new Card(m_work);
  card->body()->addWidget(m_table);
  work->addWidget(card, 1);
  m_empty->setIcon(QStringLiteral("building"));
  m_table->setFirstSort(QStringLiteral("revenue_12"), true);
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);

  connect(m_model, &AccountsModel::sourceChanged, this, &AccountsPage::takeSource);
  m_table->setAddButton(m_new);
  connect(m_new, &QPushButton::clicked, this, &AccountsPage::addAccount);
  connect(m_import, &QPushButton::clicked, this, [this] { this->context().navigation().openPage(QStringLiteral("import")); });
  connect(m_empty, &EmptyState::firstStep, this, [this] { this->context().navigation().openPage(QStringLiteral("import")); });
  connect(m_empty, &EmptyState::secondStep, this, &AccountsPage::addAccount);
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { this->context().navigation().openAccount(id); });
  connect(m_table, &DataTable::removeWanted, this, &AccountsPage::remove);
  connect(m_table, &DataTable::editRefused, this, [this](const base::Error& error) { this->context().tellError(error); });
  connect(m_table, &DataTable::countsChanged, this,
          [this](int shown, int all) { m_counts->setText(shown == all ? QString() : say("accounts", "%1 of %2").arg(shown).arg(all)); });
  connect(m_table, &QWidget::customContextMenuRequested, this, &AccountsPage::showMenu);
  addKeys();
}

QWidget* AccountsPage::filterRow() {
  auto* row = new QWidget(m_work);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  m_filter = new QLineEdit(row);
  m_filter->setClearButtonEnabled(true);
  m_filter->setMinimumWidth(180);
  m_filter->setMaximumWidth(300);
  m_view = new SegmentedControl(row);
  m_tier = new QComboBox(row);
  m_status = new QComboBox(row);
  for (QComboBox* box : {m_tier, m_status}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_archived = new QCheckBox(row);
  m_counts = new TextLabel(TextRole::muted, row);
  m_counts->setElided(false);
  m_columns = new QPushButton(row);
  line->addWidget(m_filter, 1);
  for (QWidget* widget : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_tier), static_cast<QWidget*>(m_status),
                          static_cast<QWidget*>(m_archived), static_cast<QWidget*>(m_counts)})
    line->addWidget(widget);
  line->addStretch(1);
  line->addWidget(m_columns);
  connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilter);
  connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
  connect(m_view, &SegmentedControl::chosen, this, [this](int view) { m_model->setGroups(view == 1); });
  connect(m_tier, &QComboBox::currentIndexChanged, this, &AccountsPage::takeFilters);
  connect(m_status, &QComboBox::currentIndexChanged, this, &AccountsPage::takeFilters);
  connect(m_archived, &QCheckBox::toggled, this, &AccountsPage::takeFilters);
  connect(m_columns, &QPushButton::clicked, this, [this] {
    QMenu* menu = m_table->columnsMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
  });
  return row;
}

void AccountsPage::addKeys() {
  const auto key = [this](const QKeySequence& keys, QWidget* where, auto&& run) {
    auto* shortcut = new QShortcut(keys, where);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, run);
  };
  key(QKeySequence::Paste, m_table, [this] { paste(); });
  key(QKeySequence::Find, this, [this] {
    m_filter->setFocus();
    m_filter->selectAll();
  });
  key(QKeySequence(Qt::CTRL | Qt::Key_N), this, [this] { addAccount(); });
}

void AccountsPage::open(const PageArguments& arguments) {
  if (arguments.section == QStringLiteral("new")) addAccount();
  if (arguments.record != 0) m_table->selectId(arguments.record);
}

void AccountsPage::refresh(const Change& change) {
  using domain::Kind;
  const bool ours = change.sales || change.filter || change.touches(Kind::accounts) || change.touches(Kind::interactions) ||
                    change.touches(Kind::actions) || change.touches(Kind::opportunities) || change.touches(Kind::team) ||
                    change.touches(Kind::stages) || change.touches(Kind::settings);
  if (!ours) return;
  takeFilters();
  m_model->load(context().workspace(), context().words(), context().clock().today());
}

void AccountsPage::retranslate() {
  m_header->setTitle(say("pages", "Accounts"));
  m_import->setText(say("accounts", "Import…"));
  m_new->setText(say("accounts", "New account"));
  m_filter->setPlaceholderText(say("accounts", "Filter: name, number, city, manager …"));
  m_filter->setAccessibleName(say("accounts", "Filter"));
  m_view->setSegments({say("accounts", "List"), say("accounts", "Groups")});
  m_view->setAccessibleName(say("accounts", "View"));
  m_archived->setText(say("accounts", "Archived"));
  m_columns->setText(say("accounts", "Columns"));
  m_table->setAccessibleName(say("pages", "Accounts"));
  m_table->setPlaceholder(say("accounts", "No account matches. Clear the filter or choose other tiers and states."));
  m_empty->setTexts(say("accounts", "No accounts yet"),
                    say("accounts", "Accounts are your customers and prospects. Import a list from a file, or enter the first one."));
  m_empty->setSteps(say("accounts", "Import a file"), say("accounts", "New account"));
  fillFilters();
  if (m_model->source()) m_model->load(context().workspace(), context().words(), context().clock().today());
}

void AccountsPage::fillFilters() {
  m_filling = true;
  const auto fill = [this](QComboBox& box, const QString& all, std::span<const domain::Choice> choices) {
    const int chosen = std::max(0, box.currentIndex());
    box.clear();
    box.addItem(all);
    for (const domain::Choice& choice : choices) box.addItem(context().say(choice.word));
    box.setCurrentIndex(chosen);
    // The style's frame and arrow take more than Qt allows for.
    int widest = 0;
    for (int item = 0; item < box.count(); ++item) widest = std::max(widest, box.fontMetrics().horizontalAdvance(box.itemText(item)));
    box.setMinimumWidth(widest + 52);
    box.setAccessibleName(all);
  };
  fill(*m_tier, say("accounts", "All tiers"), domain::choicesOf(domain::Tier{}));
  fill(*m_status, say("accounts", "All states"), domain::choicesOf(domain::AccountStatus{}));
  m_filling = false;
}

void AccountsPage::takeFilters() {
  if (m_filling) return;
  AccountFilter filter;
  // Enumerator 0 is "unknown", and so is the first entry.
  filter.tier = static_cast<domain::Tier>(std::max(0, m_tier->currentIndex()));
  filter.status = static_cast<domain::AccountStatus>(std::max(0, m_status->currentIndex()));
  filter.archived = m_archived->isChecked();
  filter.manager = context().manager();
  m_model->setFilter(filter);
}

void AccountsPage::takeSource() {
  const bool groups = m_model->showsGroups();
  // Groups stand in the order of their revenue; sorting would tear them apart.
  if (groups && m_table->isSortingEnabled()) {
    m_table->setSortable(false);
    m_table->tableModel().clearSort();
    m_table->horizontalHeader()->setSortIndicatorShown(false);
  }
  m_table->setSource(m_model->source());
  if (!groups && !m_table->isSortingEnabled()) {
    m_table->setSortable(true);
    m_table->sortByColumn(4, Qt::DescendingOrder);
  }
  m_header->setSubtitle(m_model->subtitle());
  const bool empty = m_model->isEmptyWorkspace();
  m_work->setVisible(!empty);
  m_empty->setVisible(empty);
}

void AccountsPage::addAccount() {
  RecordDialog dialog(context(), say("accounts", "New account"), this);
  FormView* form = dialog.addForm(domain::Kind::accounts, {"name", "number", "city", "country", "status", "kam"});
  app::Workspace* workspace = context().workspace();
  if (workspace == nullptr) return;
  const domain::RecordType& type = domain::recordType(domain::Kind::accounts);
  form->showNew(workspace->snapshot(), {{*type.fieldIndex("status"), std::string("active")}});
  base::RawId added = 0;
  dialog.setAttempt(say("accounts", "Create account"), [&]() -> base::Result<void> {
    auto values = form->entered();
    if (!values) return base::fail(values.error());
    const auto id = m_model->add(std::move(*values));
    if (!id) return base::fail(id.error());
    added = *id;
    return {};
  });
  if (dialog.exec() == QDialog::Accepted) context().navigation().openAccount(added);
}

void AccountsPage::remove(const std::vector<base::RawId>& accounts) {
  const auto outcome = m_model->remove(accounts);
  if (!outcome && outcome.error().code == base::ErrorCode::recordInUse) {
    // With sales an account can only be archived: offer that right there.
    context().notices().post({context().sentence(outcome.error()), Tone::warning, say("accounts", "Archive instead"),
                              [this, accounts] { tell(m_model->setArchived(accounts, true), true); }});
    return;
  }
  tell(outcome, true);
}

void AccountsPage::archive() { tell(m_model->setArchived(m_table->selectedIds(), !m_model->filter().archived), true); }

void AccountsPage::tell(const base::Result<QString>& outcome, bool undoable) {
  if (!outcome) context().tellError(outcome.error());
  else if (undoable) context().tellUndoable(*outcome);
  else context().tell(*outcome);
}

void AccountsPage::paste() {
  if (context().workspace() == nullptr) return;
  const auto done = pasteBlock(*m_table, *context().workspace(), context().words(), QGuiApplication::clipboard()->text());
  if (!done) context().tell(done.error(), Tone::critical);
  else if (*done > 0) context().tellUndoable(say("paste", "%n cell(s) pasted", nullptr, *done));
}

void AccountsPage::showMenu(const QPoint& at) {
  const std::vector<base::RawId> selected = m_table->selectedIds();
  if (selected.empty()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto add = [&](const QString& text, auto&& run) { connect(menu->addAction(text), &QAction::triggered, this, run); };
  if (selected.size() == 1) {
    const base::RawId account = selected.front();
    add(say("accounts", "Open"), [this, account] { context().navigation().openAccount(account); });
    add(say("accounts", "Open plan"), [this, account] { context().navigation().openPage(QStringLiteral("plan"), {account, {}}); });
    menu->addSeparator();
  }
  add(say("accounts", "Copy"), [this] { QGuiApplication::clipboard()->setText(m_table->selectionText()); });
  add(say("accounts", "Paste"), [this] { paste(); });
  menu->addSeparator();
  add(m_model->filter().archived ? say("accounts", "Restore from the archive") : say("accounts", "Archive"), [this] { archive(); });
  add(say("accounts", "Delete"), [this] { remove(m_table->selectedIds()); });
  menu->popup(m_table->viewport()->mapToGlobal(at));
}

}  // namespace kam::ui

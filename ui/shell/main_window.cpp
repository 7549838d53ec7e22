// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "dialogs/carried_plan_dialog.h"
#include "dialogs/documents.h"
#include "print/pdf/carried_data.h"
#include "report/plan/plan_data.h"
#include "shell/banner.h"
#include "shell/command_palette.h"
#include "shell/notices.h"
#include "shell/page.h"
#include "shell/page_host.h"
#include "shell/rail.h"
#include "shell/table_export.h"
#include "shell/top_bar.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/toast_stack.h"

#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

namespace {

/// What is read in rather than put to the account it is dropped on.
bool isRecordFile(const QString& file) {
  static const QStringList kEndings{QStringLiteral("vcf"),  QStringLiteral("ics"), QStringLiteral("eml"),
                                    QStringLiteral("csv"),  QStringLiteral("tsv"), QStringLiteral("json"),
                                    QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods")};
  return kEndings.contains(QFileInfo(file).suffix().toLower());
}

bool carriesPlan(const QString& file) { return isPdfFile(file) && print::carriedData(plainText(file), report::kPlanDataName).has_value(); }

/// The first table that a page shows; nullptr where there is none.
DataTable* firstTable(const Page& page) {
  const auto tables = page.findChildren<DataTable*>();
  const auto seen = std::find_if(tables.begin(), tables.end(), [](const DataTable* table) { return table->isVisible(); });
  return seen == tables.end() ? nullptr : *seen;
}

bool isWorkspaceFile(const QUrl& url) { return url.isLocalFile() && url.toLocalFile().endsWith(QStringLiteral(".kam"), Qt::CaseInsensitive); }

}  // namespace

MainWindow::MainWindow(AppContext& context, const PageRegistry& registry, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_registry(registry),
      m_rail(new Rail(context, registry, this)),
      m_topBar(new TopBar(context, this)),
      m_pages(new PageHost(context, registry, this)),
      m_toasts(new ToastStack(this)),
      m_banner(new Banner(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_rail);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(m_topBar);
  column->addWidget(m_banner);
  column->addWidget(m_pages, 1);
  row->addLayout(column, 1);
  resize(1440, 900);
  setMinimumSize(960, 600);
  setAcceptDrops(true);

  connect(m_rail, &Rail::chosen, this, [this](const QString& page) { m_context.navigation().openPage(page); });
  connect(&m_context.navigation(), &Navigation::moved, this, &MainWindow::showPlace);
  connect(&m_context, &AppContext::changed, m_pages, &PageHost::take);
  connect(&m_context, &AppContext::languageChanged, this, &MainWindow::retranslate);
  connect(&m_context.notices(), &Notices::posted, m_toasts, &ToastStack::add);
  connect(m_topBar, &TopBar::undoWanted, this, &MainWindow::undoWanted);
  connect(m_topBar, &TopBar::redoWanted, this, &MainWindow::redoWanted);
  connect(m_topBar, &TopBar::searchWanted, this, &MainWindow::openPalette);
  connect(m_topBar, &TopBar::exportWanted, this, [this] {
    if (Page* page = m_pages->currentPage(); page != nullptr) page->exportPdf();
  });
  connect(&m_context, &AppContext::undoWanted, this, &MainWindow::undoWanted);
  addKeys();
  qApp->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::addKeys() {
  const auto key = [this](const QKeySequence& keys, auto&& run) { connect(new QShortcut(keys, this), &QShortcut::activated, this, run); };
  key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_context.navigation().back(); });
  key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_context.navigation().forward(); });
  key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { Q_EMIT undoWanted(); });
  key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { Q_EMIT redoWanted(); });
  key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { Q_EMIT redoWanted(); });
  key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
  key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { exportShownTable(); });
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  // A field takes Ctrl+Z only while it has typing of its own to undo; then the keys are the window's.
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* keys = static_cast<QKeyEvent*>(event);
    const auto* line = qobject_cast<QLineEdit*>(watched);
    const auto* text = qobject_cast<QPlainTextEdit*>(watched);
    const bool canUndo = line != nullptr ? line->isUndoAvailable() : text != nullptr && text->document()->isUndoAvailable();
    const bool canRedo = line != nullptr ? line->isRedoAvailable() : text != nullptr && text->document()->isRedoAvailable();
    if ((line != nullptr || text != nullptr) &&
        ((keys->matches(QKeySequence::Undo) && !canUndo) || (keys->matches(QKeySequence::Redo) && !canRedo))) {
      event->ignore();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void MainWindow::setCommands(const CommandList& commands) {
  delete m_palette;
  m_palette = new CommandPalette(m_context, commands, this);
}

void MainWindow::openPalette() {
  if (m_palette == nullptr) return;
  const QWidget* anchor = m_topBar->searchAnchor();
  m_palette->openAt(QRect(anchor->mapTo(this, QPoint(0, 0)), anchor->size()));
}

void MainWindow::showPlace(const Location& place) {
  // Else the stack would hand the keys to whatever comes first on the page, a button of its head.
  if (m_registry.find(place.page) != nullptr) m_pages->setFocus(Qt::OtherFocusReason);
  if (!m_pages->open(place)) return;
  const PageEntry* entry = m_registry.find(place.page);
  handKeysToPage();
  m_rail->select(entry->railId.isEmpty() ? entry->id : entry->railId);
  m_topBar->setExportVisible(m_pages->currentPage()->canExportPdf());
}

void MainWindow::handKeysToPage() {
  Page& page = *m_pages->currentPage();
  QWidget* target = page.focusWidget();
  // Where one was on this page; else its first table. No ring is drawn there before the keyboard is used.
  if (target == nullptr || !target->isVisibleTo(&page) || !target->isEnabled()) target = firstTable(page);
  if (target != nullptr) target->setFocus(Qt::OtherFocusReason);
}

void MainWindow::retranslate() {
  m_rail->retranslate();
  m_topBar->retranslate();
  m_pages->retranslate();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool narrow = width() < kWideWindow;
  m_rail->setCompact(narrow);
  m_pages->setNarrow(narrow);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (Page* page = m_pages->currentPage(); page != nullptr) page->commitPending();
  Q_EMIT closing();
  event->accept();
}

void MainWindow::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  painter.fillRect(rect(), colorsOf(*this).background);
}

void MainWindow::contextMenuEvent(QContextMenuEvent* event) {
  DataTable* table = tableAt(childAt(event->pos()));
  if (table == nullptr) table = tableAt(focusWidget());
  if (table == nullptr) {
    event->ignore();
    return;
  }
  openTableMenu(m_context, *this, *table, event->globalPos());
  event->accept();
}

void MainWindow::exportShownTable() {
  // The one that is worked in, else the first that is to be seen.
  DataTable* table = tableAt(focusWidget());
  if (table == nullptr && m_pages->currentPage() != nullptr) table = firstTable(*m_pages->currentPage());
  if (table == nullptr) m_context.tell(m_context.say("shell", "There is no table on this page."));
  else exportTable(m_context, *this, *table);
}

bool MainWindow::offerToPage(const QString& command) { return m_pages->currentPage() != nullptr && m_pages->currentPage()->takeCommand(command); }

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  const bool workspace = std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return isWorkspaceFile(url); });
  if (workspace || (event->mimeData()->hasUrls() && m_context.workspace() != nullptr)) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls()) {
    if (!url.isLocalFile()) continue;
    if (isWorkspaceFile(url)) {
      event->acceptProposedAction();
      // Not while the other program still waits for the drop to end.
      QMetaObject::invokeMethod(
          this, [this, file = url.toLocalFile()] { takeWorkspaceFile(file); }, Qt::QueuedConnection);
      return;
    }
    files << url.toLocalFile();
  }
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  const Location place = m_context.navigation().current();
  if (place.page == QStringLiteral("account") && place.arguments.record != 0) {
    QMetaObject::invokeMethod(
        this, [this, files, account = place.arguments.record] { takeFilesOfAccount(files, account); }, Qt::QueuedConnection);
    return;
  }
  if (isPdfFile(files.first())) {
    QMetaObject::invokeMethod(
        this, [this, file = files.first()] { showCarriedPlan(m_context, this, file); }, Qt::QueuedConnection);
    return;
  }
  m_context.navigation().openPage(QStringLiteral("import"), {0, files.join(QLatin1Char('\n'))});
}

void MainWindow::takeFilesOfAccount(const QStringList& files, base::RawId account) {
  QStringList records;
  QStringList documents;
  for (const QString& file : files) {
    if (carriesPlan(file)) return showCarriedPlan(m_context, this, file);
    (isRecordFile(file) ? records : documents) << file;
  }
  attachDocuments(m_context, account, documents);
  if (!records.isEmpty()) m_context.navigation().openPage(QStringLiteral("import"), {account, records.join(QLatin1Char('\n'))});
}

void MainWindow::takeWorkspaceFile(const QString& file) {
  if (m_context.workspace() == nullptr) {
    m_context.runCommand(QStringLiteral("file.recent"), file);
    return;
  }
  QMessageBox question(this);
  question.setWindowTitle(QStringLiteral("KAM Workbench"));
  question.setText(m_context.say("shell", "What should happen with %1?").replace(QStringLiteral("%1"), QFileInfo(file).fileName()));
  question.setInformativeText(m_context.say(
      "shell", "Merging takes what is new in it over into the open workspace, and shows you first what comes. Opening closes the open workspace."));
  const auto* merge = question.addButton(m_context.say("shell", "Merge"), QMessageBox::AcceptRole);
  const auto* open = question.addButton(m_context.say("shell", "Open"), QMessageBox::ActionRole);
  question.addButton(m_context.say("shell", "Cancel"), QMessageBox::RejectRole);
  question.exec();
  if (question.clickedButton() == merge) m_context.navigation().openPage(QStringLiteral("merge"), {0, file});
  else if (question.clickedButton() == open) m_context.runCommand(QStringLiteral("file.recent"), file);
}

}  // namespace kam::ui

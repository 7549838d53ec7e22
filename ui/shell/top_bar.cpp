// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/top_bar.h"

#include "base/date.h"
#include "shell/app_context.h"
#include "theme/icons.h"
#include "theme/style_parts.h"
#include "theme/text.h"
#include "widgets/button_text.h"
#include "words/format.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kam::ui {

/// Looks like a field, is a button: the palette that opens over it holds the real field.
class SearchButton : public QAbstractButton {
public:
  explicit SearchButton(QWidget* parent) : QAbstractButton(parent) {
    setFixedHeight(kControlHeight);
    setMinimumWidth(180);
    setMaximumWidth(420);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
  }
  QSize sizeHint() const override { return {420, kControlHeight}; }

protected:
  void paintEvent(QPaintEvent* event) override {
    static_cast<void>(event);
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    drawRounded(painter, QRectF(rect()), kControlRadius, colors.background, colors.line);
    painter.drawPixmap(10, (height() - 16) / 2, iconPixmap(QStringLiteral("search"), colors.muted, 16, devicePixelRatioF()));
    const QString keys = shortcutText();
    painter.setFont(smallFont());
    const int keysWidth = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const QRectF badge(width() - keysWidth - 8, (height() - 18) / 2.0, keysWidth, 18);
    drawRounded(painter, badge, 4, colors.surface, colors.line);
    painter.setPen(colors.muted);
    painter.drawText(badge, Qt::AlignCenter, keys);
    painter.setFont(bodyFont());
    const QRect area = rect().adjusted(34, 0, -keysWidth - 16, 0);
    painter.drawText(area, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    if (hasFocus()) drawFocusRing(painter, colors, QRectF(rect()), kControlRadius);
  }

private:
  QString shortcutText() const { return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText); }
};

TopBar::TopBar(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_search(new SearchButton(this)),
      m_period(new QPushButton(this)),
      m_manager(new QPushButton(this)),
      m_export(new QPushButton(this)),
      m_undo(new QToolButton(this)),
      m_redo(new QToolButton(this)),
      m_new(new QPushButton(this)),
      m_file(new QToolButton(this)) {
  setFixedHeight(52);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(20, 0, 20, 1);
  row->setSpacing(8);
  row->addWidget(m_search, 10);
  row->addStretch(1);
  for (QPushButton* button : {m_period, m_manager, m_new}) button->setMenu(new QMenu(button));
  m_file->setMenu(new QMenu(m_file));
  m_file->setPopupMode(QToolButton::InstantPopup);
  setButtonKind(*m_new, ButtonKind::primary);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_period, m_manager, m_export, m_undo, m_redo, m_new, m_file}) row->addWidget(widget);
  for (QToolButton* button : {m_undo, m_redo, m_file}) {
    setButtonKind(*button, ButtonKind::plain);
    button->setFixedSize(36, kControlHeight);
    button->setFocusPolicy(Qt::TabFocus);
  }
  m_export->hide();
  m_manager->hide();
  connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchWanted);
  connect(m_undo, &QToolButton::clicked, this, &TopBar::undoWanted);
  connect(m_redo, &QToolButton::clicked, this, &TopBar::redoWanted);
  connect(m_export, &QPushButton::clicked, this, &TopBar::exportWanted);
  connect(m_period->menu(), &QMenu::aboutToShow, this, &TopBar::fillPeriods);
  connect(m_manager->menu(), &QMenu::aboutToShow, this, &TopBar::fillManagers);
  connect(&m_context, &AppContext::changed, this, [this](const Change& change) {
    if (change.filter) retranslate();
  });
  drawIcons();
  retranslate();
}

QWidget* TopBar::searchAnchor() const { return m_search; }

void TopBar::retranslate() {
  m_search->setText(m_context.say("shell", "Search accounts, people, notes \u2026 or run a command"));
  m_search->setAccessibleName(m_search->text());
  m_period->setText(m_context.periodText(m_context.periodChoice()));
  m_period->setAccessibleName(m_context.say("shell", "Period"));
  m_period->setToolTip(qtText(words::period(m_context.language(), m_context.period())));
  QString manager = m_context.say("shell", "All managers");
  for (const ManagerChoice& choice : m_managers)
    if (choice.id == m_context.manager()) manager = choice.name;
  m_manager->setText(buttonText(manager));
  m_manager->setAccessibleName(m_context.say("shell", "Account manager"));
  m_export->setText(m_context.say("shell", "Export PDF"));
  m_new->setText(m_context.say("shell", "New"));
  m_file->setToolTip(m_context.say("shell", "Workspace: new, open, send a copy"));
  m_file->setAccessibleName(m_context.say("shell", "Workspace menu"));
  setUndo(m_undo->isEnabled(), m_undoText);
  setRedo(m_redo->isEnabled(), m_redoText);
}

void TopBar::setUsable(bool usable) {
  for (QWidget* widget : std::initializer_list<QWidget*>{m_period, m_manager, m_export, m_new}) widget->setEnabled(usable);
}

void TopBar::setUndo(bool can, const QString& what) {
  m_undoText = what;
  m_undo->setEnabled(can);
  const QString name = m_context.say("shell", "Undo");
  m_undo->setAccessibleName(name);
  m_undo->setToolTip(what.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, what));
}

void TopBar::setRedo(bool can, const QString& what) {
  m_redoText = what;
  m_redo->setEnabled(can);
  const QString name = m_context.say("shell", "Redo");
  m_redo->setAccessibleName(name);
  m_redo->setToolTip(what.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, what));
}

void TopBar::setExportVisible(bool visible) { m_export->setVisible(visible); }

void TopBar::setManagers(std::vector<ManagerChoice> managers) {
  m_managers = std::move(managers);
  m_manager->setVisible(m_managers.size() > 1);
  retranslate();
}

void TopBar::setNewActions(const QList<QAction*>& actions) {
  m_new->menu()->clear();
  m_new->menu()->addActions(actions);
}

void TopBar::setFileActions(const QList<QAction*>& actions) {
  m_file->menu()->clear();
  m_file->menu()->addActions(actions);
}

void TopBar::fillPeriods() {
  QMenu& menu = *m_period->menu();
  menu.clear();
  for (const PeriodChoice choice : {PeriodChoice::last12Months, PeriodChoice::fiscalYear, PeriodChoice::lastFiscalYear, PeriodChoice::last24Months}) {
    QAction* action = menu.addAction(m_context.periodText(choice));
    action->setCheckable(true);
    action->setChecked(choice == m_context.periodChoice());
    connect(action, &QAction::triggered, this, [this, choice] { m_context.setPeriodChoice(choice); });
  }
}

void TopBar::fillManagers() {
  QMenu& menu = *m_manager->menu();
  menu.clear();
  std::vector<ManagerChoice> choices = m_managers;
  choices.insert(choices.begin(), {0, m_context.say("shell", "All managers")});
  for (const ManagerChoice& choice : choices) {
    QAction* action = menu.addAction(buttonText(choice.name));
    action->setCheckable(true);
    action->setChecked(choice.id == m_context.manager());
    connect(action, &QAction::triggered, this, [this, id = choice.id] { m_context.setManager(id); });
  }
}

void TopBar::drawIcons() {
  const Colors& colors = colorsOf(*this);
  m_undo->setIcon(icon(QStringLiteral("undo"), colors.ink, 16));
  m_redo->setIcon(icon(QStringLiteral("redo"), colors.ink, 16));
  m_file->setIcon(icon(QStringLiteral("menu"), colors.ink, 16));
}

void TopBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) drawIcons();
}

void TopBar::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  const Colors& colors = colorsOf(*this);
  painter.fillRect(rect(), colors.surface);
  painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

}  // namespace kam::ui

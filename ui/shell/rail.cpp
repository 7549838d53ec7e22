// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "shell/app_context.h"
#include "shell/page_registry.h"
#include "theme/icons.h"
#include "theme/style_parts.h"
#include "theme/text.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kWide = 208;
constexpr int kCompact = 60;

class RailButton : public QAbstractButton {
public:
  RailButton(const QString& iconName, QWidget* parent) : QAbstractButton(parent), m_icon(iconName) {
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(34);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
  }
  void setCompact(bool compact) {
    m_compact = compact;
    update();
  }
  QSize sizeHint() const override { return {kWide - 20, 34}; }

protected:
  void paintEvent(QPaintEvent* event) override {
    static_cast<void>(event);
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    const bool bright = isChecked() || (underMouse() && isEnabled());
    if (isChecked()) drawRounded(painter, QRectF(rect()), kControlRadius, colors.railSelected);
    QColor ink = bright ? colors.railInk : colors.railMuted;
    const QPixmap pixmap = iconPixmap(m_icon, ink, 18, devicePixelRatioF());
    const int left = m_compact ? (width() - 18) / 2 : 11;
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    painter.drawPixmap(left, (height() - 18) / 2, pixmap);
    if (!m_compact) {
      painter.setPen(ink);
      const QRect area = rect().adjusted(40, 0, -8, 0);
      painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    }
    if (hasFocus() && m_byKeyboard) drawFocusRing(painter, colors, QRectF(rect()), kControlRadius);
  }
  /// The ring shows where the keyboard is, not where the mouse just clicked.
  void focusInEvent(QFocusEvent* event) override {
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
  }

private:
  QString m_icon;
  bool m_compact = false;
  bool m_byKeyboard = false;
};

/// Text of the rail keeps the rail's own colours in both themes.
class RailLabel : public TextLabel {
public:
  RailLabel(TextRole role, bool strong, QWidget* parent) : TextLabel(role, parent), m_strong(strong) {}

protected:
  void paintEvent(QPaintEvent* event) override {
    static_cast<void>(event);
    QPainter painter(this);
    painter.setPen(m_strong ? colorsOf(*this).railInk : colorsOf(*this).railMuted);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
  }

private:
  bool m_strong;
};

}  // namespace

Rail::Rail(AppContext& context, const PageRegistry& registry, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_name(new RailLabel(TextRole::cardTitle, true, this)),
      m_workspace(new RailLabel(TextRole::small, false, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 16, 10, 14);
  column->setSpacing(1);
  QFont brand = cardTitleFont();
  brand.setPixelSize(15);
  m_name->setFont(brand);
  for (TextLabel* label : {m_name, m_workspace}) {
    label->setContentsMargins(0, 0, 0, 0);
    label->setIndent(0);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(10, 0, 4, 0);
    inset->addWidget(label);
    column->addLayout(inset);
    label->setFixedHeight(label == m_name ? 20 : 18);
  }
  column->addSpacing(12);
  int shortcut = 0;
  for (const PageEntry& entry : registry.entries())
    if (entry.place == PagePlace::rail) addEntry(entry.id, entry.title, entry.icon, *column, ++shortcut);
  column->addStretch(1);
  for (const PageEntry& entry : registry.entries())
    if (entry.place == PagePlace::foot) addEntry(entry.id, entry.title, entry.icon, *column, ++shortcut);
  setFixedWidth(kWide);
  retranslate();
}

void Rail::addEntry(const QString& id, words::Word title, const QString& iconName, QVBoxLayout& column, int shortcut) {
  auto* button = new RailButton(iconName, this);
  if (shortcut <= 9) button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + shortcut)));
  connect(button, &QAbstractButton::clicked, this, [this, id, button] {
    button->setChecked(true);
    Q_EMIT chosen(id);
  });
  column.addWidget(button);
  m_entries.push_back({id, title, button});
}

void Rail::retranslate() {
  m_name->setText(QStringLiteral("KAM Workbench"));
  for (const Entry& entry : m_entries) {
    const QString title = m_context.say(entry.title);
    const QKeySequence keys = entry.button->shortcut();
    entry.button->setText(title);
    entry.button->setShortcut(keys);
    entry.button->setAccessibleName(title);
    entry.button->setToolTip(keys.isEmpty() ? title : QStringLiteral("%1  %2").arg(title, keys.toString(QKeySequence::NativeText)));
  }
}

void Rail::setCompact(bool compact) {
  if (compact == m_compact) return;
  m_compact = compact;
  setFixedWidth(compact ? kCompact : kWide);
  m_name->setVisible(!compact);
  m_workspace->setVisible(!compact);
  for (const Entry& entry : m_entries) static_cast<RailButton*>(entry.button)->setCompact(compact);
}

void Rail::select(const QString& page) {
  for (const Entry& entry : m_entries) entry.button->setChecked(entry.id == page);
}

void Rail::setWorkspaceText(const QString& text) { m_workspace->setText(text); }

void Rail::setUsable(bool usable) {
  for (const Entry& entry : m_entries) entry.button->setEnabled(usable || entry.id == QStringLiteral("settings"));
}

void Rail::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  painter.fillRect(rect(), colorsOf(*this).rail);
}

}  // namespace kam::ui

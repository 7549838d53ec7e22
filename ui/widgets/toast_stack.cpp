// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast_stack.h"

#include "theme/icons.h"
#include "theme/style_parts.h"
#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kWidth = 380;
constexpr int kMargin = 18;
constexpr int kMilliseconds = 7000;
constexpr int kErrorMilliseconds = 15000;
constexpr std::size_t kMost = 3;

/// One message: a dark (in dark mode a raised) slab with a bar in its tone.
class Toast : public QWidget {
public:
  Toast(const Notice& notice, QWidget* parent) : QWidget(parent), m_tone(notice.tone) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 10, 10);
    row->setSpacing(10);
    auto* text = new TextLabel(TextRole::body, notice.text, this);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    if (!notice.action.isEmpty()) {
      auto* action = new QPushButton(notice.action, this);
      connect(action, &QPushButton::clicked, this, [this, run = notice.run] {
        hide();
        deleteLater();
        if (run) run();
      });
      row->addWidget(action, 0, Qt::AlignTop);
    }
    auto* close = new QPushButton(this);
    setButtonKind(*close, ButtonKind::quiet);
    close->setIcon(icon(QStringLiteral("close"), colorsOf(*this).muted, 16));
    close->setFixedSize(26, 26);
    close->setAccessibleName(notice.text);
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QPushButton::clicked, this, &QObject::deleteLater);
    row->addWidget(close, 0, Qt::AlignTop);
    setAccessibleName(notice.text);
    QTimer::singleShot(notice.tone == Tone::critical ? kErrorMilliseconds : kMilliseconds, this, &QObject::deleteLater);
  }

protected:
  void paintEvent(QPaintEvent* event) override {
    static_cast<void>(event);
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    drawRounded(painter, QRectF(rect()), kCardRadius, colors.surface, colors.muted);
    const QColor bar = m_tone == Tone::neutral ? colors.accent : toneColors(colors, m_tone).text;
    drawRounded(painter, QRectF(6, 8, 3, height() - 16), 1.5, bar);
  }

private:
  Tone m_tone;
};

}  // namespace

ToastStack::ToastStack(QWidget* window) : QWidget(window), m_column(new QVBoxLayout(this)) {
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(8);
  window->installEventFilter(this);
  QWidget::hide();
}

void ToastStack::add(const Notice& notice) {
  while (m_column->count() >= static_cast<int>(kMost)) {
    QLayoutItem* oldest = m_column->takeAt(0);
    oldest->widget()->deleteLater();
    oldest->widget()->hide();
    delete oldest;
  }
  auto* toast = new Toast(notice, this);
  toast->setFixedWidth(kWidth);
  m_column->addWidget(toast);
  connect(toast, &QObject::destroyed, this, [this] { QTimer::singleShot(0, this, [this] { place(); }); });
  QWidget::show();
  // A layout leaves out what is not shown yet: the new message would get the room that the others leave it.
  toast->show();
  m_column->activate();
  place();
}

void ToastStack::place() {
  if (m_column->count() == 0) {
    QWidget::hide();
    return;
  }
  const int height = m_column->hasHeightForWidth() ? m_column->heightForWidth(kWidth) : m_column->sizeHint().height();
  const QRect area = parentWidget()->rect();
  setGeometry(area.right() - kWidth - kMargin, area.bottom() - height - kMargin, kWidth, height);
  raise();
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) place();
  return QWidget::eventFilter(watched, event);
}

}  // namespace kam::ui

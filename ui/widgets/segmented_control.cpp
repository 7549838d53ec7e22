// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented_control.h"

#include "theme/style_parts.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace kam::ui {
namespace {

class Segment : public QAbstractButton {
public:
  explicit Segment(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
  }
  QSize sizeHint() const override { return {QFontMetrics(cardTitleFont()).horizontalAdvance(text()) + 24, kControlHeight - 4}; }

protected:
  void paintEvent(QPaintEvent* event) override {
    static_cast<void>(event);
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    if (isChecked()) drawRounded(painter, QRectF(rect()), kControlRadius - 2, colors.surface, colors.line);
    QFont font = bodyFont();
    if (isChecked()) font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? colors.faint : isChecked() ? colors.ink : underMouse() ? colors.ink : colors.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
  }
};

}  // namespace

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
  m_row->setContentsMargins(2, 2, 2, 2);
  m_row->setSpacing(0);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(const QStringList& texts) {
  while (m_buttons.size() > static_cast<std::size_t>(texts.size())) {
    delete m_buttons.back();
    m_buttons.pop_back();
  }
  while (m_buttons.size() < static_cast<std::size_t>(texts.size())) {
    auto* button = new Segment(this);
    const int position = static_cast<int>(m_buttons.size());
    connect(button, &QAbstractButton::clicked, this, [this, position] {
      setCurrent(position);
      Q_EMIT chosen(position);
    });
    m_row->addWidget(button);
    m_buttons.push_back(button);
  }
  for (qsizetype position = 0; position < texts.size(); ++position) {
    m_buttons[static_cast<std::size_t>(position)]->setText(texts[position]);
    m_buttons[static_cast<std::size_t>(position)]->setAccessibleName(texts[position]);
    m_buttons[static_cast<std::size_t>(position)]->updateGeometry();
  }
  setCurrent(m_current);
}

void SegmentedControl::setCurrent(int position) {
  if (m_buttons.empty()) return;
  m_current = qBound(0, position, static_cast<int>(m_buttons.size()) - 1);
  for (std::size_t at = 0; at < m_buttons.size(); ++at) m_buttons[at]->setChecked(static_cast<int>(at) == m_current);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event) {
  const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
  if (step == 0) {
    QWidget::keyPressEvent(event);
    return;
  }
  const int before = m_current;
  setCurrent(m_current + step);
  if (m_current != before) Q_EMIT chosen(m_current);
}

void SegmentedControl::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  const Colors& colors = colorsOf(*this);
  drawRounded(painter, QRectF(rect()), kControlRadius, colors.background, colors.line);
  if (hasFocus()) drawFocusRing(painter, colors, QRectF(rect()), kControlRadius);
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_label.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace kam::ui {
namespace {

QFont fontOf(TextRole role) {
  switch (role) {
    case TextRole::small: return smallFont();
    case TextRole::strong:
    case TextRole::cardTitle: return cardTitleFont();
    case TextRole::pageTitle: return titleFont();
    case TextRole::figure: return figureFont();
    case TextRole::body:
    case TextRole::muted: break;
  }
  return bodyFont();
}

}  // namespace

TextLabel::TextLabel(TextRole role, QWidget* parent) : QLabel(parent), m_role(role) {
  setFont(fontOf(role));
  setTextFormat(Qt::PlainText);
}

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent) : TextLabel(role, parent) { setText(text); }

void TextLabel::setTone(Tone tone) {
  m_tone = tone;
  update();
}

void TextLabel::setElided(bool elided) {
  m_elided = elided;
  update();
}

QSize TextLabel::minimumSizeHint() const {
  QSize size = QLabel::minimumSizeHint();
  if (m_elided && !wordWrap()) size.setWidth(qMin(size.width(), fontMetrics().averageCharWidth() * 4));
  return size;
}

QColor TextLabel::color() const {
  const Colors& colors = colorsOf(*this);
  if (!isEnabled()) return colors.faint;
  if (m_tone != Tone::neutral) return toneColors(colors, m_tone).text;
  switch (m_role) {
    case TextRole::muted:
    case TextRole::small: return colors.muted;
    default: return colors.ink;
  }
}

void TextLabel::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  if (!pixmap(Qt::ReturnByValue).isNull()) {
    QLabel::paintEvent(event);
    return;
  }
  QPainter painter(this);
  painter.setPen(color());
  const QRect area = contentsRect().marginsRemoved(QMargins(margin(), margin(), margin(), margin()));
  int flags = static_cast<int>(alignment()) | Qt::TextExpandTabs;
  if (wordWrap()) {
    painter.drawText(area, flags | Qt::TextWordWrap, text());
    return;
  }
  const bool severalLines = text().contains(QLatin1Char('\n'));
  const QString shown = m_elided && !severalLines ? fontMetrics().elidedText(text(), Qt::ElideRight, area.width()) : text();
  if (m_elided && (shown != text()) != !toolTip().isEmpty() && (toolTip().isEmpty() || toolTip() == text()))
    setToolTip(shown != text() ? text() : QString());
  painter.drawText(area, flags, shown);
}

TextLabel* wrappedLabel(TextRole role, const QString& text, QWidget* parent) {
  auto* label = new TextLabel(role, text, parent);
  label->setElided(false);
  label->setWordWrap(true);
  return label;
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/banner.h"

#include "theme/icons.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kam::ui {

Banner::Banner(QWidget* parent) : QWidget(parent), m_text(new TextLabel(TextRole::body, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(48, 8, 20, 8);
  row->addWidget(m_text);
  m_text->setWordWrap(true);
  hide();
}

void Banner::setText(const QString& text, Tone tone) {
  m_tone = tone;
  m_text->setText(text);
  m_text->setTone(tone);
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  update();
}

void Banner::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  const ToneColors tone = toneColors(colorsOf(*this), m_tone);
  painter.fillRect(rect(), tone.fill);
  painter.drawPixmap(20, (height() - 18) / 2,
                     iconPixmap(m_tone == Tone::warning ? QStringLiteral("lock") : QStringLiteral("warning"), tone.text, 18, devicePixelRatioF()));
}

}  // namespace kam::ui

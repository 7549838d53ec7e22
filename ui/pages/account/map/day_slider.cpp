// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/day_slider.h"

#include "theme/text.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QHBoxLayout>
#include <QSlider>

namespace kam::ui {

namespace {
constexpr int kSliderWidth = 130;
constexpr int kLabelWidth = 66;
}  // namespace

DaySlider::DaySlider(QWidget* parent) : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this)), m_label(new TextLabel(TextRole::small, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  m_slider->setFixedWidth(kSliderWidth);
  m_slider->setPageStep(12);
  m_label->setFixedWidth(kLabelWidth);
  row->addWidget(m_slider);
  row->addWidget(m_label);
  connect(m_slider, &QSlider::valueChanged, this, &DaySlider::take);
}

void DaySlider::setSpan(base::Date first, base::Date today) {
  const int months = std::max(0, static_cast<int>(base::monthOf(today).index - base::monthOf(first).index));
  const bool wasToday = isToday() || m_today != today;
  m_today = today;
  const QSignalBlocker quiet(m_slider);
  m_slider->setRange(-months, 0);
  if (wasToday) m_slider->setValue(0);
  m_day = m_slider->value() == 0 ? today : base::Month{base::monthOf(today).index + m_slider->value()}.last();
  setVisible(months > 0);
  showDay();
}

void DaySlider::reset() { m_slider->setValue(0); }

void DaySlider::setWords(const words::Words& words) {
  m_words = words;
  m_slider->setAccessibleName(qtText(words.say("relations", "Day of the map")));
  setToolTip(qtText(words.say("relations", "Who was there, who reported to whom and who had talked with whom on that day; ratings are today's")));
  showDay();
}

void DaySlider::take(int step) {
  m_day = step == 0 ? m_today : base::Month{base::monthOf(m_today).index + step}.last();
  showDay();
  Q_EMIT dayChanged();
}

void DaySlider::showDay() {
  m_label->setText(isToday() ? qtText(m_words.say("relations", "today")) : qtText(words::date(m_words.language(), m_day)));
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weight_slider.h"

#include "theme/icons.h"
#include "theme/style_parts.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kSwatch = 9;

}  // namespace

WeightSlider::WeightSlider(QWidget* parent)
    : QWidget(parent),
      m_name(new TextLabel(TextRole::body, this)),
      m_note(new TextLabel(TextRole::small, this)),
      m_lock(new QToolButton(this)),
      m_number(new QSpinBox(this)),
      m_slider(new QSlider(Qt::Horizontal, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(1);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(kSwatch + 8, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(m_name, 1);
  m_number->setRange(0, 100);
  m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_number->setFixedSize(46, 26);
  m_number->setFont([this] {
    QFont font = m_number->font();
    font.setWeight(QFont::DemiBold);
    return font;
  }());
  m_lock->setCheckable(true);
  m_lock->setAutoRaise(true);
  m_lock->setFixedSize(22, 22);
  m_lock->hide();
  row->addWidget(m_number);
  column->addLayout(row);
  m_slider->setRange(0, 100);
  m_slider->setPageStep(5);
  column->addWidget(m_slider);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(4);
  foot->addWidget(m_note, 1);
  foot->addWidget(m_lock);
  column->addLayout(foot);
  connect(m_lock, &QToolButton::clicked, this, [this](bool locked) { Q_EMIT lockToggled(locked); });
  connect(m_slider, &QSlider::valueChanged, this, &WeightSlider::take);
  connect(m_slider, &QSlider::sliderReleased, this, [this] { Q_EMIT settled(weight()); });
  connect(m_slider, &QSlider::actionTriggered, this, [this](int action) {
    if (action != QAbstractSlider::SliderMove && !m_slider->isSliderDown())
      QMetaObject::invokeMethod(
          this, [this] { Q_EMIT settled(weight()); }, Qt::QueuedConnection);
  });
  connect(m_number, &QSpinBox::valueChanged, this, &WeightSlider::take);
  connect(m_number, &QSpinBox::editingFinished, this, [this] { Q_EMIT settled(weight()); });
}

void WeightSlider::setCriterion(const QString& name, int category, const QString& note) {
  m_category = category;
  m_name->setText(name);
  m_note->setText(note);
  m_slider->setAccessibleName(name);
  m_number->setAccessibleName(name);
  update();
}

void WeightSlider::setWeight(int weight) {
  const QSignalBlocker quietSlider(m_slider);
  const QSignalBlocker quietNumber(m_number);
  m_slider->setValue(weight);
  m_number->setValue(weight);
}

int WeightSlider::weight() const { return m_slider->value(); }

void WeightSlider::setLock(bool locked, const QString& lock, const QString& unlock) {
  m_lock->show();
  m_lock->setChecked(locked);
  m_lock->setToolTip(locked ? unlock : lock);
  m_lock->setAccessibleName(m_name->text() + QStringLiteral(": ") + m_lock->toolTip());
  m_slider->setEnabled(!locked);
  m_number->setEnabled(!locked);
  drawLock();
}

void WeightSlider::drawLock() {
  const Colors& colors = colorsOf(*this);
  m_lock->setIcon(
      icon(m_lock->isChecked() ? QStringLiteral("lock") : QStringLiteral("unlock"), m_lock->isChecked() ? colors.accent : colors.faint, 14));
  m_lock->setIconSize(QSize(14, 14));
}

void WeightSlider::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) drawLock();
}

void WeightSlider::take(int weight) {
  setWeight(weight);
  Q_EMIT moved(weight);
}

void WeightSlider::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  const Colors& colors = colorsOf(*this);
  const QRect name = m_name->geometry();
  drawRounded(painter, QRectF(0, name.center().y() - kSwatch / 2.0, kSwatch, kSwatch), 2,
              colors.categories[static_cast<std::size_t>(qMax(0, m_category)) % colors.categories.size()]);
}

}  // namespace kam::ui

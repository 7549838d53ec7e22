// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gauge_strip.h"

#include "delegates/cell_painting.h"
#include "theme/style_parts.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>

namespace kam::ui {
namespace {

constexpr int kHeight = 52;
constexpr int kPadding = 12;

}  // namespace

class GaugeView : public QAbstractButton {
public:
  explicit GaugeView(QWidget* parent) : QAbstractButton(parent) { setAttribute(Qt::WA_Hover); }

  void take(const Gauge& gauge, bool last) {
    m_gauge = gauge;
    m_last = last;
    setToolTip(gauge.explanation);
    setAccessibleName(gauge.label + QStringLiteral(": ") + gauge.value);
    setAccessibleDescription(gauge.explanation);
    const bool leads = !gauge.leadsTo.isEmpty();
    setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
  }
  const QString& leadsTo() const { return m_gauge.leadsTo; }

protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsOf(*this);
    if (underMouse() && !m_gauge.leadsTo.isEmpty()) painter.fillRect(rect().adjusted(1, 1, -1, -1), colors.hover);
    if (!m_last) {
      painter.setPen(colors.line);
      painter.drawLine(width() - 1, 10, width() - 1, height() - 10);
    }
    const int left = kPadding;
    const int room = width() - 2 * kPadding;
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(colors.muted);
    painter.drawText(QRect(left, 7, room, 15), Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(small).elidedText(m_gauge.label, Qt::ElideRight, room));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const bool state = m_gauge.tone == Tone::positive || m_gauge.tone == Tone::warning || m_gauge.tone == Tone::critical;
    painter.setPen(state ? toneColors(colors, m_gauge.tone).text : colors.ink);
    painter.drawText(QRect(left, 22, room, 17), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(m_gauge.value, Qt::ElideRight, room));
    if (m_gauge.share)
      drawMeter(painter, colors, QRectF(left, 42, room, 4), *m_gauge.share, state ? toneColors(colors, m_gauge.tone).text : colors.accent);
    if (hasFocus()) drawFocusRing(painter, colors, QRectF(rect()), kControlRadius);
  }

private:
  Gauge m_gauge;
  bool m_last = false;
};

GaugeStrip::GaugeStrip(QWidget* parent) : QWidget(parent) { setFixedHeight(kHeight); }

QSize GaugeStrip::sizeHint() const { return {600, kHeight}; }

void GaugeStrip::setGauges(std::vector<Gauge> gauges) {
  while (m_views.size() < gauges.size()) {
    auto* view = new GaugeView(this);
    connect(view, &QAbstractButton::clicked, this, [this, view] {
      if (!view->leadsTo().isEmpty()) Q_EMIT wanted(view->leadsTo());
    });
    m_views.push_back(view);
  }
  for (std::size_t i = 0; i < m_views.size(); ++i) {
    m_views[i]->setVisible(i < gauges.size());
    if (i < gauges.size()) m_views[i]->take(gauges[i], i + 1 == gauges.size());
  }
  place();
}

void GaugeStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place();
}

void GaugeStrip::place() {
  int count = 0;
  for (const GaugeView* view : m_views) count += view->isHidden() ? 0 : 1;
  int at = 0;
  for (GaugeView* view : m_views) {
    if (view->isHidden()) continue;
    const int left = width() * at / count;
    view->setGeometry(left, 0, width() * (at + 1) / count - left, kHeight);
    ++at;
  }
}

}  // namespace kam::ui

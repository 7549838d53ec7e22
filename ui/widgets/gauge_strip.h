// SPDX-License-Identifier: GPL-3.0-or-later
// A strip of small figures side by side, each with a bar where it is a share: how an account or a portfolio stands. Each says what it is made
// of; a click goes there.
#pragma once

#include "theme/colors.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace kam::ui {

struct Gauge {
  QString label;
  QString value;
  /// How its figure comes about.
  QString explanation;
  /// Of the track; unset: no bar.
  std::optional<double> share;
  Tone tone = Tone::neutral;
  /// What the page that holds it is to show; empty for nothing.
  QString leadsTo;
};

class GaugeStrip : public QWidget {
  Q_OBJECT
public:
  explicit GaugeStrip(QWidget* parent);
  void setGauges(std::vector<Gauge> gauges);
  QSize sizeHint() const override;

Q_SIGNALS:
  void wanted(const QString& place);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void place();
  std::vector<class GaugeView*> m_views;
};

}  // namespace kam::ui

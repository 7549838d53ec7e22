// SPDX-License-Identifier: GPL-3.0-or-later
// A name, a figure and a bar that shows the figure's share: targets, workload, capacity.
#pragma once

#include "theme/colors.h"

#include <QWidget>

namespace kam::ui {

class Meter : public QWidget {
  Q_OBJECT
public:
  explicit Meter(QWidget* parent = nullptr);
  /// `share` of the track, above 1 the track is full (the figure then says how far over).
  void setValue(const QString& name, const QString& figure, double share, Tone tone = Tone::accent);
  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_name;
  QString m_figure;
  double m_share = 0;
  Tone m_tone = Tone::accent;
};

}  // namespace kam::ui

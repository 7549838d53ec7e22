// SPDX-License-Identifier: GPL-3.0-or-later
// The strip below an account's name, the same above every tab: intent, health and how much of it is known, the target triple, contract cover,
// next review. Each gauge says what it is made of; a click goes there.
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
  /// The account's tab that shows it; empty for none.
  QString leadsTo;
};

class AccountGauges : public QWidget {
  Q_OBJECT
public:
  explicit AccountGauges(QWidget* parent);
  void setGauges(std::vector<Gauge> gauges);
  QSize sizeHint() const override;

Q_SIGNALS:
  void wanted(const QString& tab);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void place();
  std::vector<class GaugeView*> m_views;
};

}  // namespace kam::ui

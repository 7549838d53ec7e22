// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a plan's outline: the section's name and, by mark and colour, whether something in it is to be mended.
#pragma once

#include <QAbstractButton>

#include "scoring/plan/plan_content.h"

namespace kam::ui {

class OutlineEntry : public QAbstractButton {
  Q_OBJECT
public:
  explicit OutlineEntry(QWidget* parent);
  /// How far the section is written, and how many findings it has; an optional section that is empty is no gap.
  void setState(const QString& name, scoring::SectionState state, bool required, int findings, const QString& explanation);
  /// The section that is being looked at.
  void setCurrent(bool current);
  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void paintMark(class QPainter& painter, const struct Colors& colors, const QRectF& place) const;

  scoring::SectionState m_state = scoring::SectionState::empty;
  bool m_required = true;
  bool m_current = false;
  int m_findings = 0;
};

}  // namespace kam::ui

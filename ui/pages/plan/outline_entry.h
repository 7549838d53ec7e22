// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a plan's outline: the section's name and, by mark and colour, whether something in it is to be mended.
#pragma once

#include <QAbstractButton>

namespace kam::ui {

class OutlineEntry : public QAbstractButton {
  Q_OBJECT
public:
  explicit OutlineEntry(QWidget* parent);
  /// `findings` in the section; 0 is whole.
  void setState(const QString& name, int findings, const QString& explanation);
  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  int m_findings = 0;
};

}  // namespace kam::ui

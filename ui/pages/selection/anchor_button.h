// SPDX-License-Identifier: GPL-3.0-or-later
// One written anchor of a criterion: its number and what it means; pressed, it rates.
#pragma once

#include <QAbstractButton>

namespace kam::ui {

class AnchorButton : public QAbstractButton {
  Q_OBJECT
public:
  explicit AnchorButton(QWidget* parent = nullptr);
  void setAnchor(const QString& number, const QString& text);
  /// The anchor nearest to the rating.
  void setNearest(bool nearest);
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  QString m_number;
  bool m_nearest = false;
};

}  // namespace kam::ui

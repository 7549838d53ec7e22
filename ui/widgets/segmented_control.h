// SPDX-License-Identifier: GPL-3.0-or-later
// A few exclusive choices side by side (Revenue | Margin). For more than five use a combo box.
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QHBoxLayout;

namespace kam::ui {

class SegmentedControl : public QWidget {
  Q_OBJECT
public:
  explicit SegmentedControl(QWidget* parent = nullptr);

  /// Texts in order; the selected position stays where it still exists.
  void setSegments(const QStringList& texts);
  int current() const { return m_current; }
  void setCurrent(int position);

Q_SIGNALS:
  /// Only by the user.
  void chosen(int position);

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  QHBoxLayout* m_row;
  std::vector<QAbstractButton*> m_buttons;
  int m_current = 0;
};

}  // namespace kam::ui

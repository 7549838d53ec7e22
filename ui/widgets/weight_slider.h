// SPDX-License-Identifier: GPL-3.0-or-later
// One criterion's weight: colour, name, lock, number to type, slider to move, and a line that says where it comes from.
#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;
class QToolButton;

namespace kam::ui {

class TextLabel;

class WeightSlider : public QWidget {
  Q_OBJECT
public:
  explicit WeightSlider(QWidget* parent = nullptr);

  /// `category`: position of the colour in Colors::categories.
  void setCriterion(const QString& name, int category, const QString& note);
  /// 0 … 100; does not emit.
  void setWeight(int weight);
  int weight() const;
  /// A locked weight keeps its value while others move. `lock` and `unlock` are the button's tool tips.
  void setLock(bool locked, const QString& lock, const QString& unlock);

Q_SIGNALS:
  /// While it moves; cheap work only.
  void moved(int weight);
  /// The user let go or typed: worth an edit.
  void settled(int weight);
  void lockToggled(bool locked);

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void take(int weight);
  void drawLock();

  int m_category = 0;
  TextLabel* m_name;
  TextLabel* m_note;
  QToolButton* m_lock;
  QSpinBox* m_number;
  QSlider* m_slider;
};

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Stands where nothing is yet: says what belongs here and offers the first step.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kam::ui {

class TextLabel;

class EmptyState : public QWidget {
  Q_OBJECT
public:
  explicit EmptyState(QWidget* parent = nullptr);

  /// Name of a file in resources/icons.
  void setIcon(const QString& name);
  void setTexts(const QString& title, const QString& explanation);
  /// Empty: no button. A second step may stand beside the first.
  void setSteps(const QString& first, const QString& second = {});

Q_SIGNALS:
  void firstStep();
  void secondStep();

protected:
  void changeEvent(QEvent* event) override;

private:
  void drawIcon();

  QString m_iconName;
  QLabel* m_icon;
  TextLabel* m_title;
  TextLabel* m_explanation;
  QPushButton* m_first;
  QPushButton* m_second;
};

}  // namespace kam::ui

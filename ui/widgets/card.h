// SPDX-License-Identifier: GPL-3.0-or-later
// A white surface with a hairline and a 9 px radius; its title says what is in it, its subtitle how to read it.
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace kam::ui {

class Card : public QFrame {
  Q_OBJECT
public:
  explicit Card(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setSubtitle(const QString& subtitle);
  /// Below title; add the card's content here.
  QVBoxLayout* body() const { return m_body; }
  /// Right of the title, for small controls.
  void addAction(QWidget* widget);

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  QWidget* m_head;
  QLabel* m_title;
  QLabel* m_subtitle;
  QHBoxLayout* m_headLayout;
  QVBoxLayout* m_body;
};

}  // namespace kam::ui

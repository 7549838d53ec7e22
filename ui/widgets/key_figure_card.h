// SPDX-License-Identifier: GPL-3.0-or-later
// One figure of a row of cards: what it is, how much, and how it stands (with a word or an arrow, never by colour alone).
// A click goes to what the figure is made of.
#pragma once

#include "theme/colors.h"

#include <QAbstractButton>

namespace kam::ui {

class KeyFigureCard : public QAbstractButton {
  Q_OBJECT
public:
  explicit KeyFigureCard(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// `note` below the figure in `tone`; `explanation` is the tool tip: what the figure is made of.
  void setFigure(const QString& figure, const QString& note, Tone tone = Tone::neutral, const QString& explanation = {});
  /// Nothing to show yet: why, and the step that would change it (shown as a link; the whole card is clickable anyway).
  void setMissing(const QString& reason, const QString& step);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void describe();

  QString m_title;
  QString m_figure;
  QString m_note;
  Tone m_tone = Tone::neutral;
  bool m_missing = false;
};

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A label in one of the look's text roles; follows the theme by itself and cuts single lines that do not fit with an
// ellipsis (the whole text is then in the tool tip).
#pragma once

#include "theme/colors.h"

#include <QLabel>

namespace kam::ui {

enum class TextRole { body, strong, muted, small, cardTitle, pageTitle, figure };

class TextLabel : public QLabel {
  Q_OBJECT
public:
  explicit TextLabel(TextRole role, QWidget* parent = nullptr);
  TextLabel(TextRole role, const QString& text, QWidget* parent = nullptr);

  /// A state's colour instead of the role's own; neutral = the role's.
  void setTone(Tone tone);
  /// Single lines only (the default); with word wrap nothing is cut.
  void setElided(bool elided);
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QColor color() const;

  TextRole m_role;
  Tone m_tone = Tone::neutral;
  bool m_elided = true;
};

/// A text of as many lines as it takes.
TextLabel* wrappedLabel(TextRole role, const QString& text, QWidget* parent);

}  // namespace kam::ui

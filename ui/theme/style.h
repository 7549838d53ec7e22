// SPDX-License-Identifier: GPL-3.0-or-later
// The look of every standard control, drawn over Fusion: flat surfaces, hairlines, 7 px radii, a visible focus ring.
// Controls are told apart by properties (see `setButtonKind`), never by style sheets.
#pragma once

#include "theme/colors.h"

#include <QProxyStyle>

class QAbstractButton;

namespace kam::ui {

enum class ButtonKind { plain, primary, quiet, link };
/// How a push or tool button is drawn: bordered, filled with the accent, without a border, or as a link.
void setButtonKind(QAbstractButton& button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* widget);
/// Marks a field whose text is refused; drawn with a critical border.
void setInvalid(QWidget& field, bool invalid);

class Style : public QProxyStyle {
  Q_OBJECT
public:
  Style();
  const Colors& colors() const { return m_colors; }
  bool hasColors() const { return m_hasColors; }
  void setColors(const Colors& colors);

  void polish(QWidget* widget) override;
  using QProxyStyle::polish;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;

private:
  Colors m_colors;
  bool m_hasColors = false;
};

}  // namespace kam::ui

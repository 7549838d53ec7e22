// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/style_parts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>
#include <QVariant>

namespace kam::ui {
namespace {

constexpr const char* kKindProperty = "kamButton";
constexpr const char* kInvalidProperty = "kamInvalid";
constexpr int kScrollBar = 10;
constexpr int kHeaderMargin = 8;
constexpr int kHeaderArrow = 12;

bool isInvalid(const QWidget* widget) { return widget != nullptr && widget->property(kInvalidProperty).toBool(); }

/// A line edit inside a spin box or an editable combo box has no frame of its own.
bool isInnerEdit(const QWidget* widget) {
  return widget != nullptr && (qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
                               qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr);
}

/// Beside the words, on the side that their alignment leaves free.
QRect headerArrow(const QStyleOptionHeader& header, const QRect& words) {
  const int text = qMin(header.fontMetrics.horizontalAdvance(header.text), words.width() - kHeaderArrow);
  const bool right = header.textAlignment.testFlag(Qt::AlignRight);
  const int left = right ? words.right() - text - kHeaderArrow - 2 : words.left() + text + 2;
  return QRect(left, words.top(), kHeaderArrow, words.height());
}

}  // namespace

void setButtonKind(QAbstractButton& button, ButtonKind kind) {
  button.setProperty(kKindProperty, static_cast<int>(kind));
  if (kind == ButtonKind::link) button.setCursor(Qt::PointingHandCursor);
  button.update();
}

ButtonKind buttonKind(const QWidget* widget) {
  if (widget == nullptr) return ButtonKind::plain;
  const QVariant value = widget->property(kKindProperty);
  if (value.isValid()) return static_cast<ButtonKind>(value.toInt());
  return qobject_cast<const QToolButton*>(widget) != nullptr ? ButtonKind::quiet : ButtonKind::plain;
}

void setInvalid(QWidget& field, bool invalid) {
  if (field.property(kInvalidProperty).toBool() == invalid) return;
  field.setProperty(kInvalidProperty, invalid);
  field.update();
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")), m_colors(lightColors()) {}

void Style::setColors(const Colors& colors) {
  m_colors = colors;
  m_hasColors = true;
}

void Style::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  // The frame paints the whole field; a filled viewport would cover its round corners.
  if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) text->viewport()->setAutoFillBackground(false);
  if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QSlider*>(widget) != nullptr ||
      qobject_cast<QTabBar*>(widget) != nullptr || widget->inherits("QScrollBar"))
    widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_ScrollBarExtent: return kScrollBar;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ButtonMargin: return 24;
    case PM_MenuButtonIndicator: return 14;
    case PM_ButtonDefaultIndicator: return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness: return 20;
    case PM_SliderLength: return 16;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return 18;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap: return 0;
    case PM_HeaderMargin: return kHeaderMargin;
    case PM_HeaderMarkSize: return 10;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return kCardPadding;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_SplitterWidth: return kGap;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth: return 4;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const {
  switch (hint) {
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ToolTip_WakeUpDelay: return 350;
    case SH_UnderlineShortcut: return 0;
    case SH_ScrollBar_Transient: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
  }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
  QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
  switch (type) {
    case CT_PushButton:
      if (buttonKind(widget) == ButtonKind::link) return size;
      result.setHeight(qMax(size.height() + 6, kControlHeight));
      break;
    case CT_ToolButton:
      result = result.expandedTo(QSize(kControlHeight, kControlHeight));
      if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
          tool != nullptr && !tool->text.isEmpty() && tool->toolButtonStyle != Qt::ToolButtonIconOnly)
        result.rwidth() += 12;
      break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
      if (!isInnerEdit(widget)) result.setHeight(qMax(result.height(), kControlHeight));
      break;
    case CT_HeaderSection: result.setHeight(qMax(result.height(), 34)); break;
    case CT_MenuItem: result.setHeight(qMax(result.height(), 8) + 6); break;
    default: break;
  }
  return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  if (element == SE_LineEditContents && !isInnerEdit(widget)) return option->rect.adjusted(8, 1, -8, -1);
  if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents) return option->rect;
  return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const {
  if (control == CC_ScrollBar) {
    // No arrow buttons: the whole length is the groove.
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (slider == nullptr) return {};
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) return {};
    const bool vertical = slider->orientation == Qt::Vertical;
    const int length = vertical ? option->rect.height() : option->rect.width();
    const qint64 range = qint64{slider->maximum} - slider->minimum;
    const int handle =
        range <= 0 ? length : qBound(28, static_cast<int>(qint64{slider->pageStep} * length / (range + slider->pageStep)), qMax(28, length));
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto span = [&](int from, int size) {
      return vertical ? QRect(0, from, option->rect.width(), size) : QRect(from, 0, size, option->rect.height());
    };
    if (part == SC_ScrollBarGroove) return span(0, length);
    if (part == SC_ScrollBarSlider) return span(at, handle);
    if (part == SC_ScrollBarSubPage) return span(0, at);
    if (part == SC_ScrollBarAddPage) return span(at + handle, length - at - handle);
    return {};
  }
  if (control == CC_ComboBox) {
    const QRect area = option->rect;
    if (part == SC_ComboBoxArrow) return QRect(area.right() - 27, area.top(), 27, area.height());
    if (part == SC_ComboBoxEditField) return area.adjusted(10, 1, -28, -1);
  }
  if (control == CC_SpinBox) {
    const QRect area = option->rect;
    const int half = area.height() / 2;
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const bool buttons = spin == nullptr || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? 22 : 0;
    if (part == SC_SpinBoxUp) return QRect(area.right() - width, area.top() + 1, width, half - 1);
    if (part == SC_SpinBoxDown) return QRect(area.right() - width, area.top() + half, width, half - 1);
    if (part == SC_SpinBoxEditField) return area.adjusted(8, 1, -width - 4, -1);
    if (part == SC_SpinBoxFrame) return area;
  }
  return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
      if (!isInnerEdit(widget)) drawField(*painter, m_colors, *option, isInvalid(widget));
      return;
    case PE_Frame:
      if (widget != nullptr && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit") || widget->inherits("QListWidget"))) {
        QStyleOption field = *option;
        // Unlike a line edit, a text edit does not say so itself.
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget); text != nullptr && text->isReadOnly()) field.state |= State_ReadOnly;
        drawField(*painter, m_colors, field, isInvalid(widget));
        return;
      }
      break;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButton(*painter, m_colors, *option, buttonKind(widget)); return;
    case PE_FrameFocusRect:
      if (qobject_cast<const QAbstractItemView*>(widget) == nullptr)
        drawFocusRing(*painter, m_colors, QRectF(option->rect).adjusted(-2, -2, 2, 2), 4);
      return;
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem: return;
    case PE_IndicatorCheckBox: drawCheckBox(*painter, m_colors, *option); return;
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*painter, m_colors, *option); return;
    case PE_IndicatorRadioButton: drawRadioButton(*painter, m_colors, *option); return;
    case PE_IndicatorArrowDown:
      // A tool button with a menu says so by what it is for; the icon needs the room.
      if (qobject_cast<const QToolButton*>(widget) != nullptr) return;
      drawChevron(*painter, QRectF(option->rect).center(), m_colors.muted);
      return;
    case PE_IndicatorArrowUp: drawChevron(*painter, QRectF(option->rect).center(), m_colors.muted, false); return;
    case PE_IndicatorHeaderArrow: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
      if (header != nullptr && header->sortIndicator != QStyleOptionHeader::None)
        drawChevron(*painter, QRectF(option->rect).center(), m_colors.accent, header->sortIndicator == QStyleOptionHeader::SortUp);
      return;
    }
    case PE_PanelScrollAreaCorner: return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) drawItemRow(*painter, m_colors, *item);
      return;
    default: break;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  switch (element) {
    case CE_PushButtonBevel: {
      drawButton(*painter, m_colors, *option, buttonKind(widget));
      const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
      if (button != nullptr && button->features.testFlag(QStyleOptionButton::HasMenu))
        drawChevron(*painter, QPointF(option->rect.right() - 13, option->rect.center().y() + 1),
                    buttonTextColor(m_colors, buttonKind(widget), option->state.testFlag(State_Enabled)));
      return;
    }
    case CE_PushButtonLabel:
      if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        QStyleOptionButton copy = *button;
        const QColor color = buttonTextColor(m_colors, buttonKind(widget), copy.state.testFlag(State_Enabled));
        copy.palette.setColor(QPalette::ButtonText, color);
        copy.palette.setColor(QPalette::Disabled, QPalette::ButtonText, color);
        // The chevron is drawn with the bevel; the label only has to leave it room.
        if (copy.features.testFlag(QStyleOptionButton::HasMenu)) {
          copy.features.setFlag(QStyleOptionButton::HasMenu, false);
          copy.rect.adjust(0, 0, -14, 0);
        }
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
      }
      break;
    case CE_ComboBoxLabel:
      // A choice too long for its field ends with an ellipsis, not with half a letter.
      if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo != nullptr && !combo->editable) {
        QStyleOptionComboBox copy = *combo;
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
        copy.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
      }
      break;
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
      if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) drawProgress(*painter, m_colors, *bar);
      return;
    case CE_TabBarTabShape: return;
    case CE_TabBarTabLabel:
      if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) drawTab(*painter, m_colors, *tab);
      return;
    case CE_Header:
      // Drawn whole: the words keep the column's edge, sorted or not; the arrow stands on their free side.
      if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        drawHeaderSection(*painter, m_colors, *header);
        QStyleOptionHeader part = *header;
        part.rect.adjust(kHeaderMargin, 0, -kHeaderMargin, 0);
        drawControl(CE_HeaderLabel, &part, painter, widget);
        part.rect = headerArrow(*header, part.rect);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        return;
      }
      break;
    case CE_HeaderSection:
      if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) drawHeaderSection(*painter, m_colors, *header);
      return;
    case CE_HeaderEmptyArea:
      painter->fillRect(option->rect, m_colors.surface);
      painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_colors.line);
      return;
    case CE_HeaderLabel:
      if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : kHeaderArrow;
        const bool right = header->textAlignment.testFlag(Qt::AlignRight);
        painter->save();
        painter->setPen(m_colors.muted);
        const QRect area = option->rect.adjusted(right ? arrow : 0, 0, right ? 0 : -arrow, 0);
        painter->drawText(area, static_cast<int>(header->textAlignment | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(header->text, Qt::ElideRight, area.width()));
        painter->restore();
      }
      return;
    case CE_Splitter: return;
    case CE_ItemViewItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
        // A selected row is softly filled, so its words stay ink.
        QStyleOptionViewItem copy = *item;
        copy.palette.setColor(QPalette::HighlightedText, m_colors.ink);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
      }
      break;
    default: break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
  if (control == CC_Slider) {
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
      drawSlider(*painter, m_colors, *slider, subControlRect(CC_Slider, option, SC_SliderGroove, widget),
                 subControlRect(CC_Slider, option, SC_SliderHandle, widget));
      return;
    }
  }
  if (control == CC_ScrollBar) {
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
      drawScrollBar(*painter, m_colors, *slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
      return;
    }
  }
  if (control == CC_ComboBox) {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (combo != nullptr && combo->frame) {
      if (combo->editable) drawField(*painter, m_colors, *option, isInvalid(widget));
      else {
        drawButton(*painter, m_colors, *option, ButtonKind::plain);
        if (option->state.testFlag(State_HasFocus) || isInvalid(widget)) {
          QStyleOption ring = *option;
          drawField(*painter, m_colors, ring, isInvalid(widget));
        }
      }
    }
    drawChevron(*painter, QPointF(option->rect.right() - 14, option->rect.center().y() + 1), m_colors.muted);
    return;
  }
  if (control == CC_SpinBox) {
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (spin != nullptr) {
      if (spin->frame) drawField(*painter, m_colors, *option, isInvalid(widget));
      if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        drawSpinArrow(*painter, m_colors, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), true,
                      spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
        drawSpinArrow(*painter, m_colors, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), false,
                      spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
      }
      return;
    }
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace kam::ui

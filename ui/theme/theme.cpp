// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/style.h"
#include "theme/system_scheme.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

/// Outside every namespace, as Qt wants it: the icons lie in a static library, whose resources nobody else mentions.
static void initIcons() { Q_INIT_RESOURCE(icons); }

namespace kam::ui {
namespace {

QFont roboto(int pixels, QFont::Weight weight) {
  QFont font(QString::fromLatin1(print::type::kFamily));
  font.setStyleHint(QFont::SansSerif);
  font.setPixelSize(pixels);
  font.setWeight(weight);
  return font;
}

QPalette paletteOf(const Colors& colors) {
  QPalette palette;
  palette.setColor(QPalette::Window, colors.background);
  palette.setColor(QPalette::WindowText, colors.ink);
  palette.setColor(QPalette::Base, colors.surface);
  palette.setColor(QPalette::AlternateBase, colors.background);
  palette.setColor(QPalette::Text, colors.ink);
  palette.setColor(QPalette::Button, colors.surface);
  palette.setColor(QPalette::ButtonText, colors.ink);
  palette.setColor(QPalette::BrightText, colors.critical);
  palette.setColor(QPalette::Highlight, colors.accent);
  palette.setColor(QPalette::HighlightedText, colors.onAccent);
  palette.setColor(QPalette::PlaceholderText, colors.faint);
  palette.setColor(QPalette::ToolTipBase, colors.dark ? colors.line : colors.ink);
  palette.setColor(QPalette::ToolTipText, colors.dark ? colors.ink : colors.surface);
  palette.setColor(QPalette::Link, colors.accent);
  palette.setColor(QPalette::LinkVisited, colors.accent);
  palette.setColor(QPalette::Light, colors.surface);
  palette.setColor(QPalette::Midlight, colors.background);
  palette.setColor(QPalette::Mid, colors.line);
  palette.setColor(QPalette::Dark, colors.muted);
  palette.setColor(QPalette::Shadow, colors.dark ? QColor(Qt::black) : colors.muted);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) palette.setColor(QPalette::Disabled, role, colors.faint);
  palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
  return palette;
}

}  // namespace

QFont bodyFont() { return roboto(print::type::kBody, QFont::Normal); }
QFont titleFont() { return roboto(print::type::kPageTitle, QFont::DemiBold); }
QFont cardTitleFont() { return roboto(print::type::kCardTitle, QFont::DemiBold); }
QFont smallFont() { return roboto(print::type::kTiny, QFont::Normal); }
QFont figureFont() { return roboto(print::type::kFigure, QFont::DemiBold); }

Theme::Theme(QApplication& application) : m_application(application), m_style(new Style), m_system(new SystemScheme(application.palette(), this)) {
  initIcons();
  m_application.setStyle(m_style);
  m_application.setFont(bodyFont());
  QToolTip::setFont(bodyFont());
  connect(m_system, &SystemScheme::changed, this, [this] {
    if (m_choice == ThemeChoice::system) apply();
  });
  apply();
}

Theme::~Theme() = default;

bool Theme::isDark() const { return m_choice == ThemeChoice::dark || (m_choice == ThemeChoice::system && m_system->isDark()); }

const Colors& Theme::colors() const { return m_style->colors(); }

void Theme::choose(ThemeChoice choice) {
  if (choice == m_choice) return;
  m_choice = choice;
  apply();
}

void Theme::apply() {
  if (m_style->hasColors() && m_style->colors().dark == isDark()) return;
  m_style->setColors(isDark() ? darkColors() : lightColors());
  const QPalette palette = paletteOf(m_style->colors());
  m_application.setPalette(palette);
  QToolTip::setPalette(palette);
  const auto widgets = QApplication::allWidgets();
  for (QWidget* widget : widgets) widget->update();
  Q_EMIT changed();
}

}  // namespace kam::ui

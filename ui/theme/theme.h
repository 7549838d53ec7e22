// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark: follows the system or is fixed by the user, and tells when it changes. Owns the application's style,
// palette and fonts; draws nothing itself.
#pragma once

#include "theme/colors.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace kam::ui {

class Style;
class SystemScheme;

enum class ThemeChoice { system, light, dark };

class Theme : public QObject {
  Q_OBJECT
public:
  /// Installs style, palette and font on the application, which outlives the theme.
  explicit Theme(QApplication& application);
  ~Theme() override;

  ThemeChoice choice() const { return m_choice; }
  void choose(ThemeChoice choice);
  bool isDark() const;
  const Colors& colors() const;

Q_SIGNALS:
  void changed();

private:
  void apply();

  QApplication& m_application;
  Style* m_style;
  SystemScheme* m_system;
  ThemeChoice m_choice = ThemeChoice::system;
};

/// 13 px body; 20 px semibold page title; 13 px semibold card title; 11 px small print.
QFont bodyFont();
QFont titleFont();
QFont cardTitleFont();
QFont smallFont();
QFont figureFont();

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop is light or dark: the settings portal over D-Bus where the build and the desktop have it, else the
// lightness of the palette the program was started with. Never blocks the start: the portal's answer may come later.
#pragma once

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace kam::ui {

class SystemScheme : public QObject {
  Q_OBJECT
public:
  SystemScheme(const QPalette& startPalette, QObject* parent);
  bool isDark() const { return m_dark; }

Q_SIGNALS:
  void changed();

private Q_SLOTS:
  void takeSetting(const QString& space, const QString& key, const QDBusVariant& value);

private:
  void askPortal();
  void take(unsigned scheme);

  bool m_dark;
};

}  // namespace kam::ui

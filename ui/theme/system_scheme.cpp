// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/system_scheme.h"

#ifdef KAM_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace kam::ui {
namespace {

constexpr unsigned kPrefersDark = 1;
constexpr unsigned kPrefersLight = 2;

}  // namespace

SystemScheme::SystemScheme(const QPalette& startPalette, QObject* parent)
    : QObject(parent), m_dark(startPalette.color(QPalette::Window).lightness() < startPalette.color(QPalette::WindowText).lightness()) {
  askPortal();
}

void SystemScheme::take(unsigned scheme) {
  // 0 is "no preference": what the palette said stays.
  if (scheme != kPrefersDark && scheme != kPrefersLight) return;
  const bool dark = scheme == kPrefersDark;
  if (dark == m_dark) return;
  m_dark = dark;
  Q_EMIT changed();
}

#ifdef KAM_HAS_DBUS

void SystemScheme::askPortal() {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
  const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
  const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
  bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(takeSetting(QString, QString, QDBusVariant)));
  QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
  call.setArguments({QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme")});
  auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    // The portal wraps the value in a variant of its own.
    if (reply.isValid()) take(qvariant_cast<QDBusVariant>(reply.value().variant()).variant().toUInt());
    watcher->deleteLater();
  });
}

void SystemScheme::takeSetting(const QString& space, const QString& key, const QDBusVariant& value) {
  if (space == QStringLiteral("org.freedesktop.appearance") && key == QStringLiteral("color-scheme")) take(value.variant().toUInt());
}

#else

void SystemScheme::askPortal() {}
void SystemScheme::takeSetting(const QString&, const QString&, const QDBusVariant&) {}

#endif

}  // namespace kam::ui

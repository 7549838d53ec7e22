// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands.h"

#include "ui/ui_test_app.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace kam::test {
namespace {

constexpr qint64 kPatience = 3000;

/// What has the keys now.
QWidget* underTheHands() {
  if (QWidget* popup = QApplication::activePopupWidget()) return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
  if (QWidget* focused = QApplication::focusWidget()) return focused;
  if (QWidget* modal = QApplication::activeModalWidget()) return modal;
  return QApplication::activeWindow();
}

/// When a dialog closes, a window system gives the keys back to the window behind it; the platform without a screen does so only sometimes.
void giveKeysBack() {
  if (QApplication::activeWindow() != nullptr || QApplication::activeModalWidget() != nullptr) return;
  for (QWidget* window : QApplication::topLevelWidgets())
    if (window->isVisible() && window->windowType() == Qt::Window) window->activateWindow();
}

void strike(int key, Qt::KeyboardModifiers modifiers, const QString& text = {}) {
  const QPointer<QWidget> target = underTheHands();
  if (target == nullptr) return;
  if (text.isEmpty()) QTest::keyPress(target, static_cast<Qt::Key>(key), modifiers);
  else QTest::keyClicks(target, text);
  // A key that opened a dialog comes back when that is long closed.
  if (text.isEmpty() && target != nullptr) QTest::keyRelease(target, static_cast<Qt::Key>(key), modifiers);
}

qint64 now() { return QDeadlineTimer::current().deadline(); }

}  // namespace

Hands& Hands::press(int key, Qt::KeyboardModifiers modifiers, int times) {
  for (int time = 0; time < times; ++time)
    m_steps.push_back({nullptr, [key, modifiers] {
                         strike(key, modifiers);
                         return true;
                       }});
  return *this;
}

Hands& Hands::type(const QString& text) {
  m_steps.push_back({nullptr, [text] {
                       strike(0, Qt::NoModifier, text);
                       return true;
                     }});
  return *this;
}

Hands& Hands::see(const char* what, std::function<bool()> there) {
  m_steps.push_back({what, std::move(there)});
  return *this;
}

void Hands::next() {
  if (m_steps.empty() || !m_failed.isEmpty()) return;
  giveKeysBack();
  Step step = m_steps.front();
  if (step.waitedFor != nullptr) {
    if (!step.run()) {
      if (m_waitedSince == 0) m_waitedSince = now();
      if (now() - m_waitedSince > kPatience) {
        const QWidget* target = underTheHands();
        m_failed = QStringLiteral("%1; the keys are with %2")
                       .arg(QString::fromUtf8(step.waitedFor),
                            target == nullptr
                                ? QStringLiteral("nobody")
                                : QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(target->metaObject()->className()), target->accessibleName()));
        // Nobody is left to close what is open.
        while (QWidget* modal = QApplication::activeModalWidget()) modal->close();
      } else QTimer::singleShot(2, qApp, [this] { next(); });
      return;
    }
    m_waitedSince = 0;
    m_steps.pop_front();
    QTimer::singleShot(0, qApp, [this] { next(); });
    return;
  }
  m_steps.pop_front();
  // First: what this key opens may run an event loop of its own.
  QTimer::singleShot(0, qApp, [this] { next(); });
  step.run();
}

std::string Hands::work() {
  QTimer::singleShot(0, qApp, [this] { next(); });
  // Each step waits for itself; a day has many of them.
  while (!m_steps.empty() && m_failed.isEmpty() && settleUntil([&, left = m_steps.size()] { return m_steps.size() < left || !m_failed.isEmpty(); })) {
  }
  if (!m_steps.empty() && m_failed.isEmpty()) m_failed = QStringLiteral("%1 steps were not reached").arg(m_steps.size());
  m_steps.clear();
  settle();
  return m_failed.toStdString();
}

}  // namespace kam::test

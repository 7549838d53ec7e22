// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who works with the keyboard alone: each key goes to whatever has the keys at that moment (a page, a dialog that waits for its answer, a
// menu), as the system would send it. Nothing is called that a user could not reach.
#pragma once

#include <QString>
#include <Qt>

#include <deque>
#include <functional>
#include <string>

namespace kam::test {

class Hands {
public:
  Hands& press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);
  Hands& type(const QString& text);
  /// Waits until it holds; five seconds are too long.
  Hands& see(const char* what, std::function<bool()> there);
  /// Does all of it; the first thing that was not seen, or empty.
  std::string work();

private:
  struct Step {
    const char* waitedFor = nullptr;
    std::function<bool()> run;
  };
  void next();

  std::deque<Step> m_steps;
  QString m_failed;
  qint64 m_waitedSince = 0;
};

}  // namespace kam::test

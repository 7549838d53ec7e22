// SPDX-License-Identifier: GPL-3.0-or-later
// Short messages on their way to the window's toasts; whoever posts does not know how they are shown.
#pragma once

#include "theme/colors.h"

#include <QObject>
#include <QString>

#include <functional>

namespace kam::ui {

struct Notice {
  QString text;
  Tone tone = Tone::neutral;
  /// Empty: no button.
  QString action;
  std::function<void()> run;
};

class Notices : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;
  void post(const Notice& notice) { Q_EMIT posted(notice); }

Q_SIGNALS:
  void posted(const kam::ui::Notice& notice);
};

}  // namespace kam::ui

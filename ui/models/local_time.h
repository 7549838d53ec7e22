// SPDX-License-Identifier: GPL-3.0-or-later
// A moment of the history as the clock on this computer's wall shows it.
#pragma once

#include "base/date.h"

#include <QDateTime>

namespace kam::ui {

/// `milliseconds` since 1970, UTC.
inline base::Minute localMinute(std::int64_t milliseconds) {
  const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds);
  return base::Minute{std::chrono::minutes{(milliseconds / 1000 + local.offsetFromUtc()) / 60}};
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// For measuring the start: once the first page with the workspace's content is painted, prints how long that took since the
// program began and how much memory is its own, and leaves.
#pragma once

#include <QElapsedTimer>

namespace kam::ui {

class Desk;

/// Call before anything is opened; `sinceStart` began with the program.
void leaveAfterFirstPaint(Desk& desk, const QElapsedTimer& sinceStart);

}  // namespace kam::ui

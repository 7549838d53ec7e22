// SPDX-License-Identifier: GPL-3.0-or-later
// How the memory of ordinary containers is had from the system.
#pragma once

namespace kam::base {

/// For the first line of a program: from here on the heap grows in large steps, its first step in large pages, and lists of some megabytes lie in it
/// instead of being handed out page by page each time (docs/decisions/0025). A wish; where the C library cannot be told nothing happens.
void growHeapInLargeSteps() noexcept;

}  // namespace kam::base

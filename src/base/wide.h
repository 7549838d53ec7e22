// SPDX-License-Identifier: GPL-3.0-or-later
// 128-bit integers, for products of amounts that must stay exact.
#pragma once

namespace kam::base {

__extension__ using Wide = __int128;

}  // namespace kam::base

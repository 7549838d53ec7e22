// SPDX-License-Identifier: GPL-3.0-or-later
// What a colour says in a document. Which colour that is stays with print.
#pragma once

namespace kam::report {

enum class Tone { plain, muted, accent, positive, warning, critical };

}  // namespace kam::report

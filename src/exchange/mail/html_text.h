// SPDX-License-Identifier: GPL-3.0-or-later
// What a mail in HTML says, without its form: a sentence for people to read, not a browser.
#pragma once

#include <string>
#include <string_view>

namespace kam::exchange {

/// UTF-8 in and out. Paragraphs, rows and line breaks become lines; scripts, styles and comments go; entities are read.
std::string htmlText(std::string_view html);

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Text as people compare it: trimming, UTF-8 care, and folding for search and matching.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kam::base {

std::string_view trimmed(std::string_view text);
std::vector<std::string> splitText(std::string_view text, char separator);
bool isValidUtf8(std::string_view text);
/// Replaces every invalid byte sequence by U+FFFD.
std::string repairedUtf8(std::string_view text);
/// Code points, not bytes; invalid bytes count one each.
std::size_t characterCount(std::string_view text);

/// How umlauts lose their dots: "Müller" → "muller" or "mueller".
enum class UmlautFold { plain, expanded };

/// Lower case, no accents, ß → ss, runs of anything but letters and digits become one blank. For search and matching,
/// never for display.
std::string folded(std::string_view text, UmlautFold umlauts = UmlautFold::plain);

/// A folded key for column names and choices: letters and digits only, umlauts expanded.
std::string matchKey(std::string_view text);

/// ASCII only, for keys and codes.
std::string asciiLower(std::string_view text);

}  // namespace kam::base

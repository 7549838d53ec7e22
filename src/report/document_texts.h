// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of a document in reading order, and the search for texts its readers must not see.
#pragma once

#include "report/document.h"

#include <string>
#include <vector>

namespace kam::report {

/// Texts of cover, running lines, metadata, sections, tables and charts.
std::vector<std::string> textsOf(const Document& document);

/// The first of the withheld texts that `text` holds as whole words; nullptr where it holds none. Upper and lower case,
/// accents, punctuation and the breaking of lines, even within a word, make no difference.
const Withheld* withheldIn(const std::string& text, const std::vector<Withheld>& withheld);

/// The first withheld text that the document holds after all; nullptr where it keeps them all back.
const Withheld* withheldIn(const Document& document);

}  // namespace kam::report

// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of a document in reading order, and the search for texts its readers must not see.
#pragma once

#include "report/document.h"

#include <string>
#include <vector>

namespace kam::report {

/// Texts of cover, running lines, metadata, sections, tables and charts.
std::vector<std::string> textsOf(const Document& document);

/// The first withheld text that the document holds after all; empty where it keeps them all back.
/// Upper and lower case and the breaking of lines make no difference.
std::string withheldTextIn(const Document& document);

}  // namespace kam::report

// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence for every error code: what happened, to what, and what to do.
#pragma once

#include "base/error.h"
#include "words/words.h"

namespace kam::words {

/// The pattern of a code, untranslated; `text` is nullptr when the code has no sentence (a house test forbids that).
Word sentencePattern(base::ErrorCode code);

/// The whole sentence, with its place ("customers.csv, row 12, column Umsatz: …").
std::string sentence(const Words& words, const base::Error& error);

}  // namespace kam::words

// SPDX-License-Identifier: GPL-3.0-or-later
// A field's value as text and back: plain (files, JSON, command line) and as people of a language read and type it.
#pragma once

#include "base/error.h"
#include "domain/field.h"
#include "domain/snapshot.h"

#include <string>
#include <string_view>

namespace kam::domain {

/// How typed numbers are written: '.' and ',' (English) or ',' and '.' (German). `plain` allows no thousands sign.
enum class NumberStyle { plain, english, german };

NumberStyle numberStyleOf(words::Language language);

/// Text → value by the field's type. Empty text and "?" are unknown. Choices are taken by key or by their word in either
/// language; dates as ISO or, outside `plain`, in the language's order; references by id, the record's identity field or its exact name.
base::Result<Value> parseValue(const Snapshot& snapshot, const Field& field, std::string_view text, NumberStyle style);

/// What files and `--json` write: keys of choices, ISO dates, decimal strings; references by name. Unknown is empty.
std::string plainText(const Snapshot& snapshot, const Field& field, const Value& value);

/// What people read; unknown is empty.
std::string displayText(const Snapshot& snapshot, const words::Words& words, const Field& field, const Value& value);

/// The workspace's currency (EUR where none is set yet).
base::Currency currencyOf(const Snapshot& snapshot);

/// "12,5" → "12.5" by style; empty when it is not a number.
std::string plainNumber(std::string_view text, NumberStyle style);

}  // namespace kam::domain

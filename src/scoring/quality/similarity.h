// SPDX-License-Identifier: GPL-3.0-or-later
// How alike two names are, and what of a name, a web address or a telephone number tells it from others.
#pragma once

#include <string>
#include <string_view>

namespace kam::scoring {

/// Jaro–Winkler (prefix of up to 4, weight 0.1): 0 nothing in common, 1 the same. Winkler 1990. Compares bytes: give it folded text.
double jaroWinkler(std::string_view a, std::string_view b);

/// A company's name without legal form, punctuation, accents and case: "Müller & Söhne GmbH & Co. KG" → "mueller soehne".
std::string companyKey(std::string_view name);
/// What `companyKey` leaves out at the end: "gmbh co kg"; empty where the name states no legal form.
std::string legalFormOf(std::string_view name);
/// "https://www.Example.com/de" and "info@example.com" → "example.com"; empty for mail services that anybody uses.
std::string domainKey(std::string_view address);
/// Digits without country code and leading zeros; empty below six digits. "+49 (0) 711 123-0" → "7111230".
std::string phoneKey(std::string_view number);

}  // namespace kam::scoring

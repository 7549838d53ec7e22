// SPDX-License-Identifier: GPL-3.0-or-later
// How mails write what is not plain ASCII: transfer encodings, character sets, encoded words.
#pragma once

#include <string>
#include <string_view>

namespace kam::exchange {

/// "quoted-printable" and "base64" are undone, anything else stays. What is damaged is passed over.
std::string transferDecoded(std::string_view bytes, std::string_view encoding);

/// Valid UTF-8, whatever the bytes are; an unknown or missing character set is UTF-8 where it fits, else Windows-1252.
std::string textInUtf8(const std::string& bytes, std::string_view charset);

/// "=?UTF-8?Q?M=C3=BCller?=" read (RFC 2047), also where one character is cut between two words.
std::string headerText(std::string_view value);

}  // namespace kam::exchange

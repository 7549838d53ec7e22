// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/house_style.h"

#include "domain/records/settings.h"

#include <array>
#include <cstdint>

namespace kam::report {
namespace {

constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

std::string base64Of(const std::string& bytes) {
  std::string text;
  std::uint32_t block = 0;
  int bits = 0;
  for (const char byte : bytes) {
    block = (block << 8U) | static_cast<unsigned char>(byte);
    for (bits += 8; bits >= 6; bits -= 6) text += kLetters[(block >> static_cast<unsigned>(bits - 6)) & 63U];
  }
  if (bits > 0) text += kLetters[(block << static_cast<unsigned>(6 - bits)) & 63U];
  while (text.size() % 4 != 0) text += '=';
  return text;
}

std::string bytesOf(const std::string& base64) {
  std::string bytes;
  std::uint32_t block = 0;
  int bits = 0;
  for (const char letter : base64) {
    if (letter == '=' || letter == '\n' || letter == '\r') continue;
    const std::size_t value = kLetters.find(letter);
    if (value == std::string_view::npos) return {};
    block = (block << 6U) | static_cast<std::uint32_t>(value);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += static_cast<char>((block >> static_cast<unsigned>(bits)) & 255U);
  }
  return bytes;
}

void dress(Document& document, const domain::Snapshot& snapshot) {
  const auto& settings = snapshot.all<domain::Settings>();
  if (settings.empty()) return;
  document.accent = settings[0].accentColour;
  document.logo = bytesOf(settings[0].logo);
}

}  // namespace kam::report

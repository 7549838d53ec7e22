// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/decoder.h"

#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <unicode/ucnv.h>

namespace kam::exchange {

namespace {
/// What Windows-1252 has between 0x80 and 0x9F; its five holes keep their control codes.
constexpr std::uint16_t kUpperHalf[32] = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
                                          0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                          0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

void appendUtf8(std::vector<char>& out, std::uint32_t c) {
  const auto push = [&](std::uint32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (c < 0x80) push(c);
  else if (c < 0x800) {
    push(0xC0 | (c >> 6));
    push(0x80 | (c & 0x3F));
  } else {
    push(0xE0 | (c >> 12));
    push(0x80 | ((c >> 6) & 0x3F));
    push(0x80 | (c & 0x3F));
  }
}

void decodeWindows1252(std::string_view bytes, std::vector<char>& out) {
  for (const char byte : bytes) {
    const auto code = static_cast<unsigned char>(byte);
    if (code < 0x80) out.push_back(byte);
    else appendUtf8(out, code < 0xA0 ? kUpperHalf[code - 0x80] : code);
  }
}

/// Returns how many were left out.
std::int64_t dropZeros(std::vector<char>& out, std::size_t from) {
  if (out.size() == from || std::memchr(out.data() + from, 0, out.size() - from) == nullptr) return 0;
  const auto kept = std::remove(out.begin() + static_cast<std::ptrdiff_t>(from), out.end(), '\0');
  const auto dropped = out.end() - kept;
  out.erase(kept, out.end());
  return dropped;
}
}  // namespace

struct Decoder::State {
  enum class Way { utf8, windows1252, converter } way = Way::utf8;
  UConverter* source = nullptr;
  UConverter* target = nullptr;
  std::vector<UChar> pivot = std::vector<UChar>(4096);
  UChar* pivotSource = nullptr;
  UChar* pivotTarget = nullptr;
  bool atStart = true;
  std::int64_t zeros = 0;

  ~State() {
    if (source != nullptr) ucnv_close(source);
    if (target != nullptr) ucnv_close(target);
  }

  void convert(std::string_view bytes, bool last, std::vector<char>& out) {
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    for (;;) {
      const std::size_t filled = out.size();
      const std::size_t room = bytes.size() * 2 + 1024;
      out.resize(filled + room);
      char* to = out.data() + filled;
      UErrorCode status = U_ZERO_ERROR;
      ucnv_convertEx(target, source, &to, out.data() + out.size(), &at, end, pivot.data(), &pivotSource, &pivotTarget, pivot.data() + pivot.size(), 0,
                     static_cast<UBool>(last), &status);
      out.resize(static_cast<std::size_t>(to - out.data()));
      if (status != U_BUFFER_OVERFLOW_ERROR) return;
    }
  }
};

Decoder::Decoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Decoder::~Decoder() = default;
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;

base::Result<Decoder> Decoder::make(std::string_view encoding) {
  auto state = std::make_unique<State>();
  const std::string key = base::matchKey(encoding);
  if (key.empty() || key == "utf8" || key == "ascii" || key == "usascii") return Decoder(std::move(state));
  if (key == "windows1252" || key == "cp1252" || key == "iso88591" || key == "latin1" || key == "ansi") {
    state->way = State::Way::windows1252;
    return Decoder(std::move(state));
  }
  state->way = State::Way::converter;
  UErrorCode status = U_ZERO_ERROR;
  state->source = ucnv_open(std::string(encoding).c_str(), &status);
  if (U_FAILURE(status) != 0) return base::fail(base::ErrorCode::encodingUnknown, {std::string(encoding)});
  state->target = ucnv_open("UTF-8", &status);
  if (U_FAILURE(status) != 0) return base::fail(base::ErrorCode::encodingUnknown, {std::string(encoding)});
  state->pivotSource = state->pivot.data();
  state->pivotTarget = state->pivot.data();
  return Decoder(std::move(state));
}

void Decoder::decode(std::string_view bytes, bool last, std::vector<char>& out) {
  const std::size_t from = out.size();
  switch (m_state->way) {
    case State::Way::utf8: out.insert(out.end(), bytes.begin(), bytes.end()); break;
    case State::Way::windows1252: decodeWindows1252(bytes, out); break;
    case State::Way::converter: m_state->convert(bytes, last, out); break;
  }
  m_state->zeros += dropZeros(out, from);
  if (!m_state->atStart || out.size() - from < 3) {
    if (out.size() > from && out.size() - from >= 3) m_state->atStart = false;
    return;
  }
  m_state->atStart = false;
  if (std::string_view(out.data() + from, 3) == "\xEF\xBB\xBF")
    out.erase(out.begin() + static_cast<std::ptrdiff_t>(from), out.begin() + static_cast<std::ptrdiff_t>(from) + 3);
}

std::int64_t Decoder::zerosDropped() const { return m_state->zeros; }

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sniff/sniff_encoding.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <system_error>

namespace kam::exchange {

namespace {
struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

/// Follows UTF-8 over block borders and counts what is whole and what is not.
class Utf8Counter {
public:
  void take(std::string_view bytes) {
    std::size_t i = 0;
    while (i < bytes.size()) {
      if (m_waiting == 0 && static_cast<unsigned char>(bytes[i]) < 0x80) {
        i = skipAscii(bytes, i);
        continue;
      }
      takeByte(bytes, i);
      ++i;
    }
  }
  void finish() {
    if (m_waiting > 0) ++invalid;
  }

  std::int64_t whole = 0;
  std::int64_t invalid = 0;
  /// Text around the first character beyond ASCII.
  std::string example{};

private:
  static std::size_t skipAscii(std::string_view bytes, std::size_t at) {
    std::uint64_t eight = 0;
    while (at + 8 <= bytes.size()) {
      std::memcpy(&eight, bytes.data() + at, 8);
      if ((eight & 0x8080808080808080ULL) != 0) break;
      at += 8;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
    return at;
  }

  void takeByte(std::string_view bytes, std::size_t at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (m_waiting > 0) {
      const bool fits = byte >= m_low && byte <= m_high;
      m_low = 0x80;
      m_high = 0xBF;
      if (fits) {
        if (--m_waiting == 0) ++whole;
        return;
      }
      ++invalid;
      m_waiting = 0;
    }
    if (byte < 0x80) return;
    if (example.empty()) rememberAround(bytes, at);
    if (byte >= 0xC2 && byte <= 0xDF) m_waiting = 1;
    else if (byte >= 0xE0 && byte <= 0xEF) m_waiting = 2;
    else if (byte >= 0xF0 && byte <= 0xF4) m_waiting = 3;
    else ++invalid;
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
  }

  void rememberAround(std::string_view bytes, std::size_t at) {
    const auto isInside = [](char c) { return c != '\n' && c != '\r' && c != ',' && c != ';' && c != '\t' && c != '|' && c != '"'; };
    std::size_t from = at;
    while (from > 0 && at - from < 30 && isInside(bytes[from - 1])) --from;
    std::size_t to = at;
    while (to < bytes.size() && to - at < 30 && isInside(bytes[to])) ++to;
    example.assign(bytes.substr(from, to - from));
  }

  int m_waiting = 0;
  unsigned char m_low = 0x80;
  unsigned char m_high = 0xBF;
};

Evidence conclude(std::string name, Clue clue, Certainty certainty) { return {Topic::encoding, {}, std::move(name), clue, {}, certainty}; }

std::optional<Evidence> byFirstBytes(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) return conclude("utf-8", Clue::byteOrderMark, Certainty::certain);
  if (head.starts_with("\xFF\xFE")) return conclude("utf-16le", Clue::byteOrderMark, Certainty::certain);
  if (head.starts_with("\xFE\xFF")) return conclude("utf-16be", Clue::byteOrderMark, Certainty::certain);
  std::array<std::int64_t, 2> zeros{};
  const std::size_t looked = std::min<std::size_t>(head.size(), 4096) / 2 * 2;
  for (std::size_t i = 0; i < looked; ++i)
    if (head[i] == '\0') ++zeros[i % 2];
  const auto half = static_cast<std::int64_t>(looked / 2);
  if (half >= 2 && zeros[1] * 10 >= half * 7 && zeros[0] * 10 < half) return conclude("utf-16le", Clue::zeroBytes, Certainty::certain);
  if (half >= 2 && zeros[0] * 10 >= half * 7 && zeros[1] * 10 < half) return conclude("utf-16be", Clue::zeroBytes, Certainty::certain);
  return std::nullopt;
}
}  // namespace

base::Result<Evidence> sniffEncoding(const std::filesystem::path& path) {
  std::error_code error;
  const std::string name = path.string();
  if (!std::filesystem::exists(path, error)) return base::fail(base::ErrorCode::fileNotFound, {name}, {name, 0, {}, {}});
  if (!std::filesystem::is_regular_file(path, error)) return base::fail(base::ErrorCode::fileUnreadable, {name, "not a file"}, {name, 0, {}, {}});
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file) return base::fail(base::ErrorCode::fileUnreadable, {name, std::strerror(errno)}, {name, 0, {}, {}});
  std::vector<char> block(std::size_t{1} << 18U);
  Utf8Counter counter;
  bool first = true;
  for (;;) {
    const std::size_t got = std::fread(block.data(), 1, block.size(), file.get());
    const std::string_view bytes(block.data(), got);
    if (first) {
      if (got == 0) return base::fail(base::ErrorCode::fileEmpty, {name}, {name, 0, {}, {}});
      if (const auto known = byFirstBytes(bytes)) return *known;
      first = false;
    }
    counter.take(bytes);
    if (got < block.size()) break;
  }
  counter.finish();
  if (counter.whole == 0 && counter.invalid == 0) return conclude("utf-8", Clue::asciiOnly, Certainty::certain);
  Evidence evidence = counter.invalid == 0                    ? conclude("utf-8", Clue::validUtf8, Certainty::certain)
                      : counter.whole >= 10 * counter.invalid ? conclude("utf-8", Clue::damagedUtf8, Certainty::likely)
                                                              : conclude("windows-1252", Clue::notUtf8, Certainty::likely);
  evidence.examples.push_back(counter.example);
  return evidence;
}

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/reader.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <system_error>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace kam::exchange {

namespace {
/// Bytes are looked at together, from a multiple of it on; so many are readable behind the text.
constexpr std::size_t kTogether = 64;
constexpr std::size_t kPadding = kTogether;

bool isBlank(char c) { return c == ' ' || c == '\t'; }
}  // namespace

base::Result<Reader> Reader::open(const std::filesystem::path& path, const ReaderOptions& options) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return base::fail(base::ErrorCode::fileNotFound, {path.string()}, {path.string(), 0, {}, {}});
  if (std::filesystem::is_directory(path, error))
    return base::fail(base::ErrorCode::fileUnreadable, {path.string(), std::strerror(EISDIR)}, {path.string(), 0, {}, {}});
  auto decoder = Decoder::make(options.encoding);
  if (!decoder) return base::fail(decoder.error());
  Reader reader(std::move(*decoder), options);
  reader.m_file.reset(std::fopen(path.c_str(), "rb"));
  if (!reader.m_file) return base::fail(base::ErrorCode::fileUnreadable, {path.string(), std::strerror(errno)}, {path.string(), 0, {}, {}});
  std::setvbuf(reader.m_file.get(), nullptr, _IONBF, 0);
  const auto size = std::filesystem::file_size(path, error);
  reader.m_bytesTotal = error ? 0 : static_cast<std::int64_t>(size);
  reader.m_block.resize(options.blockBytes);
  return reader;
}

Reader Reader::ofText(std::string_view text, const ReaderOptions& options) {
  Reader reader(std::move(*Decoder::make("utf-8")), options);
  reader.m_decoder.decode(text, true, reader.m_text);
  reader.m_end = reader.m_text.size();
  reader.m_text.resize(reader.m_end + kPadding);
  reader.m_atEnd = true;
  reader.m_bytesTotal = reader.m_bytesRead = static_cast<std::int64_t>(text.size());
  return reader;
}

/// Moves the unfinished record to the front and reads on; false when nothing more comes.
bool Reader::refill() {
  if (m_atEnd) return false;
  if (m_end > m_begin) std::memmove(m_text.data(), m_text.data() + m_begin, m_end - m_begin);
  m_noCloseBefore = m_noCloseBefore > m_begin ? m_noCloseBefore - m_begin : 0;
  m_end -= m_begin;
  m_begin = 0;
  m_markedFrom = kNothingMarked;
  m_text.resize(m_end);
  // A long record is read in ever larger steps, so that looking at it again from its start stays cheap.
  const std::size_t wanted = std::max(m_options.blockBytes, m_end);
  if (m_block.size() < wanted) m_block.resize(wanted);
  const std::size_t got = std::fread(m_block.data(), 1, m_block.size(), m_file.get());
  if (std::ferror(m_file.get()) != 0)
    m_failure = std::make_unique<base::Error>(base::Error{base::ErrorCode::fileUnreadable, {std::string(), std::strerror(errno)}, {}});
  m_atEnd = got < m_block.size();
  m_bytesRead += static_cast<std::int64_t>(got);
  m_decoder.decode({m_block.data(), got}, m_atEnd, m_text);
  m_end = m_text.size();
  m_text.resize(m_end + kPadding);
  return true;
}

#if defined(__SSE2__)
namespace {
std::uint64_t marksOf(const char* text, char delimiter) {
  const __m128i wanted = _mm_set1_epi8(delimiter);
  const __m128i newline = _mm_set1_epi8('\n');
  const __m128i carriage = _mm_set1_epi8('\r');
  std::uint64_t marks = 0;
  for (unsigned part = 0; part < 4; ++part) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + std::size_t{16} * part));
    const __m128i hit = _mm_or_si128(_mm_cmpeq_epi8(bytes, wanted), _mm_or_si128(_mm_cmpeq_epi8(bytes, newline), _mm_cmpeq_epi8(bytes, carriage)));
    marks |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(hit))} << (16U * part);
  }
  return marks;
}
}  // namespace
#endif

/// The next delimiter or line end at or after `at`; m_end when there is none.
std::size_t Reader::nextSpecial(std::size_t at) {
  const char* const text = m_text.data();
#if defined(__SSE2__)
  while (at < m_end) {
    const std::size_t from = at - at % kTogether;
    if (from != m_markedFrom) {
      m_marks = marksOf(text + from, m_options.delimiter);
      m_markedFrom = from;
    }
    const std::uint64_t marks = m_marks >> (at - from);
    if (marks != 0) return std::min(m_end, at + static_cast<std::size_t>(std::countr_zero(marks)));
    at = from + kTogether;
  }
  return m_end;
#else
  while (at < m_end && text[at] != m_options.delimiter && text[at] != '\n' && text[at] != '\r') ++at;
  return at;
#endif
}

/// Reads a quoted cell whose opening mark is at `at`; afterwards `at` is behind the cell. False when the text ran out.
bool Reader::readQuoted(std::size_t& at, bool linesEndQuotes, bool& closed) {
  const char* const text = m_text.data();
  const std::size_t from = ++at;
  std::size_t lineEnd = m_end;
  if (linesEndQuotes) {
    std::size_t end = from;
    while (end < m_end && text[end] != '\n' && text[end] != '\r') ++end;
    if (end == m_end && !m_atEnd) return false;
    lineEnd = end;
  }
  bool doubled = false;
  closed = false;
  for (std::size_t scan = from;;) {
    const auto* mark = scan < lineEnd ? static_cast<const char*>(std::memchr(text + scan, '"', lineEnd - scan)) : nullptr;
    if (mark == nullptr) return lineEnd < m_end || m_atEnd;
    const auto found = static_cast<std::size_t>(mark - text);
    std::size_t behind = found + 1;
    if (behind < m_end && text[behind] == '"') {
      doubled = true;
      scan = behind + 1;
      continue;
    }
    while (behind < m_end && isBlank(text[behind]) && text[behind] != m_options.delimiter) ++behind;
    if (behind == m_end && !m_atEnd) return false;
    if (behind == m_end || text[behind] == m_options.delimiter || text[behind] == '\n' || text[behind] == '\r') {
      addCell(from, found - from, doubled);
      at = behind;
      closed = true;
      return true;
    }
    // A mark in the middle of a quoted cell that nobody doubled: taken as it stands.
    scan = found + 1;
  }
}

/// Finds the cells of the record at m_begin and moves behind it. `incomplete`: the text ends before the record does.
Reader::Found Reader::readRecord(bool linesEndQuotes) {
  const char* const text = m_text.data();
  m_rawCount = 0;
  std::size_t at = m_begin;
  bool anyQuoted = false;
  for (;;) {
    std::size_t end = at;
    bool closed = false;
    if (at < m_end && text[at] == '"') {
      const std::size_t start = at;
      if (!readQuoted(end, linesEndQuotes, closed)) return Found::incomplete;
      if (!closed) {
        if (!linesEndQuotes) return Found::incomplete;
        m_quoteUnclosed = true;
        end = start;
      }
      anyQuoted = true;
    }
    if (!closed) {
      end = nextSpecial(end);
      addCell(at, end - at, false);
    }
    if (end == m_end) {
      if (!m_atEnd) return Found::incomplete;
      m_begin = m_end;
      break;
    }
    if (text[end] == m_options.delimiter) {
      at = end + 1;
      continue;
    }
    if (text[end] == '\r' && end + 1 == m_end && !m_atEnd) return Found::incomplete;
    m_begin = end + (text[end] == '\r' && end + 1 < m_end && text[end + 1] == '\n' ? 2 : 1);
    break;
  }
  const bool blank = m_rawCount == 1 && m_raw.front().size == 0 && !anyQuoted;
  return blank ? Found::blank : Found::record;
}

/// Only now are doubled marks made single: the record might have been read again from its start.
void Reader::finishCells() {
  m_cells.resize(m_rawCount);
  char* const text = m_text.data();
  for (std::size_t index = 0; index < m_rawCount; ++index) {
    RawCell& cell = m_raw[index];
    if (cell.hasQuotes) {
      std::size_t to = cell.from;
      for (std::size_t i = cell.from; i < cell.from + cell.size; ++i) {
        text[to++] = text[i];
        if (text[i] == '"' && i + 1 < cell.from + cell.size && text[i + 1] == '"') ++i;
      }
      cell.size = to - cell.from;
    }
    m_cells[index] = std::string_view(text + cell.from, cell.size);
  }
}

double Reader::progress() const {
  return std::min(1.0, static_cast<double>(m_bytesRead) / static_cast<double>(std::max<std::int64_t>(1, m_bytesTotal)));
}

bool Reader::next() {
  m_quoteUnclosed = false;
  for (;;) {
    if (m_begin == m_end && !refill()) return false;
    if (m_begin == m_end) continue;
    const std::size_t start = m_begin;
    Found found = readRecord(start < m_noCloseBefore);
    while (found == Found::incomplete) {
      if (m_end - m_begin < m_options.longestRecord && refill()) {
        found = readRecord(m_begin < m_noCloseBefore);
        continue;
      }
      if (m_begin < m_noCloseBefore) {
        // One line that is longer than the longest record: cut here rather than held in memory.
        m_failure = std::make_unique<base::Error>(base::Error{base::ErrorCode::lineTooLong, {std::to_string(m_row + 1)}, {}});
        m_begin = m_end;
        m_atEnd = true;
        return false;
      }
      m_noCloseBefore = m_end;
      found = readRecord(true);
    }
    ++m_row;
    if (found == Found::blank) continue;
    finishCells();
    return true;
  }
}

}  // namespace kam::exchange

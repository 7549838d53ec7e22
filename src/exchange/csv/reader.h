// SPDX-License-Identifier: GPL-3.0-or-later
// Reads comma-separated values record by record from a file or a text, in bounded memory: RFC 4180, and whatever else
// spreadsheets, databases and ERP systems write. Gives cells as they stand; what they mean is decided elsewhere.
#pragma once

#include "base/error.h"
#include "exchange/csv/decoder.h"
#include "exchange/table/row_reader.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

struct ReaderOptions {
  std::string encoding = "utf-8";
  char delimiter = ',';
  /// A quoted cell that is still open after so many bytes is taken as one that was never closed.
  std::size_t longestRecord = std::size_t{1} << 22U;
  std::size_t blockBytes = std::size_t{1} << 18U;
};

class Reader final : public RowReader {
public:
  static base::Result<Reader> open(const std::filesystem::path& path, const ReaderOptions& options);
  /// UTF-8 text that is already in memory.
  static Reader ofText(std::string_view text, const ReaderOptions& options);

  bool next() override;
  double progress() const override;
  /// Bytes of the file that were read so far, and all of them.
  std::int64_t bytesRead() const { return m_bytesRead; }
  std::int64_t bytesTotal() const { return m_bytesTotal; }

private:
  enum class Found { record, blank, incomplete };
  struct RawCell {
    std::size_t from;
    std::size_t size;
    bool hasQuotes;
  };
  struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  Reader(Decoder decoder, const ReaderOptions& options) : m_decoder(std::move(decoder)), m_options(options) {}
  bool refill();
  Found readRecord(bool linesEndQuotes);
  bool readQuoted(std::size_t& at, bool linesEndQuotes, bool& closed);
  void finishCells();
  std::size_t nextSpecial(std::size_t at);
  void addCell(std::size_t from, std::size_t size, bool hasQuotes) {
    if (m_rawCount == m_raw.size()) m_raw.resize(2 * m_rawCount);
    m_raw[m_rawCount++] = {from, size, hasQuotes};
  }

  Decoder m_decoder;
  ReaderOptions m_options;
  std::unique_ptr<std::FILE, CloseFile> m_file;
  std::vector<char> m_block;
  std::vector<char> m_text;
  std::size_t m_begin = 0;
  std::size_t m_end = 0;
  /// Which of the 64 bytes from m_markedFrom on are delimiters or line ends; cells are short, so that one look serves several.
  static constexpr std::size_t kNothingMarked = SIZE_MAX;
  std::size_t m_markedFrom = kNothingMarked;
  std::uint64_t m_marks = 0;
  bool m_atEnd = false;
  std::int64_t m_bytesRead = 0;
  std::int64_t m_bytesTotal = 0;
  /// Up to here (from the front of m_text) no closing quotation mark exists: quotes end with their line.
  std::size_t m_noCloseBefore = 0;
  /// The first m_rawCount count; the others are kept for longer records.
  std::vector<RawCell> m_raw = std::vector<RawCell>(32);
  std::size_t m_rawCount = 0;
};

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Sales lines in the workspace: batches of immutable column chunks. A batch is written first and counts from the edit on
// that switches it on; undo switches it off together with what it superseded.
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/sales_lines.h"

#include <cstdint>
#include <climits>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace kam::storage {

using base::RawId;
using base::Result;

inline constexpr std::size_t kSalesChunkLines = 65'536;

/// One import of sales lines.
struct SalesBatch {
  RawId id = 0;
  std::string source;
  std::string file;
  std::int64_t importedAt = 0;  ///< milliseconds since 1970
  bool active = false;
  std::int64_t lineCount = 0;
  std::int32_t firstDay = 0;
  std::int32_t lastDay = 0;
};

/// One bit per line: bit `i % 64` of word `i / 64`.
using LineMask = std::vector<std::uint64_t>;
inline bool isMarked(const LineMask& mask, std::size_t line) { return line / 64 < mask.size() && ((mask[line / 64] >> (line % 64)) & 1U) != 0; }

/// Lines of one older chunk that a new batch replaces.
struct SupersededLines {
  RawId chunk;
  LineMask lines;
};

/// A chunk as it is read back. Columns that were not asked for are empty.
struct SalesChunk {
  RawId id = 0;
  RawId batch = 0;
  const SalesBatch* batchInfo = nullptr;
  const domain::SalesLines* lines = nullptr;
  /// What the positions in `lines` stand for.
  std::span<const RawId> accounts;
  std::span<const RawId> products;
  /// Lines that a batch switched on has superseded; may be empty.
  const LineMask* superseded = nullptr;
};

enum SalesColumn : unsigned {
  kSalesAccount = 1U,
  kSalesDay = 2U,
  kSalesRevenue = 4U,
  kSalesMargin = 8U,
  kSalesProduct = 16U,
  kSalesQuantity = 32U,
  kSalesDocument = 64U,
  kSalesAllColumns = 127U,
};

struct SalesReadQuery {
  unsigned columns = kSalesAllColumns;
  /// Only batches of this source; empty = all.
  std::string source;
  /// Day numbers, both included; chunks without a line in the span are passed over (lines are not filtered).
  std::int32_t firstDay = INT32_MIN;
  std::int32_t lastDay = INT32_MAX;
  /// Batches switched off are passed over unless this is set.
  bool alsoInactive = false;
  /// Where not empty: these batches, switched on or not, and only what they supersede counts as superseded. A batch never
  /// changes, so the same batches give the same lines at any time.
  std::vector<RawId> batches{};
};

/// Return false to stop reading.
using SalesChunkReader = std::function<bool(const SalesChunk&)>;

/// Writes one batch with bounded memory. What was not finished is removed again when the writer goes.
class SalesWriter {
public:
  virtual ~SalesWriter() = default;
  /// Any number of lines; whole chunks of kSalesChunkLines are written without being copied first.
  virtual Result<void> append(const domain::SalesLines& lines) = 0;
  /// `accounts` and `products` are what the lines' positions stand for. The batch stays switched off until an
  /// edit names it in EditRequest::sales.
  virtual Result<SalesBatch> finish(std::span<const RawId> accounts, std::span<const RawId> products,
                                    std::span<const SupersededLines> superseded) = 0;
};

}  // namespace kam::storage

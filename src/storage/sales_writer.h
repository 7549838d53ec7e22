// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one batch chunk by chunk, each in its own small transaction, so that neither memory nor the log grows with the
// file. Nothing of it counts until an edit switches the batch on.
#pragma once

#include "storage/month_sums.h"
#include "storage/sales.h"
#include "storage/store_core.h"

namespace kam::storage {

class ChunkWriter final : public SalesWriter {
public:
  ChunkWriter(StoreCore& core, std::string source, std::string file);
  ~ChunkWriter() override;

  Result<void> append(const domain::SalesLines& lines) override;
  Result<SalesBatch> finish(std::span<const RawId> accounts, std::span<const RawId> products, std::span<const SupersededLines> superseded) override;

private:
  void writeChunk(const domain::SalesLines& lines);
  void takeOver(const domain::SalesLines& lines, std::size_t from, std::size_t count);
  void flush();

  StoreCore& m_core;
  SalesBatch m_batch;
  domain::SalesLines m_pending;
  MonthSums m_sums;
  bool m_finished = false;
};

}  // namespace kam::storage

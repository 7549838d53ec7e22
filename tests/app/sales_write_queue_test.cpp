// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sales_write_queue.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace {
/// Counts lines, and refuses once the disk is full.
class CountingWriter final : public storage::SalesWriter {
public:
  explicit CountingWriter(std::size_t room) : m_room(room) {}
  base::Result<void> append(const domain::SalesLines& lines) override {
    if (written + lines.size() > m_room) return base::fail(base::ErrorCode::diskFull, {"w.kam"});
    for (const std::int64_t revenue : lines.revenue) sum += revenue;
    written += lines.size();
    return {};
  }
  base::Result<storage::SalesBatch> finish(std::span<const base::RawId>, std::span<const base::RawId>,
                                           std::span<const storage::SupersededLines>) override {
    return storage::SalesBatch();
  }
  std::size_t written = 0;
  std::int64_t sum = 0;

private:
  std::size_t m_room;
};

domain::SalesLines tenLines(std::int64_t revenue) {
  domain::SalesLines lines;
  for (int i = 0; i < 10; ++i) {
    lines.account.push_back(0);
    lines.revenue.push_back(revenue);
  }
  return lines;
}
}  // namespace

TEST_CASE("what is queued for writing is written whole and in order before the end is told") {
  CountingWriter writer(1'000);
  app::SalesWriteQueue queue(writer);
  for (int block = 1; block <= 100; ++block) {
    domain::SalesLines lines = tenLines(block);
    REQUIRE(queue.append(lines));
  }
  REQUIRE(queue.finish());
  CHECK(writer.written == 1'000);
  CHECK(writer.sum == 10 * 5'050);
}

TEST_CASE("a full disk met while writing beside is told to who goes on, and at the end") {
  CountingWriter writer(35);
  app::SalesWriteQueue queue(writer);
  base::Result<void> outcome;
  for (int block = 0; block < 10 && outcome; ++block) {
    domain::SalesLines lines = tenLines(1);
    outcome = queue.append(lines);
  }
  REQUIRE_FALSE(outcome);
  CHECK(outcome.error().code == base::ErrorCode::diskFull);
  CHECK_FALSE(queue.finish());
  CHECK(writer.written == 30);
}

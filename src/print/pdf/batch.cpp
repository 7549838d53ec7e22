// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf/batch.h"

#include "print/gui.h"
#include "print/pdf/pdf.h"

#include <algorithm>
#include <thread>

namespace kam::print {

base::Result<std::vector<std::optional<base::Error>>> writeBatch(const std::vector<BatchItem>& items, const std::atomic<bool>* interrupt,
                                                                 const std::function<void(std::size_t)>& told, unsigned threads) {
  // Fonts are looked up once, before several threads ask for them.
  ensureGui();
  std::vector<std::optional<base::Error>> errors(items.size());
  std::atomic<std::size_t> next{0};
  std::atomic<std::size_t> done{0};
  const auto isInterrupted = [interrupt] { return interrupt != nullptr && *interrupt; };
  const auto run = [&] {
    for (std::size_t at = next++; at < items.size() && !isInterrupted(); at = next++) {
      const auto document = items[at].make();
      if (!document) errors[at] = document.error();
      else if (const auto written = writePdf(*document, items[at].path.string()); !written) errors[at] = written.error();
      const std::size_t count = ++done;
      if (told) told(count);
    }
  };
  const unsigned wanted = threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
  std::vector<std::thread> workers;
  for (unsigned i = 1; i < wanted && i < items.size(); ++i) workers.emplace_back(run);
  run();
  for (std::thread& worker : workers) worker.join();
  if (isInterrupted()) return base::fail(base::ErrorCode::cancelled, {});
  return errors;
}

}  // namespace kam::print

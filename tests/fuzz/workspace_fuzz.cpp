// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace file with some bytes changed: opened, read, searched, checked and written into.
#include "fuzz/store_files.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kam;
  static const std::string whole = fuzz::smallWorkspace();
  std::string content = whole;
  // The first byte cuts the file; 0 leaves it whole.
  if (size > 0 && data[0] > 0) content.resize(content.size() * data[0] / 256);
  if (size > 0) fuzz::patch(content, std::span(data + 1, size - 1));
  const auto path = fuzz::written("input.kam", content);
  for (const char* beside : {"-wal", "-shm", "-journal"}) std::filesystem::remove(path.string() + beside);
  auto opened = storage::Store::open(path, fuzz::options());
  if (!opened) return 0;
  storage::Store& store = **opened;
  static_cast<void>(store.load());
  static_cast<void>(store.history({}));
  static_cast<void>(store.search("wind", 10));
  static_cast<void>(store.salesBatches());
  static_cast<void>(store.check());
  static_cast<void>(store.apply(fuzz::named(domain::RowOperation::add, store.ids().next(), "Westwind")));
  static_cast<void>(store.undo());
  static_cast<void>(store.redo());
  return 0;
}

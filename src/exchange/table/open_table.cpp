// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/open_table.h"

namespace kam::exchange {

base::Result<std::unique_ptr<RowReader>> openTable(const std::filesystem::path& path, const Layout& layout) {
  if (layout.table != nullptr) return std::make_unique<SheetReader>(layout.table);
  auto reader = Reader::open(path, layout.options);
  if (!reader) return base::fail(reader.error());
  return std::make_unique<Reader>(std::move(*reader));
}

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a file while it is being put right on the import page, so that it is read once.
#pragma once

#include <memory>

namespace kam::exchange {
class SheetCache;
}

namespace kam::app {

class ImportCache {
public:
  ImportCache();
  ~ImportCache();
  ImportCache(const ImportCache&) = delete;
  ImportCache& operator=(const ImportCache&) = delete;

  exchange::SheetCache& sheets() { return *m_sheets; }

private:
  std::unique_ptr<exchange::SheetCache> m_sheets;
};

}  // namespace kam::app

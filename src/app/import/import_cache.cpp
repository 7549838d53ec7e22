// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_cache.h"

#include "exchange/sheet/sheet_cache.h"

namespace kam::app {

ImportCache::ImportCache() : m_sheets(std::make_unique<exchange::SheetCache>()) {}
ImportCache::~ImportCache() = default;

}  // namespace kam::app

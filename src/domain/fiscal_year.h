// SPDX-License-Identifier: GPL-3.0-or-later
// In which month the workspace's fiscal year begins.
#pragma once

#include "domain/records/settings.h"
#include "domain/snapshot.h"

namespace kam::domain {

/// 1–12; January where nobody said, or where a file says what is no month.
inline unsigned fiscalYearStart(const Snapshot& snapshot) {
  const auto& settings = snapshot.all<Settings>();
  const std::int64_t month = settings.empty() ? 1 : settings[0].fiscalYearStart.value_or(1);
  return month >= 1 && month <= 12 ? static_cast<unsigned>(month) : 1U;
}

}  // namespace kam::domain

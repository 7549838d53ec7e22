// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue's raw lines; only the catalogue reads them.
#pragma once

#include "domain/model.h"

#include <array>
#include <span>
#include <string_view>

namespace kam::scoring {

struct TwoTexts {
  std::string_view english;
  std::string_view german;
};

struct CriterionEntry {
  std::string_view key;
  TwoTexts name;
  domain::Axis axis;
  /// In the Complete model.
  double points;
  bool computable;
  std::string_view source;
  std::string_view unit;
  std::array<TwoTexts, 5> anchors;
};

std::span<const CriterionEntry> attractivenessEntries();
std::span<const CriterionEntry> strengthEntries();

}  // namespace kam::scoring

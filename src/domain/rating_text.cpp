// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating_text.h"

#include "base/text.h"
#include "words/format.h"

#include <charconv>
#include <cmath>
#include <vector>

namespace kam::domain {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::string_view kAllowed = "0\u201310, 3-6-8, 3..8";

tl::unexpected<base::Error> refuse(ErrorCode code, std::string_view text) {
  return fail(code, {"ratings", "likely", std::string(text), std::string(kAllowed)}, {{}, 0, {}, std::string(text)});
}

std::optional<double> numberOf(std::string_view text) {
  std::string plain(base::trimmed(text));
  for (char& c : plain)
    if (c == ',') c = '.';
  double value = 0.0;
  const char* const end = plain.data() + plain.size();
  const auto [at, error] = std::from_chars(plain.data(), end, value, std::chars_format::fixed);
  return plain.empty() || error != std::errc() || at != end || !std::isfinite(value) ? std::nullopt : std::optional(value);
}

/// Parts between hyphens, dashes, two dots or an ellipsis.
std::vector<std::string_view> partsOf(std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    for (const std::string_view sign : {std::string_view(".."), std::string_view("\u2026"), std::string_view("\u2013"), std::string_view("-")})
      if (length == 0 && text.substr(at).starts_with(sign)) length = sign.size();
    if (length == 0) {
      ++at;
      continue;
    }
    parts.push_back(text.substr(from, at - from));
    at += length;
    from = at;
  }
  parts.push_back(text.substr(from));
  return parts;
}

}  // namespace

Result<void> checkEstimate(const RatingEstimate& estimate) {
  const double low = estimate.low.value_or(estimate.likely);
  const double high = estimate.high.value_or(estimate.likely);
  if (low >= 0.0 && low <= estimate.likely && estimate.likely <= high && high <= 10.0) return {};
  return refuse(ErrorCode::valueOutOfRange, estimateText(words::Language::english, estimate));
}

Result<std::optional<RatingEstimate>> parseEstimate(std::string_view raw) {
  const std::string_view text = base::trimmed(raw);
  if (text.empty() || text == "?") return std::optional<RatingEstimate>();
  std::vector<double> values;
  for (const std::string_view part : partsOf(text)) {
    const auto value = numberOf(part);
    if (!value) return refuse(ErrorCode::valueNotANumber, text);
    values.push_back(*value);
  }
  RatingEstimate estimate;
  switch (values.size()) {
    case 1: estimate.likely = values[0]; break;
    case 2: estimate = {(values[0] + values[1]) / 2.0, values[0], values[1]}; break;
    case 3: estimate = {values[1], values[0], values[2]}; break;
    default: return refuse(ErrorCode::valueNotANumber, text);
  }
  if (!checkEstimate(estimate)) return refuse(ErrorCode::valueOutOfRange, text);
  return std::optional(estimate);
}

std::string ratingNumber(words::Language language, double value) {
  for (int decimals = 0; decimals < 2; ++decimals) {
    const double scaled = value * std::pow(10.0, decimals);
    if (std::abs(scaled - std::round(scaled)) < 1e-9) return words::decimal(language, value, decimals);
  }
  return words::decimal(language, value, 2);
}

std::string estimateText(words::Language language, const RatingEstimate& estimate) {
  if (!estimate.low && !estimate.high) return ratingNumber(language, estimate.likely);
  return ratingNumber(language, estimate.low.value_or(estimate.likely)) + "-" + ratingNumber(language, estimate.likely) + "-" +
         ratingNumber(language, estimate.high.value_or(estimate.likely));
}

}  // namespace kam::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/value_format.h"

#include "words/format.h"

#include <cmath>

namespace kam::report {

namespace {
double minorUnits(base::Currency currency) { return std::pow(10.0, currency.decimals()); }

std::string symbolOf(base::Currency currency) {
  const std::string code = currency.code();
  return code == "EUR" ? "€" : code == "USD" ? "$" : code == "GBP" ? "£" : code;
}
}  // namespace

std::string ValueFormat::text(double value) const {
  if (!std::isfinite(value)) return std::string(words::kUnknown);
  switch (kind) {
    case Kind::money: return words::shortMoney(language, base::Money{base::Amount{std::llround(value)}, currency});
    case Kind::percent: return words::percent(language, value, decimals);
    case Kind::number: break;
  }
  return words::decimal(language, value, decimals);
}

std::string AxisUnit::label(double value, double step) const {
  const double shown = value / divisor;
  int decimals = 0;
  for (double size = std::abs(step); size > 0 && decimals < 4 && std::abs(size - std::round(size)) > 1e-6; size *= 10) ++decimals;
  return words::decimal(format.language, shown, decimals);
}

AxisUnit axisUnit(const ValueFormat& format, double largest) {
  AxisUnit unit;
  unit.format = format;
  if (format.kind == ValueFormat::Kind::percent) {
    unit.divisor = 0.01;
    unit.caption = "%";
  }
  if (format.kind != ValueFormat::Kind::money) return unit;
  const bool german = format.language == words::Language::german;
  const std::string symbol = symbolOf(format.currency);
  const double major = minorUnits(format.currency);
  const double units = std::abs(largest) / major;
  const auto use = [&](double factor, std::string_view germanPrefix, std::string_view englishSuffix) {
    unit.divisor = major * factor;
    if (german) unit.caption = germanPrefix;
    unit.caption.append(symbol);
    if (!german) unit.caption.append(englishSuffix);
  };
  if (units >= 5e9) use(1e9, "Mrd. ", "bn");
  else if (units >= 5e6) use(1e6, "Mio. ", "m");
  else if (units >= 5e3) use(1e3, "T", "k");
  else use(1.0, "", "");
  return unit;
}

}  // namespace kam::report

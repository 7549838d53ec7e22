// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what the engine computed with what a vector expects, by the rules of fixtures/vectors/README.md.
#include "method.h"

#include <cmath>
#include <optional>

namespace kam::vectors {
namespace {

struct Tolerance {
  std::optional<double> absolute;
  std::optional<double> relative;

  bool accepts(double expected, double actual) const {
    if (expected == actual) return true;
    const double gap = std::abs(expected - actual);
    return (absolute && gap <= *absolute) || (relative && gap <= *relative * std::abs(expected));
  }
};

std::optional<double> numberAt(const Json& tolerance, const std::string& key) {
  if (!tolerance.contains(key) || !tolerance[key].is_number()) return std::nullopt;
  return tolerance[key].get<double>();
}

/// `abs` and `rel` hold for everything; `<key>`, `<key>_abs`, `<key>_rel` and `exact…` for the part they name.
Tolerance general(const Json& tolerance) {
  Tolerance result{numberAt(tolerance, "abs"), numberAt(tolerance, "rel")};
  for (const char* const name : {"exact", "exact_method"})
    if (!result.absolute) result.absolute = numberAt(tolerance, name);
  return result;
}

Tolerance forKey(const Json& tolerance, const std::string& key, const Tolerance& outer) {
  Tolerance named{numberAt(tolerance, key), std::nullopt};
  if (!named.absolute) named.absolute = numberAt(tolerance, key + "_abs");
  named.relative = numberAt(tolerance, key + "_rel");
  return named.absolute || named.relative ? named : outer;
}

std::string compare(const Json& expected, const Json& actual, const Json& rules, const Tolerance& limit, const std::string& place) {
  const auto differs = [&] { return place + ": expected " + expected.dump() + ", got " + actual.dump(); };
  if (expected.is_number() && actual.is_number()) return limit.accepts(expected.get<double>(), actual.get<double>()) ? std::string() : differs();
  if (expected.is_object() && actual.is_object()) {
    for (const auto& [key, value] : expected.items()) {
      if (!actual.contains(key)) return place + "." + key + ": missing";
      if (auto text = compare(value, actual[key], rules, forKey(rules, key, limit), place + "." + key); !text.empty()) return text;
    }
    return {};
  }
  if (expected.is_array() && actual.is_array()) {
    if (expected.size() != actual.size())
      return place + ": expected " + std::to_string(expected.size()) + " items, got " + std::to_string(actual.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
      if (auto text = compare(expected[i], actual[i], rules, limit, place + "[" + std::to_string(i) + "]"); !text.empty()) return text;
    return {};
  }
  return expected == actual ? std::string() : differs();
}

}  // namespace

std::string difference(const Json& expected, const Json& actual, const Json& tolerance) {
  return compare(expected, actual, tolerance, general(tolerance), "$");
}

}  // namespace kam::vectors

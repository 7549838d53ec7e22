// SPDX-License-Identifier: GPL-3.0-or-later
// A method that test vectors can be run through: a name and a function from a case to what the engine computes.
// Adding a method is one line in its family's list.
#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace kam::vectors {

/// Keeps the order of keys: files list accounts in an order that matters to nobody, but failures read better.
using Json = nlohmann::ordered_json;

/// Thrown by a method that cannot run a case: the data is another public file, or the engine has no such part yet.
struct Skipped : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Method {
  std::string_view name;
  /// Gets the whole case; returns what is compared with its `expected`.
  Json (*compute)(const Json& test);
};

std::vector<Method> paretoMethods();
std::vector<Method> selectionMethods();
std::vector<Method> portfolioMethods();
std::vector<Method> forecastMethods();
std::vector<Method> robustMethods();

/// Empty when `actual` agrees with `expected` under the case's tolerance, else where and how they differ. `actual` may
/// hold more keys than `expected`.
std::string difference(const Json& expected, const Json& actual, const Json& tolerance);

}  // namespace kam::vectors

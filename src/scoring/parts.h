// SPDX-License-Identifier: GPL-3.0-or-later
// Work that falls into parts which do not need one another, on some threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace kam::scoring {

/// Does `work(part, thread)` for parts first … last − 1, in any order, on up to `threads` threads, the caller's among them. A part
/// that says false ends the whole: the answer is false.
template <class Work>
bool eachPart(std::size_t first, std::size_t last, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next{first};
  std::atomic<bool> done{true};
  const auto take = [&](unsigned thread) {
    for (std::size_t part = next++; part < last && done; part = next++)
      if (!work(part, thread)) done = false;
  };
  std::vector<std::thread> others;
  for (unsigned thread = 1; thread < std::min<std::size_t>(threads, last - first); ++thread) others.emplace_back(take, thread);
  take(0);
  for (std::thread& other : others) other.join();
  return done;
}

}  // namespace kam::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
// Large memory: zero when it is new, whatever was given back before, and usable from the first byte to the last.
#include "base/large_memory.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdint>
#include <numeric>

using namespace kam::base;

TEST_CASE("Numbers in large memory begin as zeros, few and many, also where others were written before") {
  for (const std::size_t count : {std::size_t{1}, std::size_t{1'000}, kLargeMemory / 8, kLargeMemory, std::size_t{3'000'001}}) {
    INFO(count);
    for (int round = 0; round < 3; ++round) {
      LargeVector<std::int64_t> numbers(count);
      CHECK(std::all_of(numbers.begin(), numbers.end(), [](std::int64_t number) { return number == 0; }));
      std::iota(numbers.begin(), numbers.end(), 1);
      CHECK(numbers.back() == static_cast<std::int64_t>(count));
    }
  }
}

TEST_CASE("Large memory that grows keeps what it held, and what is said to be in it is in it") {
  LargeVector<std::uint32_t> numbers;
  for (std::uint32_t number = 0; number < 2'000'000; ++number) numbers.push_back(number);
  for (std::uint32_t number = 0; number < 2'000'000; number += 99'999) CHECK(numbers[number] == number);
  numbers.assign(1'500'000, 7);
  CHECK(std::count(numbers.begin(), numbers.end(), 7U) == 1'500'000);
  const LargeVector<std::uint32_t> copy = numbers;
  CHECK(copy == numbers);
}

TEST_CASE("Pieces shared by several containers come whole and apart from each other") {
  LargePages pages;
  void* const first = pages.allocate(kLargeMemory - 64, 64);
  void* const second = pages.allocate(100, 16);
  std::fill_n(static_cast<unsigned char*>(first), kLargeMemory - 64, 0xFF);
  CHECK(std::all_of(static_cast<unsigned char*>(second), static_cast<unsigned char*>(second) + 100, [](unsigned char byte) { return byte == 0; }));
  pages.deallocate(second, 100, 16);
  pages.deallocate(first, kLargeMemory - 64, 64);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Memory for what is large and read as a whole at every start: in large pages where the system has them, since handing out seventy
// megabytes page by page takes longer than reading what goes into them. Everywhere else it is ordinary memory.
#pragma once

#include <cstddef>
#include <limits>
#include <memory_resource>
#include <new>
#include <vector>

namespace kam::base {

/// From here on large pages are asked for; below, a page or two is all it would save.
inline constexpr std::size_t kLargeMemory = std::size_t{4} << 20U;

/// Throws std::bad_alloc. To be given back by `freeLarge` with the same size.
void* allocateLarge(std::size_t bytes);
void freeLarge(void* memory, std::size_t bytes) noexcept;

template <class T>
struct LargeAllocator {
  using value_type = T;
  LargeAllocator() = default;
  template <class Other>
  LargeAllocator(const LargeAllocator<Other>&) noexcept {}  // NOLINT(google-explicit-constructor): containers convert allocators

  T* allocate(std::size_t count) {
    if (count > std::numeric_limits<std::size_t>::max() / sizeof(T)) throw std::bad_array_new_length();
    return static_cast<T*>(allocateLarge(count * sizeof(T)));
  }
  void deallocate(T* memory, std::size_t count) noexcept { freeLarge(memory, count * sizeof(T)); }
  bool operator==(const LargeAllocator&) const = default;
};

template <class T>
using LargeVector = std::vector<T, LargeAllocator<T>>;

/// For containers that share one piece of memory; at least `kLargeMemory` at a time.
class LargePages final : public std::pmr::memory_resource {
private:
  void* do_allocate(std::size_t bytes, std::size_t alignment) override;
  void do_deallocate(void* memory, std::size_t bytes, std::size_t alignment) override;
  bool do_is_equal(const std::pmr::memory_resource& other) const noexcept override { return this == &other; }
};

}  // namespace kam::base

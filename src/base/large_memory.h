// SPDX-License-Identifier: GPL-3.0-or-later
// Memory for what is large and read as a whole at every start: in large pages where the system has them, since handing out seventy
// megabytes page by page takes longer than reading what goes into them. Everywhere else it is ordinary memory.
#pragma once

#include <cstddef>
#include <limits>
#include <memory_resource>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace kam::base {

/// From here on large pages are asked for; below, a page or two is all it would save.
inline constexpr std::size_t kLargeMemory = std::size_t{4} << 20U;

/// Filled with zeros. Throws std::bad_alloc. To be given back by `freeLarge` with the same size.
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
  /// Numbers that are told nothing stay as the memory is: new memory holds zeros, and writing seventy megabytes of them again takes a while.
  template <class Number>
  void construct(Number* place) noexcept {
    static_assert(std::is_arithmetic_v<Number>);
    ::new (static_cast<void*>(place)) Number;
  }
  template <class Other, class... Arguments>
  void construct(Other* place, Arguments&&... arguments) {
    ::new (static_cast<void*>(place)) Other(std::forward<Arguments>(arguments)...);
  }
  void deallocate(T* memory, std::size_t count) noexcept { freeLarge(memory, count * sizeof(T)); }
  bool operator==(const LargeAllocator&) const = default;
};

/// Numbers in large memory. Made with a size they are zero; one that was made shorter and longer again holds what it held there before.
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

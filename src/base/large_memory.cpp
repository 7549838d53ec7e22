// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/large_memory.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace kam::base {

namespace {

[[maybe_unused]] constexpr std::size_t kPage = std::size_t{2} << 20U;

void* zeroed(std::size_t bytes) {
  void* memory = std::calloc(std::max<std::size_t>(bytes, 1), 1);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

[[maybe_unused]] std::size_t wholePages(std::size_t bytes) { return (bytes + kPage - 1) / kPage * kPage; }

}  // namespace

#ifdef __linux__

void* allocateLarge(std::size_t bytes) {
  if (bytes < kLargeMemory) return zeroed(bytes);
  const std::size_t whole = wholePages(bytes);
  // One page more, of which what stands before and behind the aligned pages goes back at once.
  void* const all = ::mmap(nullptr, whole + kPage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (all == MAP_FAILED) throw std::bad_alloc();
  auto* const start = static_cast<std::byte*>(all);
  const std::size_t before = (kPage - reinterpret_cast<std::uintptr_t>(all) % kPage) % kPage;
  if (before > 0) ::munmap(start, before);
  ::munmap(start + before + whole, kPage - before);
  // A wish: where it is not granted the memory is as usable as before.
  static_cast<void>(::madvise(start + before, whole, MADV_HUGEPAGE));
  return start + before;
}

void freeLarge(void* memory, std::size_t bytes) noexcept {
  if (bytes < kLargeMemory) std::free(memory);
  else ::munmap(memory, wholePages(bytes));
}

#else

void* allocateLarge(std::size_t bytes) { return zeroed(bytes); }

void freeLarge(void* memory, std::size_t bytes) noexcept {
  static_cast<void>(bytes);
  std::free(memory);
}

#endif

void* LargePages::do_allocate(std::size_t bytes, std::size_t alignment) {
  // What is as large is aligned for anything that a record holds.
  static_cast<void>(alignment);
  return allocateLarge(std::max(bytes, kLargeMemory));
}

void LargePages::do_deallocate(void* memory, std::size_t bytes, std::size_t alignment) {
  static_cast<void>(alignment);
  freeLarge(memory, std::max(bytes, kLargeMemory));
}

}  // namespace kam::base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/large_memory.h"

#include <algorithm>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace kam::base {

namespace {

constexpr std::size_t kPage = std::size_t{2} << 20U;

std::size_t wholePages(std::size_t bytes) { return (bytes + kPage - 1) / kPage * kPage; }

}  // namespace

void* allocateLarge(std::size_t bytes) {
  if (bytes < kLargeMemory) return ::operator new(bytes);
  const std::size_t whole = wholePages(bytes);
  void* memory = ::operator new (whole, std::align_val_t{kPage});
#ifdef __linux__
  // A wish: where it is not granted the memory is as usable as before.
  static_cast<void>(::madvise(memory, whole, MADV_HUGEPAGE));
#endif
  return memory;
}

void freeLarge(void* memory, std::size_t bytes) noexcept {
  if (bytes < kLargeMemory) ::operator delete(memory);
  else ::operator delete (memory, std::align_val_t{kPage});
}

void* LargePages::do_allocate(std::size_t bytes, std::size_t alignment) {
  // Whole pages are aligned for anything.
  static_cast<void>(alignment);
  return allocateLarge(std::max(bytes, kLargeMemory));
}

void LargePages::do_deallocate(void* memory, std::size_t bytes, std::size_t alignment) {
  static_cast<void>(alignment);
  freeLarge(memory, std::max(bytes, kLargeMemory));
}

}  // namespace kam::base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/heap.h"

#include <cstdint>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace kam::base {

#ifdef __GLIBC__

namespace {
constexpr std::uintptr_t kPage = std::uintptr_t{2} << 20U;
constexpr int kStep = 32 << 20U;
constexpr int kLaterSteps = 1 << 20U;
/// Larger ones are mapped on their own and given back at once: they are made once, not with every answer.
constexpr int kOwnMapping = 2 << 20U;
}  // namespace

void growHeapInLargeSteps() noexcept {
  mallopt(M_TOP_PAD, kStep);
  // The whole step is free at first, and must not be given back for it.
  mallopt(M_TRIM_THRESHOLD, kStep + 2 * kOwnMapping);
  mallopt(M_MMAP_THRESHOLD, kOwnMapping);
  // More than the heap has left, and less than what would be mapped on its own: it takes its first large step.
  void* const some = std::malloc(kOwnMapping / 2);
  if (some == nullptr) return;
  const std::uintptr_t first = (reinterpret_cast<std::uintptr_t>(some) + kPage - 1) / kPage * kPage;
  const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(sbrk(0)) / kPage * kPage;
  // A block outside the heap is of no use here; neither is a system without large pages.
  if (first < end && end - first <= kStep + 2 * kPage) static_cast<void>(madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE));
  mallopt(M_TOP_PAD, kLaterSteps);
  std::free(some);
}

#else

void growHeapInLargeSteps() noexcept {}

#endif

}  // namespace kam::base

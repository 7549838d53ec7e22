// SPDX-License-Identifier: GPL-3.0-or-later
// What accounts bought by product. Most pages never ask, and adding up millions of lines takes its time: so it is read when
// somebody asks first, once for all who share the list. Safe to ask from any thread.
#pragma once

#include "base/error.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace kam::domain {

/// What one account bought of one product within `SalesSums::productWindow` and in the same span before it, in minor units.
struct ProductSum {
  std::uint32_t accountRow;
  std::uint32_t productRow;
  std::int64_t revenue;
  std::int64_t margin;
  std::int64_t revenueBefore;
};

class ProductSumList {
public:
  using Read = std::function<base::Result<std::vector<ProductSum>>()>;

  ProductSumList() : ProductSumList(std::vector<ProductSum>()) {}
  ProductSumList(std::vector<ProductSum> sums) : m_state(std::make_shared<State>()) {
    std::call_once(m_state->once, [&] { m_state->sums = std::move(sums); });
    m_state->isRead = true;
  }
  ProductSumList(std::initializer_list<ProductSum> sums) : ProductSumList(std::vector<ProductSum>(sums)) {}
  /// `read` is called at most once, on the thread of whoever asks first.
  static ProductSumList later(Read read) {
    ProductSumList list{Unread{}};
    list.m_state->read = std::move(read);
    return list;
  }

  /// Sorted by account, then product. Empty where they could not be read: see `trouble`.
  const std::vector<ProductSum>& all() const {
    std::call_once(m_state->once, [state = m_state.get()] {
      auto sums = state->read();
      if (sums) state->sums = std::move(*sums);
      else state->trouble = sums.error();
      state->read = nullptr;
      state->isRead = true;
    });
    return m_state->sums;
  }
  /// Why they could not be read; asks as `all` does.
  const std::optional<base::Error>& trouble() const {
    static_cast<void>(all());
    return m_state->trouble;
  }
  /// False while the next question would take time.
  bool isRead() const { return m_state->isRead; }

private:
  struct Unread {};
  struct State {
    std::once_flag once;
    std::atomic<bool> isRead{false};
    Read read;
    std::vector<ProductSum> sums;
    std::optional<base::Error> trouble;
  };
  explicit ProductSumList(Unread) : m_state(std::make_shared<State>()) {}

  std::shared_ptr<State> m_state;
};

}  // namespace kam::domain

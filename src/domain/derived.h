// SPDX-License-Identifier: GPL-3.0-or-later
// What was worked out of a state's tables, kept for as long as they stay as they are, so that the next who asks need not work it out
// again. Holds the last few results only. Safe from any thread.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <typeindex>
#include <vector>

namespace kam::domain {

class Derived {
public:
  /// The result of `make()` (a `T`) under this key; made at the first call. Two threads that ask at once may both make it: results of the
  /// same tables are the same.
  template <class T, class Make>
  std::shared_ptr<const T> get(std::string_view key, const Make& make) const {
    const std::type_index type(typeid(T));
    if (auto known = find(type, key)) return std::static_pointer_cast<const T>(std::move(known));
    auto made = std::make_shared<const T>(make());
    keep(type, key, made);
    return made;
  }

private:
  struct Entry {
    std::type_index type;
    std::string key;
    std::shared_ptr<const void> value;
  };
  std::shared_ptr<const void> find(std::type_index type, std::string_view key) const;
  void keep(std::type_index type, std::string_view key, std::shared_ptr<const void> value) const;

  mutable std::mutex m_mutex;
  /// The one asked for last stands last.
  mutable std::vector<Entry> m_entries;
};

}  // namespace kam::domain

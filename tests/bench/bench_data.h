// SPDX-License-Identifier: GPL-3.0-or-later
// The made-up business that speed is measured on, in three sizes. The same size always gives the same bytes, on every
// machine, so that two measurements speak of the same work.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::bench {

struct Size {
  std::string_view name;
  std::size_t accounts;
  std::size_t salesLines;
  std::size_t products;
  /// Of the workspace that is searched: its names are accounts and persons.
  std::size_t notes;
  std::size_t persons;
};

/// S, M and L.
const std::vector<Size>& sizes();
std::optional<Size> sizeNamed(std::string_view name);

std::string accountNumber(std::size_t account);
std::string accountName(std::size_t account);
struct PersonName {
  std::string first;
  std::string last;
};
PersonName personName(std::size_t person);
std::string noteSubject(std::size_t note);
/// A dozen words, common ones more often than rare ones.
std::string noteText(std::size_t note);
/// Word number `rank` of the notes, the most frequent first.
std::string noteWord(std::size_t rank);

/// number,name,country,city,industry,status
void writeAccounts(const std::filesystem::path& path, const Size& size);
/// date,customer_number,product_key,revenue,margin,quantity,document in the order of days, as an ERP system writes them.
void writeSales(const std::filesystem::path& path, const Size& size);

}  // namespace kam::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/worded_scale.h"

#include <catch2/catch.hpp>
#include <map>
#include <memory>

using namespace kam;

namespace {

/// Five rows over plain numbers, one of them unknown; what is entered is kept.
struct Numbers {
  std::shared_ptr<std::map<std::size_t, QString>> entered = std::make_shared<std::map<std::size_t, QString>>();
  ui::SourceColumn column() const {
    const std::vector<std::optional<std::int64_t>> values{2, -2, 0, std::nullopt, 7};
    ui::SourceColumn made = ui::textColumn("support", QStringLiteral("Support"),
                                           [values](std::size_t row) { return values[row] ? QString::number(*values[row]) : QString(); });
    made.key = [values](std::size_t row) { return values[row] ? ui::SortKey(*values[row]) : ui::SortKey(); };
    made.edit = [kept = entered](std::size_t row, const QString& typed) -> base::Result<void> {
      (*kept)[row] = typed;
      return {};
    };
    return made;
  }
};

}  // namespace

TEST_CASE("a small scale is read and chosen in words, and kept as numbers") {
  const Numbers numbers;
  const ui::SourceColumn column = ui::wordedColumn(numbers.column(), ui::supportSteps(words::Words(words::Language::english)));
  CHECK(column.text(0) == QStringLiteral("Mentor"));
  CHECK(column.text(1) == QStringLiteral("Opponent"));
  CHECK(column.text(3).isEmpty());
  // A number that no word stands for is shown as it is.
  CHECK(column.text(4) == QStringLiteral("7"));
  CHECK(column.drawing(1).pills.front().tone == ui::Tone::critical);
  CHECK(column.drawing(3).pills.empty());
  CHECK(column.key(1) == ui::SortKey(std::int64_t{-2}));
  REQUIRE(column.edit(2, QStringLiteral("Sceptic")));
  CHECK(numbers.entered->at(2) == QStringLiteral("-1"));
  REQUIRE(column.edit(0, QString()));
  CHECK(numbers.entered->at(0).isEmpty());
  REQUIRE(column.edit(0, QStringLiteral("1")));
  CHECK(numbers.entered->at(0) == QStringLiteral("1"));
}

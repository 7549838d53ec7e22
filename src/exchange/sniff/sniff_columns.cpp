// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sniff/sniff_columns.h"

#include "base/text.h"
#include "exchange/table/open_table.h"

namespace kam::exchange {

namespace {
std::int64_t of(const ColumnLook& look, NumberShape shape) { return look.numbers[static_cast<std::size_t>(shape)]; }
std::int64_t of(const ColumnLook& look, DayShape shape) { return look.days[static_cast<std::size_t>(shape)]; }

std::vector<std::string> examples(const ColumnLook& look, std::initializer_list<NumberShape> shapes) {
  std::vector<std::string> found;
  for (const NumberShape shape : shapes)
    if (of(look, shape) > 0) found.push_back(look.numberExamples[static_cast<std::size_t>(shape)]);
  return found;
}
std::vector<std::string> examples(const ColumnLook& look, std::initializer_list<DayShape> shapes) {
  std::vector<std::string> found;
  for (const DayShape shape : shapes)
    if (of(look, shape) > 0) found.push_back(look.dayExamples[static_cast<std::size_t>(shape)]);
  return found;
}

std::string text(DecimalSign sign) { return sign == DecimalSign::unknown ? std::string() : std::string(1, static_cast<char>(sign)); }

/// What the column's own values say; `unknown` where they say nothing or contradict each other.
DecimalSign ownSign(const ColumnLook& look) {
  const bool point = of(look, NumberShape::decimalPoint) > 0;
  const bool comma = of(look, NumberShape::decimalComma) > 0;
  if (point == comma) return DecimalSign::unknown;
  return point ? DecimalSign::point : DecimalSign::comma;
}
DateOrder ownOrder(const ColumnLook& look) {
  const bool day = of(look, DayShape::dayFirst) > 0;
  const bool month = of(look, DayShape::monthFirst) > 0;
  if (day == month) return DateOrder::unknown;
  return day ? DateOrder::dayFirst : DateOrder::monthFirst;
}

/// The first other column that is mostly numbers and knows its sign; -1 when there is none, or they disagree.
std::ptrdiff_t otherColumn(const std::vector<ColumnLook>& looks, std::size_t column) {
  std::ptrdiff_t found = -1;
  for (std::size_t i = 0; i < looks.size(); ++i) {
    const DecimalSign sign = ownSign(looks[i]);
    const std::int64_t numbers = looks[i].filled - of(looks[i], NumberShape::none);
    if (i == column || sign == DecimalSign::unknown || numbers * 2 < looks[i].filled) continue;
    if (found >= 0 && ownSign(looks[static_cast<std::size_t>(found)]) != sign) return -1;
    if (found < 0) found = static_cast<std::ptrdiff_t>(i);
  }
  return found;
}

Clue clueOf(const ColumnLook& look, DecimalSign sign) {
  const auto shape = sign == DecimalSign::point ? NumberShape::decimalPoint : NumberShape::decimalComma;
  const std::string& example = look.numberExamples[static_cast<std::size_t>(shape)];
  const bool point = example.find('.') != std::string::npos;
  const bool comma = example.find(',') != std::string::npos;
  if (point && comma) return Clue::bothSigns;
  return (sign == DecimalSign::point ? point : comma) ? Clue::fractionDigits : Clue::repeatedSign;
}
}  // namespace

void ColumnLook::take(std::string_view cell, CellMark mark) {
  const std::string_view text = base::trimmed(cell);
  if (text.empty() || mark.kind == CellMark::Kind::error) return;
  ++filled;
  if (mark.kind == CellMark::Kind::number || mark.kind == CellMark::Kind::day) {
    const bool day = mark.kind == CellMark::Kind::day;
    auto& example = day ? dayExamples[static_cast<std::size_t>(DayShape::yearFirst)] : numberExamples[static_cast<std::size_t>(NumberShape::whole)];
    auto& counts = day ? days[static_cast<std::size_t>(DayShape::yearFirst)] : numbers[static_cast<std::size_t>(NumberShape::whole)];
    if (counts++ == 0) example = cleanCell(text);
    ++(day ? dayCells : numberCells);
    return;
  }
  const auto number = static_cast<std::size_t>(numberShape(text));
  if (numbers[number]++ == 0) numberExamples[number] = cleanCell(text);
  const DayLook look = dayLook(text);
  const auto day = static_cast<std::size_t>(look.shape);
  if (days[day]++ == 0) dayExamples[day] = cleanCell(text);
  if (look.shape == DayShape::either && look.separator != '.') dotted = false;
}

bool ColumnLook::isDecimalOpen() const {
  return ownSign(*this) == DecimalSign::unknown && (of(*this, NumberShape::eitherPoint) > 0 || of(*this, NumberShape::eitherComma) > 0);
}
bool ColumnLook::isOrderOpen() const { return ownOrder(*this) == DateOrder::unknown && of(*this, DayShape::either) > 0 && !dotted; }

base::Result<std::vector<ColumnLook>> sniffColumns(const std::filesystem::path& path, const Layout& layout, std::int64_t rows) {
  auto opened = openTable(path, layout);
  if (!opened) return base::fail(opened.error());
  RowReader& reader = **opened;
  std::vector<ColumnLook> looks(layout.header.size());
  std::int64_t seen = 0;
  while (reader.next() && (rows == 0 || seen < rows)) {
    if (reader.row() <= layout.headerRow) continue;
    ++seen;
    const auto cells = reader.cells();
    for (std::size_t i = 0; i < looks.size() && i < cells.size(); ++i) looks[i].take(cells[i], reader.markAt(i));
  }
  return looks;
}

DecimalConclusion concludeDecimal(const std::vector<ColumnLook>& looks, std::size_t column, const std::string& name, const FileFormat& given,
                                  bool wholeField) {
  const auto conclude = [&](DecimalSign sign, Clue clue, std::vector<std::string> shown, Certainty certainty) {
    return DecimalConclusion{sign, {Topic::decimal, name, text(sign), clue, std::move(shown), certainty}};
  };
  if (given.decimal == ".") return conclude(DecimalSign::point, Clue::named, {}, Certainty::certain);
  if (given.decimal == ",") return conclude(DecimalSign::comma, Clue::named, {}, Certainty::certain);
  if (given.thousands == ",") return conclude(DecimalSign::point, Clue::named, {}, Certainty::certain);
  if (given.thousands == ".") return conclude(DecimalSign::comma, Clue::named, {}, Certainty::certain);
  const ColumnLook& look = looks[column];
  using enum NumberShape;
  const DecimalSign own = ownSign(look);
  if (own != DecimalSign::unknown)
    return conclude(own, clueOf(look, own), examples(look, {own == DecimalSign::point ? decimalPoint : decimalComma}), Certainty::certain);
  const bool anyPoint = of(look, eitherPoint) > 0;
  const bool anyComma = of(look, eitherComma) > 0;
  if (of(look, decimalPoint) > 0)
    return conclude(DecimalSign::unknown, Clue::contradiction, examples(look, {decimalPoint, decimalComma}), Certainty::open);
  if (!anyPoint && !anyComma && look.numberCells > 0)
    return conclude(DecimalSign::point, Clue::numberCells, examples(look, {whole}), Certainty::certain);
  if (!anyPoint && !anyComma) {
    const std::ptrdiff_t other = otherColumn(looks, column);
    const DecimalSign sign = other >= 0 ? ownSign(looks[static_cast<std::size_t>(other)]) : DecimalSign::point;
    return conclude(sign, Clue::onlyWhole, examples(look, {whole}), Certainty::certain);
  }
  if (wholeField && anyPoint != anyComma)
    return conclude(anyPoint ? DecimalSign::comma : DecimalSign::point, Clue::wholeField, examples(look, {eitherPoint, eitherComma}),
                    Certainty::likely);
  if (const std::ptrdiff_t other = otherColumn(looks, column); other >= 0) {
    const ColumnLook& witness = looks[static_cast<std::size_t>(other)];
    return conclude(ownSign(witness), Clue::otherColumn, examples(witness, {decimalPoint, decimalComma}), Certainty::likely);
  }
  return conclude(DecimalSign::unknown, Clue::open, examples(look, {eitherPoint, eitherComma}), Certainty::open);
}

OrderConclusion concludeOrder(const std::vector<ColumnLook>& looks, std::size_t column, const std::string& name, const FileFormat& given) {
  const auto conclude = [&](DateOrder order, Clue clue, std::vector<std::string> shown, Certainty certainty) {
    return OrderConclusion{order, {Topic::dates, name, std::string(formatOf(order)), clue, std::move(shown), certainty}};
  };
  // Values that need no order are read alike in any; should one come later that does, it is set aside.
  const auto plain = [&](Clue clue, std::vector<std::string> shown) {
    OrderConclusion conclusion = conclude(DateOrder::yearFirst, clue, std::move(shown), Certainty::certain);
    conclusion.order = DateOrder::unknown;
    return conclusion;
  };
  if (const DateOrder named = dateOrderOf(given.dates); named != DateOrder::unknown) return conclude(named, Clue::named, {}, Certainty::certain);
  const ColumnLook& look = looks[column];
  using enum DayShape;
  const DateOrder own = ownOrder(look);
  if (own != DateOrder::unknown)
    return conclude(own, Clue::dayAboveTwelve, examples(look, {own == DateOrder::dayFirst ? dayFirst : monthFirst}), Certainty::certain);
  if (of(look, dayFirst) > 0) return conclude(DateOrder::unknown, Clue::contradiction, examples(look, {dayFirst, monthFirst}), Certainty::open);
  if (of(look, either) == 0) {
    if (look.dayCells > 0) return plain(Clue::dayCells, examples(look, {DayShape::yearFirst}));
    if (of(look, DayShape::yearFirst) > 0) return plain(Clue::yearFirst, examples(look, {DayShape::yearFirst}));
    return plain(Clue::monthName, examples(look, {named, monthOnly}));
  }
  if (look.dotted) return conclude(DateOrder::dayFirst, Clue::dotted, examples(look, {either}), Certainty::certain);
  for (std::size_t i = 0; i < looks.size(); ++i) {
    if (i == column || ownOrder(looks[i]) == DateOrder::unknown) continue;
    return conclude(ownOrder(looks[i]), Clue::otherColumn, examples(looks[i], {dayFirst, monthFirst}), Certainty::likely);
  }
  return conclude(DateOrder::unknown, Clue::open, examples(look, {either}), Certainty::open);
}

}  // namespace kam::exchange

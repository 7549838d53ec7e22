// SPDX-License-Identifier: GPL-3.0-or-later
// The formats of a workbook: how each look is shown in the workspace's language, and the quiet style of headers and sums.
// Only for workbook_writer.cpp: the library's types stay out of other headers.
#pragma once

#include "exchange/write/workbook_writer.h"

#include <array>

struct lxw_workbook;
struct lxw_format;

namespace kam::exchange {

/// "#,##0.00 [$€]" and the like; the separators that readers see are those of their own system.
std::string moneyFormat(base::Currency currency, bool german);

class WorkbookFormats {
public:
  WorkbookFormats(lxw_workbook* workbook, const WorkbookStyle& style);

  lxw_format* title() const { return m_title; }
  lxw_format* lead() const { return m_lead; }
  /// Over numbers to the right.
  lxw_format* header(bool right) const { return right ? m_headerRight : m_header; }
  lxw_format* of(CellLook look, bool total) const { return m_looks[total ? 1 : 0][static_cast<std::size_t>(look)]; }
  /// For a text in a column of any look.
  lxw_format* text(bool wrapped, bool total) const { return of(wrapped ? CellLook::wrapped : CellLook::text, total); }

private:
  static constexpr std::size_t kLooks = 9;
  lxw_format* m_title;
  lxw_format* m_lead;
  lxw_format* m_header;
  lxw_format* m_headerRight;
  std::array<std::array<lxw_format*, kLooks>, 2> m_looks{};
};

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/workbook_formats.h"

#include <xlsxwriter.h>

namespace kam::exchange {

namespace {
constexpr lxw_color_t kInk = 0x1F2933;
constexpr lxw_color_t kMuted = 0x5B6773;
constexpr lxw_color_t kHeaderFill = 0xE9EEF4;
constexpr lxw_color_t kLine = 0xB8C4D0;

std::string numberFormat(CellLook look, const WorkbookStyle& style) {
  switch (look) {
    case CellLook::count: return "#,##0";
    case CellLook::decimal: return "#,##0.0";
    case CellLook::money: return moneyFormat(style.currency, style.german);
    case CellLook::percent: return "0.0%";
    case CellLook::day: return style.german ? "dd.mm.yyyy" : "yyyy-mm-dd";
    case CellLook::minute: return style.german ? "dd.mm.yyyy hh:mm" : "yyyy-mm-dd hh:mm";
    case CellLook::text:
    case CellLook::wrapped:
    case CellLook::plain: break;
  }
  return {};
}

lxw_format* inked(lxw_workbook* workbook) {
  lxw_format* format = workbook_add_format(workbook);
  format_set_font_color(format, kInk);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  return format;
}
}  // namespace

std::string moneyFormat(base::Currency currency, bool german) {
  const std::string code = currency.code();
  const std::string symbol = code == "EUR" ? "€" : code == "USD" ? "$" : code == "GBP" ? "£" : code;
  const int decimals = currency.decimals();
  const std::string digits = "#,##0" + (decimals > 0 ? "." + std::string(static_cast<std::size_t>(decimals), '0') : std::string());
  if (german) return digits + "\\ [$" + symbol + "]";
  const std::string before = "[$" + symbol + "]" + (symbol == code ? "\\ " : "");
  return before + digits + ";\\-" + before + digits;
}

WorkbookFormats::WorkbookFormats(lxw_workbook* workbook, const WorkbookStyle& style)
    : m_title(inked(workbook)), m_lead(inked(workbook)), m_header(inked(workbook)), m_headerRight(inked(workbook)) {
  format_set_bold(m_title);
  format_set_font_size(m_title, 14);
  format_set_font_color(m_lead, kMuted);
  for (lxw_format* header : {m_header, m_headerRight}) {
    format_set_bold(header);
    format_set_bg_color(header, kHeaderFill);
    format_set_bottom(header, LXW_BORDER_THIN);
    format_set_bottom_color(header, kLine);
    format_set_align(header, LXW_ALIGN_VERTICAL_CENTER);
  }
  format_set_align(m_headerRight, LXW_ALIGN_RIGHT);
  for (const bool total : {false, true})
    for (std::size_t i = 0; i < kLooks; ++i) {
      const auto look = static_cast<CellLook>(i);
      // One look, one format: the library looks up the second of two equal ones anew for every cell.
      if (look == CellLook::plain) {
        m_looks[total ? 1 : 0][i] = m_looks[total ? 1 : 0][static_cast<std::size_t>(CellLook::text)];
        continue;
      }
      lxw_format* format = inked(workbook);
      const std::string pattern = numberFormat(look, style);
      if (!pattern.empty()) format_set_num_format(format, pattern.c_str());
      if (look == CellLook::wrapped) format_set_text_wrap(format);
      if (total) {
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        format_set_top_color(format, kLine);
      }
      m_looks[total ? 1 : 0][i] = format;
    }
}

}  // namespace kam::exchange

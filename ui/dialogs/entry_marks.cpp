// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/entry_marks.h"

namespace kam::ui {

using Meaning = app::EntryPart::Meaning;

void EntryMarks::show(const std::string& line, const std::vector<app::EntryPart>& parts) {
  std::vector<Mark> marks;
  const auto place = [&line](std::size_t byte) { return static_cast<int>(QString::fromUtf8(line.data(), static_cast<qsizetype>(byte)).size()); };
  for (const app::EntryPart& part : parts) marks.push_back({place(part.from), place(part.to) - place(part.from), part.meaning});
  m_marks = std::move(marks);
  rehighlight();
}

void EntryMarks::highlightBlock(const QString& text) {
  Q_UNUSED(text)
  for (const Mark& mark : m_marks) {
    QTextCharFormat format;
    const bool isUnclear = mark.meaning == Meaning::unclear;
    format.setUnderlineStyle(isUnclear                                                          ? QTextCharFormat::WaveUnderline
                             : mark.meaning == Meaning::promise || mark.meaning == Meaning::due ? QTextCharFormat::DashUnderline
                                                                                                : QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(isUnclear ? m_colors.critical : m_colors.accent);
    setFormat(mark.from, mark.length, format);
  }
}

}  // namespace kam::ui

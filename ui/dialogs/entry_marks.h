// SPDX-License-Identifier: GPL-3.0-or-later
// Underlines the parts of a typed line that were understood: each meaning with its own colour and kind of line.
#pragma once

#include "app/quick_entry/quick_entry.h"
#include "theme/colors.h"

#include <QSyntaxHighlighter>

namespace kam::ui {

class EntryMarks : public QSyntaxHighlighter {
  Q_OBJECT
public:
  EntryMarks(QTextDocument* document, const Colors& colors) : QSyntaxHighlighter(document), m_colors(colors) {}
  /// Places are bytes of `line`.
  void show(const std::string& line, const std::vector<app::EntryPart>& parts);

protected:
  void highlightBlock(const QString& text) override;

private:
  struct Mark {
    int from;
    int length;
    app::EntryPart::Meaning meaning;
  };
  Colors m_colors;
  std::vector<Mark> m_marks;
};

}  // namespace kam::ui

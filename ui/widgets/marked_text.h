// SPDX-License-Identifier: GPL-3.0-or-later
// Writes in a long text with the few marks that documents know: heading, bold, entry of a list, link to a record (report/rich_text.h). The
// marks stay in sight, faint; what they do is seen at once.
#pragma once

#include <QObject>

#include <QString>

#include <functional>

class QPlainTextEdit;
class QToolButton;
class QWidget;

namespace kam::ui {

class MarkedText : public QObject {
  Q_OBJECT
public:
  /// `edit` outlives it; the row of buttons becomes a child of `place`.
  MarkedText(QPlainTextEdit& edit, QWidget* place);

  /// Four small buttons that work on the text; seen while it has the focus, room is kept for them.
  QWidget* tools() const { return m_tools; }
  struct Texts {
    QString bold;
    QString heading;
    QString entry;
    QString link;
  };
  void setTexts(const Texts& texts);
  /// Asks for a record: "[Name](kam:persons/12)", empty for none. Without it there is no button for links.
  void setLinkChoice(std::function<QString()> choose);

  /// What is chosen in bold, or no longer; without a choice the word at the cursor.
  void toggleBold();
  /// The lines of the choice begin with the mark, or no longer.
  void toggleLine(const QString& mark);
  void insertLink();

Q_SIGNALS:
  /// Ctrl+click, or Ctrl+Enter within it: "kam:persons/12", "https://…".
  void linkOpened(const QString& target);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  QToolButton* addTool(const QString& sign, std::function<void()> run);
  QString linkAt(int position) const;
  void showTools();

  QPlainTextEdit& m_edit;
  QWidget* m_tools;
  QToolButton* m_bold;
  QToolButton* m_heading;
  QToolButton* m_entry;
  QToolButton* m_link;
  std::function<QString()> m_choose;
};

}  // namespace kam::ui

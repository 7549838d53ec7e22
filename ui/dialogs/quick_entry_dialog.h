// SPDX-License-Identifier: GPL-3.0-or-later
// One line is enough to log a talk: what is understood is marked in the line while it is typed and said in words below; saved is what is
// seen. Esc keeps the line for next time.
#pragma once

#include "app/quick_entry/quick_entry.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kam::ui {

class AppContext;
class EntryMarks;
class TextLabel;

class QuickEntryDialog : public QDialog {
  Q_OBJECT
public:
  QuickEntryDialog(AppContext& context, QWidget* parent, base::RawId account, const QString& draft);

  QString line() const;
  void setLine(const QString& line);
  const app::QuickEntry& entry() const { return m_entry; }
  /// What is said below the line.
  QStringList understood() const { return m_understood; }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void read();
  void tell();
  void complete();
  /// Names that the word at the cursor may become.
  QStringList candidates(int& from, int& to) const;
  void save();

  AppContext& m_context;
  base::RawId m_account;
  QPlainTextEdit* m_edit;
  EntryMarks* m_marks;
  QVBoxLayout* m_chips;
  TextLabel* m_hint;
  QPushButton* m_save;
  app::QuickEntry m_entry;
  QStringList m_understood;
};

/// `draft` is what was typed and not saved, before and after. True where something was logged.
bool quickEntry(AppContext& context, QWidget* parent, base::RawId account, QString& draft);

}  // namespace kam::ui

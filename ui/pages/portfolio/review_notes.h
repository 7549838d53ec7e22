// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about the account on the table: a line to type in, each note one key away from being an action, and below what was said
// the last time and what became of it.
#pragma once

#include "pages/portfolio/review_model.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QKeyEvent;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kam::ui {

class AppContext;
class Card;
class TextLabel;

class ReviewNotes : public QWidget {
  Q_OBJECT
public:
  ReviewNotes(AppContext& context, ReviewModel& model, QWidget* parent);
  void retranslate();
  void fill();
  /// What is being typed becomes a note.
  void commitPending();

Q_SIGNALS:
  /// A key that is not for the text: stepping, marking, leaving.
  void keyWanted(QKeyEvent* key);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void addNote(QVBoxLayout& into, const ReviewNoteLine& note, bool editable);
  void fillOwners();
  void tell(const base::Result<void>& done);
  void writeNote(bool asAction);
  base::RawId owner() const;
  base::Date due() const;

  AppContext& m_context;
  ReviewModel& m_model;
  Card* m_lastCard;
  QVBoxLayout* m_last;
  Card* m_noteCard;
  QVBoxLayout* m_notes;
  QHBoxLayout* m_writing;
  QLineEdit* m_note;
  QWidget* m_actionBar;
  QComboBox* m_owner;
  QDateEdit* m_due;
  QPushButton* m_asNote;
  QPushButton* m_asAction;
  TextLabel* m_keys;
  base::RawId m_shown = 0;
};

}  // namespace kam::ui

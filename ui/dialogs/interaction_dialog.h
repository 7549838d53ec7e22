// SPDX-License-Identifier: GPL-3.0-or-later
// Logs what just happened in seconds: account, when, channel, subject, what was said, who was there, mood and next step.
// Everything but account and subject may stay empty; Ctrl+Enter saves.
#pragma once

#include <QDialog>

#include "app/workspace.h"
#include "domain/records.h"

#include <vector>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kam::ui {

class AppContext;
class SegmentedControl;
class TextLabel;

/// Asks and commits. `account` 0: the dialog asks for it; `interaction` 0: a new one. False when nothing was logged.
bool logInteraction(AppContext& context, QWidget* parent, base::RawId account = 0, base::RawId interaction = 0);

class InteractionDialog : public QDialog {
  Q_OBJECT
public:
  InteractionDialog(AppContext& context, QWidget* parent);

  void startNew(base::RawId account);
  void edit(const domain::Interaction& interaction);

private:
  void build();
  QWidget* labelled(const QString& label, QWidget* editor);
  void fillAccounts();
  void fillPeople();
  void save();
  domain::Interaction entered() const;
  std::vector<domain::Id<domain::Person>> present() const;
  void refuse(QWidget& field, const QString& sentence);

  AppContext& m_context;
  app::SnapshotPointer m_snapshot;
  domain::Interaction m_start;
  QLineEdit* m_account;
  QDateTimeEdit* m_when;
  SegmentedControl* m_channel;
  QLineEdit* m_subject;
  QPlainTextEdit* m_text;
  QListWidget* m_people;
  QComboBox* m_mood;
  QLineEdit* m_next;
  TextLabel* m_problem;
  QPushButton* m_save;
};

}  // namespace kam::ui

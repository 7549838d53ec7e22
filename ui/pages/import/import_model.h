// SPDX-License-Identifier: GPL-3.0-or-later
// The course of an import without its widgets: a file is looked at beside the window, corrected, tried without writing,
// run with progress, and taken back with one undo.
#pragma once

#include <QObject>

#include "app/import/import.h"
#include "shell/background.h"
#include "words/words.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kam::ui {

class ImportModel : public QObject {
  Q_OBJECT
public:
  enum class State { choose, looking, ready, running, done };

  explicit ImportModel(QObject* parent = nullptr);
  ~ImportModel() override;

  /// `workspace` may be nullptr; it outlives the model or another `setWorkspace`.
  void setWorkspace(app::Workspace* workspace);
  void setWords(words::Words words);

  State state() const { return m_state; }
  QString fileName() const;
  /// What the file of rejected rows is called: text, whatever they came from.
  QString rejectsName() const;
  const app::FilePreview& preview() const { return m_preview; }
  /// What would happen; unset until it was tried for the first time.
  const std::optional<app::ImportReport>& trial() const { return m_trial; }
  /// Whether it is being tried (again).
  bool isTrying() const { return m_isTrying; }
  /// What happened.
  const app::ImportReport& report() const { return m_report; }
  /// Why looking or running failed; unset otherwise.
  const std::optional<base::Error>& error() const { return m_error; }
  double progress() const { return m_progress; }
  /// In the workspace's currency.
  std::string moneyText(std::int64_t minor) const;
  /// Whether the file just imported also names the people of its accounts, in columns that nobody took.
  bool namesContacts() const { return m_namesContacts; }
  /// Stops reading or trying; nothing is shown of the file then.
  void stopLooking();
  bool isCancelling() const { return m_cancelled && m_cancelled->load(); }

  /// How an option may be chosen: (value for the request, what people read); the first one is "as recognised".
  std::vector<std::pair<std::string, QString>> choices(const std::string& what) const;
  /// What the user chose; empty = as recognised.
  std::string chosen(const std::string& what) const;
  /// (field key, label); the first one leaves the column out.
  std::vector<std::pair<std::string, QString>> fieldChoices() const;

  /// Of several files the first is shown, and all are imported the same way.
  /// The account that rows belong to which name none; empty without one.
  QString accountName() const;
  /// `account`: whose contacts and talks are that name no account; 0 = nobody's.
  void look(const QStringList& files, base::RawId account = 0);
  void look(const QString& file) { look(QStringList{file}); }
  void choose(const std::string& what, const std::string& value);
  void setColumn(const std::string& column, const std::string& field);
  /// Takes a row or leaves it out; a conflict that is taken is decided for the file.
  void setTaken(std::int64_t key, app::ImportRow::Outcome outcome, bool taken);
  /// All new rows, or all that update something.
  void setTaken(app::ImportRow::Outcome outcome, bool taken);
  bool takes(app::ImportRow::Outcome outcome) const;
  app::ConflictRule conflictRule() const { return m_request.conflicts; }
  void setConflictRule(app::ConflictRule rule);
  bool canRun() const;
  void run();
  void cancel();
  /// Looks at the same file again, for its people.
  void lookForContacts();
  base::Result<void> undo();
  base::Result<void> saveRejects(const QString& path) const;
  /// Back to choosing a file.
  void reset();

Q_SIGNALS:
  /// Anything but progress.
  void changed();
  void progressed(double share);
  /// Looking, trying or running failed or was stopped.
  void refused(const kam::base::Error& error);

private:
  void lookAgain();
  void tryIt();
  app::ImportProgress progressOf(const std::atomic<bool>& stopped);
  void begin(const QStringList& files);
  void findContacts();
  void refuse(const base::Error& error, State next);

  app::Workspace* m_workspace = nullptr;
  words::Words m_words{words::Language::english};
  State m_state = State::choose;
  app::ImportRequest m_request;
  app::FilePreview m_preview;
  std::optional<app::ImportReport> m_trial;
  app::ImportReport m_report;
  std::optional<base::Error> m_error;
  double m_progress = 0;
  bool m_isTrying = false;
  bool m_namesContacts = false;
  std::shared_ptr<std::atomic<bool>> m_cancelled;
  Background m_worker;
};

}  // namespace kam::ui

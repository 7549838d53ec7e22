// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a merge without its widgets: another copy, or a shared folder, is looked at beside the window, conflicts are
// decided, then everything is taken over as one edit that undo takes back.
#pragma once

#include <QObject>

#include "app/merge/merge_choices.h"
#include "app/workspace.h"
#include "shell/app_context.h"
#include "shell/background.h"

#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace kam::ui {

class MergeModel : public QObject {
  Q_OBJECT
public:
  enum class State { choose, looking, ready, running, done };

  /// Where the merge that was done stands in the history now.
  enum class Standing { newest, takenBack, followed };

  explicit MergeModel(AppContext& context, QObject* parent = nullptr);
  ~MergeModel() override;

  State state() const { return m_state; }
  /// Name of the other file or of the shared folder.
  QString name() const;
  bool isFolder() const { return m_folder; }
  /// What comes, or what came.
  const storage::MergeReport& report() const { return m_report; }
  /// What the exchange through a folder did beside the merge.
  const storage::SyncReport& exchange() const { return m_exchange; }
  const std::vector<app::MergeChoice>& choices() const { return m_choices; }
  /// Conflicts that wait for nobody: each has the later value unless decided otherwise.
  std::size_t decidedCount() const;
  /// The state before the merge, for names and values.
  app::SnapshotPointer before() const { return m_before; }
  double progress() const { return m_progress; }
  bool isCancelling() const { return m_cancelled && m_cancelled->load(); }
  bool canRun() const;
  bool bringsNothing() const { return m_report.applied == 0 && m_report.changes.empty(); }
  /// Where this workspace exchanges; empty where no folder was chosen yet.
  QString sharedFolder() const;

  /// Looks at another copy; nothing is written.
  void look(const QString& file);
  void setChoice(std::size_t conflict, app::MergeChoice choice);
  void setAll(app::MergeChoice choice);
  void run();
  /// Exchanges through the shared folder; the later edit wins.
  void synchronise();
  void setSharedFolder(const QString& folder);
  void cancel();
  base::Result<void> undo();
  Standing standing() const;
  /// Back to choosing.
  void reset();

Q_SIGNALS:
  /// Anything but progress.
  void changed();
  void progressed(double share);
  void refused(const kam::base::Error& error);

private:
  std::function<bool(double)> watch();
  void refuse(const base::Error& error, State next);

  AppContext& m_context;
  State m_state = State::choose;
  QString m_path;
  bool m_folder = false;
  storage::MergeReport m_report;
  storage::SyncReport m_exchange;
  std::vector<app::MergeChoice> m_choices;
  app::SnapshotPointer m_before;
  double m_progress = 0;
  std::shared_ptr<std::atomic<bool>> m_cancelled;
  Background m_worker;
};

}  // namespace kam::ui

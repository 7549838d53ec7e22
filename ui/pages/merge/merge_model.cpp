// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/merge/merge_model.h"

#include "shell/workspace_memory.h"
#include "theme/text.h"

#include <QFileInfo>

#include <algorithm>

namespace kam::ui {
namespace {
using Merged = base::Result<storage::MergeReport>;
using Exchanged = base::Result<storage::SyncReport>;
}  // namespace

MergeModel::MergeModel(AppContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_before(std::make_shared<const domain::Snapshot>()) {
  // The workspace is about to go: nothing may read it any more.
  connect(&m_context, &AppContext::workspaceChanged, this, [this] {
    if (m_cancelled) m_cancelled->store(true);
    m_worker.finish();
    reset();
  });
}

MergeModel::~MergeModel() {
  if (m_cancelled) m_cancelled->store(true);
}

QString MergeModel::name() const { return QFileInfo(m_path).fileName(); }

std::size_t MergeModel::decidedCount() const {
  return static_cast<std::size_t>(
      std::count_if(m_choices.begin(), m_choices.end(), [](app::MergeChoice choice) { return choice != app::MergeChoice::later; }));
}

bool MergeModel::canRun() const { return m_state == State::ready && m_context.workspace() != nullptr && !m_context.isReadOnly() && !bringsNothing(); }

QString MergeModel::sharedFolder() const {
  return m_context.workspace() == nullptr ? QString() : sharedFolderOf(qtText(m_context.workspace()->path().string()));
}

void MergeModel::setSharedFolder(const QString& folder) {
  if (m_context.workspace() != nullptr) rememberSharedFolder(qtText(m_context.workspace()->path().string()), folder);
  Q_EMIT changed();
}

void MergeModel::reset() {
  m_worker.stop();
  if (m_cancelled) m_cancelled->store(true);
  m_cancelled.reset();
  m_state = State::choose;
  m_path.clear();
  m_folder = false;
  m_report = {};
  m_exchange = {};
  m_choices.clear();
  m_progress = 0;
  Q_EMIT changed();
}

std::function<bool(double)> MergeModel::watch() {
  m_progress = 0;
  m_cancelled = std::make_shared<std::atomic<bool>>(false);
  return [this, cancelled = m_cancelled](double share) {
    if (cancelled->load()) return false;
    QMetaObject::invokeMethod(
        this,
        [this, share] {
          m_progress = share;
          Q_EMIT progressed(share);
        },
        Qt::QueuedConnection);
    return true;
  };
}

void MergeModel::refuse(const base::Error& error, State next) {
  m_state = next;
  Q_EMIT changed();
  Q_EMIT refused(error);
}

void MergeModel::look(const QString& file) {
  app::Workspace* workspace = m_context.workspace();
  if (workspace == nullptr || m_state == State::running) return;
  m_path = file;
  m_folder = false;
  m_report = {};
  m_choices.clear();
  m_state = State::looking;
  m_before = workspace->snapshot();
  Q_EMIT changed();
  storage::MergeOptions options;
  options.dryRun = true;
  options.progress = watch();
  m_worker.run([workspace, path = plainText(file), options](const std::atomic<bool>&) -> Merged { return workspace->merge(path, options); },
               [this](Merged looked) {
                 if (!looked) {
                   refuse(looked.error(), State::choose);
                   return;
                 }
                 m_report = std::move(*looked);
                 m_choices.assign(m_report.conflicts.size(), app::MergeChoice::later);
                 m_state = State::ready;
                 Q_EMIT changed();
               });
}

void MergeModel::setChoice(std::size_t conflict, app::MergeChoice choice) {
  if (m_state != State::ready || conflict >= m_choices.size()) return;
  m_choices[conflict] = choice;
  Q_EMIT changed();
}

void MergeModel::setAll(app::MergeChoice choice) {
  if (m_state != State::ready) return;
  for (std::size_t i = 0; i < m_choices.size(); ++i) {
    const storage::MergeConflict& conflict = m_report.conflicts[i];
    const bool possible = choice != app::MergeChoice::both || app::canKeepBoth(conflict);
    m_choices[i] = conflict.isDecidable && possible ? choice : app::MergeChoice::later;
  }
  Q_EMIT changed();
}

void MergeModel::run() {
  if (!canRun()) return;
  m_state = State::running;
  storage::MergeOptions options;
  options.expected = m_report.applied;
  options.decisions = app::decisionsOf(m_context.words(), *m_before, m_report, m_choices);
  options.progress = watch();
  Q_EMIT changed();
  m_worker.run([workspace = m_context.workspace(), path = plainText(m_path),
                options](const std::atomic<bool>&) -> Merged { return workspace->merge(path, options); },
               [this](Merged merged) {
                 if (!merged) {
                   refuse(merged.error(), State::ready);
                   return;
                 }
                 m_report = std::move(*merged);
                 m_choices.resize(m_report.conflicts.size(), app::MergeChoice::later);
                 m_state = State::done;
                 Q_EMIT changed();
               });
}

void MergeModel::synchronise() {
  app::Workspace* workspace = m_context.workspace();
  const QString folder = sharedFolder();
  if (workspace == nullptr || folder.isEmpty() || m_state == State::running) return;
  m_path = folder;
  m_folder = true;
  m_state = State::running;
  m_before = workspace->snapshot();
  storage::MergeOptions options;
  options.progress = watch();
  Q_EMIT changed();
  m_worker.run(
      [workspace, path = plainText(folder), options](const std::atomic<bool>&) -> Exchanged { return workspace->synchronise(path, options); },
      [this](Exchanged exchanged) {
        if (!exchanged) {
          refuse(exchanged.error(), State::choose);
          return;
        }
        m_exchange = std::move(*exchanged);
        m_report = m_exchange.merge;
        m_choices.assign(m_report.conflicts.size(), app::MergeChoice::later);
        m_state = State::done;
        Q_EMIT changed();
      });
}

void MergeModel::cancel() {
  if (!m_cancelled) return;
  m_cancelled->store(true);
  if (m_state == State::running) Q_EMIT changed();
}

MergeModel::Standing MergeModel::standing() const {
  app::Workspace* workspace = m_context.workspace();
  if (workspace == nullptr || !m_report.done) return Standing::followed;
  const auto isMerge = [this](const auto& entry) { return entry && *entry && (*entry)->id == m_report.done->entry.id; };
  if (isMerge(workspace->nextUndo())) return Standing::newest;
  return isMerge(workspace->nextRedo()) ? Standing::takenBack : Standing::followed;
}

base::Result<void> MergeModel::undo() {
  app::Workspace* workspace = m_context.workspace();
  if (workspace == nullptr || !m_report.done) return base::fail(base::ErrorCode::nothingToUndo);
  // Only while the merge is the newest edit; a later one is undone from the history, step by step.
  const auto next = workspace->nextUndo();
  if (!next) return base::fail(next.error());
  if (!*next || (*next)->id != m_report.done->entry.id) return base::fail(base::ErrorCode::undoConflict);
  const auto undone = workspace->undo();
  if (!undone) return base::fail(undone.error());
  reset();
  return {};
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/approved_state.h"

#include "domain/records/account_plan.h"
#include "scoring/figures/business_figures.h"

#include <algorithm>
#include <system_error>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::AccountPlan;
using domain::Id;

namespace {

/// A folder that goes with everything in it.
class ScratchFolder {
public:
  explicit ScratchFolder(base::IdSource& ids) {
    std::error_code trouble;
    m_path = std::filesystem::temp_directory_path(trouble) / ("kam-approved-" + std::to_string(ids.next()));
    if (!trouble) std::filesystem::create_directories(m_path, trouble);
    m_trouble = trouble;
  }
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const std::filesystem::path& path() const { return m_path; }
  const std::error_code& trouble() const { return m_trouble; }

private:
  std::filesystem::path m_path;
  std::error_code m_trouble;
};

bool isApproved(const domain::Snapshot& snapshot, Id<AccountPlan> id) {
  const AccountPlan* plan = snapshot.find(id);
  return plan != nullptr && plan->approvedOn.has_value();
}

/// An erasure is final: no undo goes back over it.
bool wasErased(Workspace& workspace) {
  storage::HistoryQuery everything;
  everything.limit = 1'000'000;
  const auto entries = workspace.history(everything);
  if (!entries) return true;
  return std::any_of(entries->begin(), entries->end(), [](const storage::JournalEntry& entry) { return entry.kind == keyOf(EditKind::erased); });
}

/// Reads what would otherwise be read from the copy after it is gone.
SnapshotPointer wholeState(const Workspace& workspace) {
  SnapshotPointer state = workspace.snapshot();
  static_cast<void>(state->sales().productSums.all());
  return state;
}

}  // namespace

Id<AccountPlan> approvedPlanOf(const domain::Snapshot& snapshot, Id<domain::Account> account) {
  const AccountPlan* plan = scoring::currentPlan(snapshot, account);
  return plan != nullptr && plan->approvedOn ? plan->id : Id<AccountPlan>{};
}

Result<ApprovedState> stateAtApproval(Workspace& workspace, Id<AccountPlan> id, const std::atomic<bool>* interrupt,
                                      const std::function<void(std::size_t)>& progress) {
  if (!isApproved(*workspace.snapshot(), id)) return fail(ErrorCode::recordNotFound, {"plans", id.toString()});
  const ScratchFolder folder(workspace.ids());
  if (folder.trouble()) return fail(ErrorCode::fileUnwritable, {folder.path().string(), folder.trouble().message()});
  const std::filesystem::path file = folder.path() / "state.kam";
  if (const auto copied = workspace.backup(file); !copied) return fail(copied.error());
  auto copy = Workspace::open(file, {&workspace.clock(), workspace.author(), {}});
  if (!copy) return fail(copy.error());
  Workspace& past = **copy;
  for (std::size_t taken = 0;; ++taken) {
    if (interrupt != nullptr && *interrupt) return fail(ErrorCode::cancelled, {});
    if (progress) progress(taken);
    const auto next = past.nextUndo();
    if (!next) return fail(next.error());
    // Nothing left to take back: it was approved with the very first edit, or what lies before cannot be undone.
    if (!*next) return ApprovedState{wholeState(past), !wasErased(past)};
    if (const auto undone = past.undo(); !undone) return ApprovedState{wholeState(past), false};
    if (isApproved(*past.snapshot(), id)) continue;
    if (const auto again = past.redo(); !again) return fail(again.error());
    return ApprovedState{wholeState(past), true};
  }
}

}  // namespace kam::app

// SPDX-License-Identifier: GPL-3.0-or-later
// What needs somebody today, without widgets: the entries in words, what one key does about the chosen one, and what was put off.
#pragma once

#include <QObject>

#include "app/workspace.h"
#include "models/table_source.h"
#include "scoring/figures/manager_targets.h"
#include "scoring/today/today_list.h"
#include "shell/background.h"
#include "theme/colors.h"
#include "widgets/gauge_strip.h"
#include "words/words.h"

#include <memory>
#include <optional>
#include <vector>

namespace kam::ui {

class TodayModel : public QObject {
  Q_OBJECT
public:
  /// Which entries are shown.
  enum class Span { now, week, all, putOff };

  using QObject::QObject;

  /// Waits for what runs; before the workspace goes.
  void finish() {
    m_worker.finish();
    m_orders.reset();
  }
  /// `member` 0: everybody's. Computed beside the window; `changed` follows in any case.
  void load(app::Workspace* workspace, words::Words words, base::Date today, base::RawId member);
  void show(Span span);
  Span span() const { return m_span; }
  bool isBusy() const { return m_busy; }
  /// No workspace, or one without accounts.
  bool isEmptyWorkspace() const { return m_empty; }

  int count(Span span) const;
  /// Entries (or postponements) of the span; rows name them by position + 1.
  std::shared_ptr<TableSource> table() const;
  /// "7 entries need you now, 1.2 M€ at stake" and who that is.
  QString finding() const;

  /// "My targets": revenue, margin and what is in the pipeline of the accounts that the manager answers for; of all where nobody is chosen.
  /// Empty without any target.
  const std::vector<Gauge>& targets() const { return m_targets; }

  /// By the table's id; nullptr for postponements and unknown ids.
  const scoring::TodayEntry* entry(base::RawId id) const;
  const domain::Snooze* snoozeOf(base::RawId id) const;
  QString title(const scoring::TodayEntry& entry) const;
  QString reason(const scoring::TodayEntry& entry) const;
  /// What one key does; empty where the record has to be opened.
  QString mendText(const scoring::TodayEntry& entry) const;
  /// Whether that is an edit of its own; else a talk is logged or the record opened.
  bool isMendedByEdit(const scoring::TodayEntry& entry) const;
  /// Does it.
  base::Result<void> mend(const scoring::TodayEntry& entry);
  /// Moves the record's own day; `recordReadOnly`-like refusals come back as errors.
  base::Result<void> move(const scoring::TodayEntry& entry, base::Date to);
  bool canMove(const scoring::TodayEntry& entry) const;
  base::Result<void> putOff(const scoring::TodayEntry& entry, base::Date until, const QString& reason);
  base::Result<void> takeBack(const domain::Snooze& snooze);
  /// Tab of the account that shows the record.
  static QString sectionOf(const scoring::TodayEntry& entry);

Q_SIGNALS:
  void changed();

private:
  std::vector<std::size_t> shownEntries() const;
  bool isIn(const scoring::TodayEntry& entry, Span span) const;
  std::vector<Gauge> targetGauges(const scoring::ManagerTargets& targets) const;
  base::Result<void> commit(const base::Result<app::Edit>& edit);

  app::Workspace* m_workspace = nullptr;
  words::Words m_words{words::Language::english};
  base::Date m_today{};
  Span m_span = Span::now;
  bool m_busy = false;
  bool m_empty = true;
  app::SnapshotPointer m_state;
  scoring::TodayList m_list;
  std::vector<Gauge> m_targets;
  /// Days of orders of those who are cared for, and the state that they were read from.
  struct Orders {
    app::SnapshotPointer state;
    std::set<base::RawId> cared;
    scoring::OrderDays days;
  };
  std::shared_ptr<const Orders> m_orders;
  Background m_worker;
};

}  // namespace kam::ui

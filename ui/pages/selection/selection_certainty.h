// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the list is, worked out beside the window: first figures soon, refined while they are shown, dropped when a weight
// moves on.
#pragma once

#include "app/workspace.h"
#include "scoring/portfolio/list_stability.h"
#include "scoring/portfolio/robustness.h"
#include "shell/background.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace kam::ui {

class SelectionCertainty : public QObject {
  Q_OBJECT
public:
  explicit SelectionCertainty(QObject* parent = nullptr);

  /// Forgets what was known and starts again a little later, so that a moving slider never waits; nullptr only forgets.
  void start(app::SnapshotPointer snapshot, std::shared_ptr<const scoring::Ranking> ranking, std::size_t top,
             scoring::WeightFreedom freedom = scoring::WeightFreedom::around);
  /// nullptr until the first figures; a new object after each `changed`.
  std::shared_ptr<const scoring::Robustness> robustness() const { return m_robustness; }
  /// How far each weight may move before the list changes, along the criteria; empty until it is known.
  const std::vector<scoring::WeightRoom>& rooms() const { return m_rooms; }
  bool isRunning() const { return m_running; }
  /// For tests and closing: waits for what runs.
  void finish() { m_background.finish(); }

Q_SIGNALS:
  void changed();
  void roomsChanged();

private:
  void run();
  void takeRooms(quint64 run, std::vector<scoring::WeightRoom> rooms);
  void take(quint64 run, std::shared_ptr<const scoring::Robustness> estimate);

  app::SnapshotPointer m_snapshot;
  std::shared_ptr<const scoring::Ranking> m_ranking;
  std::size_t m_top = 0;
  scoring::WeightFreedom m_freedom = scoring::WeightFreedom::around;
  std::shared_ptr<const scoring::Robustness> m_robustness;
  std::vector<scoring::WeightRoom> m_rooms;
  QTimer m_soon;
  quint64 m_run = 0;
  bool m_running = false;
  /// Last: it waits for its worker before the rest goes.
  Background m_background;
};

}  // namespace kam::ui

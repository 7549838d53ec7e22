// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/selection_certainty.h"

namespace kam::ui {
namespace {

constexpr int kSoon = 200;

}  // namespace

SelectionCertainty::SelectionCertainty(QObject* parent) : QObject(parent) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoon);
  connect(&m_soon, &QTimer::timeout, this, &SelectionCertainty::run);
}

void SelectionCertainty::start(app::SnapshotPointer snapshot, std::shared_ptr<const scoring::Ranking> ranking, std::size_t top,
                               scoring::WeightFreedom freedom) {
  m_background.stop();
  m_soon.stop();
  ++m_run;
  m_snapshot = std::move(snapshot);
  m_ranking = std::move(ranking);
  m_top = top;
  m_freedom = freedom;
  m_running = m_ranking != nullptr && m_ranking->ranked > 0 && m_top > 0;
  m_robustness.reset();
  m_rooms.clear();
  if (m_running) m_soon.start();
}

void SelectionCertainty::take(quint64 run, std::shared_ptr<const scoring::Robustness> estimate) {
  if (run != m_run) return;
  m_robustness = std::move(estimate);
  Q_EMIT changed();
}

void SelectionCertainty::takeRooms(quint64 run, std::vector<scoring::WeightRoom> rooms) {
  if (run != m_run) return;
  m_rooms = std::move(rooms);
  Q_EMIT roomsChanged();
}

void SelectionCertainty::run() {
  m_background.run(
      [this, run = m_run, snapshot = m_snapshot, ranking = m_ranking, top = m_top, freedom = m_freedom](const std::atomic<bool>& stopped) {
        QMetaObject::invokeMethod(
            this, [this, run, rooms = scoring::listStability(*ranking, top)] { takeRooms(run, rooms); }, Qt::QueuedConnection);
        const scoring::WorthIntervals intervals = scoring::worthIntervals(*snapshot, *ranking);
        scoring::RobustOptions options;
        options.top = top;
        options.freedom = freedom;
        // One core stays with the window.
        options.threads = 1;
        scoring::RobustRun robustRun;
        robustRun.cancel = &stopped;
        robustRun.estimate = [this, run](const scoring::Robustness& estimate) {
          auto copy = std::make_shared<const scoring::Robustness>(estimate);
          QMetaObject::invokeMethod(
              this, [this, run, copy] { take(run, copy); }, Qt::QueuedConnection);
        };
        return scoring::robustness(*ranking, intervals, options, robustRun);
      },
      [this, run = m_run](base::Result<scoring::Robustness> result) {
        if (run == m_run) m_running = false;
        if (result) take(run, std::make_shared<const scoring::Robustness>(std::move(*result)));
      });
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Work beside the window: runs a function on a worker and hands its result to the window's thread. A newer run makes the
// older one's result worthless; when the owner goes, nothing is handed over any more.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

namespace kam::ui {

class Background : public QObject {
  Q_OBJECT
public:
  explicit Background(QObject* parent = nullptr) : QObject(parent) { m_pool.setMaxThreadCount(1); }
  ~Background() override { finish(); }

  /// Stops and waits for what runs: call it before what the work reads goes away (the workspace is closed).
  void finish() {
    stop();
    m_pool.waitForDone();
  }

  /// Tells the running work to stop (it sees `stopped`); its result is dropped.
  void stop() {
    ++m_ticket;
    if (m_stopped) m_stopped->store(true);
    m_pool.clear();
  }

  /// `work(const std::atomic<bool>& stopped)` on the worker, `done(result)` here.
  template <class Work, class Done>
  void run(Work work, Done done) {
    stop();
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    m_stopped = stopped;
    const quint64 ticket = m_ticket;
    m_pool.start([this, stopped, ticket, work = std::move(work), done = std::move(done)]() mutable {
      auto result = std::make_shared<decltype(work(*stopped))>(work(*stopped));
      QMetaObject::invokeMethod(
          this,
          [this, ticket, result, done = std::move(done)]() mutable {
            if (ticket == m_ticket) done(std::move(*result));
          },
          Qt::QueuedConnection);
    });
  }

private:
  QThreadPool m_pool;
  quint64 m_ticket = 0;
  std::shared_ptr<std::atomic<bool>> m_stopped;
};

}  // namespace kam::ui

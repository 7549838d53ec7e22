// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshots.h"

#include "app/workspace.h"
#include "domain/records.h"
#include "shell/main_window.h"
#include "theme/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QThread>

namespace kam::ui {
namespace {

/// Lets queued work and short workers finish; there is no user who waits.
void settle() {
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < 120) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QThread::msleep(2);
  }
}

/// Pages about one account show the largest by revenue, which has most to show.
base::RawId firstAccount(const AppContext& context) {
  if (context.workspace() == nullptr) return 0;
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const domain::SalesSums& sales = snapshot->sales();
  base::RawId best = snapshot->all<domain::Account>().empty() ? 0 : snapshot->all<domain::Account>()[0].id.raw();
  std::int64_t most = 0;
  for (std::size_t row = 0; row < sales.accounts.size(); ++row) {
    std::int64_t sum = 0;
    for (const std::int64_t month : sales.monthsOf(sales.revenue, row)) sum += month;
    if (sum > most) {
      most = sum;
      best = sales.accounts[row];
    }
  }
  return best;
}

}  // namespace

int writeScreenshots(AppContext& context, MainWindow& window, const PageRegistry& registry, const QString& folder, const QString& only) {
  if (!QDir().mkpath(folder)) return -1;
  int written = 0;
  window.show();
  for (const QSize size : {QSize(1440, 900), QSize(1280, 800)}) {
    window.resize(size);
    for (const words::Language language : {words::Language::english, words::Language::german}) {
      context.setLanguage(language);
      for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
        context.theme().choose(theme);
        for (const PageEntry& entry : registry.entries()) {
          // A section that nobody lists (a file on the import page) is taken at its word.
          QStringList sections = entry.sections.isEmpty() ? QStringList{QString()} : entry.sections;
          const QString named = only.startsWith(entry.id + QLatin1Char('@')) ? only.mid(entry.id.size() + 1) : QString();
          if (!named.isEmpty() && !sections.contains(named)) sections = {QString(), named};
          for (const QString& section : sections) {
            const bool first = section.isEmpty() || (!entry.sections.isEmpty() && section == entry.sections.front());
            const QString shown = first ? entry.id : entry.id + QLatin1Char('@') + section;
            if (!only.isEmpty() && only != entry.id && only != shown) continue;
            context.navigation().openPage(entry.id, {entry.place == PagePlace::hidden ? firstAccount(context) : 0, section});
            // A file is read and tried beside the window first.
            constexpr int kReading = 8;
            for (int round = 0; round < (named.isEmpty() ? 1 : kReading); ++round) settle();
            const QString name = QStringLiteral("%1/%2-%3-%4-%5.png")
                                     .arg(folder, QString(shown).replace(QLatin1Char('/'), QLatin1Char('_')), qtText(words::codeOf(language)),
                                          theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                     .arg(size.width());
            if (!window.grab().save(name)) return -1;
            ++written;
          }
        }
      }
    }
  }
  return written;
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshots.h"

#include "app/workspace.h"
#include "domain/records.h"
#include "shell/main_window.h"
#include "shell/page_host.h"
#include "theme/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QThread>

#include <vector>

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

/// What tells one round of pictures from the next.
struct Setting {
  QSize size;
  words::Language language;
  ThemeChoice theme;
};

std::vector<Setting> settingsOf(const PictureRequest& request) {
  std::vector<Setting> all;
  for (const QSize size : {QSize(1440, 900), QSize(1280, 800)})
    for (const words::Language language : {words::Language::english, words::Language::german})
      for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark})
        if (!request.language || *request.language == language) all.push_back({size, language, theme});
  return all;
}

/// The sections of a page to show; one that nobody lists (a file on the import page) is taken at its word.
QStringList sectionsOf(const PageEntry& entry, const QString& named) {
  if (!named.isEmpty() && !entry.sections.contains(named)) return {QString(), named};
  return entry.sections.isEmpty() ? QStringList{QString()} : entry.sections;
}

/// The number of pictures of this page, or -1.
int writePage(AppContext& context, MainWindow& window, const PageEntry& entry, const PictureRequest& request, const Setting& setting) {
  int written = 0;
  const QString named = request.page.startsWith(entry.id + QLatin1Char('@')) ? request.page.mid(entry.id.size() + 1) : QString();
  for (const QString& section : sectionsOf(entry, named)) {
    const bool first = section.isEmpty() || (!entry.sections.isEmpty() && section == entry.sections.front());
    const QString shown = first ? entry.id : entry.id + QLatin1Char('@') + section;
    if (!request.page.isEmpty() && request.page != entry.id && request.page != shown) continue;
    context.navigation().openPage(entry.id, {entry.place == PagePlace::hidden ? firstAccount(context) : 0, section});
    // A file is read and tried beside the window first.
    constexpr int kReading = 8;
    for (int round = 0; round < (named.isEmpty() ? 1 : kReading); ++round) settle();
    const QString name = QStringLiteral("%1/%2-%3-%4-%5.png")
                             .arg(request.folder, QString(shown).replace(QLatin1Char('/'), QLatin1Char('_')), qtText(words::codeOf(setting.language)),
                                  setting.theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light"))
                             .arg(setting.size.width());
    if (!window.grab().save(name)) return -1;
    ++written;
  }
  return written;
}

}  // namespace

int writeScreenshots(AppContext& context, MainWindow& window, const PageRegistry& registry, const PictureRequest& request) {
  if (!QDir().mkpath(request.folder)) return -1;
  int written = 0;
  window.show();
  for (const Setting& setting : settingsOf(request)) {
    window.resize(setting.size);
    context.setLanguage(setting.language);
    context.theme().choose(setting.theme);
    // Each round shows the pages as somebody sees them first, not as the round before left them.
    window.pages().clear();
    for (const PageEntry& entry : registry.entries()) {
      const int pictures = writePage(context, window, entry, request, setting);
      if (pictures < 0) return -1;
      written += pictures;
    }
  }
  return written;
}

}  // namespace kam::ui

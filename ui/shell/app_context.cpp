// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/app_context.h"

#include "app/workspace.h"
#include "scoring/figures/sales_figures.h"
#include "shell/notices.h"
#include "theme/text.h"
#include "words/error_words.h"

namespace kam::ui {

AppContext::AppContext(Theme& theme, Navigation& navigation, Notices& notices, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_theme(theme), m_navigation(navigation), m_notices(notices), m_clock(clock) {
  // Sorting and the standard dialogs follow the window's language, not the desktop's.
  QLocale::setDefault(locale());
}

void AppContext::setLanguage(words::Language language) {
  if (language == m_words.language()) return;
  m_words = words::Words(language);
  QLocale::setDefault(locale());
  Q_EMIT languageChanged();
}

QString AppContext::say(const char* area, const char* text, const char* disambiguation, int n) const {
  return qtText(m_words.say(area, text, disambiguation, n));
}

QString AppContext::sentence(const base::Error& error) const { return qtText(words::sentence(m_words, error)); }

QLocale AppContext::locale() const {
  return m_words.isGerman() ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void AppContext::setWorkspace(app::Workspace* workspace, bool readOnly) {
  m_workspace = workspace;
  m_readOnly = readOnly;
  m_manager = 0;
  Q_EMIT workspaceChanged();
  Q_EMIT changed(Change::everything());
}

void AppContext::setPeriodChoice(PeriodChoice choice) {
  if (choice == m_periodChoice) return;
  m_periodChoice = choice;
  Q_EMIT changed(Change::ofFilter());
}

base::Month AppContext::newestMonth() const {
  const base::Month now = base::monthOf(m_clock.today());
  if (m_workspace == nullptr) return now;
  const app::SnapshotPointer snapshot = m_workspace->snapshot();
  const auto period = scoring::defaultPeriod(*snapshot, m_clock.today());
  return period ? base::monthOf(period->to) : now;
}

base::Period AppContext::period() const {
  const base::Month newest = newestMonth();
  const unsigned start = m_workspace == nullptr ? 1 : m_workspace->fiscalYearStart();
  switch (m_periodChoice) {
    case PeriodChoice::fiscalYear: return base::fiscalYear(base::fiscalYearOf(newest.first(), start), start);
    case PeriodChoice::lastFiscalYear: return base::fiscalYear(base::fiscalYearOf(newest.first(), start) - 1, start);
    case PeriodChoice::last24Months: return base::monthsEnding(newest, 24);
    case PeriodChoice::last12Months: break;
  }
  return base::monthsEnding(newest, 12);
}

QString AppContext::periodText(PeriodChoice choice) const {
  const unsigned start = m_workspace == nullptr ? 1 : m_workspace->fiscalYearStart();
  const int year = base::fiscalYearOf(newestMonth().first(), start);
  switch (choice) {
    case PeriodChoice::fiscalYear: return say("shell", "Fiscal year %1").replace(QStringLiteral("%1"), QString::number(year));
    case PeriodChoice::lastFiscalYear: return say("shell", "Fiscal year %1").replace(QStringLiteral("%1"), QString::number(year - 1));
    case PeriodChoice::last24Months: return say("shell", "Last 24 months");
    case PeriodChoice::last12Months: break;
  }
  return say("shell", "Last 12 months");
}

void AppContext::setManager(base::RawId manager) {
  if (manager == m_manager) return;
  m_manager = manager;
  Q_EMIT changed(Change::ofFilter());
}

void AppContext::tell(const QString& text, Tone tone) { m_notices.post({text, tone, {}, {}}); }

void AppContext::tellError(const base::Error& error) { m_notices.post({sentence(error), Tone::critical, {}, {}}); }

void AppContext::tellUndoable(const QString& text) {
  m_notices.post({text, Tone::neutral, say("shell", "Undo"), [this] { Q_EMIT undoWanted(); }});
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the window works with, passed by reference and never global: the workspace, the language, the theme,
// the clock, where to go, what to say, and the period and manager chosen in the top bar.
#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/id.h"
#include "shell/change.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QLocale>
#include <QObject>
#include <QString>

namespace kam::app {
class Workspace;
}

namespace kam::ui {

class Navigation;
class Notices;

/// Periods end with the newest month that has sales, so that old data is not shown as nothing.
enum class PeriodChoice { fiscalYear, lastFiscalYear, last12Months, last24Months };

class AppContext : public QObject {
  Q_OBJECT
public:
  /// Everything passed in outlives the context.
  AppContext(Theme& theme, Navigation& navigation, Notices& notices, const base::Clock& clock, QObject* parent = nullptr);

  Theme& theme() const { return m_theme; }
  Navigation& navigation() const { return m_navigation; }
  Notices& notices() const { return m_notices; }
  const base::Clock& clock() const { return m_clock; }

  words::Words words() const { return m_words; }
  words::Language language() const { return m_words.language(); }
  void setLanguage(words::Language language);
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const;
  QString say(words::Word word) const { return say(word.context, word.text); }
  /// The error as a sentence: what happened, to what, and what to do.
  QString sentence(const base::Error& error) const;
  /// For dates and numbers that are typed; texts are made by words/format.h.
  QLocale locale() const;

  /// nullptr while no workspace is open.
  app::Workspace* workspace() const { return m_workspace; }
  void setWorkspace(app::Workspace* workspace, bool readOnly);
  bool isReadOnly() const { return m_readOnly; }

  PeriodChoice periodChoice() const { return m_periodChoice; }
  void setPeriodChoice(PeriodChoice choice);
  /// The newest month that has sales; today's where there are none.
  base::Month newestMonth() const;
  base::Period period() const;
  /// "Fiscal year 2026", "Last 12 months" in the present language.
  QString periodText(PeriodChoice choice) const;
  /// Id of a team member whose accounts are shown; 0 = all.
  base::RawId manager() const { return m_manager; }
  void setManager(base::RawId manager);

  /// Runs a command by its id ("file.open", "file.demo", "new.account"; see shell/window_commands.cpp).
  void runCommand(const QString& id, const QString& argument = {}) { Q_EMIT commandWanted(id, argument); }

  /// Tells the visible page (and later the others) what changed.
  void announce(const Change& change) { Q_EMIT changed(change); }
  void tell(const QString& text, Tone tone = Tone::neutral);
  /// A toast in words; nothing was changed.
  void tellError(const base::Error& error);
  /// After a destructive change: a toast that offers Undo.
  void tellUndoable(const QString& text);

Q_SIGNALS:
  void languageChanged();
  void workspaceChanged();
  void changed(const kam::ui::Change& change);
  void undoWanted();
  void commandWanted(const QString& id, const QString& argument);

private:
  Theme& m_theme;
  Navigation& m_navigation;
  Notices& m_notices;
  const base::Clock& m_clock;
  words::Words m_words{words::Language::english};
  app::Workspace* m_workspace = nullptr;
  bool m_readOnly = false;
  PeriodChoice m_periodChoice = PeriodChoice::last12Months;
  base::RawId m_manager = 0;
};

}  // namespace kam::ui

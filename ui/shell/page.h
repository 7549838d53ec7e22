// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the window is: widgets without decisions. A page asks its page model for state and texts, and
// never includes another page; it goes elsewhere through context().navigation().
#pragma once

#include "shell/app_context.h"
#include "shell/change.h"
#include "shell/navigation.h"

#include <QWidget>

namespace kam::ui {

class Page : public QWidget {
  Q_OBJECT
public:
  explicit Page(AppContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

  /// Called each time the page is navigated to, before it is shown; `refresh(Change::everything())` came before.
  virtual void open(const PageArguments& arguments) { static_cast<void>(arguments); }
  /// Called for the visible page after each change; a hidden page gets all it missed, joined, before it is shown again.
  virtual void refresh(const Change& change) = 0;
  /// Sets every text again in the present language; called once after construction and at each switch.
  virtual void retranslate() = 0;

  /// Pages with a document show "Export PDF" in the top bar while this is true.
  virtual bool canExportPdf() const { return false; }
  virtual void exportPdf() {}

  /// A command of the window's that means something of its own here ("new.interaction" with an entry chosen); false: the window does it.
  virtual bool takeCommand(const QString& id) {
    static_cast<void>(id);
    return false;
  }

  /// Writes what is being typed; called before the window leaves the page or closes.
  virtual void commitPending() {}

  /// The window is narrow (below 1400 px): fold right columns away.
  virtual void setNarrow(bool narrow) { static_cast<void>(narrow); }

protected:
  AppContext& context() const { return m_context; }
  /// `say("accounts", "New account")` in the present language; plurals as in words::Words::say.
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const {
    return m_context.say(area, text, disambiguation, n);
  }

private:
  AppContext& m_context;
};

}  // namespace kam::ui

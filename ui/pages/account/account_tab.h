// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the page of an account: widgets that are told which account they show.
#pragma once

#include <QWidget>

#include "app/workspace.h"
#include "domain/records.h"
#include "models/column_source.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "shell/notices.h"

namespace kam::ui {

class AccountTab : public QWidget {
  Q_OBJECT
public:
  AccountTab(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

  /// Another account, or the same one after a change. Only called while a workspace is open and has the account.
  void showAccount(base::RawId account) {
    m_account = account;
    fill();
  }
  /// Sets every text again; `fill` follows.
  virtual void retranslate() = 0;
  virtual void commitPending() {}
  /// Puts the keys on a record of this tab; false where it stands in none of its tables.
  virtual bool choose(base::RawId record);
  virtual void setNarrow(bool narrow) { static_cast<void>(narrow); }

protected:
  virtual void fill() = 0;

  base::RawId account() const { return m_account; }
  domain::Id<domain::Account> accountId() const { return domain::Id<domain::Account>(m_account); }
  AppContext& context() const { return m_context; }
  app::Workspace& workspace() const { return *m_context.workspace(); }
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const {
    return m_context.say(area, text, disambiguation, n);
  }
  ColumnMaker columns() const {
    return {m_context.isReadOnly() ? nullptr : m_context.workspace(), m_context.workspace()->snapshot(), m_context.words()};
  }
  /// Commits; a refusal becomes a toast. `undoable` is said with Undo where it is not empty.
  bool commit(const base::Result<app::Edit>& edit, const QString& undoable = {}) {
    if (!edit) {
      if (edit.error().code != base::ErrorCode::nothingChanged) m_context.tellError(edit.error());
      return false;
    }
    const auto done = workspace().commit(*edit);
    if (!done) m_context.tellError(done.error());
    else if (!undoable.isEmpty()) m_context.tellUndoable(undoable);
    return done.has_value();
  }

private:
  AppContext& m_context;
  base::RawId m_account = 0;
};

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// An account changes hands: to whom, from when on, and the dossier with it.
#pragma once

#include <QDialog>

#include "base/error.h"
#include "base/id.h"

class QCheckBox;
class QComboBox;

namespace kam::ui {

class AppContext;
class TextLabel;

class HandoverDialog : public QDialog {
  Q_OBJECT
public:
  HandoverDialog(AppContext& context, base::RawId account, QWidget* parent);

  /// Plans the introductions and, where wished, names the new manager; one edit.
  base::Result<void> plan();
  base::RawId successor() const;
  void setSuccessor(base::RawId member);

private:
  void showProgress();
  void writeDossier();

  AppContext& m_context;
  base::RawId m_account;
  QComboBox* m_successor;
  QCheckBox* m_now;
  TextLabel* m_progress;
  TextLabel* m_problem;
};

}  // namespace kam::ui

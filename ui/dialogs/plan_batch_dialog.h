// SPDX-License-Identifier: GPL-3.0-or-later
// Many account plans as PDF, one file each: for whom, in which language, into which folder; with a bar and a way to stop.
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "shell/background.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kam::ui {

class AppContext;
class SegmentedControl;
class TextLabel;

class PlanBatchDialog : public QDialog {
  Q_OBJECT
public:
  PlanBatchDialog(AppContext& context, std::vector<base::RawId> accounts, QWidget* parent);
  ~PlanBatchDialog() override;

  void setFolder(const QString& folder);
  /// Writes; `finished` or a notice with the reason follows.
  void start();

Q_SIGNALS:
  void written(int files);

private:
  void chooseFolder();
  /// Files that are there, and why the others are not.
  struct Outcome {
    int written = 0;
    std::vector<base::Error> refused;
  };
  void take(const base::Result<Outcome>& result);
  void setRunning(bool running);

  AppContext& m_context;
  std::vector<base::RawId> m_accounts;
  SegmentedControl* m_audience;
  SegmentedControl* m_language;
  QLineEdit* m_folder;
  QPushButton* m_browse;
  QProgressBar* m_bar;
  TextLabel* m_state;
  QPushButton* m_write;
  QPushButton* m_cancel;
  bool m_running = false;
  Background m_worker;
};

}  // namespace kam::ui

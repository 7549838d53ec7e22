// SPDX-License-Identifier: GPL-3.0-or-later
// Sending a copy: whole, or of chosen accounts; says what the one who gets it can do with it. Written beside the window, with
// progress and a way to stop.
#pragma once

#include <QDialog>

#include "app/copy/copy.h"
#include "shell/app_context.h"
#include "shell/background.h"

#include <atomic>
#include <memory>
#include <vector>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace kam::ui {

class SegmentedControl;
class TextLabel;

class CopyDialog : public QDialog {
  Q_OBJECT
public:
  explicit CopyDialog(AppContext& context, QWidget* parent = nullptr);
  ~CopyDialog() override;

  /// Those that are ticked.
  std::vector<base::RawId> chosenAccounts() const;
  bool isPart() const;

private:
  void build();
  void fillAccounts();
  void filterAccounts(const QString& text);
  void showState();
  void send();
  void write(const QString& file);
  void stop();

  AppContext& m_context;
  TextLabel* m_title;
  SegmentedControl* m_extent;
  TextLabel* m_meaning;
  QLineEdit* m_filter;
  QListWidget* m_accounts;
  QCheckBox* m_staff;
  QProgressBar* m_bar;
  QPushButton* m_cancel;
  QPushButton* m_send;
  std::shared_ptr<std::atomic<bool>> m_stopped;
  Background m_worker;
};

/// Opens the dialog; nothing where no workspace is open.
void sendCopyFrom(AppContext& context, QWidget* parent);

}  // namespace kam::ui

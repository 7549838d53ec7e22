// SPDX-License-Identifier: GPL-3.0-or-later
// What goes between this workspace and the world: the shared folder and its exchange, merging, copies, everything as a folder.
#pragma once

#include "shell/app_context.h"
#include "shell/background.h"
#include "widgets/card.h"

#include <atomic>
#include <memory>

class QPushButton;

namespace kam::ui {

class TextLabel;

class ExchangeCard : public Card {
  Q_OBJECT
public:
  explicit ExchangeCard(AppContext& context, QWidget* parent = nullptr);

  void retranslate();
  void refresh();

private:
  void chooseFolder();
  void exportEverything();

  AppContext& m_context;
  TextLabel* m_folderLabel;
  TextLabel* m_folder;
  QPushButton* m_choose;
  QPushButton* m_synchronise;
  TextLabel* m_filesLabel;
  QPushButton* m_merge;
  QPushButton* m_copy;
  QPushButton* m_everything;
  std::shared_ptr<std::atomic<bool>> m_stopped;
  Background m_worker;
};

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing a new user sees: the sample workspace, an own file to import, or an empty workspace; and recent files.
#pragma once

#include "shell/page.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace kam::ui {

class Card;
class TextLabel;

class WelcomePage : public Page {
  Q_OBJECT
public:
  explicit WelcomePage(AppContext& context, QWidget* parent = nullptr);

  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;

private:
  struct Choice {
    Card* card;
    TextLabel* text;
    QPushButton* button;
  };
  Choice addChoice(const QString& command, bool primary);
  void fillRecent();

  TextLabel* m_title;
  TextLabel* m_subtitle;
  std::vector<Choice> m_choices;
  Card* m_recent;
  QVBoxLayout* m_recentList;
};

}  // namespace kam::ui

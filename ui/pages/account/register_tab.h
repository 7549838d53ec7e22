// SPDX-License-Identifier: GPL-3.0-or-later
// A tab of the account that holds registers one below the other.
#pragma once

#include "pages/account/account_tab.h"
#include "registers/register_card.h"

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace kam::ui {

class RegisterTab : public AccountTab {
  Q_OBJECT
public:
  RegisterTab(AppContext& context, QWidget* parent);

protected:
  RegisterCard* addRegister(RegisterSpec spec);
  /// Another card below the registers.
  void addCard(QWidget* card);
  /// Above the first register.
  void addFirst(QWidget* card);
  void addBehind(QWidget* before, QWidget* card);
  void fill() override;
  /// Sentences of the cards' subtitles, after they were filled.
  virtual void sum() {}

private:
  QScrollArea* m_scroll;
  QVBoxLayout* m_column;
  std::vector<RegisterCard*> m_cards;
};

}  // namespace kam::ui

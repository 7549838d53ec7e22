// SPDX-License-Identifier: GPL-3.0-or-later
// What documents wear: the house's logo and its accent colour.
#pragma once

#include "base/error.h"
#include "widgets/card.h"

class QPushButton;

namespace kam::ui {

class AppContext;
class SettingsModel;
class TextLabel;

class HouseCard : public Card {
  Q_OBJECT
public:
  HouseCard(AppContext& context, SettingsModel& model, QWidget* parent);
  void retranslate();
  void refresh();

  /// Takes a picture file as the logo; `logoUnusable` with the reason where it is none.
  base::Result<void> takeLogo(const QString& path);
  /// "2F5DDB"; empty for the program's own. Refused where it could not be read on white paper.
  base::Result<void> takeColour(const QString& name);

private:
  void chooseLogo();
  void chooseColour();
  void tell(const base::Result<void>& done);

  AppContext& m_context;
  SettingsModel& m_model;
  TextLabel* m_logoLabel;
  QWidget* m_logo;
  QPushButton* m_choose;
  QPushButton* m_remove;
  TextLabel* m_colourLabel;
  QPushButton* m_colour;
  QPushButton* m_ours;
  TextLabel* m_hint;
};

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Company, currency and fiscal year of the workspace; its stages and their probabilities, its plan rates, how tenders are weighed;
// the user's name, language, theme.
#pragma once

#include "shell/page.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kam::ui {

class Card;
class CustomFieldsSettings;
class DataTable;
class ExchangeCard;
class FormView;
class HouseCard;
class PageHeader;
class RegisterCard;
class SegmentedControl;
class SettingsModel;
class TextLabel;

class SettingsPage : public Page {
  Q_OBJECT
public:
  explicit SettingsPage(AppContext& context, QWidget* parent = nullptr);

  void refresh(const Change& change) override;
  void retranslate() override;
  void commitPending() override;

private:
  void buildWorkspaceCard();
  void buildStagesCard();
  void buildUserCard();
  void buildMethodCard();
  /// What is entered in the form becomes the workspace's own setting.
  void keepSettings(FormView* form);
  void addStage();
  void showStages();
  void moveStage(int step);
  void removeStages(const std::vector<base::RawId>& stages);

  SettingsModel* m_model;
  PageHeader* m_header;
  Card* m_workspace;
  FormView* m_form;
  HouseCard* m_house;
  CustomFieldsSettings* m_custom;
  ExchangeCard* m_exchange;
  Card* m_method;
  FormView* m_weights;
  TextLabel* m_weightsHint;
  RegisterCard* m_rates;
  Card* m_stages;
  DataTable* m_stageTable;
  TextLabel* m_stageHint;
  /// A stage just added, whose name is typed next; 0 = none.
  base::RawId m_stageToName = 0;
  QPushButton* m_addStage;
  QPushButton* m_stageUp;
  QPushButton* m_stageDown;
  Card* m_user;
  TextLabel* m_nameLabel;
  QLineEdit* m_name;
  TextLabel* m_nameHint;
  TextLabel* m_languageLabel;
  SegmentedControl* m_language;
  TextLabel* m_themeLabel;
  SegmentedControl* m_theme;
};

}  // namespace kam::ui

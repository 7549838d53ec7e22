// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settings_page.h"

#include "pages/settings/custom_fields_settings.h"
#include "pages/settings/exchange_card.h"
#include "pages/settings/house_card.h"
#include "pages/settings/settings_model.h"
#include "registers/register_specs.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/page_header.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace kam::ui {

SettingsPage::SettingsPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new SettingsModel(context, this)),
      m_header(new PageHeader(this)),
      m_workspace(new Card(this)),
      m_house(new HouseCard(context, *m_model, this)),
      m_custom(new CustomFieldsSettings(context, this)),
      m_exchange(new ExchangeCard(context, this)),
      m_method(new Card(this)),
      m_rates(new RegisterCard(context, registerOf(domain::Kind::rates), this)),
      m_stages(new Card(this)),
      m_user(new Card(this)) {
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(20, 18, 20, 20);
  page->setSpacing(kGap);
  page->addWidget(m_header);
  buildUserCard();
  buildWorkspaceCard();
  buildStagesCard();
  buildMethodCard();
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget(scroll);
  scroll->setWidget(content);
  auto* columns = new QHBoxLayout(content);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(kGap);
  auto* left = new QVBoxLayout;
  left->setSpacing(kGap);
  left->addWidget(m_user);
  left->addWidget(m_workspace);
  left->addWidget(m_house);
  left->addWidget(m_method);
  left->addStretch(1);
  auto* right = new QVBoxLayout;
  right->setSpacing(kGap);
  right->addWidget(m_stages);
  right->addWidget(m_rates);
  right->addWidget(m_custom);
  right->addWidget(m_exchange);
  right->addStretch(1);
  columns->addLayout(left, 1);
  columns->addLayout(right, 1);
  page->addWidget(scroll, 1);
  connect(&context.theme(), &Theme::changed, this, [this] { m_theme->setCurrent(m_model->themeChoice()); });
}

void SettingsPage::buildUserCard() {
  m_nameLabel = new TextLabel(TextRole::small, m_user);
  m_name = new QLineEdit(m_user);
  m_nameHint = new TextLabel(TextRole::small, m_user);
  m_languageLabel = new TextLabel(TextRole::small, m_user);
  m_language = new SegmentedControl(m_user);
  m_themeLabel = new TextLabel(TextRole::small, m_user);
  m_theme = new SegmentedControl(m_user);
  m_nameLabel->setBuddy(m_name);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_nameLabel, m_name, m_nameHint}) m_user->body()->addWidget(widget);
  m_user->body()->addSpacing(4);
  auto* choices = new QHBoxLayout;
  choices->setSpacing(24);
  for (const auto& [label, control] : {std::pair{m_languageLabel, m_language}, std::pair{m_themeLabel, m_theme}}) {
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(control);
    choices->addLayout(column);
  }
  choices->addStretch(1);
  m_user->body()->addLayout(choices);
  connect(m_name, &QLineEdit::editingFinished, this, [this] { m_model->setUserName(m_name->text()); });
  connect(m_language, &SegmentedControl::chosen, m_model, &SettingsModel::setLanguage);
  connect(m_theme, &SegmentedControl::chosen, m_model, &SettingsModel::setTheme);
}

void SettingsPage::buildWorkspaceCard() {
  m_form = new FormView(domain::Kind::settings, {"name", "company", "currency", "fiscal_year_start", "review_months"}, 2, m_workspace);
  m_workspace->body()->addWidget(m_form);
  keepSettings(m_form);
}

void SettingsPage::keepSettings(FormView* form) {
  connect(form, &FormView::committed, this, [this, form](qint64 record, std::size_t field, const domain::Value& value) {
    static_cast<void>(record);
    const auto done = m_model->setSetting(field, value);
    if (done || done.error().code == base::ErrorCode::nothingChanged) return;
    form->showError(domain::recordType(domain::Kind::settings).fields[field].key, context().sentence(done.error()));
  });
}

void SettingsPage::buildMethodCard() {
  m_weightsHint = new TextLabel(TextRole::small, m_method);
  m_weightsHint->setWordWrap(true);
  m_weightsHint->setElided(false);
  m_weights = new FormView(domain::Kind::settings,
                           {"hour_cost", "go_threshold", "go_weight_relationship", "go_weight_fit", "go_weight_price", "go_weight_incumbent",
                            "go_weight_capacity", "go_weight_strategic"},
                           2, m_method);
  m_method->body()->addWidget(m_weightsHint);
  m_method->body()->addWidget(m_weights);
  keepSettings(m_weights);
}

void SettingsPage::buildStagesCard() {
  m_stageHint = new TextLabel(TextRole::small, m_stages);
  m_stageHint->setWordWrap(true);
  m_stageTable = new DataTable(QString(), m_stages);
  m_stageTable->setSortable(false);
  m_stageTable->setFitRows(14);
  m_addStage = new QPushButton(m_stages);
  m_stageUp = new QPushButton(m_stages);
  m_stageDown = new QPushButton(m_stages);
  for (QPushButton* button : {m_stageUp, m_stageDown, m_addStage}) m_stages->addAction(button);
  for (QPushButton* button : {m_stageUp, m_stageDown}) button->setFixedWidth(kControlHeight);
  m_stages->body()->addWidget(m_stageHint);
  m_stages->body()->addWidget(m_stageTable);
  connect(m_stageTable, &DataTable::editRefused, this, [this](const base::Error& error) { context().tellError(error); });
  connect(m_stageTable, &DataTable::opened, this, [this] { m_stageTable->edit(m_stageTable->currentIndex()); });
  connect(m_stageTable, &DataTable::removeWanted, this, &SettingsPage::removeStages);
  connect(m_addStage, &QPushButton::clicked, this, &SettingsPage::addStage);
  m_stageTable->setAddButton(m_addStage);
  for (const auto& [button, step, keys] : {std::tuple{m_stageUp, -1, Qt::Key_Up}, std::tuple{m_stageDown, 1, Qt::Key_Down}}) {
    connect(button, &QPushButton::clicked, this, [this, by = step] { moveStage(by); });
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | keys), m_stageTable, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, by = step] { moveStage(by); });
  }
}

void SettingsPage::addStage() {
  const auto added = m_model->addStage();
  if (!added) {
    context().tellError(added.error());
    return;
  }
  m_stageToName = *added;
}

void SettingsPage::showStages() {
  m_stageTable->setSource(m_model->stages());
  if (m_stageToName == 0) return;
  m_stageTable->selectId(std::exchange(m_stageToName, 0));
  m_stageTable->setFocus();
  m_stageTable->edit(m_stageTable->currentIndex().siblingAtColumn(0));
}

void SettingsPage::moveStage(int step) {
  const base::RawId stage = m_stageTable->currentId();
  if (stage == 0) return;
  if (const auto moved = m_model->moveStage(stage, step); !moved) context().tellError(moved.error());
  m_stageTable->selectId(stage);
}

void SettingsPage::removeStages(const std::vector<base::RawId>& stages) {
  for (const base::RawId stage : stages) {
    if (const auto removed = m_model->removeStage(stage); !removed) {
      context().tellError(removed.error());
      return;
    }
    context().tellUndoable(say("settings", "The stage was removed."));
  }
}

void SettingsPage::refresh(const Change& change) {
  m_workspace->setVisible(m_model->hasWorkspace());
  m_stages->setVisible(m_model->hasWorkspace());
  for (QWidget* card : std::initializer_list<QWidget*>{m_exchange, m_method, m_rates}) card->setVisible(m_model->hasWorkspace());
  m_exchange->refresh();
  m_house->refresh();
  m_custom->refresh();
  for (FormView* form : {m_form, m_weights}) form->setReadOnly(!m_model->canEdit());
  for (QPushButton* button : {m_stageUp, m_stageDown, m_addStage}) button->setEnabled(m_model->canEdit());
  if (change.touches(domain::Kind::settings))
    for (FormView* form : {m_form, m_weights}) form->showRecord(m_model->snapshot(), m_model->settingsRecord());
  if (m_model->hasWorkspace() && change.touches(domain::Kind::rates)) m_rates->showAll();
  if (change.touches(domain::Kind::stages)) showStages();
  if (!m_name->hasFocus()) m_name->setText(m_model->userName());
}

void SettingsPage::retranslate() {
  m_header->setTitle(say("settings", "Settings"));
  m_header->setSubtitle(say("settings", "Saved as you enter them; what belongs to the workspace can be undone."));
  m_user->setTitle(say("settings", "You"));
  m_user->setSubtitle(say("settings", "on this computer"));
  m_nameLabel->setText(say("settings", "Your name"));
  m_name->setAccessibleName(m_nameLabel->text());
  m_nameHint->setText(say("settings", "Stands beside your edits in the history."));
  m_languageLabel->setText(say("settings", "Language"));
  m_language->setSegments({QStringLiteral("English"), QStringLiteral("Deutsch")});
  m_language->setAccessibleName(m_languageLabel->text());
  m_language->setCurrent(m_model->languageChoice());
  m_themeLabel->setText(say("settings", "Theme"));
  m_theme->setSegments({say("settings", "As the system"), say("settings", "Light"), say("settings", "Dark")});
  m_theme->setAccessibleName(m_themeLabel->text());
  m_theme->setCurrent(m_model->themeChoice());
  m_workspace->setTitle(say("settings", "Workspace"));
  m_workspace->setSubtitle(say("settings", "travels with the file"));
  for (FormView* form : {m_form, m_weights}) form->setWords(context().words());
  m_method->setTitle(say("settings", "Tenders and hours"));
  m_method->setSubtitle(say("settings", "how they are weighed"));
  m_weightsHint->setText(
      say("settings",
          "What is left empty counts as usual: weights 20, 20, 20, 10, 15, 15 and taking part from 3.0 on. Hours cost something only where "
          "their cost is entered here."));
  nameRegister(context(), *m_rates, domain::Kind::rates);
  if (m_model->hasWorkspace()) m_rates->showAll();
  m_exchange->retranslate();
  m_house->retranslate();
  m_custom->retranslate();
  m_stages->setTitle(say("settings", "Stages of opportunities"));
  m_stages->setSubtitle(say("settings", "and the probability to start from"));
  m_stageHint->setText(say(
      "settings",
      "Type into a cell to change it, Delete removes a stage that nothing is in. An opportunity's own probability goes before that of its stage."));
  m_addStage->setText(say("settings", "Add stage"));
  m_stageUp->setText(QStringLiteral("\u2191"));
  m_stageDown->setText(QStringLiteral("\u2193"));
  m_stageUp->setToolTip(say("settings", "Earlier in the process (Alt+Up)"));
  m_stageDown->setToolTip(say("settings", "Later in the process (Alt+Down)"));
  m_stageUp->setAccessibleName(m_stageUp->toolTip());
  m_stageDown->setAccessibleName(m_stageDown->toolTip());
  m_stageTable->setSource(m_model->stages());
}

void SettingsPage::commitPending() {
  for (FormView* form : {m_form, m_weights}) form->commitPending();
  if (m_name->isModified()) m_model->setUserName(m_name->text());
}

}  // namespace kam::ui

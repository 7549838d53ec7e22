// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/choice_help.h"

#include "dialogs/record_dialog.h"
#include "shell/app_context.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kam::ui {

namespace {

QButtonGroup* addQuestion(RecordDialog& dialog, const QString& question, const QStringList& answers, int chosen) {
  auto* box = new QWidget(&dialog);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(wrappedLabel(TextRole::strong, question, box));
  auto* group = new QButtonGroup(box);
  for (int i = 0; i < answers.size(); ++i) {
    auto* button = new QRadioButton(answers[i], box);
    button->setChecked(i == chosen);
    group->addButton(button, i);
    column->addWidget(button);
  }
  dialog.addWidget(box);
  return group;
}

}  // namespace

ChosenRating ratingOf(int supportAnswer, int influenceAnswer) { return {2 - supportAnswer, 3 - influenceAnswer}; }

std::optional<ChosenRating> askChoice(AppContext& context, QWidget* parent, const QString& name) {
  RecordDialog dialog(context, context.say("relations", "Where does %1 stand?").replace(QStringLiteral("%1"), name), parent);
  const auto say = [&context](const char* area, const char* text) { return context.say(area, text); };
  QButtonGroup* support = addQuestion(
      dialog, say("relations", "What did they last do when it was about us?"),
      {say("relations", "Worked for us unasked: warned us, opened doors"), say("relations", "Spoke for us when asked"),
       say("relations", "Neither for nor against us"), say("relations", "Spoke for others, or doubted us"), say("relations", "Worked against us")},
      2);
  QButtonGroup* influence = addQuestion(dialog, say("relations", "What happens if they say no?"),
                                        {say("relations", "It is off: they decide, or can stop it"),
                                         say("relations", "It gets hard: the others ask them first"), say("relations", "It goes on")},
                                        1);
  dialog.setAttempt(say("relations", "Take over"), []() -> base::Result<void> { return {}; });
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  return ratingOf(support->checkedId(), influence->checkedId());
}

}  // namespace kam::ui

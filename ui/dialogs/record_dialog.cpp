// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/record_dialog.h"

#include "shell/app_context.h"
#include "theme/style.h"
#include "widgets/form_view.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kam::ui {

RecordDialog::RecordDialog(AppContext& context, const QString& title, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_body(new QVBoxLayout),
      m_problem(new TextLabel(TextRole::body, this)),
      m_buttons(new QHBoxLayout),
      m_cancel(new QPushButton(context.say("dialogs", "Cancel"), this)),
      m_button(new QPushButton(this)) {
  setWindowTitle(title);
  setMinimumWidth(480);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 18);
  column->setSpacing(kGap);
  column->addWidget(new TextLabel(TextRole::pageTitle, title, this));
  m_body->setSpacing(kGap);
  column->addLayout(m_body, 1);
  m_problem->setTone(Tone::critical);
  m_problem->setWordWrap(true);
  m_problem->setElided(false);
  m_problem->hide();
  column->addWidget(m_problem);
  m_buttons->setSpacing(8);
  m_buttons->addStretch(1);
  m_buttons->addWidget(m_cancel);
  m_buttons->addWidget(m_button);
  column->addLayout(m_buttons);
  setButtonKind(*m_button, ButtonKind::primary);
  m_button->setDefault(true);
  m_cancel->setAutoDefault(false);
  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_button, &QPushButton::clicked, this, &RecordDialog::attempt);
  // A long text takes Enter for itself.
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
    connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_button, &QPushButton::click);
}

FormView* RecordDialog::addForm(domain::Kind kind, const std::vector<std::string_view>& fields, int columns) {
  auto* form = new FormView(kind, fields, columns, this);
  form->setWords(m_context.words());
  m_body->addWidget(form);
  m_forms.push_back(form);
  return form;
}

void RecordDialog::addWidget(QWidget* widget) { m_body->addWidget(widget); }

void RecordDialog::addSideButton(const QString& text, std::function<void()> run) {
  auto* button = new QPushButton(text, this);
  button->setAutoDefault(false);
  m_buttons->insertWidget(0, button);
  connect(button, &QPushButton::clicked, this, std::move(run));
}

void RecordDialog::setAttempt(const QString& button, std::function<base::Result<void>()> attempt) {
  m_button->setText(button);
  m_attempt = std::move(attempt);
}

void RecordDialog::showEvent(QShowEvent* event) {
  // The buttons were there first, and would have the keys.
  if (!m_forms.empty()) m_forms.front()->focusFirst();
  QDialog::showEvent(event);
}

void RecordDialog::attempt() {
  m_problem->hide();
  for (FormView* form : m_forms) form->commitPending();
  const base::Result<void> done = m_attempt();
  if (done || done.error().code == base::ErrorCode::nothingChanged) {
    accept();
    return;
  }
  const QString sentence = m_context.sentence(done.error());
  m_problem->setText(sentence);
  m_problem->show();
  const std::string field = !done.error().place.field.empty()   ? done.error().place.field
                            : done.error().arguments.size() > 1 ? done.error().arguments[1]
                                                                : std::string();
  for (FormView* form : m_forms) {
    if (QWidget* editor = form->editorOf(field); editor != nullptr) {
      form->showError(field, sentence);
      editor->setFocus();
      m_problem->hide();
      break;
    }
  }
}

}  // namespace kam::ui

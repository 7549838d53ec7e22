// SPDX-License-Identifier: GPL-3.0-or-later
// A short, bounded question made of one or two forms: a title, fields that say what is wrong beside them, and one button
// that tries. What is tried is the caller's business; the dialog closes only when it worked.
#pragma once

#include <QDialog>

#include "base/error.h"
#include "domain/kind.h"

#include <functional>
#include <string_view>
#include <vector>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace kam::ui {

class AppContext;
class FormView;
class TextLabel;

class RecordDialog : public QDialog {
  Q_OBJECT
public:
  RecordDialog(AppContext& context, const QString& title, QWidget* parent);

  /// A form below the last one; `show` or `showNew` it before the dialog opens.
  FormView* addForm(domain::Kind kind, const std::vector<std::string_view>& fields, int columns = 1);
  void addWidget(QWidget* widget);
  /// A button at the left of the others, for looking things up.
  void addSideButton(const QString& text, std::function<void()> run);
  /// The primary button and what it tries.
  void setAttempt(const QString& button, std::function<base::Result<void>()> attempt);

protected:
  void showEvent(QShowEvent* event) override;

private:
  void attempt();

  AppContext& m_context;
  QVBoxLayout* m_body;
  std::vector<FormView*> m_forms;
  TextLabel* m_problem;
  QHBoxLayout* m_buttons;
  QPushButton* m_cancel;
  QPushButton* m_button;
  std::function<base::Result<void>()> m_attempt;
};

}  // namespace kam::ui

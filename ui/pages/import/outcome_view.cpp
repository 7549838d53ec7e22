// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/outcome_view.h"

#include "pages/import/import_tables.h"
#include "shell/navigation.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/key_figure_card.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {

OutcomeView::OutcomeView(AppContext& context, ImportModel& model, QWidget* parent) : QWidget(parent), m_context(context), m_model(model) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  auto* figures = new QHBoxLayout;
  figures->setSpacing(kGap);
  for (int figure = 0; figure < 4; ++figure) {
    m_figures.push_back(new KeyFigureCard(this));
    figures->addWidget(m_figures.back(), 1);
  }
  column->addLayout(figures);
  m_sum = new TextLabel(TextRole::muted, this);
  m_sum->setWordWrap(true);
  column->addWidget(m_sum);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  const auto button = [&](QPushButton*& made) {
    made = new QPushButton(this);
    buttons->addWidget(made);
  };
  button(m_next);
  button(m_contacts);
  button(m_another);
  button(m_save);
  button(m_undo);
  buttons->addStretch(1);
  setButtonKind(*m_next, ButtonKind::primary);
  column->addLayout(buttons);
  m_problemsCard = new Card(this);
  m_problems = new DataTable({}, m_problemsCard);
  m_problemsCard->body()->addWidget(m_problems);
  column->addWidget(m_problemsCard, 1);
  column->addStretch(0);
  connect(m_undo, &QPushButton::clicked, this, &OutcomeView::undoWanted);
  connect(m_save, &QPushButton::clicked, this, &OutcomeView::saveRejectsWanted);
  connect(m_another, &QPushButton::clicked, this, &OutcomeView::anotherWanted);
  connect(m_contacts, &QPushButton::clicked, &m_model, &ImportModel::lookForContacts);
  connect(m_next, &QPushButton::clicked, this,
          [this] { m_context.navigation().openPage(m_model.report().kind == "sales" ? QStringLiteral("portfolio") : QStringLiteral("accounts")); });
}

void OutcomeView::retranslate() {
  m_undo->setText(m_context.say("import_page", "Undo this import"));
  m_save->setText(m_context.say("import_page", "Save rejected rows…"));
  m_another->setText(m_context.say("import_page", "Import another file…"));
  m_contacts->setText(m_context.say("import_page", "Import the contacts in it too"));
  m_problemsCard->setTitle(m_context.say("import_page", "Problems"));
  m_problems->setAccessibleName(m_context.say("import_page", "Problems"));
  if (m_model.state() == ImportModel::State::done) show();
}

QString OutcomeView::sum() const {
  const app::ImportReport& report = m_model.report();
  if (report.revenue)
    return qtText(words::fill(
        m_context.words().say("import_page", "Revenue of the lines in the file: %1. Hold it against the sum of the program it came from."),
        {m_model.moneyText(*report.revenue)}));
  if (m_model.namesContacts()) return m_context.say("import_page", "The same file names people at these accounts.");
  return {};
}

void OutcomeView::show() {
  const app::ImportReport& report = m_model.report();
  m_sum->setText(sum());
  m_sum->setVisible(!m_sum->text().isEmpty());
  m_contacts->setVisible(m_model.namesContacts());
  m_next->setText(report.kind == "sales" ? m_context.say("import_page", "Show the portfolio") : m_context.say("import_page", "Show accounts"));
  const auto figure = [&](std::size_t at, const QString& title, std::int64_t count, const QString& note, Tone tone) {
    m_figures[at]->setTitle(title);
    m_figures[at]->setFigure(qtText(words::number(m_context.language(), count)), note, tone);
  };
  QStringList created;
  const int accounts = static_cast<int>(report.createdAccounts);
  const int products = static_cast<int>(report.createdProducts);
  if (accounts > 0) created << m_context.say("import_page", "%n account(s) created", nullptr, accounts);
  if (products > 0) created << m_context.say("import_page", "%n product(s) created", nullptr, products);
  if (created.isEmpty()) created << m_context.say("import_page", "not known before");
  figure(0, m_context.say("import_page", "New"), report.added, created.join(QStringLiteral(", ")), Tone::neutral);
  figure(1, m_context.say("import_page", "Updated"), report.updated, m_context.say("import_page", "known before, now changed"), Tone::neutral);
  figure(2, m_context.say("import_page", "Unchanged"), report.unchanged,
         report.change == 0 ? m_context.say("import_page", "Nothing had to be changed") : m_context.say("import_page", "known and already so"),
         Tone::neutral);
  figure(3, m_context.say("import_page", "Set aside"), report.setAside,
         report.setAside == 0 ? m_context.say("import_page", "every row went in") : m_context.say("import_page", "see the reasons below"),
         report.setAside == 0 ? Tone::positive : Tone::warning);
  m_undo->setVisible(report.change != 0);
  m_save->setVisible(!report.rejects.empty());
  m_problemsCard->setVisible(!report.problems.empty());
  m_problems->setSource(problemsTable(m_context, report.problems));
}

}  // namespace kam::ui

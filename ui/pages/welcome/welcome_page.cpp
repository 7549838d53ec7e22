// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome/welcome_page.h"

#include "theme/style.h"
#include "widgets/card.h"
#include "widgets/text_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kWidth = 920;

}  // namespace

WelcomePage::WelcomePage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_title(new TextLabel(TextRole::pageTitle, this)),
      m_subtitle(new TextLabel(TextRole::muted, this)),
      m_recent(new Card(this)),
      m_recentList(new QVBoxLayout) {
  auto* centre = new QHBoxLayout(this);
  centre->setContentsMargins(20, 18, 20, 20);
  auto* column = new QVBoxLayout;
  column->setSpacing(kGap);
  centre->addStretch(1);
  centre->addLayout(column, 100);
  centre->addStretch(1);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_subtitle}) widget->setMaximumWidth(kWidth);
  column->addStretch(2);
  column->addWidget(m_title);
  m_subtitle->setWordWrap(true);
  column->addWidget(m_subtitle);
  column->addSpacing(6);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  m_choices.push_back(addChoice(QStringLiteral("file.demo"), true));
  m_choices.push_back(addChoice(QStringLiteral("file.new"), false));
  m_choices.push_back(addChoice(QStringLiteral("file.open"), false));
  for (const Choice& choice : m_choices) row->addWidget(choice.card, 1);
  column->addLayout(row);
  m_recent->body()->addLayout(m_recentList);
  m_recentList->setSpacing(2);
  column->addWidget(m_recent);
  column->addStretch(3);
}

WelcomePage::Choice WelcomePage::addChoice(const QString& command, bool primary) {
  Choice choice{new Card(this), nullptr, nullptr};
  choice.card->setMinimumHeight(170);
  choice.text = new TextLabel(TextRole::muted, choice.card);
  choice.text->setWordWrap(true);
  choice.text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  choice.button = new QPushButton(choice.card);
  setButtonKind(*choice.button, primary ? ButtonKind::primary : ButtonKind::plain);
  choice.card->body()->addWidget(choice.text, 1);
  choice.card->body()->addWidget(choice.button, 0, Qt::AlignLeft);
  connect(choice.button, &QPushButton::clicked, this, [this, command] { context().runCommand(command); });
  return choice;
}

void WelcomePage::open(const PageArguments& arguments) {
  static_cast<void>(arguments);
  fillRecent();
}

void WelcomePage::refresh(const Change& change) { static_cast<void>(change); }

void WelcomePage::fillRecent() {
  while (QLayoutItem* item = m_recentList->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  int shown = 0;
  const QStringList files = QSettings().value(QStringLiteral("recentFiles")).toStringList();
  for (const QString& file : files) {
    const QFileInfo info(file);
    if (!info.exists()) continue;
    auto* button = new QPushButton(QStringLiteral("%1   %2").arg(info.completeBaseName(), info.absolutePath()), m_recent);
    setButtonKind(*button, ButtonKind::link);
    button->setToolTip(file);
    connect(button, &QPushButton::clicked, this, [this, file] { context().runCommand(QStringLiteral("file.recent"), file); });
    m_recentList->addWidget(button, 0, Qt::AlignLeft);
    ++shown;
  }
  m_recent->setVisible(shown > 0);
}

void WelcomePage::retranslate() {
  m_title->setText(say("welcome", "Welcome to KAM Workbench"));
  m_subtitle->setText(
      say("welcome",
          "Choose your key accounts, understand them, plan with them, and keep every promise. Everything stays in one file on this computer."));
  m_choices[0].card->setTitle(say("welcome", "Look around"));
  m_choices[0].text->setText(
      say("welcome", "A sample workspace of a made-up industrial supplier: 120 customers, three years of sales, people, opportunities and plans."));
  m_choices[0].button->setText(say("welcome", "Open the sample"));
  m_choices[1].card->setTitle(say("welcome", "Bring your own data"));
  m_choices[1].text->setText(
      say("welcome", "Start a new workspace, then drop a customer or sales list on it. It shows what it understood before anything is written."));
  m_choices[1].button->setText(say("welcome", "New workspace \u2026"));
  m_choices[2].card->setTitle(say("welcome", "Go on"));
  m_choices[2].text->setText(say("welcome", "Open a workspace that you or a colleague made. If it is open elsewhere, you can read it here."));
  m_choices[2].button->setText(say("welcome", "Open workspace \u2026"));
  m_recent->setTitle(say("welcome", "Recent workspaces"));
}

}  // namespace kam::ui

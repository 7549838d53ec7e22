// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/together_tab.h"

#include "app/edits/today_edits.h"
#include "domain/value_text.h"
#include "registers/anchoring_card.h"
#include "registers/care_card.h"
#include "registers/duty_grid.h"
#include "registers/promise_board.h"
#include "registers/register_specs.h"
#include "report/satisfaction_words.h"
#include "scoring/account/account_measures.h"
#include "scoring/figures/sales_figures.h"
#include "theme/text.h"
#include "words/format.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kam::ui {

using domain::Kind;
using domain::PromiseState;

namespace {

domain::Value dayValue(base::Date day) { return std::int64_t{base::dayNumber(day)}; }
std::size_t fieldOf(Kind kind, std::string_view key) { return *domain::recordType(kind).fieldIndex(key); }

}  // namespace

TogetherTab::TogetherTab(AppContext& context, QWidget* parent) : RegisterTab(context, parent) {
  RegisterSpec promises;
  promises.kind = Kind::promises;
  promises.columns = {"text", "direction", "due", "state", "function", "owner", "person"};
  promises.hidden = {"made_on", "settled_on", "blocker"};
  promises.form = {"text", "direction", "due", "function", "owner", "person", "made_on", "blocker"};
  promises.defaults = [](base::Date day) {
    return std::vector<std::pair<std::size_t, domain::Value>>{{fieldOf(Kind::promises, "made_on"), dayValue(day)},
                                                              {fieldOf(Kind::promises, "direction"), std::string("ours")}};
  };
  m_promises = addRegister(std::move(promises));
  m_board = new PromiseBoard(context, this);
  addFirst(m_board);
  connect(m_board, &PromiseBoard::wanted, this, [this](qint64 promise) { m_promises->choose(promise); });
  m_kept = m_promises->addRecordButton();
  m_broken = m_promises->addRecordButton();
  m_team = addRegister(registerOf(Kind::assignments));
  auto* house = new QWidget(this);
  auto* besides = new QHBoxLayout(house);
  besides->setContentsMargins(0, 0, 0, 0);
  besides->setSpacing(kGap);
  m_anchoring = new AnchoringCard(context, house);
  m_care = new CareCard(context, house);
  besides->addWidget(m_anchoring, 1);
  besides->addWidget(m_care, 1);
  addCard(house);
  m_duties = new DutyGrid(context, this);
  addCard(m_duties);
  RegisterSpec efforts;
  efforts.kind = Kind::efforts;
  efforts.columns = {"member", "on", "hours", "activity", "note"};
  // How long and on what is all that has to be typed: it was today, and it was oneself.
  efforts.form = {"hours", "activity", "note", "on", "member"};
  efforts.defaults = [this](base::Date day) {
    std::vector<std::pair<std::size_t, domain::Value>> values{{fieldOf(Kind::efforts, "on"), dayValue(day)}};
    if (const auto me = workspace().authorMember(); me.isSet()) values.emplace_back(fieldOf(Kind::efforts, "member"), domain::Value{me.raw()});
    return values;
  };
  m_efforts = addRegister(std::move(efforts));
  RegisterSpec answers;
  answers.kind = Kind::satisfaction;
  answers.columns = {"person", "on", "method", "score", "comment", "unit"};
  answers.form = {"method", "score", "on", "person", "comment", "unit"};
  answers.defaults = [](base::Date day) {
    return std::vector<std::pair<std::size_t, domain::Value>>{{fieldOf(Kind::satisfaction, "on"), dayValue(day)},
                                                              {fieldOf(Kind::satisfaction, "method"), std::string("nps")}};
  };
  m_satisfaction = addRegister(std::move(answers));
  connect(m_kept, &QPushButton::clicked, this, [this] { settle(PromiseState::kept); });
  connect(m_broken, &QPushButton::clicked, this, [this] { settle(PromiseState::broken); });
}

void TogetherTab::retranslate() {
  m_board->retranslate();
  m_promises->setTexts(say("account", "Promises"), say("account", "New promise"), say("account", "Nothing is promised, in neither direction."));
  m_kept->setText(say("account", "Kept"));
  m_broken->setText(say("account", "Broken"));
  nameRegister(context(), *m_team, Kind::assignments);
  m_anchoring->retranslate();
  m_care->retranslate();
  m_duties->retranslate();
  m_efforts->setTexts(say("account", "Hours spent"), say("account", "Log hours"), say("account", "No hours are logged."));
  m_satisfaction->setTexts(say("account", "Satisfaction"), say("account", "New answer"), say("account", "Nobody was asked yet."));
}

QString TogetherTab::balanceText(bool ours) const {
  const words::Words words = context().words();
  const scoring::PromiseBalance balance = scoring::promisesOf(*workspace().snapshot(), accountId(), ours, context().clock().today());
  if (balance.kept + balance.broken + balance.open == 0) return {};
  const std::string rate = balance.rate() ? words::percent(words.language(), *balance.rate(), 0) : std::string(words::kUnknown);
  return qtText(words::fill(ours ? words.say("account", "we kept %1, %2 open") : words.say("account", "they kept %1, %2 open"),
                            {rate, std::to_string(balance.open)}));
}

void TogetherTab::sum() {
  m_board->showAccount(account());
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const words::Words words = context().words();
  const base::Date today = context().clock().today();
  QStringList promises{balanceText(true), balanceText(false)};
  promises.removeAll(QString());
  m_promises->setSubtitle(promises.join(QStringLiteral(" · ")));

  m_anchoring->showAccount(account());
  m_care->showAccount(account());
  m_duties->showAccount(account());

  const double hours = scoring::hoursSpent(*snapshot, accountId(), {base::addMonths(today, -12) + std::chrono::days{1}, today});
  m_efforts->setSubtitle(hours <= 0.0
                             ? QString()
                             : qtText(words::fill(words.say("account", "%1 hours in twelve months"), {words::decimal(words.language(), hours, 1)})));

  QStringList sentences;
  for (const std::string& sentence : report::satisfactionSentences(scoring::surveyScores(*snapshot, {account()}, today), words))
    sentences << qtText(sentence);
  m_satisfaction->setSubtitle(sentences.join(QStringLiteral(" · ")));
}

void TogetherTab::settle(PromiseState state) {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  commit(app::settlePromise(*snapshot, domain::Id<domain::Promise>(m_promises->currentId()), state, context().clock().today()));
}

}  // namespace kam::ui

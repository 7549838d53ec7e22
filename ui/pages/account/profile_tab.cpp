// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/profile_tab.h"

#include "app/edits/record_edits.h"
#include "scoring/account/account_measures.h"
#include "theme/text.h"
#include "words/format.h"

#include <QPushButton>
#include <QShortcut>

namespace kam::ui {

using domain::Kind;
using domain::Knowledge;

namespace {

RegisterSpec spec(Kind kind, std::vector<std::string_view> columns, std::vector<std::string_view> form) {
  RegisterSpec made;
  made.kind = kind;
  made.columns = std::move(columns);
  made.form = std::move(form);
  return made;
}

std::vector<std::pair<std::size_t, domain::Value>> today(Kind kind, base::Date day) {
  return {{*domain::recordType(kind).fieldIndex("on"), std::int64_t{base::dayNumber(day)}}};
}

}  // namespace

ProfileTab::ProfileTab(AppContext& context, QWidget* parent) : RegisterTab(context, parent) {
  RegisterSpec facts = spec(Kind::facts, {"text", "topic", "knowledge", "consequence", "so_what", "source", "on"},
                            {"topic", "knowledge", "text", "consequence", "so_what", "source", "on"});
  facts.hidden = {"unit"};
  facts.defaults = [](base::Date day) {
    auto values = today(Kind::facts, day);
    values.emplace_back(*domain::recordType(Kind::facts).fieldIndex("knowledge"), std::string("known"));
    return values;
  };
  m_facts = addRegister(std::move(facts));
  m_knowledge = m_facts->addRecordButton();
  m_requirements = addRegister(spec(Kind::requirements, {"text", "importance", "fulfilment", "best_competitor", "evidence", "unit"},
                                    {"text", "importance", "fulfilment", "best_competitor", "evidence", "unit"}));
  RegisterSpec potentials = spec(Kind::potentials, {"family", "likely", "low", "high", "state", "competitor_share", "fit", "access", "source", "on"},
                                 {"family", "unit", "low", "likely", "high", "state", "competitor_share", "fit", "access", "source", "on"});
  potentials.defaults = [](base::Date day) { return today(Kind::potentials, day); };
  m_potentials = addRegister(std::move(potentials));
  RegisterSpec competitors =
      spec(Kind::competitor_positions, {"competitor", "share", "threat", "contract_end", "strengths", "weaknesses", "expected_move"},
           {"competitor", "unit", "share", "threat", "contract_end", "champion", "strengths", "weaknesses", "expected_move"});
  m_competitors = addRegister(std::move(competitors));
  m_barriers = addRegister(spec(Kind::barriers, {"text", "kind", "strength", "until"}, {"text", "kind", "strength", "until"}));
  connect(m_knowledge, &QPushButton::clicked, this, &ProfileTab::turnKnowledge);
  auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this);
  key->setContext(Qt::WidgetWithChildrenShortcut);
  connect(key, &QShortcut::activated, this, &ProfileTab::turnKnowledge);
}

void ProfileTab::retranslate() {
  m_facts->setTexts(say("account", "What we know"), say("account", "New fact"),
                    say("account", "Nothing is written down. What do we know, what do we only assume, what should we ask?"));
  m_knowledge->setText(say("account", "Known?"));
  m_knowledge->setToolTip(say("account", "Known, assumed, unknown, stale in turn (Ctrl+Shift+K)"));
  m_requirements->setTexts(say("account", "Requirements"), say("account", "New requirement"), say("account", "No requirement is written down."));
  m_potentials->setTexts(say("account", "Potential"), say("account", "New potential"),
                         say("account", "How much does this customer spend a year on what we sell?"));
  m_competitors->setTexts(say("account", "Competitors here"), say("account", "New competitor here"), say("account", "No competitor is known here."));
  m_barriers->setTexts(say("account", "What keeps competitors out"), say("account", "New barrier"),
                       say("account", "Nothing keeps a competitor out. What would make us hard to replace?"));
}

void ProfileTab::sum() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const words::Words words = context().words();
  int open = 0;
  for (const domain::Fact& fact : snapshot->all<domain::Fact>())
    open += fact.account == accountId() && (fact.knowledge == Knowledge::notKnown || fact.knowledge == Knowledge::stale) ? 1 : 0;
  m_facts->setSubtitle(open == 0 ? QString() : qtText(words.say("account", "%n to be asked", nullptr, open)));
  const scoring::Defence defence = scoring::defenceOf(*snapshot, accountId(), context().clock().today());
  QStringList parts;
  if (defence.barriers)
    parts << qtText(words::fill(words.say("account", "defence %1 of 100"), {words::decimal(words.language(), *defence.barriers, 0)}));
  if (defence.threat)
    parts << qtText(words::fill(words.say("account", "largest threat %1 of 100"), {words::decimal(words.language(), *defence.threat, 0)}));
  if (defence.expired > 0) parts << qtText(words.say("account", "%n no longer holds", nullptr, defence.expired));
  m_barriers->setSubtitle(parts.join(QStringLiteral(" · ")));
}

void ProfileTab::turnKnowledge() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const auto* fact = snapshot->find(domain::Id<domain::Fact>(m_facts->currentId()));
  if (fact == nullptr || context().isReadOnly()) return;
  const auto choices = domain::choicesOf(Knowledge{});
  const std::size_t next = static_cast<std::size_t>(fact->knowledge) % choices.size();
  commit(app::setFields(*snapshot, Kind::facts, fact->id.raw(),
                        {{*domain::recordType(Kind::facts).fieldIndex("knowledge"), std::string(choices[next].key)}}));
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/profile_tab.h"

#include "app/edits/record_edits.h"
#include "registers/custom_fields_card.h"
#include "registers/register_specs.h"
#include "registers/structure_card.h"
#include "registers/threat_map.h"
#include "scoring/account/account_measures.h"
#include "theme/text.h"
#include "words/format.h"

#include <QPushButton>
#include <QShortcut>

namespace kam::ui {

using domain::Kind;
using domain::Knowledge;

ProfileTab::ProfileTab(AppContext& context, QWidget* parent) : RegisterTab(context, parent) {
  m_facts = addRegister(registerOf(Kind::facts));
  m_knowledge = m_facts->addRecordButton();
  m_requirements = addRegister(registerOf(Kind::requirements));
  m_potentials = addRegister(registerOf(Kind::potentials));
  m_competitors = addRegister(registerOf(Kind::competitor_positions));
  m_barriers = addRegister(registerOf(Kind::barriers));
  m_custom = new CustomFieldsCard(context, this);
  addCard(m_custom);
  m_structure = new StructureCard(context, this);
  addBehind(m_facts, m_structure);
  m_threats = new ThreatMap(context, this);
  addBehind(m_competitors, m_threats);
  connect(m_knowledge, &QPushButton::clicked, this, &ProfileTab::turnKnowledge);
  auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this);
  key->setContext(Qt::WidgetWithChildrenShortcut);
  connect(key, &QShortcut::activated, this, &ProfileTab::turnKnowledge);
}

void ProfileTab::retranslate() {
  nameRegister(context(), *m_facts, Kind::facts);
  m_knowledge->setText(say("account", "Known?"));
  m_knowledge->setToolTip(say("account", "Known, assumed, unknown, stale in turn (Ctrl+Shift+K)"));
  m_custom->retranslate();
  m_structure->retranslate();
  m_threats->retranslate();
  nameRegister(context(), *m_requirements, Kind::requirements);
  nameRegister(context(), *m_potentials, Kind::potentials);
  nameRegister(context(), *m_competitors, Kind::competitor_positions);
  nameRegister(context(), *m_barriers, Kind::barriers);
}

void ProfileTab::sum() {
  m_custom->showAccount(account());
  m_structure->showAccount(account());
  m_threats->showAccount(account());
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const words::Words words = context().words();
  int open = 0;
  for (const domain::Fact& fact : snapshot->all<domain::Fact>())
    open += fact.account == accountId() && (fact.knowledge == Knowledge::notKnown || fact.knowledge == Knowledge::stale) ? 1 : 0;
  m_facts->setSubtitle(open == 0 ? QString() : qtText(words.say("account", "%n to be asked", nullptr, open)));
  const auto strength = scoring::relativeStrength(*snapshot, accountId());
  m_requirements->setSubtitle(strength ? qtText(words::fill(words.say("account", "%1 against the best competitor, of −10 to +10"),
                                                            {(*strength > 0 ? "+" : "") + words::decimal(words.language(), *strength, 1)}))
                                       : QString());
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

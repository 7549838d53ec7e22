// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/team/team_page.h"

#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "dialogs/record_dialog.h"
#include "domain/record_name.h"
#include "models/column_source.h"
#include "pages/team/team_tables.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "shell/notices.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/page_header.h"
#include "widgets/segmented_control.h"
#include "words/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

using domain::Kind;

TeamPage::TeamPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_header(new PageHeader(this)),
      m_sections(new SegmentedControl(this)),
      m_stack(new QStackedWidget(this)),
      m_load(part("load", Kind::efforts, {"account", "hours", "activity", "note", "on", "member"})),
      m_skills(part("skills", Kind::skill_ratings, {"member", "skill", "self", "lead", "on", "step"})),
      m_fit(part("fit", Kind::skill_needs, {"skill", "level", "weight", "tier", "account"})),
      m_policies(part("policies", Kind::tier_policies, {"tier", "cadence_days", "review_months", "hours", "plan_template", "sponsor_needed"})),
      m_servedCard(new Card(this)),
      m_served(new DataTable(QStringLiteral("team_served"), m_servedCard)) {
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(20, 18, 20, 20);
  page->setSpacing(kGap);
  page->addWidget(m_header);
  m_header->addAction(m_sections);
  page->addWidget(m_stack, 1);
  auto* people = new QWidget(m_stack);
  auto* rows = new QVBoxLayout(people);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(kGap);
  m_stack->addWidget(people);
  m_servedCard->body()->addWidget(m_served, 1);
  m_stack->addWidget(m_servedCard);
  auto* upper = new QHBoxLayout;
  upper->setSpacing(kGap);
  upper->addWidget(m_load.card, 60);
  upper->addWidget(m_policies.card, 40);
  auto* lower = new QHBoxLayout;
  lower->setSpacing(kGap);
  lower->addWidget(m_skills.card, 60);
  lower->addWidget(m_fit.card, 40);
  rows->addLayout(upper, 1);
  rows->addLayout(lower, 1);
  connect(m_sections, &SegmentedControl::chosen, this, &TeamPage::showSection);
  connect(m_served, &DataTable::opened, this, [this](qint64 account) {
    this->context().navigation().openPage(QStringLiteral("account"), {account, QStringLiteral("together")});
  });
  setButtonKind(*m_load.add, ButtonKind::primary);
  connect(m_load.table, &DataTable::currentIdChanged, this, [this] {
    if (this->context().workspace() == nullptr) return;
    fillSkills();
    fillFit();
  });
}

TeamPage::Part TeamPage::part(const char* name, Kind kind, std::vector<std::string_view> form) {
  auto* card = new Card(this);
  auto* table = new DataTable(QStringLiteral("team_") + QString::fromLatin1(name), card);
  auto* add = new QPushButton(card);
  card->body()->addWidget(table, 1);
  card->addAction(add);
  table->setAddButton(add);
  connect(add, &QPushButton::clicked, this, [this, kind, form] { ask(kind, form, 0); });
  connect(table, &DataTable::editRefused, this, [this](const base::Error& error) { context().tellError(error); });
  const bool isRegister = kind == Kind::skill_ratings || kind == Kind::tier_policies;
  if (isRegister) {
    connect(table, &DataTable::opened, this, [this, kind, form](qint64 id) { ask(kind, form, id); });
    connect(table, &DataTable::removeWanted, this, [this, kind](const std::vector<base::RawId>& records) { remove(kind, records); });
  }
  return {card, table, add};
}

void TeamPage::open(const PageArguments& arguments) {
  if (!arguments.section.isEmpty()) m_sections->setCurrent(arguments.section == QStringLiteral("accounts") ? 1 : 0);
  if (arguments.record != 0) {
    m_sections->setCurrent(0);
    m_load.table->selectId(arguments.record);
  }
  showSection(m_sections->current());
}

void TeamPage::showSection(int section) {
  m_stack->setCurrentIndex(section);
  if (context().workspace() != nullptr && m_stack->currentWidget() == m_servedCard) fillServed();
}

void TeamPage::refresh(const Change& change) {
  static_cast<void>(change);
  fill();
}

void TeamPage::retranslate() {
  m_header->setTitle(say("pages", "Team"));
  m_load.card->setTitle(say("team", "Hours"));
  m_load.card->setSubtitle(say("team", "a year; free is what is there less what is planned"));
  m_load.add->setText(say("team", "Log hours"));
  m_policies.card->setTitle(say("team", "What each tier gets"));
  m_policies.add->setText(say("team", "New tier"));
  m_skills.add->setText(say("team", "New rating"));
  m_skills.card->setTitle(say("team", "Skills"));
  m_fit.card->setTitle(say("team", "Fit to the accounts"));
  m_fit.add->setText(say("team", "New need"));
  m_load.table->setAccessibleName(say("team", "Hours"));
  m_policies.table->setAccessibleName(say("team", "What each tier gets"));
  m_skills.table->setAccessibleName(say("team", "Skills"));
  m_fit.table->setAccessibleName(say("team", "Fit to the accounts"));
  m_load.table->setPlaceholder(say("team", "Nobody yet. Import the team, or add it in the settings."));
  m_skills.table->setPlaceholder(say("team", "No skill is rated. Ratings stay out of shared copies unless they are chosen."));
  m_fit.table->setPlaceholder(say("team", "Nothing to compare: neither needs of their accounts nor ratings."));
  m_policies.table->setPlaceholder(say("team", "No tier has a rule yet."));
  m_sections->setSegments({say("team", "People"), say("team", "Time by account")});
  m_sections->setAccessibleName(say("team", "Section"));
  m_served->setAccessibleName(say("team", "Time by account"));
  m_served->setPlaceholder(say("team", "No tier promises hours, and none are planned or logged."));
  fill();
}

domain::Id<domain::TeamMember> TeamPage::chosen() const { return domain::Id<domain::TeamMember>(m_load.table->currentId()); }

void TeamPage::fill() {
  if (context().workspace() == nullptr) return;
  fillLoad();
  fillSkills();
  fillFit();
  fillPolicies();
  // A hundred thousand accounts are gone through only for those who look.
  if (m_stack->currentWidget() == m_servedCard) fillServed();
  for (const Part* one : {&m_load, &m_skills, &m_fit, &m_policies}) one->add->setEnabled(!context().isReadOnly());
}

void TeamPage::fillLoad() {
  const ColumnMaker make{context().isReadOnly() ? nullptr : context().workspace(), context().workspace()->snapshot(), context().words()};
  const auto loads = scoring::teamLoad(*make.snapshot, context().clock().today());
  std::int64_t hours = 0;
  std::int64_t planned = 0;
  for (const scoring::MemberLoad& load : loads) {
    hours += load.hours.value_or(0);
    planned += load.planned;
  }
  m_header->setSubtitle(qtText(words::fill(context().words().say("team", "%1 hours a year are there, %2 are planned"),
                                           {words::number(context().language(), hours), words::number(context().language(), planned)})));
  m_load.table->setSource(loadTable(make, loads));
  if (!chosen().isSet() && !loads.empty()) m_load.table->selectId(loads.front().member.raw());
}

void TeamPage::fillSkills() {
  const ColumnMaker make{context().isReadOnly() ? nullptr : context().workspace(), context().workspace()->snapshot(), context().words()};
  m_skills.card->setSubtitle(chosen().isSet() ? qtText(domain::recordName(*make.snapshot, Kind::team, chosen().raw())) : say("team", "everybody"));
  m_skills.table->setSource(skillTable(make, chosen()));
}

void TeamPage::fillFit() {
  const ColumnMaker make{nullptr, context().workspace()->snapshot(), context().words()};
  m_fit.card->setSubtitle(chosen().isSet() ? qtText(domain::recordName(*make.snapshot, Kind::team, chosen().raw()))
                                           : say("team", "choose somebody above"));
  m_fit.table->setSource(fitTable(make, scoring::skillFits(*make.snapshot, chosen())));
}

void TeamPage::fillPolicies() {
  const ColumnMaker make{context().isReadOnly() ? nullptr : context().workspace(), context().workspace()->snapshot(), context().words()};
  m_policies.table->setSource(policyTable(make));
}

void TeamPage::fillServed() {
  using State = scoring::ServedAccount::State;
  const ColumnMaker make{nullptr, context().workspace()->snapshot(), context().words()};
  const auto served = scoring::servedAccounts(*make.snapshot, context().clock().today());
  const auto count = [&](State state) {
    return static_cast<int>(std::count_if(served.begin(), served.end(), [state](const auto& one) { return one.state() == state; }));
  };
  const int less = count(State::less);
  const int more = count(State::more);
  m_servedCard->setTitle(less == 0 && more == 0 ? say("team", "Every account gets the time that its tier promises")
                                                : say("team", "%n account(s) get less of our time than their tier promises", nullptr, less));
  m_servedCard->setSubtitle(more == 0 ? say("team", "hours a year; Enter opens the account's team")
                                      : say("team", "%n account(s) get more; hours a year", nullptr, more));
  m_served->setSource(servedTable(make, served));
}

void TeamPage::ask(Kind kind, const std::vector<std::string_view>& form, base::RawId record) {
  if (context().workspace() == nullptr || context().isReadOnly()) return;
  app::Workspace& workspace = *context().workspace();
  const app::SnapshotPointer snapshot = workspace.snapshot();
  const domain::RecordType& type = domain::recordType(kind);
  std::vector<app::FieldValue> values;
  const void* known = record == 0 ? nullptr : snapshot->table(kind).find(record);
  for (const std::string_view key : form) {
    const std::size_t field = *type.fieldIndex(key);
    if (known != nullptr) values.emplace_back(field, type.fields[field].read(known));
    else if (key == "member" && chosen().isSet()) values.emplace_back(field, domain::Value{chosen().raw()});
    else if (key == "member" && kind == Kind::efforts && workspace.authorMember().isSet())
      values.emplace_back(field, domain::Value{workspace.authorMember().raw()});
    else if (key == "on") values.emplace_back(field, domain::Value{std::int64_t{base::dayNumber(context().clock().today())}});
  }
  RecordDialog dialog(context(), context().say(type.singular), this);
  FormView* entry = dialog.addForm(kind, form, 2);
  entry->showNew(snapshot, values);
  dialog.setAttempt(say("account", "Save"), [&]() -> base::Result<void> {
    auto entered = entry->entered();
    if (!entered) return base::fail(entered.error());
    const auto edit = known != nullptr ? app::setFields(*workspace.snapshot(), kind, record, std::move(*entered))
                                       : app::addRecord(*workspace.snapshot(), workspace.ids(), kind, std::move(*entered));
    if (!edit) return base::fail(edit.error());
    const auto done = workspace.commit(*edit);
    if (!done) return base::fail(done.error());
    return {};
  });
  dialog.exec();
}

void TeamPage::remove(Kind kind, const std::vector<base::RawId>& records) {
  if (context().isReadOnly()) return;
  for (const base::RawId id : records) {
    app::Workspace& workspace = *context().workspace();
    const app::SnapshotPointer snapshot = workspace.snapshot();
    const auto edit = app::removeRecord(*snapshot, kind, id);
    const auto done = edit ? workspace.commit(*edit) : base::Result<app::Change>(base::fail(edit.error()));
    if (!done) context().tellError(done.error());
    else context().tellUndoable(say("account", "%1 removed").replace(QStringLiteral("%1"), qtText(domain::recordName(*snapshot, kind, id))));
  }
}

}  // namespace kam::ui

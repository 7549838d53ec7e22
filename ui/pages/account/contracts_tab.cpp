// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/contracts_tab.h"

#include "app/edits/contract_edits.h"
#include "app/edits/today_edits.h"
#include "app/export/work_calendar.h"
#include "dialogs/documents.h"
#include "dialogs/record_dialog.h"
#include "domain/value_text.h"
#include "registers/register_specs.h"
#include "report/bonus_chart.h"
#include "report/call_off_words.h"
#include "report/plan_charts.h"
#include "report/tender_words.h"
#include "scoring/account/bonus_outlook.h"
#include "scoring/account/call_off.h"
#include "scoring/account/contract_term.h"
#include "scoring/figures/sales_figures.h"
#include "theme/text.h"
#include "widgets/chart_spots.h"
#include "widgets/chart_view.h"
#include "widgets/form_view.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QFileDialog>
#include <QPushButton>

#include <map>

namespace kam::ui {

using domain::Contract;
using domain::Kind;

namespace {

constexpr int kSoonDays = 90;

/// Every term that is taken over can be seen.
const std::vector<std::string_view> kRenewedFields{"start",       "name",          "initial_months", "minimum_months", "notice_months",
                                                   "notice_rule", "tacit_renewal", "renewal_months", "yearly_value",   "volume_commitment",
                                                   "kind",        "number",        "exclusive",      "index_clause",   "owner"};

SourceColumn dayColumn(const char* key, const QString& title, const ColumnMaker& make, std::function<std::optional<base::Date>(std::size_t)> day,
                       base::Date today) {
  const words::Language language = make.words.language();
  SourceColumn column = textColumn(
      key, title, [day, language](std::size_t row) { return day(row) ? qtText(words::date(language, *day(row))) : qtText(words::kUnknown); },
      CellType::number, 158);
  column.key = [day](std::size_t row) -> SortKey {
    const auto at = day(row);
    if (!at) return {};
    return std::int64_t{base::dayNumber(*at)};
  };
  column.drawing = [day, today](std::size_t row) {
    CellDrawing drawing;
    if (const auto at = day(row))
      drawing.tone = *at < today ? Tone::critical : *at <= today + std::chrono::days{kSoonDays} ? Tone::warning : Tone::neutral;
    return drawing;
  };
  return column;
}

std::vector<SourceColumn> termColumns(const ColumnMaker& make, const std::vector<base::RawId>& ids, base::Date today) {
  const auto term = [shot = make.snapshot, ids, today](std::size_t row) {
    return scoring::contractTerm(*shot->find(domain::Id<Contract>(ids[row])), today);
  };
  const auto say = [&](const char* area, const char* text) { return qtText(make.words.say(area, text)); };
  std::vector<SourceColumn> columns;
  columns.push_back(dayColumn(
      "notice_by", say("account", "Last day of notice"), make, [term](std::size_t row) { return term(row).noticeBy; }, today));
  columns.push_back(dayColumn(
      "term_end", say("account", "End of term"), make, [term](std::size_t row) { return term(row).end; }, today));
  columns.back().drawing = nullptr;
  columns.back().column.width = 118;
  const words::Words words = make.words;
  const auto word = [term, words](std::size_t row) {
    switch (term(row).state) {
      case scoring::ContractState::notStarted: return qtText(words.say("account", "to come"));
      case scoring::ContractState::noticeGiven: return qtText(words.say("account", "notice given"));
      case scoring::ContractState::ended: return qtText(words.say("account", "ended"));
      case scoring::ContractState::running: break;
    }
    return term(row).renewals > 0 ? qtText(words::fill(words.say("account", "renewed %1×"), {std::to_string(term(row).renewals)}))
                                  : qtText(words.say("account", "running"));
  };
  columns.push_back(textColumn("state", say("account", "State"), word, CellType::pills, 120));
  columns.back().drawing = [term, word](std::size_t row) {
    CellDrawing drawing;
    const scoring::ContractState state = term(row).state;
    drawing.pills.push_back({word(row), state == scoring::ContractState::running       ? Tone::positive
                                        : state == scoring::ContractState::noticeGiven ? Tone::warning
                                                                                       : Tone::neutral});
    return drawing;
  };
  const auto called = [shot = make.snapshot, ids, today](std::size_t row) {
    return scoring::callOffOf(*shot->find(domain::Id<Contract>(ids[row])), today);
  };
  SourceColumn share = textColumn(
      "call_off", say("account", "Exhausted"),
      [called, words](std::size_t row) {
        const auto found = called(row);
        return found ? qtText(words::percent(words.language(), found->share(), 0)) : QString();
      },
      CellType::number, 104);
  share.key = [called](std::size_t row) -> SortKey {
    const auto found = called(row);
    if (!found) return {};
    return found->share();
  };
  share.drawing = [called](std::size_t row) {
    CellDrawing drawing;
    const auto found = called(row);
    if (found && found->isBehind()) drawing.tone = Tone::warning;
    return drawing;
  };
  const base::Currency currency = domain::currencyOf(*make.snapshot);
  share.toolTip = [called, words, currency](std::size_t row) {
    const auto found = called(row);
    return found ? qtText(report::callOffSentence(*found, currency, words)) : QString();
  };
  columns.push_back(std::move(share));
  return columns;
}

}  // namespace

ContractsTab::ContractsTab(AppContext& context, QWidget* parent) : RegisterTab(context, parent) {
  RegisterSpec contracts;
  contracts.kind = Kind::contracts;
  contracts.columns = {"name", "kind", "yearly_value", "called_off"};
  contracts.hidden = {"volume_commitment", "number",        "start",     "initial_months", "tacit_renewal",
                      "renewal_months",    "notice_months", "exclusive", "index_clause",   "owner"};
  contracts.form = {"name",          "kind",           "number",        "start",        "initial_months", "minimum_months",
                    "tacit_renewal", "renewal_months", "notice_months", "notice_rule",  "yearly_value",   "volume_commitment",
                    "called_off",    "terminated_on",  "exclusive",     "index_clause", "owner",          "document"};
  contracts.computedBehind = "kind";
  contracts.computed = [this](const ColumnMaker& make, const std::vector<base::RawId>& ids) {
    return termColumns(make, ids, this->context().clock().today());
  };
  contracts.defaults = [](base::Date today) {
    const domain::RecordType& type = domain::recordType(Kind::contracts);
    return std::vector<std::pair<std::size_t, domain::Value>>{{*type.fieldIndex("start"), std::int64_t{base::dayNumber(today)}},
                                                              {*type.fieldIndex("kind"), std::string("framework")}};
  };
  m_contracts = addRegister(std::move(contracts));
  m_calledOff = wrappedLabel(TextRole::body, QString(), m_contracts);
  m_calledOff->setTone(Tone::warning);
  m_contracts->body()->addWidget(m_calledOff);
  m_renew = m_contracts->addRecordButton();
  m_notice = m_contracts->addRecordButton();
  RegisterSpec bonus;
  bonus.kind = Kind::bonus_steps;
  bonus.parentField = "contract";
  bonus.parentKind = Kind::contracts;
  bonus.columns = {"threshold", "rate", "contract"};
  bonus.form = {"contract", "threshold", "rate"};
  m_bonus = addRegister(std::move(bonus));
  m_tenders = addRegister(registerOf(Kind::tenders));
  RegisterSpec prices;
  prices.kind = Kind::prices;
  prices.columns = {"product", "from_quantity", "list_price", "net_price", "valid_from", "valid_until", "contract"};
  prices.form = {"product", "contract", "from_quantity", "list_price", "net_price", "valid_from", "valid_until"};
  m_prices = addRegister(std::move(prices));
  RegisterSpec concessions;
  concessions.kind = Kind::concessions;
  concessions.columns = {"text", "direction", "worth", "on", "valid_until", "negotiation"};
  concessions.form = {"text", "direction", "worth", "on", "valid_until", "negotiation", "contract"};
  m_concessions = addRegister(std::move(concessions));
  RegisterSpec documents = registerOf(Kind::documents);
  documents.add = [this] { chooseDocuments(this->context(), *this, account()); };
  m_documents = addRegister(std::move(documents));
  m_openDocument = m_documents->addRecordButton();
  connect(m_openDocument, &QPushButton::clicked, this, [this] { openDocument(this->context(), m_documents->currentId()); });
  connect(m_renew, &QPushButton::clicked, this, &ContractsTab::renew);
  connect(m_notice, &QPushButton::clicked, this, &ContractsTab::noteNotice);
  m_timelineCard = new Card(this);
  m_timeline = new ChartView(m_timelineCard);
  m_timelineCard->body()->addWidget(m_timeline);
  m_calendar = new QPushButton(m_timelineCard);
  m_timelineCard->addAction(m_calendar);
  addFirst(m_timelineCard);
  m_publicCard = new Card(this);
  m_publicNotes = new TextLabel(TextRole::body, m_publicCard);
  m_publicNotes->setWordWrap(true);
  m_publicNotes->setElided(false);
  m_publicCard->body()->addWidget(m_publicNotes);
  addFirst(m_publicCard);
  m_curveCard = new Card(this);
  m_curve = new ChartView(m_curveCard);
  m_curve->setHeights(210, 180);
  m_curveCard->body()->addWidget(m_curve);
  addBehind(m_bonus, m_curveCard);
  connect(m_calendar, &QPushButton::clicked, this, &ContractsTab::exportCalendar);
}

void ContractsTab::retranslate() {
  m_publicCard->setTitle(say("account", "Public buyer"));
  m_timelineCard->setTitle(say("account", "What runs until when"));
  m_calendar->setText(say("account", "Calendar file …"));
  m_calendar->setToolTip(say("account", "Days of notice, tenders, promises and actions of this account for a calendar program (.ics)"));
  m_curveCard->setTitle(say("account", "Net price by volume"));
  for (ChartView* chart : {m_timeline, m_curve}) chart->setMenuTexts(say("account", "Copy picture"), say("account", "Copy data"));
  m_contracts->setTexts(say("account", "Contracts"), say("account", "New contract"),
                        say("account", "No contract here. What this customer buys can stop any day."));
  m_renew->setText(say("account", "Renew …"));
  m_renew->setToolTip(say("account", "A contract that follows on the same terms, from the day after this one ends"));
  m_notice->setText(say("account", "Notice given"));
  m_notice->setToolTip(say("account", "Notes that notice was given today"));
  m_bonus->setTexts(say("account", "Bonus steps"), say("account", "New bonus step"), say("account", "No bonus is agreed."));
  nameRegister(context(), *m_tenders, Kind::tenders);
  m_prices->setTexts(say("account", "Agreed prices"), say("account", "New price"), say("account", "No price is agreed."));
  nameRegister(context(), *m_documents, Kind::documents);
  m_openDocument->setText(say("account", "Open file"));
  m_openDocument->setToolTip(say("account", "With the program that this computer opens such files with"));
  m_concessions->setTexts(say("account", "Concessions"), say("account", "New concession"),
                          say("account", "Nothing was given, nothing was got. What do we ask for in return next time?"));
}

void ContractsTab::sum() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const base::Date today = context().clock().today();
  const ColumnMaker make = columns();
  QStringList notes;
  for (const std::string& note : report::publicBuyerNotes(*snapshot, accountId(), today, context().words())) notes << qtText(note);
  m_publicCard->setVisible(!notes.isEmpty());
  m_publicNotes->setText(notes.join(QLatin1Char('\n')));
  QString text;
  QString bonus;
  std::int64_t yearly = 0;
  if (const auto period = scoring::defaultPeriod(*snapshot, today)) {
    // With everything below it, as the account's figures everywhere.
    const std::vector<base::RawId> members = scoring::withSubsidiaries(*snapshot, domain::AccountTree(*snapshot), account());
    const std::int64_t year = scoring::salesOf(*snapshot, members, *period).revenue;
    bonus = bonusText(year);
    yearly = year;
    if (const auto cover = scoring::contractCover(*snapshot, members, today, 12, year))
      text = qtText(words::fill(context().words().say("account", "%1 of a year's revenue stands under contract for the next twelve months"),
                                {words::percent(context().language(), *cover, 0)}));
  }
  showCharts(yearly);
  QStringList behind;
  for (const Contract& contract : snapshot->all<Contract>())
    if (const auto called = contract.account == accountId() ? scoring::callOffOf(contract, today) : std::nullopt; called && called->isBehind())
      behind << qtText(contract.name + ": " + report::callOffSentence(*called, domain::currencyOf(*snapshot), context().words()));
  m_calledOff->setText(behind.join(QLatin1Char('\n')));
  m_calledOff->setVisible(!behind.isEmpty());
  m_contracts->setSubtitle(text);
  m_bonus->setSubtitle(bonus);
  std::int64_t given = 0;
  std::int64_t got = 0;
  for (const domain::Concession& one : snapshot->all<domain::Concession>()) {
    if (one.account != accountId() || !one.worth) continue;
    (one.direction == domain::GiveGet::got ? got : given) += one.worth->minor;
  }
  m_concessions->setSubtitle(given == 0 && got == 0 ? QString()
                                                    : qtText(words::fill(context().words().say("account", "given %1 a year, got %2"),
                                                                         {plainText(make.moneyText(given)), plainText(make.moneyText(got))})));
}

std::vector<scoring::BonusStepAt> ContractsTab::bonusSteps() const {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  std::map<base::RawId, std::vector<scoring::BonusStepAt>> steps;
  for (const domain::BonusStep& step : snapshot->all<domain::BonusStep>())
    if (const Contract* contract = snapshot->find(step.contract);
        contract != nullptr && contract->account == accountId() && step.threshold && step.rate)
      steps[step.contract.raw()].push_back({step.threshold->minor, *step.rate});
  return steps.empty() ? std::vector<scoring::BonusStepAt>{} : steps.rbegin()->second;
}

void ContractsTab::showCharts(std::int64_t revenue) {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const auto members = scoring::withSubsidiaries(*snapshot, domain::AccountTree(*snapshot), account());
  report::TimelineChart timeline = report::contractTimeline(*snapshot, members, context().clock().today(), context().words());
  m_timelineCard->setVisible(!timeline.rows.empty());
  m_timelineCard->setSubtitle(qtText(timeline.title));
  m_timeline->setAccessibleName(qtText(timeline.title));
  const int height = 46 + 26 * static_cast<int>(timeline.rows.size());
  m_timeline->setHeights(height, height);
  showChart(*m_timeline, std::move(timeline));
  report::StepCurve curve = report::bonusCurve(*snapshot, bonusSteps(), revenue, context().words());
  m_curveCard->setVisible(!curve.steps.empty());
  m_curveCard->setSubtitle(qtText(curve.title));
  m_curve->setAccessibleName(qtText(curve.title));
  showChart(*m_curve, std::move(curve));
}

void ContractsTab::exportCalendar() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const auto* record = snapshot->find(accountId());
  if (record == nullptr) return;
  const QString path = QFileDialog::getSaveFileName(this, say("account", "Actions and dates"), qtText(record->name) + QStringLiteral(".ics"),
                                                    QStringLiteral("iCalendar (*.ics)"));
  if (path.isEmpty()) return;
  const auto members = scoring::withSubsidiaries(*snapshot, domain::AccountTree(*snapshot), account());
  const auto done = app::writeAccountCalendar(*snapshot, members, context().clock().today(), context().language(), plainText(path));
  if (!done) context().tellError(done.error());
  else context().tell(say("account", "Written: %1").replace(QStringLiteral("%1"), path), Tone::positive);
}

QString ContractsTab::bonusText(std::int64_t revenue) const {
  const std::vector<scoring::BonusStepAt> steps = bonusSteps();
  if (steps.empty()) return {};
  const scoring::BonusOutlook outlook = scoring::bonusOutlook(steps, revenue);
  const words::Words words = context().words();
  const ColumnMaker make = columns();
  const auto money = [&make](std::int64_t minor) { return plainText(make.moneyText(minor)); };
  QString text = qtText(words::fill(words.say("account", "%1 bonus at a year's revenue of %2"), {money(outlook.bonus), money(revenue)}));
  if (outlook.next)
    text += QStringLiteral("; ") +
            qtText(words::fill(words.say("account", "%1 more revenue make it %2: each further euro brings the customer %3"),
                               {money(outlook.missing), money(outlook.bonusAtNext), words::percent(words.language(), *outlook.pull, 0)}));
  return text;
}

void ContractsTab::renew() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const auto* contract = snapshot->find(domain::Id<Contract>(m_contracts->currentId()));
  if (contract == nullptr) return;
  const domain::Id<Contract> before = contract->id;
  const base::Date today = context().clock().today();
  RecordDialog dialog(context(), say("account", "Renew: %1").replace(QStringLiteral("%1"), qtText(contract->name)), this);
  FormView* form = dialog.addForm(Kind::contracts, kRenewedFields, 2);
  form->showNew(snapshot, app::renewalTerms(*snapshot, before, today));
  dialog.setMinimumWidth(640);
  dialog.setAttempt(say("account", "Renew"), [&]() -> base::Result<void> {
    const auto entered = form->entered();
    if (!entered) return base::fail(entered.error());
    const auto edit = app::renewContract(*workspace().snapshot(), workspace().ids(), before, *entered, today);
    if (!edit) return base::fail(edit.error());
    const auto done = workspace().commit(*edit);
    if (!done) return base::fail(done.error());
    // Once the register has heard of it.
    QMetaObject::invokeMethod(
        this, [this, next = edit->rows.front().id] { m_contracts->choose(next); }, Qt::QueuedConnection);
    context().tellUndoable(say("account", "%1 goes on with a contract of its own").replace(QStringLiteral("%1"), qtText(contract->name)));
    return {};
  });
  dialog.exec();
}

void ContractsTab::noteNotice() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const auto* contract = snapshot->find(domain::Id<Contract>(m_contracts->currentId()));
  if (contract == nullptr) return;
  commit(app::noteNotice(*snapshot, contract->id, context().clock().today()),
         say("account", "Notice of %1 noted for today").replace(QStringLiteral("%1"), qtText(contract->name)));
}

}  // namespace kam::ui

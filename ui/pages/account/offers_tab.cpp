// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/offers_tab.h"

#include "app/edits/offer_edits.h"
#include "registers/register_specs.h"
#include "scoring/account/offer_terms.h"
#include "theme/text.h"
#include "words/format.h"

#include <QPushButton>

namespace kam::ui {

using domain::Kind;
using scoring::TermsState;

namespace {

struct TermsWord {
  QString word;
  Tone tone = Tone::neutral;
};

/// "until 30 Jun"; the day where there is one, its year for who points at it.
TermsWord wordOf(const domain::OfferItem& item, const words::Words& words, base::Date today) {
  const std::string day = item.validUntil ? words::shortDate(words.language(), *item.validUntil) : std::string();
  switch (scoring::termsState(item, today)) {
    case TermsState::open: return {qtText(words.say("account", "to be approved")), Tone::warning};
    case TermsState::approved:
      return {qtText(day.empty() ? words.say("account", "approved") : words::fill(words.say("account", "until %1"), {day})), Tone::positive};
    case TermsState::expiring: return {qtText(words::fill(words.say("account", "ends %1"), {day})), Tone::warning};
    case TermsState::expired: return {qtText(words::fill(words.say("account", "expired %1"), {day})), Tone::critical};
    case TermsState::none: break;
  }
  return {};
}

std::vector<SourceColumn> termsColumns(const ColumnMaker& make, const std::vector<base::RawId>& ids, base::Date today) {
  const auto item = [shot = make.snapshot, ids](std::size_t row) -> const domain::OfferItem& {
    return *shot->find(domain::Id<domain::OfferItem>(ids[row]));
  };
  SourceColumn margin = make.money(
      "margin", qtText(make.words.say("account", "Leaves us")), [item](std::size_t row) { return scoring::marginOf(item(row)); }, 96);
  margin.drawing = [item](std::size_t row) {
    CellDrawing drawing;
    if (scoring::marginOf(item(row)).value_or(0) < 0) drawing.tone = Tone::critical;
    return drawing;
  };
  const words::Words words = make.words;
  SourceColumn state = textColumn(
      "terms", qtText(make.words.say("account", "Approval")), [item, words, today](std::size_t row) { return wordOf(item(row), words, today).word; },
      CellType::pills, 124);
  state.drawing = [item, words, today](std::size_t row) {
    const TermsWord said = wordOf(item(row), words, today);
    CellDrawing drawing;
    if (!said.word.isEmpty()) drawing.pills.push_back({said.word, said.tone});
    return drawing;
  };
  state.toolTip = [item, words](std::size_t row) {
    return item(row).validUntil ? qtText(words::date(words.language(), *item(row).validUntil)) : QString();
  };
  return {std::move(state), std::move(margin)};
}

}  // namespace

OffersTab::OffersTab(AppContext& context, QWidget* parent) : RegisterTab(context, parent) {
  RegisterSpec offers;
  offers.kind = Kind::offers;
  offers.columns = {"name", "number", "status", "sent_on", "valid_until", "opportunity", "owner"};
  offers.hidden = {"version"};
  offers.form = {"name", "number", "status", "version", "sent_on", "valid_until", "opportunity", "owner"};
  offers.defaults = [](base::Date) {
    return std::vector<std::pair<std::size_t, domain::Value>>{{*domain::recordType(Kind::offers).fieldIndex("status"), std::string("draft")}};
  };
  m_offers = addRegister(std::move(offers));
  RegisterSpec items;
  items.kind = Kind::offer_items;
  items.parentField = "offer";
  items.parentKind = Kind::offers;
  items.columns = {"name", "kind", "requirement", "price", "internal_cost", "counter_performance"};
  items.hidden = {"offer", "valid_until", "approved_by", "approved_on"};
  items.computedBehind = "kind";
  items.computed = [this](const ColumnMaker& make, const std::vector<base::RawId>& ids) {
    return termsColumns(make, ids, this->context().clock().today());
  };
  items.form = {"name", "kind", "offer", "requirement", "price", "internal_cost", "valid_until", "approved_by", "approved_on", "counter_performance"};
  m_items = addRegister(std::move(items));
  m_approve = m_items->addRecordButton();
  connect(m_approve, &QPushButton::clicked, this, &OffersTab::approve);
  connect(m_items, &RegisterCard::currentChanged, this, &OffersTab::enableApproval);
  m_strategies = addRegister(registerOf(Kind::strategies));
  m_values = addRegister(registerOf(Kind::value_items));
}

void OffersTab::retranslate() {
  m_offers->setTexts(say("account", "Offers"), say("account", "New offer"), say("account", "Nothing is offered. Which need do we answer next?"));
  m_items->setTexts(say("account", "Solutions, services and special terms"), say("account", "New part"),
                    say("account", "No offer has parts yet: what belongs to it, what does it cost us, what do we get in return?"));
  m_approve->setText(say("account", "Approve"));
  m_approve->setToolTip(say("account", "Approved by you, today"));
  nameRegister(context(), *m_strategies, Kind::strategies);
  nameRegister(context(), *m_values, Kind::value_items);
}

void OffersTab::sum() {
  enableApproval();
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const words::Words words = context().words();
  const scoring::OfferFigures figures = scoring::offersOf(*snapshot, accountId(), context().clock().today());
  QStringList terms;
  if (figures.expired > 0) terms << qtText(words.say("account", "%n special term(s) expired", nullptr, figures.expired));
  if (figures.expiring > 0) terms << qtText(words.say("account", "%n about to end", nullptr, figures.expiring));
  if (figures.open > 0) terms << qtText(words.say("account", "%n without approval", nullptr, figures.open));
  if (figures.withoutReturn > 0) terms << qtText(words.say("account", "%n without anything in return", nullptr, figures.withoutReturn));
  m_items->setSubtitle(terms.join(QStringLiteral(" · ")));
  std::int64_t promised = 0;
  std::int64_t delivered = 0;
  std::int64_t confirmed = 0;
  for (const domain::ValueItem& item : snapshot->all<domain::ValueItem>()) {
    if (item.account != accountId()) continue;
    promised += item.promised ? item.promised->minor : 0;
    delivered += item.delivered ? item.delivered->minor : 0;
    confirmed += item.confirmed ? item.confirmed->minor : 0;
  }
  const ColumnMaker make = columns();
  m_values->setSubtitle(
      promised == 0 && delivered == 0
          ? QString()
          : qtText(words::fill(words.say("account", "promised %1, delivered %2, confirmed %3 a year"),
                               {plainText(make.moneyText(promised)), plainText(make.moneyText(delivered)), plainText(make.moneyText(confirmed))})));
}

void OffersTab::enableApproval() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const auto* item = snapshot->find(domain::Id<domain::OfferItem>(m_items->currentId()));
  m_approve->setEnabled(!context().isReadOnly() && item != nullptr && item->kind == domain::OfferItemKind::specialCondition);
}

void OffersTab::approve() {
  app::Workspace& work = workspace();
  if (!work.authorMember().isSet()) {
    context().tell(say("account", "Who approves? Put your name, as the team has it, into the settings."), Tone::warning);
    return;
  }
  commit(app::approveTerms(*work.snapshot(), domain::Id<domain::OfferItem>(m_items->currentId()), work.authorMember(), context().clock().today()),
         say("account", "Approved"));
}

}  // namespace kam::ui

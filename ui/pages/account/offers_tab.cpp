// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/offers_tab.h"

#include "registers/register_specs.h"
#include "theme/text.h"
#include "words/format.h"

namespace kam::ui {

using domain::Kind;

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
  items.columns = {"name", "kind", "offer", "requirement", "price", "internal_cost", "counter_performance", "valid_until"};
  items.hidden = {"approved_by", "approved_on"};
  items.form = {"name", "kind", "offer", "requirement", "price", "internal_cost", "valid_until", "approved_by", "approved_on", "counter_performance"};
  m_items = addRegister(std::move(items));
  m_strategies = addRegister(registerOf(Kind::strategies));
  m_values = addRegister(registerOf(Kind::value_items));
}

void OffersTab::retranslate() {
  m_offers->setTexts(say("account", "Offers"), say("account", "New offer"), say("account", "Nothing is offered. Which need do we answer next?"));
  m_items->setTexts(say("account", "Solutions, services and special terms"), say("account", "New part"),
                    say("account", "No offer has parts yet: what belongs to it, what does it cost us, what do we get in return?"));
  nameRegister(context(), *m_strategies, Kind::strategies);
  nameRegister(context(), *m_values, Kind::value_items);
}

void OffersTab::sum() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const words::Words words = context().words();
  const base::Date today = context().clock().today();
  int expired = 0;
  int ungranted = 0;
  for (const domain::OfferItem& item : snapshot->all<domain::OfferItem>()) {
    const domain::Offer* offer = snapshot->find(item.offer);
    if (offer == nullptr || offer->account != accountId() || item.kind != domain::OfferItemKind::specialCondition) continue;
    expired += item.validUntil && *item.validUntil < today ? 1 : 0;
    ungranted += item.approvedBy.isSet() ? 0 : 1;
  }
  QStringList terms;
  if (expired > 0) terms << qtText(words.say("account", "%n special term(s) expired", nullptr, expired));
  if (ungranted > 0) terms << qtText(words.say("account", "%n without approval", nullptr, ungranted));
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

}  // namespace kam::ui

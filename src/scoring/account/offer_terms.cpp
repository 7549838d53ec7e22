// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/offer_terms.h"

#include "domain/records/offer.h"

namespace kam::scoring {

using domain::OfferItem;
using domain::OfferItemKind;

TermsState termsState(const OfferItem& item, base::Date today) {
  if (item.kind != OfferItemKind::specialCondition) return TermsState::none;
  if (item.validUntil && *item.validUntil < today) return TermsState::expired;
  if (!item.approvedBy.isSet()) return TermsState::open;
  return item.validUntil && *item.validUntil <= today + kTermsAhead ? TermsState::expiring : TermsState::approved;
}

std::optional<std::int64_t> marginOf(const OfferItem& item) {
  const bool free = item.kind == OfferItemKind::specialCondition && !item.price;
  if (!item.internalCost || (!item.price && !free)) return std::nullopt;
  return (free ? 0 : item.price->minor) - item.internalCost->minor;
}

OfferFigures offersOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, base::Date today) {
  OfferFigures figures;
  for (const OfferItem& item : snapshot.all<OfferItem>()) {
    const domain::Offer* offer = snapshot.find(item.offer);
    if (offer == nullptr || offer->account != account || offer->status == domain::OfferStatus::declined) continue;
    const TermsState state = termsState(item, today);
    figures.open += state == TermsState::open ? 1 : 0;
    figures.expiring += state == TermsState::expiring ? 1 : 0;
    figures.expired += state == TermsState::expired ? 1 : 0;
    const bool inForce = state != TermsState::none && state != TermsState::expired;
    figures.withoutReturn += inForce && item.counterPerformance.empty() ? 1 : 0;
  }
  return figures;
}

}  // namespace kam::scoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/offer_edits.h"

#include "app/edits/draft.h"
#include "domain/record_name.h"

namespace kam::app {

using base::ErrorCode;
using base::fail;

base::Result<Edit> approveTerms(const domain::Snapshot& snapshot, domain::Id<domain::OfferItem> item, domain::Id<domain::TeamMember> by,
                                base::Date on) {
  const domain::OfferItem* known = snapshot.find(item);
  if (known == nullptr) return fail(ErrorCode::recordNotFound, {"offer_items", item.toString()});
  if (!by.isSet()) return fail(ErrorCode::fieldRequired, {"offer_items", "approved_by"}, {{}, 0, "approved_by", {}});
  if (known->validUntil && *known->validUntil < on)
    return fail(ErrorCode::valueOutOfRange, {"offer_items", "valid_until", base::isoText(*known->validUntil), "≥ " + base::isoText(on)},
                {{}, 0, "valid_until", base::isoText(*known->validUntil)});
  if (known->approvedBy == by) return fail(ErrorCode::nothingChanged);
  domain::OfferItem approved = *known;
  approved.approvedBy = by;
  approved.approvedOn = on;
  Draft draft;
  draft.update(*known, approved);
  return Edit{EditKind::termsGranted, {known->name, domain::recordName(snapshot, domain::Kind::team, by.raw())}, draft.take(), {}};
}

}  // namespace kam::app

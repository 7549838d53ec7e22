// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/opportunity_edits.h"

#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "scoring/figures/open_opportunity.h"

namespace kam::app {

using domain::Kind;
using domain::Opportunity;
using domain::Outcome;

namespace {

const domain::Stage* firstOpenStage(const domain::Snapshot& snapshot) {
  const domain::Stage* first = nullptr;
  for (const domain::Stage& stage : snapshot.all<domain::Stage>()) {
    if (stage.outcome == Outcome::won || stage.outcome == Outcome::lost) continue;
    if (first == nullptr || stage.sequence.value_or(0) < first->sequence.value_or(0)) first = &stage;
  }
  return first;
}

}  // namespace

base::Result<Edit> opportunityForProduct(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account,
                                         domain::Id<domain::Product> product, std::optional<std::int64_t> amount, bool upSell, base::Date today) {
  const auto* offered = snapshot.find(product);
  const auto* customer = snapshot.find(account);
  if (offered == nullptr || customer == nullptr) return base::fail(base::ErrorCode::nothingChanged);
  for (const Opportunity& known : snapshot.all<Opportunity>())
    if (known.account == account && known.product == product && scoring::isOpenOpportunity(snapshot, known))
      return base::fail(base::ErrorCode::nothingChanged);
  const domain::RecordType& type = domain::recordType(Kind::opportunities);
  std::vector<FieldValue> values;
  const auto set = [&](std::string_view key, domain::Value value) { values.emplace_back(*type.fieldIndex(key), std::move(value)); };
  set("account", account.raw());
  set("name", offered->name);
  set("kind", std::string(upSell ? "up_sell" : "cross_sell"));
  set("product", product.raw());
  if (amount) set("amount", *amount);
  if (const domain::Stage* stage = firstOpenStage(snapshot)) set("stage", stage->id.raw());
  if (customer->kam.isSet()) set("owner", customer->kam.raw());
  set("created", std::int64_t{base::dayNumber(today)});
  return addRecord(snapshot, ids, Kind::opportunities, std::move(values));
}

}  // namespace kam::app

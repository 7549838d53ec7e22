// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/custom_field_edits.h"

#include "domain/records.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

Snapshot two_accounts() {
  const std::size_t name = *recordType(Kind::accounts).fieldIndex("name");
  return Snapshot().with(std::vector<RowChange>{RowChange{Kind::settings, 9, RowOperation::add, {}},
                                                RowChange{Kind::accounts, 1, RowOperation::add, {{name, std::string("Ernst Handel")}}},
                                                RowChange{Kind::accounts, 2, RowOperation::add, {{name, std::string("Island Trading")}}}});
}

Snapshot after(const Snapshot& snapshot, const base::Result<app::Edit>& edit) {
  REQUIRE(edit);
  return snapshot.with(edit->rows);
}

std::vector<CustomField> fieldsOf(const Snapshot& snapshot) { return customFields(*snapshot.all<Settings>().begin()); }

}  // namespace

TEST_CASE("An own field is defined, filled in, renamed without losing a value, and goes with what accounts say in it") {
  Snapshot now = two_accounts();
  now = after(now, app::addCustomField(now, {{}, "ERP class", CustomType::choice, {"A", "B"}}));
  REQUIRE(fieldsOf(now).size() == 1);
  const std::string key = fieldsOf(now)[0].key;
  CHECK(key == "erp_class");
  now = after(now, app::setCustomValue(now, Id<Account>(1), key, "b", NumberStyle::english));
  CHECK(customValue(*now.find(Id<Account>(1)), key) == "B");
  CHECK(customValue(*now.find(Id<Account>(2)), key).empty());

  CustomField renamed = fieldsOf(now)[0];
  renamed.name = "Class in SAP";
  now = after(now, app::changeCustomField(now, renamed));
  CHECK(fieldsOf(now)[0].name == "Class in SAP");
  CHECK(customValue(*now.find(Id<Account>(1)), key) == "B");

  now = after(now, app::removeCustomField(now, key));
  CHECK(fieldsOf(now).empty());
  CHECK(now.find(Id<Account>(1))->custom.empty());
}

TEST_CASE("An own field without a name, a choice without choices and a value it does not take are refused") {
  const Snapshot snapshot = two_accounts();
  CHECK(app::addCustomField(snapshot, {{}, "", CustomType::text, {}}).error().code == base::ErrorCode::fieldRequired);
  CHECK(app::addCustomField(snapshot, {{}, "Class", CustomType::choice, {}}).error().code == base::ErrorCode::fieldRequired);
  CHECK(app::removeCustomField(snapshot, "unheard_of").error().code == base::ErrorCode::recordNotFound);
  const Snapshot with = after(snapshot, app::addCustomField(snapshot, {{}, "Plants", CustomType::number, {}}));
  const auto refused = app::setCustomValue(with, Id<Account>(1), "plants", "three", NumberStyle::english);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::valueNotANumber);
}

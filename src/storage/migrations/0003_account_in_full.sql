-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything else that is known of an account: facts, contracts, offers, promises, people's ties, competition, and who of ours does what.

CREATE TABLE "facts" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "units" ("id") DEFERRABLE INITIALLY DEFERRED,
  "topic" TEXT,
  "text" TEXT,
  "consequence" TEXT,
  "so_what" TEXT,
  "knowledge" TEXT,
  "source" TEXT,
  "on" TEXT
) STRICT;

CREATE TABLE "requirements" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "units" ("id") DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT,
  "importance" INTEGER,
  "fulfilment" INTEGER,
  "best_competitor" INTEGER,
  "evidence" TEXT
) STRICT;

CREATE TABLE "contracts" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "number" TEXT,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "kind" TEXT,
  "start" TEXT,
  "initial_months" INTEGER,
  "minimum_months" INTEGER,
  "tacit_renewal" INTEGER,
  "renewal_months" INTEGER,
  "notice_months" INTEGER,
  "notice_rule" TEXT,
  "terminated_on" TEXT,
  "yearly_value" INTEGER,
  "volume_commitment" INTEGER,
  "called_off" INTEGER,
  "exclusive" INTEGER,
  "index_clause" TEXT,
  "document" TEXT,
  "owner" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT
) STRICT;

CREATE TABLE "bonus_steps" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "contract" INTEGER REFERENCES "contracts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "threshold" INTEGER,
  "rate" REAL
) STRICT;

CREATE TABLE "prices" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "contract" INTEGER REFERENCES "contracts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "product" INTEGER REFERENCES "products" ("id") DEFERRABLE INITIALLY DEFERRED,
  "from_quantity" REAL,
  "list_price" INTEGER,
  "net_price" INTEGER,
  "valid_from" TEXT,
  "valid_until" TEXT
) STRICT;

CREATE TABLE "concessions" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "contract" INTEGER REFERENCES "contracts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "direction" TEXT,
  "text" TEXT,
  "worth" INTEGER,
  "on" TEXT,
  "negotiation" TEXT,
  "valid_until" TEXT
) STRICT;

CREATE TABLE "tenders" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "reference" TEXT,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "opportunity" INTEGER REFERENCES "opportunities" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "state" TEXT,
  "lots" TEXT,
  "published" TEXT,
  "questions_until" TEXT,
  "due" TEXT,
  "award" TEXT,
  "value" INTEGER,
  "decision" TEXT,
  "go_score" REAL,
  "criteria" TEXT,
  "reason" TEXT,
  "owner" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "offers" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "number" TEXT,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "opportunity" INTEGER REFERENCES "opportunities" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "version" INTEGER,
  "status" TEXT,
  "sent_on" TEXT,
  "valid_until" TEXT,
  "owner" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "offer_items" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "offer" INTEGER REFERENCES "offers" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "name" TEXT,
  "requirement" INTEGER REFERENCES "requirements" ("id") DEFERRABLE INITIALLY DEFERRED,
  "price" INTEGER,
  "internal_cost" INTEGER,
  "counter_performance" TEXT,
  "approved_by" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "approved_on" TEXT,
  "valid_until" TEXT
) STRICT;

CREATE TABLE "promises" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "direction" TEXT,
  "text" TEXT,
  "function" TEXT,
  "owner" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "person" INTEGER REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "interaction" INTEGER REFERENCES "interactions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "made_on" TEXT,
  "due" TEXT,
  "state" TEXT,
  "settled_on" TEXT,
  "blocker" TEXT
) STRICT;

CREATE TABLE "satisfaction" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "units" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "method" TEXT,
  "score" INTEGER,
  "person" INTEGER REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "comment" TEXT
) STRICT;

CREATE TABLE "potentials" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "units" ("id") DEFERRABLE INITIALLY DEFERRED,
  "family" TEXT,
  "low" INTEGER,
  "likely" INTEGER,
  "high" INTEGER,
  "state" TEXT,
  "competitor_share" REAL,
  "fit" INTEGER,
  "access" INTEGER,
  "source" TEXT,
  "on" TEXT
) STRICT;

CREATE TABLE "competitors" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "name" TEXT,
  "website" TEXT,
  "strengths" TEXT,
  "weaknesses" TEXT
) STRICT;

CREATE TABLE "competitor_positions" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "units" ("id") DEFERRABLE INITIALLY DEFERRED,
  "competitor" INTEGER REFERENCES "competitors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "share" REAL,
  "strengths" TEXT,
  "weaknesses" TEXT,
  "champion" INTEGER REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "contract_end" TEXT,
  "expected_move" TEXT,
  "threat" INTEGER
) STRICT;

CREATE TABLE "barriers" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "text" TEXT,
  "strength" REAL,
  "until" TEXT
) STRICT;

CREATE TABLE "stakeholders" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "opportunity" INTEGER REFERENCES "opportunities" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER REFERENCES "positions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "placeholder" TEXT,
  "buying_role" TEXT,
  "influence" INTEGER,
  "support" INTEGER,
  "wanted_support" INTEGER,
  "coverage" INTEGER,
  "owner" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "cadence_days" INTEGER,
  "x" REAL,
  "y" REAL
) STRICT;

CREATE TABLE "ties" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "from" INTEGER REFERENCES "stakeholders" ("id") DEFERRABLE INITIALLY DEFERRED,
  "to" INTEGER REFERENCES "stakeholders" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "strength" INTEGER,
  "note" TEXT
) STRICT;

CREATE TABLE "responsibilities" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "units" ("id") DEFERRABLE INITIALLY DEFERRED,
  "duty" TEXT,
  "member" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "part" TEXT
) STRICT;

CREATE TABLE "efforts" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "member" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "hours" REAL,
  "activity" TEXT,
  "note" TEXT
) STRICT;

CREATE TABLE "skill_ratings" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "member" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "skill" TEXT,
  "self" INTEGER,
  "lead" INTEGER,
  "on" TEXT,
  "step" TEXT
) STRICT;

CREATE TABLE "skill_needs" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "tier" TEXT,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "skill" TEXT,
  "level" INTEGER
) STRICT;

CREATE TABLE "tier_policies" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "tier" TEXT,
  "cadence_days" INTEGER,
  "review_months" INTEGER,
  "plan_template" TEXT,
  "hours" INTEGER,
  "sponsor_needed" INTEGER
) STRICT;

CREATE TABLE "strategies" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "plan" INTEGER REFERENCES "plans" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "title" TEXT,
  "low" INTEGER,
  "likely" INTEGER,
  "high" INTEGER,
  "milestones" TEXT,
  "owner" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "value_items" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "plan" INTEGER REFERENCES "plans" ("id") DEFERRABLE INITIALLY DEFERRED,
  "mechanism" TEXT,
  "baseline" TEXT,
  "promised" INTEGER,
  "delivered" INTEGER,
  "confirmed" INTEGER,
  "confirmed_by" INTEGER REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "confirmed_on" TEXT,
  "evidence" TEXT
) STRICT;

CREATE TABLE "distinct_pairs" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "first_account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "second_account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "first_person" INTEGER REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "second_person" INTEGER REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT
) STRICT;

CREATE TABLE "snoozes" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "subject" TEXT,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "until" TEXT,
  "reason" TEXT,
  "by" TEXT
) STRICT;

ALTER TABLE "accounts" ADD COLUMN "other_numbers" TEXT;

CREATE INDEX "facts_account" ON "facts" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "facts_unit" ON "facts" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "requirements_account" ON "requirements" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "requirements_unit" ON "requirements" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "contracts_account" ON "contracts" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "contracts_owner" ON "contracts" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "bonus_steps_contract" ON "bonus_steps" ("contract") WHERE "contract" IS NOT NULL;
CREATE INDEX "prices_account" ON "prices" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "prices_contract" ON "prices" ("contract") WHERE "contract" IS NOT NULL;
CREATE INDEX "prices_product" ON "prices" ("product") WHERE "product" IS NOT NULL;
CREATE INDEX "concessions_account" ON "concessions" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "concessions_contract" ON "concessions" ("contract") WHERE "contract" IS NOT NULL;
CREATE INDEX "tenders_account" ON "tenders" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "tenders_opportunity" ON "tenders" ("opportunity") WHERE "opportunity" IS NOT NULL;
CREATE INDEX "tenders_owner" ON "tenders" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "offers_account" ON "offers" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "offers_opportunity" ON "offers" ("opportunity") WHERE "opportunity" IS NOT NULL;
CREATE INDEX "offers_owner" ON "offers" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "offer_items_offer" ON "offer_items" ("offer") WHERE "offer" IS NOT NULL;
CREATE INDEX "offer_items_requirement" ON "offer_items" ("requirement") WHERE "requirement" IS NOT NULL;
CREATE INDEX "offer_items_approved_by" ON "offer_items" ("approved_by") WHERE "approved_by" IS NOT NULL;
CREATE INDEX "promises_account" ON "promises" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "promises_owner" ON "promises" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "promises_person" ON "promises" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "promises_interaction" ON "promises" ("interaction") WHERE "interaction" IS NOT NULL;
CREATE INDEX "satisfaction_account" ON "satisfaction" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "satisfaction_unit" ON "satisfaction" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "satisfaction_person" ON "satisfaction" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "potentials_account" ON "potentials" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "potentials_unit" ON "potentials" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "competitor_positions_account" ON "competitor_positions" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "competitor_positions_unit" ON "competitor_positions" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "competitor_positions_competitor" ON "competitor_positions" ("competitor") WHERE "competitor" IS NOT NULL;
CREATE INDEX "competitor_positions_champion" ON "competitor_positions" ("champion") WHERE "champion" IS NOT NULL;
CREATE INDEX "barriers_account" ON "barriers" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "stakeholders_account" ON "stakeholders" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "stakeholders_opportunity" ON "stakeholders" ("opportunity") WHERE "opportunity" IS NOT NULL;
CREATE INDEX "stakeholders_position" ON "stakeholders" ("position") WHERE "position" IS NOT NULL;
CREATE INDEX "stakeholders_owner" ON "stakeholders" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "ties_from" ON "ties" ("from") WHERE "from" IS NOT NULL;
CREATE INDEX "ties_to" ON "ties" ("to") WHERE "to" IS NOT NULL;
CREATE INDEX "responsibilities_account" ON "responsibilities" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "responsibilities_unit" ON "responsibilities" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "responsibilities_member" ON "responsibilities" ("member") WHERE "member" IS NOT NULL;
CREATE INDEX "efforts_account" ON "efforts" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "efforts_member" ON "efforts" ("member") WHERE "member" IS NOT NULL;
CREATE INDEX "skill_ratings_member" ON "skill_ratings" ("member") WHERE "member" IS NOT NULL;
CREATE INDEX "skill_needs_account" ON "skill_needs" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "strategies_plan" ON "strategies" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "strategies_owner" ON "strategies" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "value_items_account" ON "value_items" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "value_items_plan" ON "value_items" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "value_items_confirmed_by" ON "value_items" ("confirmed_by") WHERE "confirmed_by" IS NOT NULL;
CREATE INDEX "distinct_pairs_first_account" ON "distinct_pairs" ("first_account") WHERE "first_account" IS NOT NULL;
CREATE INDEX "distinct_pairs_second_account" ON "distinct_pairs" ("second_account") WHERE "second_account" IS NOT NULL;
CREATE INDEX "distinct_pairs_first_person" ON "distinct_pairs" ("first_person") WHERE "first_person" IS NOT NULL;
CREATE INDEX "distinct_pairs_second_person" ON "distinct_pairs" ("second_person") WHERE "second_person" IS NOT NULL;
CREATE INDEX "snoozes_account" ON "snoozes" ("account") WHERE "account" IS NOT NULL;

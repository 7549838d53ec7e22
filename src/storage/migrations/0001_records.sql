-- SPDX-License-Identifier: GPL-3.0-or-later
-- The records of the domain: one table per kind, one column per field of its field table. All of them are tracked by
-- sessions, so: STRICT, explicit keys, no generated columns, no cascades, no triggers, nothing UNIQUE but the key.

CREATE TABLE "settings" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "name" TEXT,
  "currency" TEXT,
  "language" TEXT,
  "fiscal_year_start" INTEGER,
  "company" TEXT,
  "review_months" INTEGER,
  "default_model" TEXT,
  "accent_colour" TEXT
) STRICT;

CREATE TABLE "stages" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "key" TEXT,
  "name" TEXT,
  "sequence" INTEGER,
  "probability" REAL,
  "outcome" TEXT
) STRICT;

CREATE TABLE "rates" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "currency" TEXT,
  "year" INTEGER,
  "rate" REAL
) STRICT;

CREATE TABLE "team" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "name" TEXT,
  "email" TEXT,
  "function" TEXT,
  "region" TEXT,
  "lead" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "hours_per_year" INTEGER,
  "from" TEXT,
  "until" TEXT,
  "note" TEXT
) STRICT;

CREATE TABLE "accounts" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "number" TEXT,
  "name" TEXT,
  "legal_form" TEXT,
  "parent" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "type" TEXT,
  "industry" TEXT,
  "segment" TEXT,
  "country" TEXT,
  "region" TEXT,
  "city" TEXT,
  "postal_code" TEXT,
  "street" TEXT,
  "website" TEXT,
  "domain" TEXT,
  "phone" TEXT,
  "employees" INTEGER,
  "own_revenue" INTEGER,
  "fiscal_year_end" TEXT,
  "credit_rating" TEXT,
  "market_rank" INTEGER,
  "market_share" REAL,
  "status" TEXT,
  "tier" TEXT,
  "tier_reason" TEXT,
  "intent" TEXT,
  "relationship_stage" TEXT,
  "kam" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "sponsor" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "customer_since" TEXT,
  "year_established" INTEGER,
  "next_review" TEXT,
  "kam_stage" TEXT,
  "life_cycle" TEXT,
  "core_business" TEXT,
  "ownership" TEXT,
  "purchasing_strategy" TEXT,
  "reference_kind" TEXT,
  "reference_from" TEXT,
  "reference_until" TEXT,
  "tags" TEXT,
  "note" TEXT,
  "archived" INTEGER,
  "custom" TEXT
) STRICT;

CREATE TABLE "units" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "role" TEXT,
  "country" TEXT,
  "city" TEXT,
  "note" TEXT
) STRICT;

CREATE TABLE "sites" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "units" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "role" TEXT,
  "country" TEXT,
  "city" TEXT,
  "postal_code" TEXT,
  "street" TEXT
) STRICT;

CREATE TABLE "persons" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "title" TEXT,
  "given_name" TEXT,
  "family_name" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "mobile" TEXT,
  "language" TEXT,
  "legal_basis" TEXT,
  "note" TEXT,
  "erased" INTEGER
) STRICT;

CREATE TABLE "positions" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "person" INTEGER REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "units" ("id") DEFERRABLE INITIALLY DEFERRED,
  "job_title" TEXT,
  "function" TEXT,
  "level" TEXT,
  "reports_to" INTEGER REFERENCES "positions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "support" INTEGER,
  "influence" INTEGER,
  "from" TEXT,
  "until" TEXT
) STRICT;

CREATE TABLE "products" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "key" TEXT,
  "name" TEXT,
  "family" TEXT,
  "unit_price" INTEGER,
  "discontinued" INTEGER
) STRICT;

CREATE TABLE "opportunities" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "number" TEXT,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "units" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "kind" TEXT,
  "product" INTEGER REFERENCES "products" ("id") DEFERRABLE INITIALLY DEFERRED,
  "stage" INTEGER REFERENCES "stages" ("id") DEFERRABLE INITIALLY DEFERRED,
  "amount" INTEGER,
  "margin" INTEGER,
  "probability" REAL,
  "expected_close" TEXT,
  "created" TEXT,
  "closed" TEXT,
  "outcome" TEXT,
  "reason" TEXT,
  "competitors" TEXT,
  "need" TEXT,
  "next_step" TEXT,
  "owner" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT
) STRICT;

CREATE TABLE "interactions" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "at" TEXT,
  "direction" TEXT,
  "channel" TEXT,
  "subject" TEXT,
  "text" TEXT,
  "mood" INTEGER,
  "opportunity" INTEGER REFERENCES "opportunities" ("id") DEFERRABLE INITIALLY DEFERRED,
  "member" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "next_step" TEXT
) STRICT;

CREATE TABLE "participants" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "interaction" INTEGER REFERENCES "interactions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "person" INTEGER REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "member" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "targets" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER,
  "measure" TEXT,
  "amount" INTEGER,
  "score" REAL
) STRICT;

CREATE TABLE "cost_lines" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER,
  "kind" TEXT,
  "amount" INTEGER,
  "note" TEXT
) STRICT;

CREATE TABLE "assignments" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "member" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT,
  "hours_per_year" INTEGER,
  "deputy" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "models" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "name" TEXT,
  "version" INTEGER,
  "frozen_on" TEXT,
  "definition" TEXT
) STRICT;

CREATE TABLE "ratings" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "criterion" TEXT,
  "low" REAL,
  "likely" REAL,
  "high" REAL,
  "evidence" TEXT,
  "evidence_kind" TEXT,
  "by" TEXT,
  "on" TEXT
) STRICT;

CREATE TABLE "decisions" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "on" TEXT,
  "by" TEXT,
  "model" INTEGER REFERENCES "models" ("id") DEFERRABLE INITIALLY DEFERRED,
  "model_name" TEXT,
  "model_version" INTEGER,
  "reason" TEXT,
  "period_from" TEXT,
  "period_to" TEXT,
  "supersedes" INTEGER REFERENCES "decisions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "figures" TEXT
) STRICT;

CREATE TABLE "decision_entries" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "decision" INTEGER REFERENCES "decisions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "verdict" TEXT,
  "tier" TEXT,
  "score" REAL,
  "rank" INTEGER,
  "reason" TEXT,
  "figures" TEXT
) STRICT;

CREATE TABLE "plans" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "from" TEXT,
  "to" TEXT,
  "template" TEXT,
  "status" TEXT,
  "version" INTEGER,
  "predecessor" INTEGER REFERENCES "plans" ("id") DEFERRABLE INITIALLY DEFERRED,
  "classification" TEXT,
  "summary" TEXT,
  "charter" TEXT,
  "strategy" TEXT,
  "service_concept" TEXT,
  "vulnerability" TEXT,
  "support" TEXT,
  "unknowns" TEXT,
  "assumptions" TEXT,
  "sections" TEXT,
  "approved_by" TEXT,
  "approved_on" TEXT
) STRICT;

CREATE TABLE "goals" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "plan" INTEGER REFERENCES "plans" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "measure" TEXT,
  "baseline_amount" INTEGER,
  "target_amount" INTEGER,
  "baseline" REAL,
  "target" REAL,
  "due" TEXT,
  "owner" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "relevance" TEXT,
  "customer_visible" INTEGER
) STRICT;

CREATE TABLE "actions" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "plan" INTEGER REFERENCES "plans" ("id") DEFERRABLE INITIALLY DEFERRED,
  "goal" INTEGER REFERENCES "goals" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "owner" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "function" TEXT,
  "start" TEXT,
  "due" TEXT,
  "done" TEXT,
  "status" TEXT,
  "effort_hours" INTEGER,
  "customer_visible" INTEGER,
  "note" TEXT
) STRICT;

CREATE TABLE "swot" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "plan" INTEGER REFERENCES "plans" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "text" TEXT,
  "sequence" INTEGER,
  "source" TEXT
) STRICT;

CREATE TABLE "risks" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "plan" INTEGER REFERENCES "plans" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "cause" TEXT,
  "likelihood" TEXT,
  "impact" INTEGER,
  "indicator" TEXT,
  "counter_measure" TEXT,
  "owner" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "team_lead" ON "team" ("lead") WHERE "lead" IS NOT NULL;
CREATE INDEX "accounts_parent" ON "accounts" ("parent") WHERE "parent" IS NOT NULL;
CREATE INDEX "accounts_kam" ON "accounts" ("kam") WHERE "kam" IS NOT NULL;
CREATE INDEX "accounts_sponsor" ON "accounts" ("sponsor") WHERE "sponsor" IS NOT NULL;
CREATE INDEX "units_account" ON "units" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "sites_account" ON "sites" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "sites_unit" ON "sites" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "positions_person" ON "positions" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "positions_account" ON "positions" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "positions_unit" ON "positions" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "positions_reports_to" ON "positions" ("reports_to") WHERE "reports_to" IS NOT NULL;
CREATE INDEX "opportunities_account" ON "opportunities" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "opportunities_unit" ON "opportunities" ("unit") WHERE "unit" IS NOT NULL;
CREATE INDEX "opportunities_product" ON "opportunities" ("product") WHERE "product" IS NOT NULL;
CREATE INDEX "opportunities_stage" ON "opportunities" ("stage") WHERE "stage" IS NOT NULL;
CREATE INDEX "opportunities_owner" ON "opportunities" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "interactions_account" ON "interactions" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "interactions_opportunity" ON "interactions" ("opportunity") WHERE "opportunity" IS NOT NULL;
CREATE INDEX "interactions_member" ON "interactions" ("member") WHERE "member" IS NOT NULL;
CREATE INDEX "participants_interaction" ON "participants" ("interaction") WHERE "interaction" IS NOT NULL;
CREATE INDEX "participants_person" ON "participants" ("person") WHERE "person" IS NOT NULL;
CREATE INDEX "participants_member" ON "participants" ("member") WHERE "member" IS NOT NULL;
CREATE INDEX "targets_account" ON "targets" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "cost_lines_account" ON "cost_lines" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "assignments_member" ON "assignments" ("member") WHERE "member" IS NOT NULL;
CREATE INDEX "assignments_account" ON "assignments" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "assignments_deputy" ON "assignments" ("deputy") WHERE "deputy" IS NOT NULL;
CREATE INDEX "ratings_account" ON "ratings" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "decisions_model" ON "decisions" ("model") WHERE "model" IS NOT NULL;
CREATE INDEX "decisions_supersedes" ON "decisions" ("supersedes") WHERE "supersedes" IS NOT NULL;
CREATE INDEX "decision_entries_decision" ON "decision_entries" ("decision") WHERE "decision" IS NOT NULL;
CREATE INDEX "decision_entries_account" ON "decision_entries" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "plans_account" ON "plans" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "plans_predecessor" ON "plans" ("predecessor") WHERE "predecessor" IS NOT NULL;
CREATE INDEX "goals_plan" ON "goals" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "goals_owner" ON "goals" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "actions_account" ON "actions" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "actions_plan" ON "actions" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "actions_goal" ON "actions" ("goal") WHERE "goal" IS NOT NULL;
CREATE INDEX "actions_owner" ON "actions" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "swot_plan" ON "swot" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "risks_account" ON "risks" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "risks_plan" ON "risks" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "risks_owner" ON "risks" ("owner") WHERE "owner" IS NOT NULL;

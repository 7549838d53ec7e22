-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reviews of the portfolio: what was on the table, what was said, what came of it.

CREATE TABLE "reviews" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "on" TEXT,
  "by" TEXT,
  "frozen_on" TEXT,
  "summary" TEXT,
  "manager" INTEGER REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "region" TEXT,
  "segment" TEXT,
  "tier" TEXT,
  "period_from" TEXT,
  "period_to" TEXT,
  "model_name" TEXT,
  "model_version" INTEGER,
  "key_accounts" INTEGER,
  "revenue" INTEGER,
  "growth" REAL,
  "margin_share" REAL,
  "attainment" REAL,
  "pipeline" INTEGER,
  "concentration" REAL
) STRICT;

CREATE TABLE "review_entries" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "review" INTEGER REFERENCES "reviews" ("id") DEFERRABLE INITIALLY DEFERRED,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "discussed" INTEGER,
  "again" INTEGER,
  "place" INTEGER,
  "concerns" TEXT,
  "tier" TEXT,
  "abc_class" TEXT,
  "revenue" INTEGER,
  "growth" REAL,
  "margin_share" REAL,
  "target" INTEGER,
  "attainment" REAL,
  "score" REAL,
  "rank" INTEGER,
  "attractiveness" REAL,
  "strength" REAL,
  "plan_status" TEXT,
  "open_actions" INTEGER,
  "overdue_actions" INTEGER
) STRICT;

CREATE TABLE "review_notes" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "review" INTEGER REFERENCES "reviews" ("id") DEFERRABLE INITIALLY DEFERRED,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT,
  "action" INTEGER REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "reviews_manager" ON "reviews" ("manager") WHERE "manager" IS NOT NULL;
CREATE INDEX "review_entries_review" ON "review_entries" ("review") WHERE "review" IS NOT NULL;
CREATE INDEX "review_entries_account" ON "review_entries" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "review_notes_review" ON "review_notes" ("review") WHERE "review" IS NOT NULL;
CREATE INDEX "review_notes_account" ON "review_notes" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "review_notes_action" ON "review_notes" ("action") WHERE "action" IS NOT NULL;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that belong to an account; where they lie, not what is in them.

CREATE TABLE "documents" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "account" INTEGER REFERENCES "accounts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "path" TEXT,
  "kind" TEXT,
  "on" TEXT,
  "contract" INTEGER REFERENCES "contracts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "opportunity" INTEGER REFERENCES "opportunities" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT
) STRICT;
CREATE INDEX "documents_account" ON "documents" ("account") WHERE "account" IS NOT NULL;
CREATE INDEX "documents_contract" ON "documents" ("contract") WHERE "contract" IS NOT NULL;
CREATE INDEX "documents_opportunity" ON "documents" ("opportunity") WHERE "opportunity" IS NOT NULL;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What documents look like, own fields and own plan templates, actions that close a gap, and what a successor has to know.

ALTER TABLE "settings" ADD COLUMN "logo" TEXT;
ALTER TABLE "settings" ADD COLUMN "custom_fields" TEXT;
ALTER TABLE "settings" ADD COLUMN "plan_templates" TEXT;
ALTER TABLE "accounts" ADD COLUMN "unwritten_rules" TEXT;
ALTER TABLE "actions" ADD COLUMN "requirement" INTEGER REFERENCES "requirements" ("id") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "actions_requirement" ON "actions" ("requirement") WHERE "requirement" IS NOT NULL;

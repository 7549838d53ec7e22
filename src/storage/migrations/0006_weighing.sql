-- SPDX-License-Identifier: GPL-3.0-or-later
-- What speaks for taking part in a tender, how it is weighed, and what an hour of ours costs.

ALTER TABLE "tenders" ADD COLUMN "go_relationship" REAL;
ALTER TABLE "tenders" ADD COLUMN "go_fit" REAL;
ALTER TABLE "tenders" ADD COLUMN "go_price" REAL;
ALTER TABLE "tenders" ADD COLUMN "go_incumbent" REAL;
ALTER TABLE "tenders" ADD COLUMN "go_capacity" REAL;
ALTER TABLE "tenders" ADD COLUMN "go_strategic" REAL;
ALTER TABLE "settings" ADD COLUMN "hour_cost" INTEGER;
ALTER TABLE "settings" ADD COLUMN "go_threshold" REAL;
ALTER TABLE "settings" ADD COLUMN "go_weight_relationship" INTEGER;
ALTER TABLE "settings" ADD COLUMN "go_weight_fit" INTEGER;
ALTER TABLE "settings" ADD COLUMN "go_weight_price" INTEGER;
ALTER TABLE "settings" ADD COLUMN "go_weight_incumbent" INTEGER;
ALTER TABLE "settings" ADD COLUMN "go_weight_capacity" INTEGER;
ALTER TABLE "settings" ADD COLUMN "go_weight_strategic" INTEGER;

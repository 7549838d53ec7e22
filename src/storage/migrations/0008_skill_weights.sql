-- SPDX-License-Identifier: GPL-3.0-or-later
-- How much a needed skill counts beside the others.

ALTER TABLE "skill_needs" ADD COLUMN "weight" REAL;

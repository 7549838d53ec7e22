-- SPDX-License-Identifier: GPL-3.0-or-later
-- Duties split by region, and who is credited with which part of an account's revenue.

ALTER TABLE "responsibilities" ADD COLUMN "region" TEXT;
ALTER TABLE "assignments" ADD COLUMN "revenue_credit" REAL;

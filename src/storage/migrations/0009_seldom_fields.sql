-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which accounts fill fields that most leave empty: of a hundred thousand accounts, asking each row for each of them takes longer than
-- reading all the rest. Fields that one works with, of the address, and of the house; a group that is in use everywhere is not asked for.

CREATE INDEX "accounts_seldom_work" ON "accounts" ("id") WHERE coalesce("tier", "tier_reason", "intent", "relationship_stage", "sponsor", "next_review", "kam_stage", "life_cycle", "core_business", "ownership", "purchasing_strategy", "reference_kind", "reference_from", "reference_until", "fiscal_year_end", "credit_rating", "market_rank", "market_share", "tags", "note", "custom", "other_numbers", "unwritten_rules") IS NOT NULL;
CREATE INDEX "accounts_seldom_address" ON "accounts" ("id") WHERE coalesce("legal_form", "region", "postal_code", "street", "website", "domain", "phone") IS NOT NULL;
CREATE INDEX "accounts_seldom_house" ON "accounts" ("id") WHERE coalesce("type", "segment", "parent", "kam", "employees", "own_revenue", "customer_since", "year_established") IS NOT NULL;

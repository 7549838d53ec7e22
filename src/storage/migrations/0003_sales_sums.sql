-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the lines of a batch add up to, account by account and month by month, so that a workspace is opened without reading
-- its lines. Written together with the batch and as immutable as its lines; lines that another batch supersedes are in it.
-- A batch without rows here is added up from its lines.

-- Up to 1,024 accounts: `account` (positions in the batch's list, rising), `months` (32 bits each, rising), and per account ×
-- month `revenue`, `margin`, `lines`; `margin_lines` counts an account's lines with a margin. All but `months` are columns.
CREATE TABLE "sales_sums" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "batch" INTEGER NOT NULL,
  "accounts" INTEGER NOT NULL,
  "months" BLOB NOT NULL,
  "account" BLOB NOT NULL,
  "margin_lines" BLOB NOT NULL,
  "lines" BLOB NOT NULL,
  "revenue" BLOB NOT NULL,
  "margin" BLOB NOT NULL
) STRICT;
CREATE INDEX "sales_sums_batch" ON "sales_sums" ("batch");

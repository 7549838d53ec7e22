-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the store keeps for itself: who this file is, its history, sales as columns, the search indexes. None of it is
-- tracked by sessions.

-- The one row with id 1. `workspace` is shared by all copies; `replica` is this copy's own and is drawn anew when
-- `place` (the file as the machine knows it) tells that this is another file than the one written last.
CREATE TABLE "house" (
  "id" INTEGER PRIMARY KEY NOT NULL CHECK ("id" = 1),
  "workspace" TEXT NOT NULL,
  "replica" INTEGER NOT NULL,
  "place" TEXT NOT NULL
) STRICT;

-- state: 0 done, 1 undone and redo possible, 2 undone for good. stamp orders edits of all copies.
CREATE TABLE "journal" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "replica" INTEGER NOT NULL,
  "sequence" INTEGER NOT NULL,
  "at" INTEGER NOT NULL,
  "stamp" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "arguments" TEXT NOT NULL,
  "undoes" INTEGER,
  "redoes" INTEGER,
  "merged_by" INTEGER,
  "undoable" INTEGER NOT NULL,
  "state" INTEGER NOT NULL,
  "schema_version" INTEGER NOT NULL,
  "row_count" INTEGER NOT NULL,
  "changeset" BLOB NOT NULL
) STRICT;
CREATE INDEX "journal_redo" ON "journal" ("state") WHERE "state" = 1;
CREATE INDEX "journal_merged" ON "journal" ("merged_by") WHERE "merged_by" IS NOT NULL;

-- What an entry did to batches of sales.
CREATE TABLE "journal_sales" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "entry" INTEGER NOT NULL,
  "batch" INTEGER NOT NULL,
  "active" INTEGER NOT NULL
) STRICT;
CREATE INDEX "journal_sales_entry" ON "journal_sales" ("entry");

-- Records whose data was erased for good; wins over whatever another copy still holds.
CREATE TABLE "tombstones" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "kind" TEXT NOT NULL,
  "at" INTEGER NOT NULL,
  "reason" TEXT NOT NULL
) STRICT;

CREATE TABLE "sales_batches" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "source" TEXT NOT NULL,
  "file" TEXT NOT NULL,
  "imported_at" INTEGER NOT NULL,
  "active" INTEGER NOT NULL,
  "finished" INTEGER NOT NULL,
  "lines" INTEGER NOT NULL,
  "first_day" INTEGER NOT NULL,
  "last_day" INTEGER NOT NULL,
  "accounts" BLOB NOT NULL,
  "products" BLOB NOT NULL
) STRICT;

-- Each BLOB is one column of up to 65,536 lines, in the order in which readers need them most.
CREATE TABLE "sales_chunks" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "batch" INTEGER NOT NULL,
  "lines" INTEGER NOT NULL,
  "first_day" INTEGER NOT NULL,
  "last_day" INTEGER NOT NULL,
  "revenue_sum" INTEGER NOT NULL,
  "margin_sum" INTEGER NOT NULL,
  "account" BLOB NOT NULL,
  "day" BLOB NOT NULL,
  "revenue" BLOB NOT NULL,
  "margin" BLOB NOT NULL,
  "product" BLOB NOT NULL,
  "quantity" BLOB NOT NULL,
  "document" BLOB NOT NULL,
  "document_end" BLOB NOT NULL,
  "document_text" BLOB NOT NULL
) STRICT;
CREATE INDEX "sales_chunks_batch" ON "sales_chunks" ("batch");

-- While `batch` is switched on, the marked lines of `chunk` do not count.
CREATE TABLE "sales_superseded" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "batch" INTEGER NOT NULL,
  "chunk" INTEGER NOT NULL,
  "lines" BLOB NOT NULL
) STRICT;
CREATE INDEX "sales_superseded_batch" ON "sales_superseded" ("batch");

-- What the two search indexes index: folded text of a record. Rebuilt from the records at any time.
CREATE TABLE "search_names" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "kind" TEXT NOT NULL,
  "record" INTEGER NOT NULL,
  "text" TEXT NOT NULL
) STRICT;
CREATE INDEX "search_names_record" ON "search_names" ("record", "kind");
CREATE VIRTUAL TABLE "names_index" USING fts5 ("text", content = 'search_names', content_rowid = 'id', detail = 'none', prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE "search_texts" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "kind" TEXT NOT NULL,
  "record" INTEGER NOT NULL,
  "text" TEXT NOT NULL
) STRICT;
CREATE INDEX "search_texts_record" ON "search_texts" ("record", "kind");
CREATE VIRTUAL TABLE "texts_index" USING fts5 ("text", content = 'search_texts', content_rowid = 'id', detail = 'none', prefix = '2 3', tokenize = 'ascii');

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mappings that were put right once, and what a mail or an appointment is called where it comes from.

CREATE TABLE "import_mappings" (
  "id" INTEGER PRIMARY KEY NOT NULL,
  "name" TEXT,
  "header" TEXT,
  "definition" TEXT
) STRICT;

ALTER TABLE "interactions" ADD COLUMN "external_key" TEXT;

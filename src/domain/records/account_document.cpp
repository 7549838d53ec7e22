// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/account_document.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType documents() {
  return makeRecordType<AccountDocument>(
      "documents", KAM_WORD("kinds", "Document"), KAM_WORD("kinds", "Documents"), 1,
      {
          field<&AccountDocument::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&AccountDocument::name>("name", KAM_WORD("fields", "Name"),
                                        {.synonyms = "titel|title|bezeichnung", .flags = kRequired | kSearchName}),
          field<&AccountDocument::path>("path", KAM_WORD("fields", "File"),
                                        {.synonyms = "file|datei|pfad|ablage|link", .flags = kRequired, .fieldClass = FieldClass::politics}),
          field<&AccountDocument::kind>("kind", KAM_WORD("fields", "Kind"), {.synonyms = "type|art|typ"}),
          field<&AccountDocument::on>("on", KAM_WORD("fields", "Date"), {.synonyms = "date|datum"}),
          field<&AccountDocument::contract>("contract", KAM_WORD("fields", "Contract"), {.synonyms = "vertrag"}),
          field<&AccountDocument::opportunity>("opportunity", KAM_WORD("fields", "Opportunity"), {.synonyms = "chance"}),
          field<&AccountDocument::note>(
              "note", KAM_WORD("fields", "Note"),
              {.synonyms = "notiz|bemerkung", .flags = kSearchText, .fieldClass = FieldClass::politics, .type = FieldType::longText}),
      });
}

}  // namespace tables

}  // namespace kam::domain

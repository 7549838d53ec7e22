// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/interaction.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType interactions() {
  return makeRecordType<Interaction>(
      "interactions", KAM_WORD("kinds", "Interaction"), KAM_WORD("kinds", "Interactions"), 4,
      {
          field<&Interaction::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Interaction::at>("at", KAM_WORD("fields", "Date and time"), {.synonyms = "datum|date|zeit|start", .flags = kRequired}),
          field<&Interaction::direction>("direction", KAM_WORD("fields", "Direction"), {.synonyms = "richtung"}),
          field<&Interaction::channel>("channel", KAM_WORD("fields", "Channel"), {.synonyms = "kanal|art|type"}),
          field<&Interaction::subject>("subject", KAM_WORD("fields", "Subject"),
                                       {.synonyms = "betreff|thema|title", .flags = kRequired | kSearchText}),
          field<&Interaction::text>(
              "text", KAM_WORD("fields", "Text"),
              {.synonyms = "inhalt|notiz|description|note", .flags = kSearchText, .fieldClass = FieldClass::personal, .type = FieldType::longText}),
          field<&Interaction::mood>("mood", KAM_WORD("fields", "Mood"), {.synonyms = "stimmung", .fieldClass = FieldClass::politics}),
          field<&Interaction::opportunity>("opportunity", KAM_WORD("fields", "Opportunity"), {.synonyms = "chance"}),
          field<&Interaction::member>("member", KAM_WORD("fields", "Our person"), {.synonyms = "mitarbeiter|owner"}),
          field<&Interaction::nextStep>("next_step", KAM_WORD("fields", "Next step"), {.synonyms = "nächster schritt"}),
          field<&Interaction::externalKey>("external_key", KAM_WORD("fields", "Key in the other program"),
                                           {.synonyms = "uid|message-id", .flags = kInternal}),
      });
}

}  // namespace tables

}  // namespace kam::domain

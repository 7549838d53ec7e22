// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/person.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType persons() {
  return makeRecordType<Person>(
      "persons", KAM_WORD("kinds", "Person"), KAM_WORD("kinds", "Persons"), 2,
      {
          field<&Person::title>("title", KAM_WORD("fields", "Title"), {.synonyms = "titel|anrede", .fieldClass = FieldClass::personal}),
          field<&Person::givenName>("given_name", KAM_WORD("fields", "Given name"),
                                    {.synonyms = "first name|firstname|vorname|given name|person - first name", .flags = kSearchName}),
          field<&Person::familyName>("family_name", KAM_WORD("fields", "Family name"),
                                     {.synonyms = "last name|lastname|nachname|surname|family name|person - last name", .flags = kSearchName}),
          field<&Person::email>("email", KAM_WORD("fields", "E-mail"),
                                {.synonyms = "email|e-mail|mail|email address|e-mail address|e-mail 1 - value|person - email|person - email (work)",
                                 .flags = kSearchName,
                                 .fieldClass = FieldClass::personal}),
          field<&Person::phone>("phone", KAM_WORD("fields", "Phone"),
                                {.synonyms = "telefon|tel|phone number|telephone|business phone|work phone|phone 1 - value|person - phone",
                                 .fieldClass = FieldClass::personal}),
          field<&Person::mobile>("mobile", KAM_WORD("fields", "Mobile"),
                                 {.synonyms = "mobil|handy|mobile phone|mobile number|cell", .fieldClass = FieldClass::personal}),
          field<&Person::language>("language", KAM_WORD("fields", "Language"), {.synonyms = "sprache", .fieldClass = FieldClass::personal}),
          field<&Person::legalBasis>("legal_basis", KAM_WORD("fields", "Legal basis for storing"),
                                     {.synonyms = "rechtsgrundlage", .fieldClass = FieldClass::personal}),
          field<&Person::note>(
              "note", KAM_WORD("fields", "Note"),
              {.synonyms = "notiz|bemerkung|notes", .flags = kSearchText, .fieldClass = FieldClass::personal, .type = FieldType::longText}),
          field<&Person::erased>("erased", KAM_WORD("fields", "Erased"), {.flags = kComputed | kInternal}),
      });
}

}  // namespace tables

}  // namespace kam::domain

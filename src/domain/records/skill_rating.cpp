// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/skill_rating.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType skill_ratings() {
  return makeRecordType<SkillRating>(
      "skill_ratings", KAM_WORD("kinds", "Skill rating"), KAM_WORD("kinds", "Skill ratings"), 0,
      {
          field<&SkillRating::member>("member", KAM_WORD("fields", "Team member"), {.flags = kRequired, .fieldClass = FieldClass::personal}),
          field<&SkillRating::skill>("skill", KAM_WORD("fields", "Skill"), {.flags = kRequired, .fieldClass = FieldClass::personal}),
          field<&SkillRating::self>("self", KAM_WORD("fields", "Self (0–5)"), {.fieldClass = FieldClass::personal}),
          field<&SkillRating::lead>("lead", KAM_WORD("fields", "Lead (0–5)"), {.fieldClass = FieldClass::personal}),
          field<&SkillRating::on>("on", KAM_WORD("fields", "Date"), {.fieldClass = FieldClass::personal}),
          field<&SkillRating::step>("step", KAM_WORD("fields", "Next step"), {.fieldClass = FieldClass::personal}),
      });
}

}  // namespace tables

}  // namespace kam::domain

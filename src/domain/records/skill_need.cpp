// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/skill_need.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType skill_needs() {
  return makeRecordType<SkillNeed>("skill_needs", KAM_WORD("kinds", "Skill need"), KAM_WORD("kinds", "Skill needs"), 2,
                                   {
                                       field<&SkillNeed::tier>("tier", KAM_WORD("fields", "Tier")),
                                       field<&SkillNeed::account>("account", KAM_WORD("fields", "Account")),
                                       field<&SkillNeed::skill>("skill", KAM_WORD("fields", "Skill"), {.flags = kRequired}),
                                       field<&SkillNeed::level>("level", KAM_WORD("fields", "Needed (0–5)"), {.flags = kRequired}),
                                       field<&SkillNeed::weight>("weight", KAM_WORD("fields", "Weight"), {.synonyms = "gewicht|relevanz|relevance"}),
                                   });
}

}  // namespace tables

}  // namespace kam::domain

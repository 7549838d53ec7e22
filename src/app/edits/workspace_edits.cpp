// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/workspace_edits.h"

#include "app/edits/draft.h"
#include "app/workspace.h"
#include "domain/records/settings.h"
#include "domain/records/stage.h"

#include <array>

namespace kam::app {

namespace {
struct StandardStage {
  const char* key;
  words::Word name;
  double probability;
  domain::Outcome outcome;
};

/// The list of domain.md; every part of it can be changed in the settings.
std::array<StandardStage, 6> standardStages() {
  using domain::Outcome;
  return {{{"lead", KAM_WORD("stages", "Lead"), 0.10, Outcome::open},
           {"qualified", KAM_WORD("stages", "Qualified"), 0.25, Outcome::open},
           {"proposal", KAM_WORD("stages", "Proposal"), 0.50, Outcome::open},
           {"negotiation", KAM_WORD("stages", "Negotiation"), 0.75, Outcome::open},
           {"won", KAM_WORD("stages", "Won"), 1.0, Outcome::won},
           {"lost", KAM_WORD("stages", "Lost"), 0.0, Outcome::lost}}};
}
}  // namespace

Edit createWorkspace(base::IdSource& ids, const NewWorkspace& wanted) {
  const words::Words words(wanted.language);
  Draft draft;
  domain::Settings settings;
  settings.id = domain::Id<domain::Settings>(1);
  settings.name = wanted.name;
  settings.currency = wanted.currency.code();
  settings.language = words::codeOf(wanted.language);
  settings.fiscalYearStart = wanted.fiscalYearStart;
  settings.company = wanted.name;
  settings.reviewMonths = 12;
  draft.add(settings);
  std::int64_t sequence = 0;
  for (const StandardStage& standard : standardStages()) {
    domain::Stage stage;
    stage.id = domain::Id<domain::Stage>(ids.next());
    stage.key = standard.key;
    stage.name = words.say(standard.name);
    stage.sequence = ++sequence;
    stage.probability = standard.probability;
    stage.outcome = standard.outcome;
    draft.add(stage);
  }
  return Edit{EditKind::workspaceCreated, {wanted.name}, draft.take(), {}};
}

}  // namespace kam::app

// SPDX-License-Identifier: GPL-3.0-or-later
// Visits, calls and mails with the people who were there. They only prepare; see Workspace::commit.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/records.h"
#include "domain/snapshot.h"

#include <vector>

namespace kam::app {

/// A new interaction with its participants, in one edit; `interaction.id` is set here.
base::Result<Edit> logInteraction(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Interaction interaction,
                                  const std::vector<domain::Id<domain::Person>>& present);

/// The interaction as it shall be (`id` names it) and who was there; `nothingChanged` where all is already so.
base::Result<Edit> changeInteraction(const domain::Snapshot& snapshot, base::IdSource& ids, const domain::Interaction& interaction,
                                     const std::vector<domain::Id<domain::Person>>& present);

/// The persons who took part, in id order of their entries.
std::vector<domain::Id<domain::Person>> presentAt(const domain::Snapshot& snapshot, domain::Id<domain::Interaction> interaction);

}  // namespace kam::app

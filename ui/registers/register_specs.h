// SPDX-License-Identifier: GPL-3.0-or-later
// The registers of an account, as its tabs and its plan show them: the same columns, the same form, the same words.
#pragma once

#include "domain/account_choices.h"
#include "registers/register_card.h"

namespace kam::ui {

/// Facts, requirements, potentials, competitors, barriers, strategies, values, responsibilities, assignments, tenders, contracts' parts …
RegisterSpec registerOf(domain::Kind kind);
/// Facts of some topics only; a new one begins with the first of them.
RegisterSpec factRegister(std::vector<domain::FactTopic> topics);
/// Title, label of the button that adds, what an empty register says.
void nameRegister(AppContext& context, RegisterCard& card, domain::Kind kind);

}  // namespace kam::ui

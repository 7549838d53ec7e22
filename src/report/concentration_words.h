// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of concentration, each with a sentence that says what it means for this portfolio.
#pragma once

#include "report/tone.h"
#include "scoring/portfolio/class_migration.h"
#include "scoring/portfolio/pareto_result.h"
#include "words/words.h"

#include <string>
#include <vector>

namespace kam::report {

struct ConcentrationLine {
  std::string name;
  std::string value;
  std::string meaning;
  Tone tone = Tone::muted;
};

/// Nothing where there is no positive value.
std::vector<ConcentrationLine> concentrationLines(const scoring::ParetoResult& pareto, const words::Words& words);

/// "4 accounts rose, 7 fell"; says so where nobody did.
std::string migrationFinding(const scoring::ClassMigration& migration, const words::Words& words);

/// "A to B"
std::string moveText(const scoring::ClassMove& move, const words::Words& words);

}  // namespace kam::report

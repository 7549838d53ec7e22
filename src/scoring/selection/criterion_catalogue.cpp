// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/criterion_catalogue.h"

#include "scoring/selection/criterion_entries.h"

#include <algorithm>

namespace kam::scoring {
namespace {

domain::BilingualText textOf(const TwoTexts& texts) { return {std::string(texts.english), std::string(texts.german)}; }

std::vector<domain::Criterion> wholeCatalogue() {
  std::vector<domain::Criterion> catalogue;
  for (const auto entries : {attractivenessEntries(), strengthEntries()})
    for (const CriterionEntry& entry : entries) {
      domain::Criterion criterion{std::string(entry.key),    textOf(entry.name),      entry.axis, entry.points, entry.computable,
                                  std::string(entry.source), std::string(entry.unit), {}};
      for (const TwoTexts& anchor : entry.anchors) criterion.anchors.push_back(textOf(anchor));
      catalogue.push_back(std::move(criterion));
    }
  return catalogue;
}

const domain::Criterion* findIn(std::span<const domain::Criterion> criteria, std::string_view key) {
  const auto found = std::find_if(criteria.begin(), criteria.end(), [key](const domain::Criterion& criterion) { return criterion.key == key; });
  return found == criteria.end() ? nullptr : &*found;
}

}  // namespace

std::span<const domain::Criterion> criterionCatalogue() {
  static const std::vector<domain::Criterion> catalogue = wholeCatalogue();
  return catalogue;
}

const domain::Criterion* findCriterion(std::string_view key) { return findIn(criterionCatalogue(), key); }

const domain::Criterion* findCriterion(const domain::SelectionModel& model, std::string_view key) {
  const domain::Criterion* own = findIn(model.ownCriteria, key);
  return own != nullptr ? own : findCriterion(key);
}

}  // namespace kam::scoring

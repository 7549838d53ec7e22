// SPDX-License-Identifier: GPL-3.0-or-later
// The sample account's plan as a document, and what stands in it.
#pragma once

#include <catch2/catch.hpp>

#include "report/account_plan.h"
#include "report/document_texts.h"
#include "support/sample_account.h"

#include <algorithm>
#include <string>
#include <vector>

namespace kam::test {

inline report::Document plan(const domain::Snapshot& snapshot, std::int64_t account, report::Audience audience) {
  report::PlanRequest request;
  request.account = domain::Id<domain::Account>(account);
  request.audience = audience;
  request.language = words::Language::german;
  request.today = support::kSampleDay;
  const auto document = report::accountPlan(snapshot, request);
  REQUIRE(document.has_value());
  return *document;
}

inline const report::Section* sectionOf(const report::Document& document, const std::string& id) {
  const auto found =
      std::find_if(document.sections.begin(), document.sections.end(), [&](const report::Section& section) { return section.id == id; });
  return found == document.sections.end() ? nullptr : &*found;
}

inline bool says(const report::Document& document, const std::string& wanted) {
  const std::vector<std::string> texts = report::textsOf(document);
  return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return text.find(wanted) != std::string::npos; });
}

template <class Wanted>
const Wanted* blockOf(const report::Section& section) {
  for (const report::Block& block : section.blocks)
    if (const auto* wanted = std::get_if<Wanted>(&block)) return wanted;
  return nullptr;
}

}  // namespace kam::test

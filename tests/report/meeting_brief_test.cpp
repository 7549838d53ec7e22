// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/meeting_brief.h"

#include "report/document_texts.h"
#include "support/sample_account.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace kam;

namespace {

report::Document briefOf(const domain::Snapshot& snapshot, words::Language language = words::Language::english) {
  const auto made = report::meetingBrief(snapshot, {domain::Id<domain::Account>(1), language, support::kSampleDay});
  REQUIRE(made.has_value());
  return *made;
}

const report::Section* sectionOf(const report::Document& document, const std::string& id) {
  const auto found = std::find_if(document.sections.begin(), document.sections.end(), [&](const auto& section) { return section.id == id; });
  return found == document.sections.end() ? nullptr : &*found;
}

const report::Table& tableOf(const report::Section& section) { return std::get<report::Table>(section.blocks.front()); }

domain::Interaction talk(std::int64_t id, base::Date day, const char* subject) {
  domain::Interaction made;
  made.id = domain::Id<domain::Interaction>(id);
  made.account = domain::Id<domain::Account>(1);
  made.at = base::Minute{day.time_since_epoch()};
  made.subject = subject;
  return made;
}

}  // namespace

TEST_CASE("a brief shows the last three talks, newest first, and none that is still to come") {
  const auto day = [](int before) { return support::kSampleDay - std::chrono::days{before}; };
  const domain::Snapshot snapshot = support::withRecords<domain::Interaction>(
      support::sampleSnapshot(), {talk(1, day(200), "oldest"), talk(2, day(40), "second"), talk(3, day(3), "newest"), talk(4, day(90), "third"),
                                  talk(5, day(-7), "still to come")});
  const report::Document brief = briefOf(snapshot);
  const report::Section* talks = sectionOf(brief, "talks");
  REQUIRE(talks != nullptr);
  const auto& rows = tableOf(*talks).rows;
  REQUIRE(rows.size() == 3);
  CHECK(rows[0][1].text == "newest");
  CHECK(rows[1][1].text == "second");
  CHECK(rows[2][1].text == "third");
}

TEST_CASE("a brief asks for what the plan does not know, and does not repeat it below") {
  auto plans = support::sampleSnapshot().all<domain::AccountPlan>();
  std::vector<domain::AccountPlan> changed(plans.begin(), plans.end());
  for (domain::AccountPlan& plan : changed) plan.unknowns = "- Who signs above 500,000?\n- Which competitor is in plant 2?";
  const report::Document brief = briefOf(support::withRecords<domain::AccountPlan>(support::sampleSnapshot(), changed));
  const report::Section* ask = sectionOf(brief, "ask");
  REQUIRE(ask != nullptr);
  CHECK(std::get<report::Note>(ask->blocks.front()).text == "Who signs above 500,000?");
  const report::Section* unknowns = sectionOf(brief, "unknowns");
  REQUIRE(unknowns != nullptr);
  const auto& entries = std::get<report::Bullets>(unknowns->blocks.front()).entries;
  CHECK(entries.front() == "Which competitor is in plant 2?");
  CHECK(std::count(entries.begin(), entries.end(), "Who signs above 500,000?") == 0);
}

TEST_CASE("an account of which nothing is recorded still has a brief that says so") {
  domain::Account bare;
  bare.id = domain::Id<domain::Account>(1);
  bare.name = "New one";
  const report::Document brief = briefOf(support::withRecords<domain::Account>(domain::Snapshot(), {bare}));
  CHECK(sectionOf(brief, "people") != nullptr);
  CHECK(sectionOf(brief, "talks") == nullptr);
  CHECK(sectionOf(brief, "ask") != nullptr);
  CHECK(report::meetingBrief(domain::Snapshot(), {domain::Id<domain::Account>(1), words::Language::english, support::kSampleDay}).error().code ==
        base::ErrorCode::recordNotFound);
}

TEST_CASE("a brief has the same sections in both languages") {
  const report::Document english = briefOf(support::sampleSnapshot());
  const report::Document german = briefOf(support::sampleSnapshot(), words::Language::german);
  REQUIRE(english.sections.size() == german.sections.size());
  for (std::size_t at = 0; at < english.sections.size(); ++at) {
    CHECK(english.sections[at].id == german.sections[at].id);
    if (!english.sections[at].untitled) CHECK(english.sections[at].title != german.sections[at].title);
  }
}

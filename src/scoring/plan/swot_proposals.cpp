// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/swot_proposals.h"

#include "base/text.h"
#include "domain/records.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace kam::scoring {
namespace {

using domain::SwotField;

/// A threat of this much of 5 is worth a line.
constexpr std::int64_t kGreatThreat = 3;

}  // namespace

std::string sourceText(domain::Kind kind, base::RawId record) { return std::string(domain::recordType(kind).key) + ":" + std::to_string(record); }

std::optional<SwotSource> sourceOf(const std::string& text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string::npos) return std::nullopt;
  SwotSource source;
  const auto [end, trouble] = std::from_chars(text.data() + colon + 1, text.data() + text.size(), source.record);
  if (trouble != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  for (const domain::RecordType& type : domain::recordTypes())
    if (type.key == std::string_view(text).substr(0, colon)) {
      source.kind = type.kind;
      return source;
    }
  return std::nullopt;
}

std::vector<SwotProposal> swotProposals(const domain::Snapshot& snapshot, const domain::AccountPlan& plan, std::span<const base::RawId> members,
                                        base::Date today) {
  std::vector<SwotProposal> found;
  const auto isOurs = [&](domain::Id<domain::Account> account) { return std::find(members.begin(), members.end(), account.raw()) != members.end(); };
  const auto add = [&](SwotField field, const std::string& text, const auto& record) {
    using Record = std::decay_t<decltype(record)>;
    if (!text.empty()) found.push_back({field, text, domain::kKindOf<Record>, record.id.raw()});
  };
  for (const domain::Barrier& one : snapshot.all<domain::Barrier>())
    if (isOurs(one.account) && (!one.until || *one.until >= today)) add(SwotField::strength, one.text, one);
  for (const domain::Requirement& one : snapshot.all<domain::Requirement>()) {
    if (!isOurs(one.account) || !one.fulfilment || !one.bestCompetitor) continue;
    if (*one.fulfilment > *one.bestCompetitor) add(SwotField::strength, one.text, one);
    if (*one.fulfilment < *one.bestCompetitor) add(SwotField::weakness, one.text, one);
  }
  for (const domain::Fact& one : snapshot.all<domain::Fact>()) {
    if (!isOurs(one.account)) continue;
    const std::string text = one.soWhat.empty() ? one.text : one.text + " – " + one.soWhat;
    if (one.consequence == domain::Consequence::chance) add(SwotField::opportunity, text, one);
    if (one.consequence == domain::Consequence::risk) add(SwotField::threat, text, one);
  }
  for (const domain::CompetitorPosition& one : snapshot.all<domain::CompetitorPosition>()) {
    if (!isOurs(one.account) || one.threat.value_or(0) < kGreatThreat) continue;
    const domain::Competitor* competitor = snapshot.find(one.competitor);
    const std::string name = competitor == nullptr ? std::string() : competitor->name;
    const std::string& what = one.expectedMove.empty() ? one.strengths : one.expectedMove;
    add(SwotField::threat, name.empty() || what.empty() ? name + what : name + ": " + what, one);
  }
  std::set<std::string> said;
  for (const domain::SwotEntry& entry : snapshot.all<domain::SwotEntry>()) {
    if (entry.plan != plan.id) continue;
    said.insert(base::folded(entry.text));
    said.insert(entry.source);
  }
  std::erase_if(found,
                [&](const SwotProposal& one) { return said.contains(base::folded(one.text)) || said.contains(sourceText(one.kind, one.record)); });
  std::stable_sort(found.begin(), found.end(), [](const SwotProposal& a, const SwotProposal& b) { return a.field < b.field; });
  return found;
}

}  // namespace kam::scoring

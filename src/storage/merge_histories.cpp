// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge_histories.h"

#include <algorithm>
#include <charconv>

namespace kam::storage {

KnownEntries knownEntries(Connection& connection, std::size_t source) {
  KnownEntries known;
  Query query = connection.prepared(
      "SELECT \"entry\".\"id\", \"entry\".\"replica\", \"entry\".\"sequence\", \"entry\".\"stamp\", \"entry\".\"kind\", \"entry\".\"undoes\", "
      "\"entry\".\"redoes\", \"step\".\"replica\", \"step\".\"sequence\", \"entry\".\"author\", \"entry\".\"at\", \"entry\".\"arguments\", "
      "\"entry\".\"row_count\", \"entry\".\"state\" FROM \"journal\" AS \"entry\" LEFT JOIN \"journal\" AS \"step\" ON \"step\".\"id\" = "
      "coalesce(\"entry\".\"undoes\", "
      "\"entry\".\"redoes\") WHERE \"entry\".\"merged_by\" IS NULL OR EXISTS (SELECT 1 FROM \"journal\" AS \"merge\" WHERE \"merge\".\"id\" = "
      "\"entry\".\"merged_by\" AND \"merge\".\"state\" = 0)");
  while (query.step()) {
    if (query.text(4) == kMergeKind) continue;
    EntryHead head;
    head.entry.id = query.integer(0);
    head.entry.replica = static_cast<std::uint32_t>(query.integer(1));
    head.entry.sequence = query.integer(2);
    head.entry.kind = query.text(4);
    head.entry.undoes = query.integer(5);
    head.entry.redoes = query.integer(6);
    head.entry.author = query.text(9);
    head.entry.at = query.integer(10);
    head.entry.argumentsJson = query.text(11);
    head.entry.rowCount = query.integer(12);
    head.stamp = query.integer(3);
    const std::int64_t step = head.entry.undoes != 0 ? head.entry.undoes : head.entry.redoes;
    // A file of a shared folder names the step itself, which may stand in another file: see copyEntries.
    head.step = step < 0          ? Origin{static_cast<std::uint32_t>(query.integer(13)), -step}
                : query.isNull(7) ? originOf(head.entry)
                                  : Origin{static_cast<std::uint32_t>(query.integer(7)), query.integer(8)};
    head.source = source;
    known.emplace(originOf(head.entry), std::move(head));
  }
  return known;
}

std::vector<EntryHead> missingIn(const KnownEntries& mine, const KnownEntries& others) {
  std::vector<EntryHead> missing;
  for (const auto& [origin, head] : mine)
    if (!others.contains(origin)) missing.push_back(head);
  std::sort(missing.begin(), missing.end(), [](const EntryHead& a, const EntryHead& b) { return a.entry.id < b.entry.id; });
  return missing;
}

std::vector<EntryHead> effective(const std::vector<const EntryHead*>& entries) {
  std::map<Origin, const EntryHead*> last;
  for (const EntryHead* head : entries) {
    const EntryHead*& newest = last[head->step];
    if (newest == nullptr || newest->when() < head->when()) newest = head;
  }
  std::vector<EntryHead> counting;
  for (const auto& [step, head] : last) counting.push_back(*head);
  std::sort(counting.begin(), counting.end(), [](const EntryHead& a, const EntryHead& b) { return a.when() < b.when(); });
  return counting;
}

std::pair<std::string, RawId> keptRecord(const JournalEntry& entry) {
  // ["accounts","123"]: written by this program only, so that no parser is needed.
  const std::string& text = entry.argumentsJson;
  const std::size_t comma = text.find("\",\"");
  if (!text.starts_with("[\"") || !text.ends_with("\"]") || comma == std::string::npos) return {};
  RawId record = 0;
  const char* const end = text.data() + text.size() - 2;
  const auto [at, error] = std::from_chars(text.data() + comma + 3, end, record);
  if (error != std::errc() || at != end) return {};
  return {text.substr(2, comma - 2), record};
}

std::string keptArguments(std::string_view kind, RawId record) { return "[\"" + std::string(kind) + "\",\"" + std::to_string(record) + "\"]"; }

}  // namespace kam::storage

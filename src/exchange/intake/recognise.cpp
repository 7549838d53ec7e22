// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and kinds recognised by names alone.
#include "base/text.h"
#include "exchange/calendar/calendar.h"
#include "exchange/intake/file_plan.h"
#include "exchange/intake/team_name.h"
#include "exchange/mapping/column_name.h"

#include <algorithm>

namespace kam::exchange {

namespace {
bool isRequired(const TargetField& field) { return field.field() != nullptr && field.field()->has(domain::kRequired); }

/// Whether the fields that a kind cannot do without all have a column.
bool isComplete(const Subject& subject, const std::vector<std::string>& fields) {
  const auto has = [&](std::string_view key) { return std::find(fields.begin(), fields.end(), key) != fields.end(); };
  const bool account = has("account") || has("account_number");
  if (subject.isSales()) return account && has("day") && has("revenue");
  if (subject.isContacts()) return account && (has("name") || has("family_name") || has("email"));
  return std::all_of(subject.fields.begin(), subject.fields.end(), [&](const TargetField& field) {
    if (!isRequired(field) || has(field.key)) return true;
    if (field.key == "account") return account || (subject.key == "interactions" && has(kPeopleField));
    if (subject.key == "team" && field.key == "name") return has(kTeamFamilyName) && has(kTeamGivenName);
    return subject.key == "opportunities" && field.key == "name" && (has("product") || has("number"));
  });
}
}  // namespace

std::vector<std::string> recogniseColumns(const Subject& subject, const std::vector<std::string>& headers) {
  std::vector<std::string> keys;
  std::vector<std::string> bareKeys;
  for (const std::string& header : headers) {
    keys.push_back(base::matchKey(header));
    bareKeys.push_back(base::matchKey(withoutUnit(header)));
  }
  const auto named = [&](std::string_view key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); };
  std::vector<std::string> result(headers.size());
  std::vector<bool> taken(subject.fields.size());
  std::size_t longest = 0;
  for (const TargetField& field : subject.fields) longest = std::max(longest, field.names.size());
  // The better a name (the key itself, then the label, then synonyms in order), the earlier it may take a column.
  for (std::size_t rank = 0; rank < longest; ++rank)
    for (std::size_t column = 0; column < headers.size(); ++column) {
      if (!result[column].empty() || keys[column].empty()) continue;
      for (std::size_t i = 0; i < subject.fields.size(); ++i) {
        const TargetField& field = subject.fields[i];
        if (taken[i] || rank >= field.names.size() || (field.names[rank] != keys[column] && field.names[rank] != bareKeys[column])) continue;
        // In lists of contacts "Title" heads the job title; the academic one is called a salutation.
        if (subject.isContacts() && field.key == "title" && keys[column] == "title") continue;
        // Outlook's "Account" is a bank account; where there is a company, that is the customer.
        if (subject.isContacts() && field.key == "account" && keys[column] == "account" && named("company")) continue;
        taken[i] = true;
        result[column] = field.key;
        break;
      }
    }
  return result;
}

std::optional<std::string> recogniseKind(const std::vector<std::string>& headers) {
  std::optional<std::string> best;
  std::ptrdiff_t bestCount = 0;
  for (const std::string& key : subjectKeys()) {
    const auto subject = subjectNamed(key);
    if (!subject) continue;
    const auto fields = recogniseColumns(*subject, headers);
    if (!isComplete(*subject, fields)) continue;
    const auto count =
        std::count_if(fields.begin(), fields.end(), [](const std::string& field) { return !field.empty(); }) + (subject->isSales() ? 1 : 0);
    if (count > bestCount) {
      bestCount = count;
      best = key;
    }
  }
  return best;
}

}  // namespace kam::exchange

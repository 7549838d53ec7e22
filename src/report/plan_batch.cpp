// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_batch.h"

#include "domain/records/account.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>

namespace kam::report {
namespace {

/// Longer names are cut by some file systems.
constexpr std::size_t kMostBytes = 120;

std::string fileSafe(std::string name) {
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 32; }, '_');
  if (name.size() <= kMostBytes) return name;
  name.resize(kMostBytes);
  // Not within a letter.
  while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0U) == 0x80U) name.pop_back();
  if (!name.empty() && static_cast<unsigned char>(name.back()) >= 0xC0U) name.pop_back();
  return name;
}

std::string nameOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> id, Audience audience) {
  const domain::Account* account = snapshot.find(id);
  std::string name = account == nullptr ? id.toString() : account->number.empty() ? account->name : account->number + " " + account->name;
  if (audience == Audience::management) name += " (management)";
  if (audience == Audience::customer) name += " (customer)";
  return fileSafe(std::move(name));
}

}  // namespace

std::vector<BatchPlan> planBatch(const domain::Snapshot& snapshot, const BatchRequest& request) {
  std::shared_ptr<const scoring::Ranking> ranking;
  if (request.audience == Audience::internal)
    if (auto made = scoring::rankAccounts(snapshot, scoring::defaultModel(snapshot, request.today), {scoring::RollUp::group, request.today}))
      ranking = std::make_shared<const scoring::Ranking>(std::move(*made));
  // Read once, before several threads ask for it.
  static_cast<void>(snapshot.sales().productSums.all());
  std::vector<BatchPlan> plans;
  std::set<std::string> taken;
  for (const domain::Id<domain::Account> account : request.accounts) {
    const std::string name = nameOf(snapshot, account, request.audience);
    std::string file = name + ".pdf";
    // Two customers of one name get a file each.
    for (int copy = 2; !taken.insert(file).second; ++copy) file = name + " (" + std::to_string(copy) + ").pdf";
    PlanRequest one;
    one.account = account;
    one.audience = request.audience;
    one.language = request.language;
    one.today = request.today;
    plans.push_back({account, file, [&snapshot, one, ranking]() mutable {
                       one.ranking = ranking.get();
                       return accountPlan(snapshot, one);
                     }});
  }
  return plans;
}

}  // namespace kam::report

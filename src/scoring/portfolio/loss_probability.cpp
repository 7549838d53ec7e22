// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/loss_probability.h"

#include "base/wide.h"
#include "domain/records.h"
#include "scoring/portfolio/contact_dependence.h"
#include "scoring/risk/order_silence.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace kam::scoring {
namespace {

using domain::Snapshot;

struct ReasonEntry {
  LossReason reason;
  std::string_view key;
  double probability;
};
constexpr std::array<ReasonEntry, 11> kReasons{{{LossReason::usual, "usual", 0.03},
                                                {LossReason::silent, "silent", 0.10},
                                                {LossReason::longSilent, "long_silent", 0.30},
                                                {LossReason::declining, "declining", 0.10},
                                                {LossReason::dormant, "dormant", 0.25},
                                                {LossReason::uncoupling, "uncoupling", 0.20},
                                                {LossReason::noConversation, "no_conversation", 0.03},
                                                {LossReason::singleContact, "single_contact", 0.03},
                                                {LossReason::riskLow, "risk_low", 0.03},
                                                {LossReason::riskMedium, "risk_medium", 0.10},
                                                {LossReason::riskHigh, "risk_high", 0.25}}};

constexpr double kDaysPerMonth = 365.25 / 12.0;
constexpr std::size_t kYear = 12;
constexpr std::size_t kQuarter = 3;
constexpr int kQuietDays = 180;

std::int64_t sumOf(std::span<const std::int64_t> months) { return std::accumulate(months.begin(), months.end(), std::int64_t{0}); }

/// Months with lines tell the rhythm; the silence runs from the last of them to the end of the window.
std::optional<LossReason> silenceOf(std::span<const std::uint32_t> lines) {
  std::vector<double> gaps;
  std::optional<std::size_t> last;
  for (std::size_t month = 0; month < lines.size(); ++month) {
    if (lines[month] == 0) continue;
    if (last) gaps.push_back(static_cast<double>(month - *last) * kDaysPerMonth);
    last = month;
  }
  if (!last || gaps.empty()) return std::nullopt;
  const auto found = overdue(static_cast<double>(lines.size() - 1 - *last) * kDaysPerMonth, gaps, std::nullopt);
  if (!found || found->probability >= kSilenceWarning) return std::nullopt;
  return found->probability < kSilenceAlarm ? LossReason::longSilent : LossReason::silent;
}

using Reasons = std::vector<std::set<LossReason>>;

void addSalesReasons(const Snapshot& snapshot, const LossBase& base, Reasons& reasons) {
  if (!base.period || snapshot.sales().empty()) return;
  const MonthSums months(snapshot, base.list, base::monthsEnding(base::monthOf(base.period->to), static_cast<int>(2 * kYear)));
  for (std::size_t item = 0; item < base.list.size(); ++item) {
    if (const auto silence = silenceOf(months.linesOf(item))) reasons[item].insert(*silence);
    const auto revenue = months.revenueOf(item);
    const std::int64_t before = sumOf(revenue.subspan(kYear - kQuarter, kQuarter));
    const std::int64_t now = sumOf(revenue.last(kQuarter));
    if (before > 0 && base::Wide{now} * 10 < base::Wide{before} * 7) reasons[item].insert(LossReason::declining);
  }
}

void addAccountReasons(const Snapshot& snapshot, const LossBase& base, Reasons& reasons) {
  for (std::size_t item = 0; item < base.list.size(); ++item) {
    const domain::Account& account = snapshot.all<domain::Account>()[base.list.rows[item]];
    if (account.status == domain::AccountStatus::dormant) reasons[item].insert(LossReason::dormant);
    if (account.relationshipStage == domain::RelationshipStage::uncoupling) reasons[item].insert(LossReason::uncoupling);
  }
  std::vector<domain::Likelihood> likeliest(base.list.size(), domain::Likelihood::unknown);
  for (const domain::Risk& risk : snapshot.all<domain::Risk>()) {
    const std::uint32_t item = base.list.itemOf(snapshot, risk.account);
    if (item != AccountList::kNoItem) likeliest[item] = std::max(likeliest[item], risk.likelihood);
  }
  for (std::size_t item = 0; item < likeliest.size(); ++item) {
    if (likeliest[item] == domain::Likelihood::low) reasons[item].insert(LossReason::riskLow);
    if (likeliest[item] == domain::Likelihood::medium) reasons[item].insert(LossReason::riskMedium);
    if (likeliest[item] == domain::Likelihood::high) reasons[item].insert(LossReason::riskHigh);
  }
}

void addRelationshipReasons(const Snapshot& snapshot, const LossBase& base, base::Date asOf, Reasons& reasons) {
  std::vector<std::optional<base::Date>> last(base.list.size());
  for (const domain::Interaction& interaction : snapshot.all<domain::Interaction>()) {
    const std::uint32_t item = base.list.itemOf(snapshot, interaction.account);
    if (item == AccountList::kNoItem || !interaction.at) continue;
    last[item] = std::max(last[item], std::optional<base::Date>(std::chrono::floor<std::chrono::days>(*interaction.at)));
  }
  for (std::size_t item = 0; item < last.size(); ++item)
    if (last[item] && (asOf - *last[item]).count() > kQuietDays) reasons[item].insert(LossReason::noConversation);
  for (const ContactDependence& single : singleThreaded(snapshot, base.list, asOf)) reasons[single.item].insert(LossReason::singleContact);
}

}  // namespace

std::string_view keyOf(LossReason reason) { return kReasons[static_cast<std::size_t>(reason)].key; }

double probabilityOf(LossReason reason) { return kReasons[static_cast<std::size_t>(reason)].probability; }

std::vector<LossProbability> lossProbabilities(const Snapshot& snapshot, const LossBase& base, base::Date asOf) {
  Reasons reasons(base.list.size(), {LossReason::usual});
  addSalesReasons(snapshot, base, reasons);
  addAccountReasons(snapshot, base, reasons);
  addRelationshipReasons(snapshot, base, asOf, reasons);
  std::vector<LossProbability> result(base.list.size());
  for (std::size_t item = 0; item < result.size(); ++item) {
    double kept = 1.0;
    for (const LossReason reason : reasons[item]) kept *= 1.0 - probabilityOf(reason);
    result[item] = {1.0 - kept, {reasons[item].begin(), reasons[item].end()}};
  }
  return result;
}

}  // namespace kam::scoring

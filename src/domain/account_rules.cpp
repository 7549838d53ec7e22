// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account_rules.h"

#include "domain/record_type.h"
#include "domain/records.h"
#include "domain/rule_parts.h"

#include <array>

namespace kam::domain {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

struct Scale {
  Kind kind;
  std::string_view field;
  double low;
  double high;
};

constexpr double kMonths = 600;

constexpr std::array kScales{
    Scale{Kind::requirements, "importance", 0, 5},
    Scale{Kind::requirements, "fulfilment", 0, 5},
    Scale{Kind::requirements, "best_competitor", 0, 5},
    Scale{Kind::contracts, "initial_months", 0, kMonths},
    Scale{Kind::contracts, "minimum_months", 0, kMonths},
    Scale{Kind::contracts, "renewal_months", 0, kMonths},
    Scale{Kind::contracts, "notice_months", 0, kMonths},
    Scale{Kind::bonus_steps, "rate", 0, 1},
    Scale{Kind::tenders, "go_score", 0, 5},
    Scale{Kind::tenders, "go_relationship", 0, 5},
    Scale{Kind::tenders, "go_fit", 0, 5},
    Scale{Kind::tenders, "go_price", 0, 5},
    Scale{Kind::tenders, "go_incumbent", 0, 5},
    Scale{Kind::tenders, "go_capacity", 0, 5},
    Scale{Kind::tenders, "go_strategic", 0, 5},
    Scale{Kind::settings, "go_threshold", 0, 5},
    Scale{Kind::settings, "go_weight_relationship", 0, 100},
    Scale{Kind::settings, "go_weight_fit", 0, 100},
    Scale{Kind::settings, "go_weight_price", 0, 100},
    Scale{Kind::settings, "go_weight_incumbent", 0, 100},
    Scale{Kind::settings, "go_weight_capacity", 0, 100},
    Scale{Kind::settings, "go_weight_strategic", 0, 100},
    Scale{Kind::potentials, "competitor_share", 0, 1},
    Scale{Kind::potentials, "fit", 0, 5},
    Scale{Kind::potentials, "access", 0, 5},
    Scale{Kind::competitor_positions, "share", 0, 1},
    Scale{Kind::competitor_positions, "threat", 0, 5},
    Scale{Kind::barriers, "strength", 0, 1},
    Scale{Kind::stakeholders, "influence", 1, 3},
    Scale{Kind::stakeholders, "support", -2, 2},
    Scale{Kind::stakeholders, "wanted_support", -2, 2},
    Scale{Kind::stakeholders, "coverage", 0, 4},
    Scale{Kind::stakeholders, "cadence_days", 1, 3660},
    Scale{Kind::ties, "strength", 1, 3},
    Scale{Kind::assignments, "revenue_credit", 0, 1},
    Scale{Kind::efforts, "hours", 0, 24},
    Scale{Kind::skill_ratings, "self", 0, 5},
    Scale{Kind::skill_ratings, "lead", 0, 5},
    Scale{Kind::skill_needs, "level", 0, 5},
    Scale{Kind::skill_needs, "weight", 0, 10},
    Scale{Kind::tier_policies, "cadence_days", 1, 3660},
    Scale{Kind::tier_policies, "review_months", 1, 120},
    Scale{Kind::tier_policies, "hours", 0, 8760},
};

std::optional<double> numberOf(const Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  if (const auto* real = std::get_if<double>(&value)) return *real;
  return std::nullopt;
}

Result<void> refuse(std::string_view kind, std::string_view field, std::string value, std::string allowed) {
  return fail(ErrorCode::valueOutOfRange, {std::string(kind), std::string(field), value, std::move(allowed)},
              {{}, 0, std::string(field), std::move(value)});
}

Result<void> checkRecord(const Satisfaction& answer) {
  const std::optional<double> score = answer.score ? std::optional<double>(static_cast<double>(*answer.score)) : std::nullopt;
  switch (answer.method) {
    case SurveyMethod::nps: return checkRange("satisfaction", "score", score, 0, 10);
    case SurveyMethod::csat: return checkRange("satisfaction", "score", score, 1, 5);
    default: return checkRange("satisfaction", "score", score, 1, 10);
  }
}

Result<void> checkRecord(const Price& price) {
  if (const auto ordered = checkOrder("prices", "valid_until", price.validFrom, price.validUntil); !ordered) return ordered;
  if (price.fromQuantity && *price.fromQuantity < 0) return refuse("prices", "from_quantity", std::to_string(*price.fromQuantity), "≥ 0");
  return {};
}

Result<void> checkRecord(const Tender& tender) {
  if (const auto ordered = checkOrder("tenders", "due", tender.published, tender.due); !ordered) return ordered;
  return checkOrder("tenders", "award", tender.due, tender.award);
}

Result<void> checkRecord(const Promise& promise) {
  if (promise.direction == Direction::both) return refuse("promises", "direction", "both", "ours, theirs");
  return checkOrder("promises", "due", promise.madeOn, promise.due);
}

Result<void> checkRecord(const Potential& potential) {
  if (potential.low && potential.likely && potential.likely->minor < potential.low->minor)
    return refuse("potentials", "likely", std::to_string(potential.likely->minor), "low ≤ likely ≤ high");
  if (potential.likely && potential.high && potential.high->minor < potential.likely->minor)
    return refuse("potentials", "high", std::to_string(potential.high->minor), "low ≤ likely ≤ high");
  return {};
}

Result<void> checkRecord(const Stakeholder& stakeholder) {
  if (!stakeholder.position.isSet() && stakeholder.placeholder.empty())
    return fail(ErrorCode::fieldRequired, {"stakeholders", "position"}, {{}, 0, "position", {}});
  return {};
}

Result<void> checkRecord(const Tie& tie) {
  return tie.from == tie.to ? refuse("ties", "to", std::to_string(tie.to.raw()), "≠ from") : Result<void>{};
}

Result<void> checkRecord(const SkillNeed& need) {
  if (need.tier == Tier::unknown && !need.account.isSet()) return fail(ErrorCode::fieldRequired, {"skill_needs", "tier"}, {{}, 0, "tier", {}});
  return {};
}

Result<void> checkRecord(const DistinctPair& pair) {
  const bool accounts = pair.firstAccount.isSet() && pair.secondAccount.isSet() && pair.firstAccount != pair.secondAccount;
  const bool persons = pair.firstPerson.isSet() && pair.secondPerson.isSet() && pair.firstPerson != pair.secondPerson;
  if (accounts == persons) return fail(ErrorCode::fieldRequired, {"distinct_pairs", "second_account"}, {{}, 0, "second_account", {}});
  return {};
}

template <class Record>
Result<void> checkAs(const void* record) {
  return checkRecord(*static_cast<const Record*>(record));
}

}  // namespace

Result<void> checkAccountRecord(Kind kind, const void* record) {
  const RecordType& type = recordType(kind);
  for (const Scale& scale : kScales) {
    if (scale.kind != kind) continue;
    const auto inRange = checkRange(type.key, scale.field, numberOf(type.fieldNamed(scale.field).read(record)), scale.low, scale.high);
    if (!inRange) return inRange;
  }
  switch (kind) {
    case Kind::satisfaction: return checkAs<Satisfaction>(record);
    case Kind::prices: return checkAs<Price>(record);
    case Kind::tenders: return checkAs<Tender>(record);
    case Kind::promises: return checkAs<Promise>(record);
    case Kind::potentials: return checkAs<Potential>(record);
    case Kind::stakeholders: return checkAs<Stakeholder>(record);
    case Kind::ties: return checkAs<Tie>(record);
    case Kind::skill_needs: return checkAs<SkillNeed>(record);
    case Kind::distinct_pairs: return checkAs<DistinctPair>(record);
    default: return {};
  }
}

}  // namespace kam::domain

// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind an id's tag stands for. Records refer to each other by Id<Record> and need no more than this.
#pragma once

#include "domain/field.h"

namespace kam::domain {

struct Settings;
struct Stage;
struct Rate;
struct TeamMember;
struct Account;
struct Unit;
struct Site;
struct Person;
struct Position;
struct Product;
struct Opportunity;
struct Interaction;
struct Participant;
struct Target;
struct CostLine;
struct Assignment;
struct ModelRecord;
struct Rating;
struct Decision;
struct DecisionEntry;
struct AccountPlan;
struct Goal;
struct Action;
struct SwotEntry;
struct Risk;
struct Review;
struct ReviewEntry;
struct ReviewNote;
struct Fact;
struct Requirement;
struct Contract;
struct BonusStep;
struct Price;
struct Concession;
struct AccountDocument;
struct Tender;
struct Offer;
struct OfferItem;
struct Promise;
struct Satisfaction;
struct Potential;
struct Competitor;
struct CompetitorPosition;
struct Barrier;
struct Stakeholder;
struct Tie;
struct Responsibility;
struct Effort;
struct SkillRating;
struct SkillNeed;
struct TierPolicy;
struct Strategy;
struct ValueItem;
struct DistinctPair;
struct Snooze;
struct ImportMapping;

template <>
inline constexpr Kind kKindOf<Settings> = Kind::settings;
template <>
inline constexpr Kind kKindOf<Stage> = Kind::stages;
template <>
inline constexpr Kind kKindOf<Rate> = Kind::rates;
template <>
inline constexpr Kind kKindOf<TeamMember> = Kind::team;
template <>
inline constexpr Kind kKindOf<Account> = Kind::accounts;
template <>
inline constexpr Kind kKindOf<Unit> = Kind::units;
template <>
inline constexpr Kind kKindOf<Site> = Kind::sites;
template <>
inline constexpr Kind kKindOf<Person> = Kind::persons;
template <>
inline constexpr Kind kKindOf<Position> = Kind::positions;
template <>
inline constexpr Kind kKindOf<Product> = Kind::products;
template <>
inline constexpr Kind kKindOf<Opportunity> = Kind::opportunities;
template <>
inline constexpr Kind kKindOf<Interaction> = Kind::interactions;
template <>
inline constexpr Kind kKindOf<Participant> = Kind::participants;
template <>
inline constexpr Kind kKindOf<Target> = Kind::targets;
template <>
inline constexpr Kind kKindOf<CostLine> = Kind::cost_lines;
template <>
inline constexpr Kind kKindOf<Assignment> = Kind::assignments;
template <>
inline constexpr Kind kKindOf<ModelRecord> = Kind::models;
template <>
inline constexpr Kind kKindOf<Rating> = Kind::ratings;
template <>
inline constexpr Kind kKindOf<Decision> = Kind::decisions;
template <>
inline constexpr Kind kKindOf<DecisionEntry> = Kind::decision_entries;
template <>
inline constexpr Kind kKindOf<AccountPlan> = Kind::plans;
template <>
inline constexpr Kind kKindOf<Goal> = Kind::goals;
template <>
inline constexpr Kind kKindOf<Action> = Kind::actions;
template <>
inline constexpr Kind kKindOf<SwotEntry> = Kind::swot;
template <>
inline constexpr Kind kKindOf<Risk> = Kind::risks;
template <>
inline constexpr Kind kKindOf<Review> = Kind::reviews;
template <>
inline constexpr Kind kKindOf<ReviewEntry> = Kind::review_entries;
template <>
inline constexpr Kind kKindOf<ReviewNote> = Kind::review_notes;
template <>
inline constexpr Kind kKindOf<Fact> = Kind::facts;
template <>
inline constexpr Kind kKindOf<Requirement> = Kind::requirements;
template <>
inline constexpr Kind kKindOf<Contract> = Kind::contracts;
template <>
inline constexpr Kind kKindOf<BonusStep> = Kind::bonus_steps;
template <>
inline constexpr Kind kKindOf<Price> = Kind::prices;
template <>
inline constexpr Kind kKindOf<AccountDocument> = Kind::documents;
template <>
inline constexpr Kind kKindOf<Concession> = Kind::concessions;
template <>
inline constexpr Kind kKindOf<Tender> = Kind::tenders;
template <>
inline constexpr Kind kKindOf<Offer> = Kind::offers;
template <>
inline constexpr Kind kKindOf<OfferItem> = Kind::offer_items;
template <>
inline constexpr Kind kKindOf<Promise> = Kind::promises;
template <>
inline constexpr Kind kKindOf<Satisfaction> = Kind::satisfaction;
template <>
inline constexpr Kind kKindOf<Potential> = Kind::potentials;
template <>
inline constexpr Kind kKindOf<Competitor> = Kind::competitors;
template <>
inline constexpr Kind kKindOf<CompetitorPosition> = Kind::competitor_positions;
template <>
inline constexpr Kind kKindOf<Barrier> = Kind::barriers;
template <>
inline constexpr Kind kKindOf<Stakeholder> = Kind::stakeholders;
template <>
inline constexpr Kind kKindOf<Tie> = Kind::ties;
template <>
inline constexpr Kind kKindOf<Responsibility> = Kind::responsibilities;
template <>
inline constexpr Kind kKindOf<Effort> = Kind::efforts;
template <>
inline constexpr Kind kKindOf<SkillRating> = Kind::skill_ratings;
template <>
inline constexpr Kind kKindOf<SkillNeed> = Kind::skill_needs;
template <>
inline constexpr Kind kKindOf<TierPolicy> = Kind::tier_policies;
template <>
inline constexpr Kind kKindOf<Strategy> = Kind::strategies;
template <>
inline constexpr Kind kKindOf<ValueItem> = Kind::value_items;
template <>
inline constexpr Kind kKindOf<DistinctPair> = Kind::distinct_pairs;
template <>
inline constexpr Kind kKindOf<Snooze> = Kind::snoozes;
template <>
inline constexpr Kind kKindOf<ImportMapping> = Kind::import_mappings;

}  // namespace kam::domain

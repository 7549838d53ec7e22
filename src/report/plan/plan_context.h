// SPDX-License-Identifier: GPL-3.0-or-later
// What all sections of an account plan share: the records it speaks of, computed figures, words and how values are
// written. Made once per document.
#pragma once

#include "domain/account_tree.h"
#include "domain/records.h"
#include "domain/snapshot.h"
#include "report/account_plan.h"
#include "scoring/figures/business_figures.h"
#include "scoring/figures/sales_figures.h"
#include "words/format.h"

#include <optional>
#include <string>
#include <vector>

namespace kam::report {

class PlanContext {
public:
  PlanContext(const domain::Snapshot& snapshotOf, const PlanRequest& requested, const domain::Account& accountOf, const domain::AccountPlan* planOf);

  const domain::Snapshot& snapshot;
  const PlanRequest& request;
  const domain::Account& account;
  /// nullptr where the account has no plan yet.
  const domain::AccountPlan* plan;
  words::Words words;
  base::Currency currency;
  unsigned fiscalYearStart;
  int fiscalYear;
  /// The account and everything below it.
  std::vector<domain::RawId> accounts;
  std::optional<base::Period> period;
  scoring::SalesFigures sales;

  bool isFor(Audience audience) const { return request.audience == audience; }
  bool forCustomer() const { return isFor(Audience::customer); }

  std::string money(std::int64_t minor) const { return words::money(words.language(), {base::Amount{minor}, currency}, false); }
  std::string money(const std::optional<base::Amount>& amount) const { return amount ? money(amount->minor) : unknown(); }
  std::string shortMoney(std::int64_t minor) const { return words::shortMoney(words.language(), {base::Amount{minor}, currency}); }
  /// Never broken over two lines.
  std::string date(const std::optional<base::Date>& day) const;
  std::string percent(const std::optional<double>& fraction, int decimals = 0) const {
    return fraction ? words::percent(words.language(), *fraction, decimals) : unknown();
  }
  /// "?", which asks our own people; a customer is not asked what we do not know.
  std::string unknown() const { return forCustomer() ? std::string(words::kUnknown) : "?"; }
  std::string memberName(domain::Id<domain::TeamMember> id) const;
  std::string orUnknown(const std::string& text) const { return text.empty() ? unknown() : text; }

  /// The plan's own goals, actions, …; those of the account without a plan too where `ofAccount`.
  std::vector<const domain::Goal*> goals() const;
  /// Whether a goal stands in this edition: the customer gets those meant for it, and never what we earn with it.
  bool isShown(const domain::Goal& goal) const;
  /// "Confidential": of the plan; what was handed to the customer is no longer internal.
  std::string classification() const;
  /// Open ones first by due date, then done and dropped ones.
  std::vector<const domain::Action*> actions() const;
  std::vector<const domain::Risk*> risks() const;
  std::vector<const domain::SwotEntry*> swot(domain::SwotField field) const;
  /// Open ones, largest first.
  std::vector<const domain::Opportunity*> opportunities() const;
};

/// "offen": what a plan must say and does not say yet.
Note openNote(const PlanContext& context, const std::string& sentence);

/// Lines as paragraphs; lines that begin with a dash or bullet as a list.
void addText(std::vector<Block>& blocks, const std::string& text);

Cell cell(std::string text);
Cell mutedCell(std::string text);
Cell pill(std::string text, Tone tone);

}  // namespace kam::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/demo_builder.h"
#include "app/demo/demo_reviews.h"
#include "app/edits/custom_field_edits.h"
#include "app/edits/decision_edits.h"
#include "app/edits/draft.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/selection/shipped_models.h"

#include <array>

namespace kam::app {

using base::fail;
using base::Result;

namespace {
/// The day on which the company decides every year.
base::Date decisionDay(base::Date today, int yearsAgo) {
  const auto parts = base::civil(today);
  const base::Date thisYear = base::makeDate(static_cast<int>(parts.year()), 1, 12);
  return base::makeDate(static_cast<int>(parts.year()) - yearsAgo - (thisYear > today ? 1 : 0), 1, 12);
}

/// Sales of some months, as the nightly import brings them, with the records that go into the same edit.
Result<void> commitSales(Workspace& workspace, demo::Builder& builder, base::Month from, base::Month to, Edit edit, const std::string& file) {
  edit.rows = builder.draft().take();
  if (!(from < to)) {
    // In January nothing was sold yet since the decision.
    if (edit.rows.empty()) return {};
    const auto change = workspace.commit(edit);
    if (!change) return fail(change.error());
    return {};
  }
  auto writer = workspace.beginSales("erp", file);
  if (!writer) return fail(writer.error());
  const domain::SalesLines lines = builder.makeSales(from, to);
  if (const auto done = (*writer)->append(lines); !done) return fail(done.error());
  const auto batch = (*writer)->finish(builder.accountIds(), builder.productIds(), {});
  if (!batch) return fail(batch.error());
  if (edit.kind == EditKind::salesImported) edit.arguments = {file, std::to_string(lines.account.size())};
  edit.salesSwitches = {{batch->id, true}};
  const auto change = workspace.commit(edit);
  if (!change) return fail(change.error());
  return {};
}

struct Judgement {
  std::size_t company;
  domain::Verdict verdict;
  demo::Text reason;
};

/// What was decided on a day: the cut, and what the management saw differently.
Result<void> decide(Workspace& workspace, const demo::Builder& builder, base::Date on, std::size_t top, demo::Text reason,
                    std::initializer_list<Judgement> judgements) {
  const auto state = workspace.snapshot();
  const auto model = scoring::modelNamed(*state, scoring::kStandard);
  if (!model) return fail(model.error());
  const auto ranking = scoring::rankAccounts(*state, *model, {scoring::RollUp::group, on});
  if (!ranking) return fail(ranking.error());
  DecisionDraft draft;
  draft.ranking = &*ranking;
  draft.key = {domain::Cut::Kind::top, static_cast<double>(top)};
  draft.on = on;
  draft.by = "Regina Lind";
  draft.reason = reason.in(workspace.language());
  for (const Judgement& judgement : judgements) {
    const base::RawId account = builder.accountOf(judgement.company).raw();
    draft.verdicts[account] = judgement.verdict;
    draft.reasons[account] = judgement.reason.in(workspace.language());
  }
  const auto certainty = certaintyOf(*state, draft);
  if (!certainty) return fail(certainty.error());
  draft.robustness = &*certainty;
  const auto edit = recordDecision(*state, workspace.ids(), draft);
  if (!edit) return fail(edit.error());
  const auto change = workspace.commit(*edit);
  if (!change) return fail(change.error());
  return {};
}

/// The first choice, before anybody asked what an account is worth beside its revenue.
Result<void> decideFirst(Workspace& workspace, const demo::Builder& builder, base::Date on) {
  static constexpr demo::Text kReason{"First selection by the Standard model", "Erste Auswahl nach dem Modell Standard"};
  static constexpr demo::Text kLarge{"Fourth largest customer; the agreement runs until December",
                                     "Viertgrößter Kunde; der Vertrag läuft bis Dezember"};
  return decide(workspace, builder, on, 10, kReason, {{3, domain::Verdict::in, kLarge}});
}

Result<void> decideAgain(Workspace& workspace, const demo::Builder& builder, base::Date on) {
  static constexpr demo::Text kReason{"Yearly selection: twelve accounts by score, one by judgement",
                                      "Jährliche Auswahl: zwölf Kunden nach Punkten, einer nach Urteil"};
  static constexpr demo::Text kDoor{"Door to the Dutch water boards; reference plant decided in June",
                                    "Tür zu den niederländischen Wasserverbänden; Referenzanlage wird im Juni entschieden"};
  static constexpr demo::Text kPrice{"Buys by auction; margin halved in three years", "Kauft per Auktion; Marge in drei Jahren halbiert"};
  return decide(workspace, builder, on, 12, kReason, {{31, domain::Verdict::in, kDoor}, {3, domain::Verdict::out, kPrice}});
}

/// What this house wants to know of every customer beside what we ask.
Result<void> ownFields(Workspace& workspace) {
  static constexpr demo::Text kPlants{"Plants", "Werke"};
  static constexpr demo::Text kTerms{"Delivery terms", "Lieferbedingung"};
  const std::array fields{domain::CustomField{{}, kPlants.in(workspace.language()), domain::CustomType::number, {}},
                          domain::CustomField{{}, kTerms.in(workspace.language()), domain::CustomType::choice, {"DAP", "FCA", "EXW"}}};
  for (const domain::CustomField& field : fields) {
    const auto edit = addCustomField(*workspace.snapshot(), field);
    if (!edit) return fail(edit.error());
    if (const auto done = workspace.commit(*edit); !done) return fail(done.error());
  }
  const SnapshotPointer state = workspace.snapshot();
  const std::vector<domain::CustomField> known = domain::customFields(state->all<domain::Settings>()[0]);
  Draft draft;
  int number = 0;
  for (const domain::Account& account : state->all<domain::Account>()) {
    if (account.tier != domain::Tier::key) continue;
    ++number;
    domain::Account after = account;
    after.custom = domain::withCustomValue(after, known[0].key, std::to_string(1 + number * 5 % 7));
    after.custom = domain::withCustomValue(after, known[1].key, known[1].choices[static_cast<std::size_t>(number) % known[1].choices.size()]);
    draft.update(account, after);
  }
  const auto done = workspace.commit({EditKind::recordsImported, {"accounts", "accounts.csv", "0", std::to_string(number)}, draft.take(), {}});
  if (!done) return fail(done.error());
  return {};
}

/// History as it would have grown: the portfolio with its first sales, then year by year decision, ratings and sales.
Result<void> grow(Workspace& workspace, demo::Builder& builder) {
  const base::Date today = workspace.clock().today();
  const base::Date first = decisionDay(today, 1);
  const base::Date second = decisionDay(today, 0);
  builder.makeTeam();
  builder.makeProducts();
  builder.makeAccounts();
  builder.makeStructure();
  builder.makePeople();
  builder.makeOpportunities();
  builder.makeInteractions();
  builder.makeTargetsAndCosts();
  builder.makePlans();
  builder.makeRegisters();
  builder.makeRatings(first - std::chrono::days{20});
  if (const auto done =
          commitSales(workspace, builder, builder.firstMonth(), base::monthOf(first), {EditKind::demoCreated, {}, {}, {}}, "erp-archive.csv");
      !done)
    return done;
  if (const auto done = decideFirst(workspace, builder, first); !done) return done;
  const std::size_t ratings = builder.reviewRatings(second - std::chrono::days{20});
  const auto rated =
      workspace.commit({EditKind::recordsImported, {"ratings", "ratings.csv", std::to_string(ratings), "0"}, builder.draft().take(), {}});
  if (!rated) return fail(rated.error());
  const std::string year = std::to_string(static_cast<int>(base::civil(first).year()));
  if (const auto done =
          commitSales(workspace, builder, base::monthOf(first), base::monthOf(second), {EditKind::salesImported, {}, {}, {}}, "erp-" + year + ".csv");
      !done)
    return done;
  if (const auto done = demo::holdLastReview(workspace, builder, second - std::chrono::days{50}); !done) return done;
  if (const auto done = decideAgain(workspace, builder, second); !done) return done;
  const std::string thisYear = std::to_string(static_cast<int>(base::civil(second).year()));
  if (const auto done = commitSales(workspace, builder, base::monthOf(second), builder.monthAfterLast(), {EditKind::salesImported, {}, {}, {}},
                                    "erp-" + thisYear + ".csv");
      !done)
    return done;
  for (const Edit& signature : builder.signatures())
    if (const auto done = workspace.commit(signature); !done) return fail(done.error());
  if (const auto done = ownFields(workspace); !done) return done;
  return demo::beginReview(workspace, builder, today - std::chrono::days{1});
}
}  // namespace

Result<std::unique_ptr<Workspace>> createDemoWorkspace(const std::filesystem::path& path, words::Language language, const OpenOptions& options,
                                                       std::uint64_t seed) {
  auto workspace = Workspace::create(path, {language == words::Language::german ? "Beispielportfolio" : "Demo portfolio", {}, language, 1}, options);
  if (!workspace) return workspace;
  demo::Builder builder(**workspace, language, seed);
  if (const auto done = grow(**workspace, builder); !done) return fail(done.error());
  return workspace;
}

}  // namespace kam::app

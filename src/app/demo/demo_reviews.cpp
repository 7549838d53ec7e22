// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_reviews.h"

#include "app/edits/plan_edits.h"
#include "app/edits/review_edits.h"
#include "scoring/portfolio/past_state.h"
#include "scoring/portfolio/review_history.h"
#include "scoring/selection/shipped_models.h"

#include <set>

namespace kam::app::demo {
namespace {

using base::Date;
using base::fail;
using base::Result;
using domain::Snapshot;

constexpr const char* kLead = "Regina Lind";

/// A note on a company of the cast, and what became of it.
struct NoteSeed {
  std::size_t company;
  Text text;
  /// Days from the review to the action's due day; 0: no action. Done so many days after the review; 0: not done.
  int due;
  int done;
};

constexpr NoteSeed kNotes[] = {
    {0,
     {"Purchasing is bundled from next year on and we know nobody there: ask the plant managers for an introduction",
      "Der Einkauf wird ab nächstem Jahr gebündelt, und wir kennen dort niemanden: Werkleiter um Vorstellung bitten"},
     60,
     52},
    {0,
     {"Service contracts bring the margin; the pump business alone would fall below 30 %",
      "Die Serviceverträge bringen die Marge; mit Pumpen allein läge sie unter 30 %"},
     0,
     0},
    {1,
     {"Send an engineer to the yard before the specification of the second series is closed",
      "Einen Ingenieur auf die Werft schicken, bevor das Lastenheft der zweiten Serie steht"},
     90,
     71},
    {3,
     {"Margin has halved in three years: decide in January whether this stays a key account",
      "Marge in drei Jahren halbiert: Im Januar entscheiden, ob das ein Key Account bleibt"},
     45,
     45},
    {4,
     {"After the late deliveries: a delivery promise with logistics, reviewed every month",
      "Nach den Lieferverzügen: Lieferversprechen mit der Logistik, monatlich geprüft"},
     150,
     0},
    {7,
     {"The framework agreement ends next December; begin with the energy figures now",
      "Der Rahmenvertrag endet nächsten Dezember; jetzt mit den Energiewerten anfangen"},
     500,
     0},
};

constexpr std::size_t kLookAgain[] = {4};

/// An afternoon's edits, told in the history as the one that ends them.
class Afternoon {
public:
  explicit Afternoon(Workspace& workspace) : m_workspace(workspace), m_before(workspace.snapshot()), m_state(*m_before) {}

  const Snapshot& state() const { return m_state; }
  base::IdSource& ids() { return m_workspace.ids(); }
  words::Language language() const { return m_workspace.language(); }

  Result<void> take(const Result<Edit>& edit) {
    if (!edit) return fail(edit.error());
    for (const domain::RowChange& row : edit->rows) m_touched.emplace(row.kind, row.id);
    m_state = m_state.with(edit->rows);
    m_last = *edit;
    return {};
  }
  /// Under the name of the last edit taken, or of another one.
  Result<void> commit(std::optional<Edit> named = std::nullopt) {
    Edit whole = named ? *named : m_last;
    whole.rows.clear();
    for (const auto& [kind, id] : m_touched) whole.rows.push_back(changeOf(domain::recordType(kind), id));
    const auto change = m_workspace.commit(whole);
    if (!change) return fail(change.error());
    return {};
  }

private:
  domain::RowChange changeOf(const domain::RecordType& type, base::RawId id) const {
    const void* before = m_before->table(type.kind).find(id);
    const void* after = m_state.table(type.kind).find(id);
    domain::RowChange row{type.kind, id, before == nullptr ? domain::RowOperation::add : domain::RowOperation::update, {}};
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
      domain::Value value = type.fields[i].read(after);
      const bool same = before == nullptr ? domain::isUnknown(value) : value == type.fields[i].read(before);
      if (!same) row.values.emplace_back(i, std::move(value));
    }
    return row;
  }

  Workspace& m_workspace;
  SnapshotPointer m_before;
  Snapshot m_state;
  std::set<std::pair<domain::Kind, base::RawId>> m_touched;
  Edit m_last{EditKind::reviewStarted, {}, {}, {}};
};

/// What the review could see: plans, actions and risks of the sample are younger, later talks too.
Snapshot seenOn(const Snapshot& snapshot, Date day) {
  Snapshot state = scoring::stateOn(snapshot, day);
  for (const domain::Kind kind : {domain::Kind::plans, domain::Kind::actions, domain::Kind::risks})
    state = state.withTable(kind, domain::recordType(kind).makeBuilder()->finish());
  std::vector<domain::Interaction> talks;
  for (const domain::Interaction& talk : snapshot.all<domain::Interaction>())
    if (talk.at && std::chrono::floor<std::chrono::days>(*talk.at) <= day) talks.push_back(talk);
  return state.withTable(domain::Kind::interactions, std::make_shared<const domain::Table<domain::Interaction>>(std::move(talks)));
}

struct Seen {
  std::shared_ptr<const Snapshot> state;
  scoring::Ranking ranking;
  scoring::ReviewAgenda agenda;
};

Result<Seen> look(std::shared_ptr<const Snapshot> state, Date day) {
  const auto model = scoring::modelNamed(*state, scoring::kStandard);
  if (!model) return fail(model.error());
  auto ranking = scoring::rankAccounts(*state, *model, {scoring::RollUp::group, day});
  if (!ranking) return fail(ranking.error());
  const scoring::MatrixTrail trail = scoring::matrixTrail(*state, *ranking);
  scoring::ReviewAgenda agenda = scoring::reviewAgenda(*state, {{}, day, {}}, &*ranking, trail);
  return Seen{std::move(state), std::move(*ranking), std::move(agenda)};
}

Result<domain::Id<domain::Review>> start(Afternoon& afternoon, Date on) {
  if (const auto done = afternoon.take(startReview(afternoon.state(), afternoon.ids(), {}, kLead, on)); !done) return fail(done.error());
  return scoring::openReview(afternoon.state(), {})->id;
}

Result<void> mark(Afternoon& afternoon, domain::Id<domain::Review> review, domain::Id<domain::Account> account, ReviewMark what) {
  return afternoon.take(markInReview(afternoon.state(), afternoon.ids(), review, account, what, true));
}

/// The note, its action, and the action done.
Result<void> note(Afternoon& afternoon, domain::Id<domain::Review> review, domain::Id<domain::Account> account, const NoteSeed& seed, Date on) {
  if (const auto done = afternoon.take(addReviewNote(afternoon.state(), afternoon.ids(), review, account, seed.text.in(afternoon.language()))); !done)
    return done;
  if (seed.due == 0) return {};
  const auto written = scoring::notesOf(afternoon.state(), review, account).back()->id;
  const ActionOfNote wanted{written, {}, afternoon.state().find(account)->kam, on + std::chrono::days{seed.due}};
  if (const auto done = afternoon.take(makeActionOfNote(afternoon.state(), afternoon.ids(), wanted)); !done) return done;
  if (seed.done == 0) return {};
  const auto action = afternoon.state().find(written)->action;
  return afternoon.take(markAction(afternoon.state(), action, true, on + std::chrono::days{seed.done}));
}

}  // namespace

Result<void> holdLastReview(Workspace& workspace, const Builder& builder, Date on) {
  static constexpr Text kConclusion{
      "Ten accounts carry the growth; three of them hang on one contact. From now on every key account has a plan, and Tannwerk is decided anew in "
      "January.",
      "Zehn Kunden tragen das Wachstum; drei davon hängen an einem Kontakt. Ab jetzt hat jeder Key Account einen Plan, und über Tannwerk wird im "
      "Januar neu entschieden."};
  const auto seen = look(std::make_shared<const Snapshot>(seenOn(*workspace.snapshot(), on)), on);
  if (!seen) return fail(seen.error());
  Afternoon afternoon(workspace);
  const auto review = start(afternoon, on);
  if (!review) return fail(review.error());
  for (const scoring::AgendaItem& item : seen->agenda.items)
    if (const auto done = mark(afternoon, *review, item.figures.account, ReviewMark::discussed); !done) return done;
  for (const std::size_t company : kLookAgain)
    if (const auto done = mark(afternoon, *review, builder.accountOf(company), ReviewMark::again); !done) return done;
  for (const NoteSeed& seed : kNotes)
    if (const auto done = note(afternoon, *review, builder.accountOf(seed.company), seed, on); !done) return done;
  if (const auto done = afternoon.take(concludeReview(afternoon.state(), *review, kConclusion.in(workspace.language()))); !done) return done;
  if (const auto done = afternoon.take(freezeReview(afternoon.state(), afternoon.ids(), *review, seen->agenda, &seen->ranking, on)); !done)
    return done;
  return afternoon.commit();
}

Result<void> beginReview(Workspace& workspace, const Builder& builder, Date on) {
  static constexpr NoteSeed kNote{5,
                                  {"The trial line decides: agree the measured values with engineering before it runs",
                                   "Die Versuchslinie entscheidet: Messwerte mit der Technik vereinbaren, bevor sie läuft"},
                                  30,
                                  0};
  constexpr std::size_t kDiscussed = 4;
  const auto seen = look(workspace.snapshot(), on);
  if (!seen) return fail(seen.error());
  Afternoon afternoon(workspace);
  const auto review = start(afternoon, on);
  if (!review) return fail(review.error());
  for (std::size_t at = 0; at < std::min(kDiscussed, seen->agenda.items.size()); ++at)
    if (const auto done = mark(afternoon, *review, seen->agenda.items[at].figures.account, ReviewMark::discussed); !done) return done;
  if (const auto done = note(afternoon, *review, builder.accountOf(kNote.company), kNote, on); !done) return done;
  return afternoon.commit(Edit{EditKind::reviewStarted, {kLead}, {}, {}});
}

}  // namespace kam::app::demo

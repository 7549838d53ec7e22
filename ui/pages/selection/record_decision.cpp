// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/record_decision.h"

#include "app/edits/decision_edits.h"
#include "domain/value_text.h"
#include "models/column_source.h"
#include "pages/selection/decision_texts.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {

using domain::Tier;
using domain::Verdict;

namespace {

/// So many accounts below the line are offered as well.
constexpr std::size_t kBelow = 5;

}  // namespace

RecordDecision::RecordDecision(const SelectionModel& model) : m_model(model), m_ranking(model.ranking()) {
  const app::DecisionComparison changes = app::compareWithDecision(*model.snapshot(), *m_ranking);
  for (const app::DecisionMove& move : changes.enters) m_lines.push_back({move, Fate::enters});
  for (const app::DecisionMove& move : changes.leaves) m_lines.push_back({move, Fate::leaves});
  for (const app::DecisionMove& move : changes.stays) m_lines.push_back({move, Fate::stays});
  std::size_t below = 0;
  for (const scoring::RankedAccount& row : m_ranking->rows) {
    const bool listed = std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.move.account == row.account; });
    if (!row.rank || row.proposedTier == Tier::key || listed || below == kBelow) continue;
    app::DecisionMove move;
    move.account = row.account;
    move.rankNow = row.rank;
    move.scoreNow = row.score;
    m_lines.push_back({move, Fate::below});
    ++below;
  }
}

QString RecordDecision::say(const char* area, const char* text, const char* meaning, int n) const {
  return qtText(m_model.words().say(area, text, meaning, n));
}

Verdict RecordDecision::proposedVerdict(std::size_t line) const {
  switch (m_lines[line].fate) {
    case Fate::enters:
    case Fate::stays: return Verdict::in;
    case Fate::leaves:
    case Fate::below: break;
  }
  const domain::Account* account = m_model.snapshot()->find(m_lines[line].move.account);
  return account != nullptr && account->tier == Tier::watch ? Verdict::watch : Verdict::out;
}

Verdict RecordDecision::verdict(std::size_t line) const {
  const auto chosen = m_verdicts.find(m_lines[line].move.account.raw());
  return chosen != m_verdicts.end() ? chosen->second : proposedVerdict(line);
}

const std::string& RecordDecision::reason(std::size_t line) const {
  static const std::string kNone;
  const auto found = m_reasons.find(m_lines[line].move.account.raw());
  return found != m_reasons.end() ? found->second : kNone;
}

void RecordDecision::setVerdict(std::size_t line, Verdict verdict) {
  const base::RawId account = m_lines[line].move.account.raw();
  if (verdict == proposedVerdict(line)) m_verdicts.erase(account);
  else m_verdicts[account] = verdict;
}

void RecordDecision::setReason(std::size_t line, std::string reason) {
  const base::RawId account = m_lines[line].move.account.raw();
  if (reason.empty()) m_reasons.erase(account);
  else m_reasons[account] = std::move(reason);
}

std::shared_ptr<TableSource> RecordDecision::source() {
  const words::Words words = m_model.words();
  std::vector<base::RawId> ids;
  for (const Line& line : m_lines) ids.push_back(line.move.account.raw());
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "account", say("selection", "Account"), [this](std::size_t row) { return accountName(*m_model.snapshot(), m_lines[row].move.account); },
      CellType::strong, 190));
  SourceColumn change = textColumn(
      "change", say("selection", "Change"),
      [this](std::size_t row) {
        switch (m_lines[row].fate) {
          case Fate::enters: return say("selection", "enters");
          case Fate::leaves: return say("selection", "leaves");
          case Fate::stays: return say("selection", "stays");
          case Fate::below: break;
        }
        return say("selection", "below the line");
      },
      CellType::pills, 130);
  change.drawing = [this, text = change.text](std::size_t row) {
    const Fate fate = m_lines[row].fate;
    CellDrawing drawing;
    drawing.pills.push_back({text(row), fate == Fate::enters ? Tone::positive : fate == Fate::leaves ? Tone::critical : Tone::neutral});
    return drawing;
  };
  columns.push_back(std::move(change));
  columns.push_back(textColumn(
      "score", say("selection", "Score"),
      [this, words](std::size_t row) {
        const auto score = m_lines[row].move.scoreNow;
        return qtText(score ? words::decimal(words.language(), *score, 1) : std::string(words::kUnknown));
      },
      CellType::number, 66));
  columns.push_back(textColumn(
      "why", say("selection", "What moved it"), [this, words](std::size_t row) { return moveReason(m_lines[row].move, *m_ranking, words); },
      CellType::text, 190));
  SourceColumn verdictColumn = textColumn(
      "verdict", say("selection", "Decision"), [this, words](std::size_t row) { return qtText(domain::wordOf(words, verdict(row))); }, CellType::text,
      160);
  verdictColumn.choices = [words](std::size_t) {
    return QStringList{qtText(domain::wordOf(words, Verdict::in)), qtText(domain::wordOf(words, Verdict::out)),
                       qtText(domain::wordOf(words, Verdict::watch))};
  };
  verdictColumn.edit = [this, words](std::size_t row, const QString& typed) -> base::Result<void> {
    for (const Verdict one : {Verdict::in, Verdict::out, Verdict::watch})
      if (qtText(domain::wordOf(words, one)) == typed) setVerdict(row, one);
    return {};
  };
  verdictColumn.column.editable = true;
  columns.push_back(std::move(verdictColumn));
  SourceColumn reasonColumn = textColumn(
      "reason", say("selection", "Reason"), [this](std::size_t row) { return qtText(reason(row)); }, CellType::text, 220);
  reasonColumn.edit = [this](std::size_t row, const QString& typed) -> base::Result<void> {
    setReason(row, plainText(typed.trimmed()));
    return {};
  };
  reasonColumn.column.editable = true;
  columns.push_back(std::move(reasonColumn));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

QString RecordDecision::summary() const {
  int keys = 0, enter = 0, leave = 0, stay = 0;
  for (std::size_t line = 0; line < m_lines.size(); ++line) {
    const bool is = verdict(line) == Verdict::in;
    const bool was = m_lines[line].fate == Fate::leaves || m_lines[line].fate == Fate::stays;
    keys += is ? 1 : 0;
    enter += is && !was ? 1 : 0;
    leave += !is && was ? 1 : 0;
    stay += is && was ? 1 : 0;
  }
  return QStringList{say("selection", "%n key account(s)", nullptr, keys), say("selection", "%n enter(s)", nullptr, enter),
                     say("selection", "%n leave(s)", nullptr, leave), say("selection", "%n stay(s)", nullptr, stay)}
      .join(QStringLiteral(" · "));
}

base::Result<QString> RecordDecision::record(std::optional<base::Date> on, const std::string& by, const std::string& reason) const {
  app::Workspace* workspace = m_model.workspace();
  if (workspace == nullptr) return base::fail(base::ErrorCode::workspaceNotOpen);
  if (!on) return base::fail(base::ErrorCode::fieldRequired, {"decisions", "on"}, {{}, 0, "on", {}});
  for (const auto& [account, verdict] : m_verdicts)
    if (!m_reasons.contains(account)) return base::fail(base::ErrorCode::fieldRequired, {"decision_entries", "reason"});
  app::DecisionDraft draft;
  draft.ranking = m_ranking.get();
  draft.key = m_model.cut();
  draft.on = *on;
  draft.by = by;
  draft.reason = reason;
  draft.verdicts = m_verdicts;
  draft.reasons = m_reasons;
  // What was not finished while the dialog was open is left out rather than waited for.
  const std::shared_ptr<const scoring::Robustness> certainty = m_model.robustness();
  if (certainty && certainty->isComplete()) draft.robustness = certainty.get();
  const app::SnapshotPointer snapshot = workspace->snapshot();
  const auto edit = app::recordDecision(*snapshot, workspace->ids(), draft);
  if (!edit) return base::fail(edit.error());
  const auto committed = workspace->commit(*edit);
  if (!committed) return base::fail(committed.error());
  const int keys = static_cast<int>(app::keyAccountsOf(*snapshot, draft).size());
  return say("selection", "Decision recorded: %n key account(s)", nullptr, keys);
}

}  // namespace kam::ui

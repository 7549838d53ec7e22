// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a review: its accounts, its notes, and what moved against another one.
#include "pages/portfolio/review_history_model.h"

#include "domain/records.h"
#include "models/column_source.h"
#include "pages/portfolio/key_accounts.h"
#include "report/portfolio_charts.h"
#include "report/review_words.h"
#include "scoring/selection/portfolio_matrix.h"
#include "theme/text.h"
#include "words/format.h"

#include <map>

namespace kam::ui {
namespace {

using domain::Id;
using domain::Review;
using domain::ReviewEntry;
using scoring::ReviewMove;
using words::Words;

using Entries = std::shared_ptr<const std::vector<ReviewEntry>>;

SourceColumn pillColumn(const char* key, const QString& title, std::function<CellPill(std::size_t)> pill, int width) {
  SourceColumn column = textColumn(
      key, title, [pill](std::size_t row) { return pill(row).text; }, CellType::pills, width);
  column.drawing = [pill](std::size_t row) {
    CellDrawing drawing;
    if (const CellPill one = pill(row); !one.text.isEmpty()) drawing.pills.push_back(one);
    return drawing;
  };
  return column;
}

SourceColumn numberColumn(const char* key, const QString& title, std::function<std::optional<double>(std::size_t)> value, int decimals, bool sign,
                          const Words& words, int width) {
  SourceColumn column = textColumn(
      key, title,
      [value, decimals, sign, words](std::size_t row) {
        const auto number = value(row);
        if (!number) return qtText(words::kUnknown);
        const QString shown = qtText(words::decimal(words.language(), *number, decimals));
        return sign && *number > 0 ? QLatin1Char('+') + shown : shown;
      },
      CellType::number, width);
  column.key = [value](std::size_t row) -> SortKey {
    const auto number = value(row);
    return number ? SortKey(*number) : SortKey();
  };
  return column;
}

QString fieldOf(const ReviewEntry& entry, const Words& words) {
  if (!entry.attractiveness || !entry.strength) return qtText(words::kUnknown);
  return qtText(report::fieldName(scoring::quadrantOf(*entry.attractiveness, *entry.strength), words));
}

QString marksOf(const ReviewEntry& entry, const Words& words) {
  QStringList marks;
  if (entry.discussed) marks << qtText(words.say("review", "discussed"));
  if (entry.again) marks << qtText(words.say("review", "look at again"));
  return marks.join(QStringLiteral(", "));
}

QString concernsOf(const ReviewEntry& entry, const Words& words) {
  QStringList names;
  for (const scoring::Concern concern : scoring::parseConcerns(entry.concerns)) names << qtText(report::concernName(concern, words));
  return names.join(QStringLiteral(" · "));
}

/// "B → A", or the one where nothing changed.
QString fromTo(const QString& before, const QString& after) { return before == after ? after : before + QStringLiteral(" → ") + after; }

}  // namespace

std::shared_ptr<TableSource> ReviewHistoryModel::list() const {
  std::vector<domain::RawId> ids;
  for (const Review* review : scoring::reviewsByAge(*m_state)) ids.push_back(review->id.raw());
  const auto state = m_state;
  const Words words = m_words;
  const auto review = [state, ids](std::size_t row) { return state->find(Id<Review>(ids[row])); };
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "on", qtText(words.say("review", "Day")), [review, words](std::size_t row) { return qtText(words::date(words.language(), *review(row)->on)); },
      CellType::strong, 104));
  columns.back().key = [review](std::size_t row) -> SortKey { return std::int64_t{base::dayNumber(*review(row)->on)}; };
  columns.push_back(textColumn(
      "by", qtText(words.say("review", "Held by")), [review](std::size_t row) { return qtText(review(row)->by); }, CellType::text, 120));
  columns.push_back(pillColumn(
      "state", qtText(words.say("review", "State")),
      [review, words](std::size_t row) {
        return review(row)->frozenOn ? CellPill{qtText(words.say("review", "frozen")), Tone::neutral}
                                     : CellPill{qtText(words.say("review", "under way")), Tone::accent};
      },
      104));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> ReviewHistoryModel::accountTable() const {
  const Entries entries = std::make_shared<const std::vector<ReviewEntry>>(isUnderWay() ? entriesOfNow() : entriesOf(Id<Review>(m_opened)));
  const Words words = m_words;
  const auto state = m_state;
  const auto entry = [entries](std::size_t row) -> const ReviewEntry& { return (*entries)[row]; };
  const ColumnMaker make{nullptr, m_state, m_words};
  std::vector<domain::RawId> ids;
  for (const ReviewEntry& one : *entries) ids.push_back(one.account.raw());
  const auto account = [entry](std::size_t row) { return entry(row).account.raw(); };
  const auto minor = [](const std::optional<base::Amount>& amount) { return amount ? std::optional(amount->minor) : std::nullopt; };
  std::vector<SourceColumn> columns;
  columns.push_back(make.field(domain::Kind::accounts, "name", account, 190));
  columns.back().column.type = CellType::strong;
  columns.push_back(textColumn(
      "concerns", qtText(words.say("review", "Why it came up")), [entry, words](std::size_t row) { return concernsOf(entry(row), words); },
      CellType::text, 250));
  columns.push_back(make.money(
      "revenue", qtText(words.say("review", "Revenue")), [entry, minor](std::size_t row) { return minor(entry(row).revenue); }, 104));
  columns.push_back(make.percent(
      "growth", qtText(words.say("review", "Growth")), [entry](std::size_t row) { return entry(row).growth; }, true, 82));
  columns.push_back(make.percent(
      "attainment", qtText(words.say("review", "Of target")), [entry](std::size_t row) { return entry(row).attainment; }, false, 82));
  columns.push_back(textColumn(
      "plan", qtText(words.say("review", "Plan")),
      [entry, words](std::size_t row) { return qtText(report::planStateText(entry(row).planStatus, words)); }, CellType::text, 100));
  columns.push_back(textColumn(
      "marks", qtText(words.say("review", "Marks")), [entry, words](std::size_t row) { return marksOf(entry(row), words); }, CellType::text, 130));
  columns.push_back(numberColumn(
      "score", qtText(words.say("review", "Score")), [entry](std::size_t row) { return entry(row).score; }, 1, false, words, 70));
  columns.push_back(textColumn(
      "class", qtText(words.say("review", "Class")), [entry](std::size_t row) { return qtText(entry(row).abcClass); }, CellType::text, 60));
  columns.push_back(textColumn(
      "field", qtText(words.say("review", "Matrix")), [entry, words](std::size_t row) { return fieldOf(entry(row), words); }, CellType::text, 150));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> ReviewHistoryModel::noteTable() const {
  const auto notes = scoring::notesOf(*m_state, Id<Review>(m_opened));
  const Words words = m_words;
  const auto state = m_state;
  const base::Date today = m_data->question.today;
  std::vector<domain::RawId> ids;
  std::vector<domain::RawId> records;
  // A row opens its account; notes on the whole portfolio have none.
  for (const domain::ReviewNote* note : notes) {
    ids.push_back(note->account.raw());
    records.push_back(note->id.raw());
  }
  const auto note = [state, records](std::size_t row) -> const domain::ReviewNote& { return *state->find(Id<domain::ReviewNote>(records[row])); };
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "account", qtText(words.say("review", "Account")), [this, note](std::size_t row) { return nameOf(note(row).account); }, CellType::strong, 170));
  columns.push_back(textColumn(
      "text", qtText(words.say("review", "Note")), [note](std::size_t row) { return qtText(note(row).text); }, CellType::text, 430));
  columns.push_back(textColumn(
      "action", qtText(words.say("review", "Owner and day")),
      [state, note, words](std::size_t row) { return qtText(report::actionText(*state, note(row), words)); }, CellType::text, 210));
  columns.push_back(pillColumn(
      "state", qtText(words.say("review", "What became of it")),
      [state, note, words, today](std::size_t row) {
        const scoring::NoteFate fate = scoring::fateOf(*state, note(row), today);
        return CellPill{qtText(report::fateName(fate, words)), toneOf(report::fateTone(fate))};
      },
      130));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> ReviewHistoryModel::comparisonTable() const {
  const auto all = std::make_shared<const std::vector<ReviewMove>>(moves());
  const Words words = m_words;
  const auto move = [all](std::size_t row) -> const ReviewMove& { return (*all)[row]; };
  const ColumnMaker make{nullptr, m_state, m_words};
  std::vector<domain::RawId> ids;
  for (const ReviewMove& one : *all) ids.push_back(one.account.raw());
  const auto account = [move](std::size_t row) { return move(row).account.raw(); };
  const auto revenue = [](const std::optional<ReviewEntry>& entry) {
    return entry && entry->revenue ? std::optional(entry->revenue->minor) : std::nullopt;
  };
  const auto both = [move](std::size_t row, auto text) {
    const ReviewMove& one = move(row);
    const QString unknown = qtText(words::kUnknown);
    return fromTo(one.before ? text(*one.before) : unknown, one.after ? text(*one.after) : unknown);
  };
  std::vector<SourceColumn> columns;
  columns.push_back(make.field(domain::Kind::accounts, "name", account, 190));
  columns.back().column.type = CellType::strong;
  columns.push_back(pillColumn(
      "move", qtText(words.say("review", "Key account")),
      [move, words](std::size_t row) {
        switch (move(row).kind) {
          case ReviewMove::Kind::enters: return CellPill{qtText(words.say("review", "enters")), Tone::positive};
          case ReviewMove::Kind::leaves: return CellPill{qtText(words.say("review", "leaves")), Tone::warning};
          case ReviewMove::Kind::stays: break;
        }
        return CellPill{qtText(words.say("review", "stays")), Tone::neutral};
      },
      96));
  columns.push_back(make.money(
      "before", qtText(words.say("review", "Revenue before")), [move, revenue](std::size_t row) { return revenue(move(row).before); }, 116));
  columns.push_back(make.money(
      "after", qtText(words.say("review", "Revenue after")), [move, revenue](std::size_t row) { return revenue(move(row).after); }, 116));
  columns.push_back(make.percent(
      "growth", qtText(words.say("review", "Change")), [move](std::size_t row) { return move(row).revenueGrowth; }, true, 84));
  columns.push_back(textColumn(
      "attainment", qtText(words.say("review", "Of target")),
      [this, both](std::size_t row) { return both(row, [this](const ReviewEntry& entry) { return percent(entry.attainment); }); }, CellType::text,
      110));
  columns.push_back(numberColumn(
      "score", qtText(words.say("review", "Score change")), [move](std::size_t row) { return move(row).scoreChange; }, 1, true, words, 100));
  columns.push_back(textColumn(
      "class", qtText(words.say("review", "Class")),
      [both](std::size_t row) { return both(row, [](const ReviewEntry& entry) { return qtText(entry.abcClass); }); }, CellType::text, 76));
  columns.push_back(textColumn(
      "field", qtText(words.say("review", "Matrix")),
      [both, words](std::size_t row) { return both(row, [&](const ReviewEntry& entry) { return fieldOf(entry, words); }); }, CellType::text, 230));
  columns.push_back(textColumn(
      "plan", qtText(words.say("review", "Plan")),
      [both, words](std::size_t row) {
        return both(row, [&](const ReviewEntry& entry) { return qtText(report::planStateText(entry.planStatus, words)); });
      },
      CellType::text, 170));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

}  // namespace kam::ui

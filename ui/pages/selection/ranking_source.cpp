// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ranking_source.h"

#include "domain/records/account.h"
#include "domain/value_text.h"
#include "pages/selection/criterion_texts.h"
#include "scoring/selection/acceptability.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <numeric>

namespace kam::ui {

using domain::Tier;
using scoring::RankedAccount;

namespace {

Tone toneOf(Tier tier) {
  switch (tier) {
    case Tier::key: return Tone::accentSolid;
    case Tier::develop: return Tone::accent;
    case Tier::watch: return Tone::warning;
    default: return Tone::neutral;
  }
}

}  // namespace

std::vector<std::uint32_t> everyRow(const scoring::Ranking& ranking) {
  std::vector<std::uint32_t> rows(ranking.rows.size());
  std::iota(rows.begin(), rows.end(), 0U);
  return rows;
}

RankingSource::RankingSource(app::SnapshotPointer snapshot, std::shared_ptr<const scoring::Ranking> ranking, std::vector<std::uint32_t> rows,
                             words::Words words)
    : m_snapshot(std::move(snapshot)),
      m_ranking(std::move(ranking)),
      m_rows(std::move(rows)),
      m_words(words),
      m_currency(domain::currencyOf(*m_snapshot)) {
  const auto add = [this](const char* key, const QString& title, CellType type, int width, bool shown = true) {
    TableColumn column;
    column.key = QString::fromLatin1(key);
    column.title = title;
    column.type = type;
    column.width = width;
    column.shownAtFirst = shown;
    m_columns.push_back(column);
  };
  add("place", QStringLiteral("#"), CellType::number, 34);
  add("account", say("selection", "Account"), CellType::strong, 140);
  add("score", say("selection", "Score"), CellType::number, 58);
  add("composition", say("selection", "Composition"), CellType::composition, 100);
  add("certainty", say("selection", "Certainty"), CellType::number, 80);
  m_columns.back().toolTip = say("selection", "In how many of all admissible weightings and ratings the account is above the line");
  add("tier", say("selection", "Tier"), CellType::pills, 164);
  add("range", say("selection", "Possible score"), CellType::number, 110, false);
  add("revenue", say("selection", "Revenue"), CellType::number, 116, false);
  add("revenue_place", say("selection", "Place by revenue"), CellType::number, 116, false);
  add("attractiveness", say("selection", "Attractiveness"), CellType::number, 110, false);
  add("strength", say("selection", "Strength"), CellType::number, 84, false);
  add("coverage", say("selection", "Known"), CellType::number, 84, false);
  add("present_tier", say("selection", "Tier now"), CellType::text, 110, false);
}

QString RankingSource::say(const char* area, const char* text, const char* meaning) const { return qtText(m_words.say(area, text, meaning)); }

QString RankingSource::decimal(std::optional<double> value) const {
  return qtText(value ? words::decimal(m_words.language(), *value, 1) : std::string(words::kUnknown));
}

std::optional<double> RankingSource::inTop(std::size_t row) const {
  const std::uint32_t item = at(row).item;
  if (item >= m_inTop.size() || m_inTop[item] < 0.0) return std::nullopt;
  return m_inTop[item];
}

QString RankingSource::accountName(std::size_t row) const {
  const domain::Account* found = m_snapshot->find(at(row).account);
  return found == nullptr ? QString() : qtText(found->name);
}

QString RankingSource::text(std::size_t row, std::size_t column) const {
  const RankedAccount& ranked = at(row);
  switch (static_cast<Column>(column)) {
    case place: return ranked.rank ? QString::number(*ranked.rank) : qtText(words::kUnknown);
    case account: return accountName(row);
    case score: return decimal(ranked.score);
    case composition: return compositionText(row);
    case certainty: {
      const auto share = inTop(row);
      return share ? qtText(words::percent(m_words.language(), *share, 0)) : QString();
    }
    case tier: {
      QStringList pills;
      for (const CellPill& pill : tierDrawing(ranked).pills) pills << pill.text;
      return pills.join(QStringLiteral(", "));
    }
    case range: return ranked.missing.empty() ? decimal(ranked.score) : decimal(ranked.lower) + QStringLiteral(" – ") + decimal(ranked.upper);
    case revenue:
      return qtText(ranked.revenue ? words::money(m_words.language(), {base::Amount{*ranked.revenue}, m_currency}, false)
                                   : std::string(words::kUnknown));
    case revenuePlace: return ranked.valueRank ? QString::number(*ranked.valueRank) : qtText(words::kUnknown);
    case attractiveness: return decimal(ranked.attractiveness);
    case strength: return decimal(ranked.strength);
    case coverage: return qtText(words::percent(m_words.language(), ranked.coverage, 0));
    case presentTier: return ranked.tier == Tier::unknown ? QString() : qtText(domain::wordOf(m_words, ranked.tier));
  }
  return {};
}

SortKey RankingSource::sortKey(std::size_t row, std::size_t column) const {
  const RankedAccount& ranked = at(row);
  const auto number = [](std::optional<double> value) { return value ? SortKey(*value) : SortKey(); };
  switch (static_cast<Column>(column)) {
    case place: return ranked.rank ? SortKey(static_cast<std::int64_t>(*ranked.rank)) : SortKey();
    case score:
    case composition: return number(ranked.score);
    case range: return ranked.upper - ranked.lower;
    case revenue: return ranked.revenue ? SortKey(*ranked.revenue) : SortKey();
    case revenuePlace: return ranked.valueRank ? SortKey(static_cast<std::int64_t>(*ranked.valueRank)) : SortKey();
    case attractiveness: return number(ranked.attractiveness);
    case strength: return number(ranked.strength);
    case coverage: return ranked.coverage;
    case certainty: return number(inTop(row));
    case tier: return static_cast<std::int64_t>(ranked.proposedTier);
    case presentTier: return ranked.tier == Tier::unknown ? SortKey() : SortKey(static_cast<std::int64_t>(ranked.tier));
    case account: break;
  }
  return text(row, column);
}

CellDrawing RankingSource::tierDrawing(const RankedAccount& ranked) const {
  CellDrawing drawing;
  if (ranked.knockOut) {
    drawing.pills.push_back({say("selection", "knocked out"), Tone::critical});
  } else if (!ranked.rank) {
    drawing.pills.push_back({say("selection", "too little known"), Tone::warning});
  } else {
    drawing.pills.push_back({qtText(domain::wordOf(m_words, ranked.proposedTier)), toneOf(ranked.proposedTier)});
  }
  const bool isKey = ranked.tier == Tier::key;
  const bool becomesKey = ranked.rank && ranked.proposedTier == Tier::key;
  if (becomesKey && !isKey) drawing.pills.push_back({say("selection", "new", "account"), Tone::positive});
  if (isKey && !becomesKey) drawing.pills.push_back({say("selection", "out", "account"), Tone::critical});
  return drawing;
}

CellDrawing RankingSource::drawing(std::size_t row, std::size_t column) const {
  const RankedAccount& ranked = at(row);
  if (column == tier) return tierDrawing(ranked);
  CellDrawing drawing;
  if (column == composition && ranked.score) {
    for (const double part : ranked.contributions) drawing.values.push_back(part / 100.0);
    if (!ranked.missing.empty()) drawing.range = std::pair(ranked.lower / 100.0, ranked.upper / 100.0);
  }
  if (column == account && ranked.knockOut) drawing.done = true;
  if (column == certainty)
    if (const auto share = inTop(row); share && scoring::certaintyOf(*share) == scoring::Certainty::contested) drawing.tone = Tone::warning;
  return drawing;
}

QString RankingSource::compositionText(std::size_t row) const {
  const RankedAccount& ranked = at(row);
  QStringList parts;
  for (std::size_t at = 0; at < m_ranking->criteria.size(); ++at) {
    const bool missing = std::find(ranked.missing.begin(), ranked.missing.end(), at) != ranked.missing.end();
    parts << shortName(m_ranking->criteria[at], m_words.language()) + QStringLiteral(": ") +
                 (missing ? qtText(words::kUnknown) : decimal(ranked.contributions[at]));
  }
  return parts.join(QLatin1Char('\n'));
}

QString RankingSource::standing(std::size_t row) const {
  const RankedAccount& ranked = at(row);
  if (ranked.knockOut && *ranked.knockOut < m_ranking->model.knockOuts.size())
    return qtText(m_ranking->model.knockOuts[*ranked.knockOut].reason.in(m_words.language()));
  if (!ranked.rank)
    return qtText(words::fill(m_words.say("selection", "Only %1 of the weight is known; from 60 % on an account is ranked."),
                              {words::percent(m_words.language(), ranked.coverage, 0)}));
  if (!ranked.missing.empty())
    return qtText(words::fill(m_words.say("selection", "%1 of the weight is known. The rest may take the score anywhere from %2 to %3."),
                              {words::percent(m_words.language(), ranked.coverage, 0), words::decimal(m_words.language(), ranked.lower, 1),
                               words::decimal(m_words.language(), ranked.upper, 1)}));
  return {};
}

QString RankingSource::certaintyText(std::size_t row) const {
  const auto share = inTop(row);
  if (!share) return {};
  switch (scoring::certaintyOf(*share)) {
    case scoring::Certainty::surelyIn: return say("selection", "surely in");
    case scoring::Certainty::surelyOut: return say("selection", "surely out");
    case scoring::Certainty::contested: break;
  }
  return say("selection", "contested: it hangs on how the weights and ratings are taken");
}

QString RankingSource::toolTip(std::size_t row, std::size_t column) const {
  switch (static_cast<Column>(column)) {
    case composition: return compositionText(row);
    case account: return accountName(row);
    case certainty: return certaintyText(row);
    case score:
    case range:
    case tier:
    case coverage: return standing(row);
    default: return {};
  }
}

}  // namespace kam::ui

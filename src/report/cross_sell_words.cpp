// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cross_sell_words.h"

#include "domain/records/product.h"
#include "domain/value_text.h"
#include "words/format.h"

namespace kam::report {

using domain::Snapshot;
using scoring::ProductSuggestion;
using words::fill;
using words::Words;

namespace {

std::string nameOf(const Snapshot& snapshot, domain::Id<domain::Product> id) {
  const auto* product = snapshot.find(id);
  return product == nullptr ? id.toString() : product->name;
}

}  // namespace

std::string similarText(const ProductSuggestion& suggestion, const Words& words) {
  if (!suggestion.similar) return std::string(words::kUnknown);
  return fill(words.say("report", "%1 of %2 similar customers"), {std::to_string(suggestion.similarBuyers), std::to_string(*suggestion.similar)});
}

std::string becauseText(const Snapshot& snapshot, const ProductSuggestion& suggestion, const Words& words) {
  if (suggestion.because.empty()) return {};
  const std::string buyers = std::to_string(suggestion.buyersOfThose);
  const std::string also = std::to_string(suggestion.ofThoseAlsoThis);
  if (suggestion.because.size() == 1)
    return fill(words.say("report", "%1 of %2 who buy %3 buy it too"), {also, buyers, nameOf(snapshot, suggestion.because[0])});
  return fill(words.say("report", "%1 of %2 who buy %3 and %4 buy it too"),
              {also, buyers, nameOf(snapshot, suggestion.because[0]), nameOf(snapshot, suggestion.because[1])});
}

std::string reachText(const ProductSuggestion& suggestion, const Words& words) {
  return suggestion.familyKnown ? words.say("report", "more of the family") : words.say("report", "new to the customer");
}

Table crossSellTable(const Snapshot& snapshot, const std::vector<ProductSuggestion>& suggestions, const Words& words) {
  Table table;
  table.columns = {{words.say("report", "Could buy next"), 3.2, Align::left},
                   {words.say("report", "Already bought by"), 2.2, Align::left},
                   {words.say("report", "Why"), 4.2, Align::left},
                   {words.say("report", "Typical a year"), 1.8, Align::right}};
  for (const ProductSuggestion& one : suggestions) {
    Cell name{nameOf(snapshot, one.product), Tone::plain, false, false, reachText(one, words)};
    const std::string typical = one.typicalRevenue
                                    ? words::shortMoney(words.language(), {base::Amount{*one.typicalRevenue}, domain::currencyOf(snapshot)})
                                    : std::string(words::kUnknown);
    table.rows.push_back({std::move(name), Cell{similarText(one, words), Tone::plain, false, false, {}},
                          Cell{becauseText(snapshot, one, words), Tone::muted, false, false, {}}, Cell{typical, Tone::plain, false, false, {}}});
  }
  table.caption =
      words.say("report", "Products that go together among our customers, and what the ten most similar of them buy; typical is their median.");
  return table;
}

}  // namespace kam::report

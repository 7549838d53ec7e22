// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the two search indexes. While somebody types, the newest hits matter and they must come at once: the short
// prefixes that the index keeps are walked from the newest on, and longer words are checked in the text itself. Only where
// such a walk finds too little is the index asked for the whole word, which has to collect all of its hits first.
#include "base/text.h"
#include "storage/search_index.h"

#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace kam::storage {

namespace {

constexpr std::size_t kIndexedLetters = 3;
/// More than a list of hits shows; walking further costs more than asking the index for the whole word.
constexpr std::size_t kWalk = 60;
/// A walk that has found fewer than this after its first rows will not find enough: the whole word is rare, and asking for it is cheap.
constexpr std::size_t kFirstRows = 10;
constexpr std::size_t kHitsAmongFirst = 2;

using Words = std::vector<std::string>;

std::string firstLetters(const std::string& word, std::size_t letters) {
  std::size_t end = 0;
  for (; end < word.size(); ++end)
    if ((static_cast<unsigned char>(word[end]) & 0xC0U) != 0x80U && letters-- == 0) break;
  return word.substr(0, end);
}

/// `"mue"* AND "gmb"*`
std::string allOf(const Words& words, std::size_t letters) {
  std::string match;
  for (const std::string& word : words) {
    if (!match.empty()) match += " AND ";
    match += "\"" + firstLetters(word, letters) + "\"*";
  }
  return match;
}

bool hasWord(std::string_view text, std::string_view start) {
  for (std::size_t at = text.find(start); at != std::string_view::npos; at = text.find(start, at + 1))
    if (at == 0 || text[at - 1] == ' ') return true;
  return false;
}

class Search {
public:
  Search(Connection& connection, std::string_view text, std::size_t limit, bool ranked) : m_connection(connection), m_limit(limit), m_ranked(ranked) {
    for (const base::UmlautFold fold : {base::UmlautFold::plain, base::UmlautFold::expanded}) {
      Words words = base::splitText(base::folded(text, fold), ' ');
      std::erase_if(words, [](const std::string& word) { return word.empty(); });
      if (!words.empty() && (m_foldings.empty() || m_foldings.front() != words)) m_foldings.push_back(std::move(words));
    }
  }

  std::vector<SearchHit> run() {
    if (m_foldings.empty() || m_limit == 0) return {};
    ask(true);
    // The index of texts knows no single letters; one alone would mean every second note.
    for (Words& words : m_foldings) std::erase_if(words, [](const std::string& word) { return word.size() < 2; });
    std::erase_if(m_foldings, [](const Words& words) { return words.empty(); });
    if (!m_foldings.empty() && m_hits.size() < m_limit) ask(false);
    return std::move(m_hits);
  }

private:
  void ask(bool names) {
    const bool isLong = std::any_of(m_foldings.begin(), m_foldings.end(), [](const Words& words) {
      return std::any_of(words.begin(), words.end(), [](const std::string& word) { return word.size() > kIndexedLetters; });
    });
    if (m_ranked || !isLong) collect(names, std::string::npos, std::string::npos);
    else if (!collect(names, kIndexedLetters, kWalk)) collect(names, std::string::npos, std::string::npos);
  }

  /// Whether a text holds all words of one of the foldings.
  bool holds(std::string_view text) const {
    return std::any_of(m_foldings.begin(), m_foldings.end(), [text](const Words& words) {
      return std::all_of(words.begin(), words.end(), [text](const std::string& word) { return hasWord(text, word); });
    });
  }

  /// False when the walk ended before enough was found.
  bool collect(bool names, std::size_t letters, std::size_t walk) {
    // Cut to their first letters both foldings may be the same, and the index would do everything twice.
    std::set<std::string> choices;
    for (const Words& words : m_foldings) choices.insert("(" + allOf(words, letters) + ")");
    std::string match;
    for (const std::string& choice : choices) match += (match.empty() ? "" : " OR ") + choice;
    const std::string index = names ? "names_index" : "texts_index";
    const std::string content = names ? "search_names" : "search_texts";
    // CROSS JOIN keeps the order in which the index finds.
    const std::string sql = "SELECT \"kind\", \"record\", \"" + content + "\".\"text\" FROM (SELECT \"rowid\" AS \"hit\" FROM \"" + index +
                            "\" WHERE \"" + index + "\" MATCH ?1 ORDER BY " + (m_ranked ? "\"rank\"" : "\"rowid\" DESC") +
                            " LIMIT ?2) CROSS JOIN \"" + content + "\" ON \"" + content + "\".\"id\" = \"hit\"";
    Query query = m_connection.prepared(sql);
    const bool walking = walk != std::string::npos;
    query.bind(1, std::string_view(match)).bind(2, static_cast<std::int64_t>(walking ? walk : m_limit));
    std::size_t rows = 0;
    const std::size_t before = m_hits.size();
    while (query.step() && m_hits.size() < m_limit) {
      if (walking && rows == kFirstRows && m_hits.size() < before + kHitsAmongFirst) return false;
      ++rows;
      const domain::RecordType* type = domain::findRecordType(query.text(0));
      if (type == nullptr || (walking && !holds(query.text(2))) || !m_seen.emplace(type->kind, query.integer(1)).second) continue;
      m_hits.push_back({type->kind, query.integer(1), names});
    }
    return m_hits.size() >= m_limit || rows < walk;
  }

  Connection& m_connection;
  std::size_t m_limit;
  bool m_ranked;
  std::vector<Words> m_foldings;
  std::vector<SearchHit> m_hits;
  std::set<std::pair<domain::Kind, RawId>> m_seen;
};

/// Stops the running statement soon after the flag was set.
class Interruptible {
public:
  Interruptible(Connection& connection, const std::atomic<bool>* flag) : m_handle(connection.handle()) {
    constexpr int kInstructions = 1000;
    if (flag == nullptr) return;
    sqlite3_progress_handler(
        m_handle, kInstructions, [](void* set) { return static_cast<const std::atomic<bool>*>(set)->load() ? 1 : 0; },
        const_cast<std::atomic<bool>*>(flag));
  }
  ~Interruptible() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
  Interruptible(const Interruptible&) = delete;
  Interruptible& operator=(const Interruptible&) = delete;

private:
  sqlite3* m_handle;
};

}  // namespace

std::vector<SearchHit> searchRecords(Connection& connection, std::string_view text, std::size_t limit, bool ranked,
                                     const std::atomic<bool>* interrupt) {
  const Interruptible interruptible(connection, interrupt);
  return Search(connection, text, limit, ranked).run();
}

}  // namespace kam::storage

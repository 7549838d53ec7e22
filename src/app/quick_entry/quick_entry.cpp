// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quick_entry/quick_entry.h"

#include "app/edits/draft.h"
#include "app/quick_entry/entry_names.h"
#include "app/quick_entry/entry_tokens.h"
#include "app/quick_entry/entry_words.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace kam::app {

using base::Date;
using domain::Channel;
using domain::EffortKind;
using domain::Id;
using domain::OwnFunction;
using domain::Snapshot;
using Meaning = EntryPart::Meaning;

namespace {

constexpr std::array<std::string_view, 4> kUntil{"until", "by", "bis", "till"};

/// Letters of a name that is met without a sign: shorter ones are said by chance.
constexpr std::size_t kShortestName = 6;

bool isTitle(std::string_view word) {
  return word == "dr" || word == "prof" || word == "herr" || word == "herrn" || word == "frau" || word == "mr" || word == "ms" || word == "mrs";
}

class Reader {
public:
  Reader(const Snapshot& snapshot, std::string_view line, const EntryContext& context)
      : m_snapshot(snapshot), m_line(line), m_context(context), m_tokens(entryTokens(line)) {
    m_entry.day = context.today;
    m_entry.account = context.account;
  }

  QuickEntry run() {
    findAccount();
    findOpportunity();
    std::size_t at = 0;
    while (at < m_tokens.size()) {
      std::size_t end = at;
      while (end < m_tokens.size() && !m_tokens[end].endsClause) ++end;
      end = std::min(end + 1, m_tokens.size());
      readClause(at, end);
      at = end;
    }
    if (!m_entry.opportunity.isSet()) meetOpportunity();
    if (!m_entry.account.isSet() && !m_asked) ask(EntryQuestion::Kind::accountMissing, {}, {});
    if (m_entry.hours) readActivity();
    std::sort(m_entry.parts.begin(), m_entry.parts.end(), [](const EntryPart& a, const EntryPart& b) { return a.from < b.from; });
    return std::move(m_entry);
  }

private:
  std::span<const EntryToken> tokensFrom(std::size_t at, std::size_t end) const { return std::span(m_tokens).subspan(at, end - at); }

  void mark(Meaning meaning, std::size_t at, std::size_t count) {
    m_entry.parts.push_back({meaning, m_tokens[at].from, m_tokens[at + count - 1].from + m_tokens[at + count - 1].text.size()});
    for (std::size_t i = at; i < at + count; ++i) m_taken.push_back(i);
  }
  bool isTaken(std::size_t token) const { return std::find(m_taken.begin(), m_taken.end(), token) != m_taken.end(); }

  void ask(EntryQuestion::Kind kind, std::string text, std::vector<std::string> names) {
    m_entry.questions.push_back({kind, std::move(text), std::move(names)});
  }

  /// "#Nordhafen GmbH" anywhere, or "Nordhafen:" or "Ostsee Wasser:" at the beginning; as many words as name one account.
  void findAccount() {
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
      const bool hash = m_tokens[i].text.size() > 1 && m_tokens[i].text.front() == '#';
      const bool colon = i == 0 && m_tokens[0].endsWithColon;
      if (!hash && !colon) continue;
      takeAccount(i);
      return;
    }
    std::string typed;
    for (std::size_t i = 0; i < std::min<std::size_t>(6, m_tokens.size()) && !m_tokens[i].endsClause; ++i) {
      typed += (i == 0 ? "" : " ") + m_tokens[i].word;
      if (!m_tokens[i].endsWithColon) continue;
      // Words before a colon may be any heading; only an account's name makes them one.
      if (NamedAccounts named = accountsNamed(m_snapshot, typed); !named.ids.empty()) settleAccount(named, 0, i + 1);
      return;
    }
  }

  void takeAccount(std::size_t at) {
    std::string typed = m_tokens[at].word;
    NamedAccounts best = accountsNamed(m_snapshot, typed);
    std::size_t count = 1;
    // Further words may belong to the name, or tell between several.
    for (std::size_t next = at + 1; next < std::min(at + 6, m_tokens.size()) && !m_tokens[next - 1].endsClause && !m_tokens[next - 1].endsWithColon;
         ++next) {
      typed += ' ' + m_tokens[next].word;
      NamedAccounts longer = accountsNamed(m_snapshot, typed);
      if (longer.ids.empty()) break;
      best = std::move(longer);
      count = next - at + 1;
    }
    settleAccount(best, at, count);
  }

  /// As they were typed, without the colon behind them.
  std::string wordsOf(std::size_t at, std::size_t count) const {
    std::string text;
    for (std::size_t i = at; i < at + count; ++i) text += (text.empty() ? "" : " ") + m_tokens[i].text;
    return text;
  }

  void settleAccount(NamedAccounts best, std::size_t at, std::size_t count) {
    // "Ostsee Wasser" is the group, though its companies are called so as well.
    if (const auto head = headOf(m_snapshot, best.ids); head.isSet()) best.ids = {head};
    m_asked = best.ids.size() != 1;
    if (m_asked) {
      ask(best.ids.empty() ? EntryQuestion::Kind::noSuchAccount : EntryQuestion::Kind::severalAccounts, wordsOf(at, count), best.names);
      mark(Meaning::unclear, at, count);
      return;
    }
    m_entry.account = best.ids.front();
    mark(Meaning::account, at, count);
  }

  /// "!Retrofit of line 3": as many words as name one of the account's open opportunities.
  void findOpportunity() {
    for (std::size_t at = 0; at < m_tokens.size(); ++at) {
      if (m_tokens[at].text.size() < 2 || m_tokens[at].text.front() != '!') continue;
      std::string typed = m_tokens[at].word;
      NamedOpportunities best = opportunitiesNamed(m_snapshot, m_entry.account, typed);
      std::size_t count = 1;
      for (std::size_t next = at + 1; next < std::min(at + 8, m_tokens.size()) && !m_tokens[next - 1].endsClause; ++next) {
        typed += ' ' + m_tokens[next].word;
        NamedOpportunities longer = opportunitiesNamed(m_snapshot, m_entry.account, typed);
        if (longer.ids.empty()) break;
        best = std::move(longer);
        count = next - at + 1;
      }
      if (best.ids.size() == 1) m_entry.opportunity = best.ids.front();
      else
        ask(best.ids.empty() ? EntryQuestion::Kind::noSuchOpportunity : EntryQuestion::Kind::severalOpportunities, m_tokens[at].text.substr(1),
            best.names);
      mark(best.ids.size() == 1 ? Meaning::opportunity : Meaning::unclear, at, count);
      return;
    }
  }

  /// The whole name of one, said without a sign: the words stay what was said.
  void meetOpportunity() {
    std::optional<EntryPart> met;
    for (std::size_t at = 0; at < m_tokens.size(); ++at) {
      std::string typed;
      for (std::size_t next = at; next < std::min(at + 8, m_tokens.size()) && !isTaken(next); ++next) {
        typed += (typed.empty() ? "" : " ") + m_tokens[next].word;
        if (next == at || typed.size() < kShortestName) continue;
        const NamedOpportunities found = opportunitiesNamed(m_snapshot, m_entry.account, typed);
        if (found.ids.empty()) break;
        const domain::Opportunity* one = found.ids.size() == 1 ? m_snapshot.find(found.ids.front()) : nullptr;
        const auto is = [&](base::UmlautFold fold) { return one != nullptr && base::folded(one->name, fold) == typed; };
        if (!is(base::UmlautFold::plain) && !is(base::UmlautFold::expanded)) continue;
        // Two of them: which one it was about is not for us to say.
        if (met && m_entry.opportunity != one->id) {
          m_entry.opportunity = {};
          return;
        }
        m_entry.opportunity = one->id;
        met = EntryPart{Meaning::opportunity, m_tokens[at].from, m_tokens[next].from + m_tokens[next].text.size()};
        if (m_tokens[next].endsClause) break;
      }
    }
    if (met) m_entry.parts.push_back(*met);
  }

  void readClause(std::size_t at, std::size_t end) {
    if (readMood(at, end)) return;
    const std::size_t due = dueIn(at, end);
    OwnFunction function = OwnFunction::unknown;
    // When it was, how long, and what kind of talk stand before what was said; how long it took may stand behind by itself.
    const FoundHours alone = hoursAt(tokensFrom(at, end));
    bool leading = (m_entry.text.empty() && m_entry.promises.empty()) || (alone.count > 0 && alone.count == end - at);
    for (std::size_t i = at; i < end; ++i) {
      if (isTaken(i) || i == due) continue;
      readPerson(i, end, function);
      if (leading && !isTaken(i) && i < due) readWhen(i, std::min(end, due));
      if (leading && !isTaken(i) && i < due) readChannel(i);
      leading = leading && isTaken(i);
    }
    const std::string text = restOf(at, std::min(end, due == SIZE_MAX ? end : due));
    if (due != SIZE_MAX && readDue(due, end, text, function, at)) return;
    const std::string whole = due == SIZE_MAX ? text : restOf(at, end);
    if (whole.empty()) return;
    m_entry.text += (m_entry.text.empty() ? "" : ", ") + whole;
  }

  bool readMood(std::size_t at, std::size_t end) {
    if (end - at != 2 || (m_tokens[at].word != "mood" && m_tokens[at].word != "stimmung")) return false;
    const std::string& sign = m_tokens[at + 1].text;
    const std::array<std::pair<std::string_view, int>, 6> kSigns{{{"++", 2}, {"+", 1}, {"0", 0}, {"-", -1}, {"--", -2}, {"−", -1}}};
    for (const auto& [text, value] : kSigns)
      if (sign == text) {
        m_entry.mood = value;
        mark(Meaning::mood, at, 2);
        return true;
      }
    return false;
  }

  /// The word "until" before a day; SIZE_MAX where there is none.
  std::size_t dueIn(std::size_t at, std::size_t end) const {
    for (std::size_t i = at; i + 1 < end; ++i)
      if (std::find(kUntil.begin(), kUntil.end(), m_tokens[i].word) != kUntil.end() &&
          dayAt(tokensFrom(i + 1, end), m_context.today, DayWay::ahead).count > 0)
        return i;
    return SIZE_MAX;
  }

  bool readDue(std::size_t due, std::size_t end, const std::string& text, OwnFunction function, std::size_t at) {
    const FoundDay found = dayAt(tokensFrom(due + 1, end), m_context.today, DayWay::ahead);
    if (!found.day) {
      mark(Meaning::unclear, due + 1, found.count);
      ask(EntryQuestion::Kind::noSuchDay, typed(due + 1, found.count), {});
      return true;
    }
    mark(Meaning::due, due, found.count + 1);
    if (text.empty()) return false;
    // What stands behind the day belongs to the promise too.
    const std::string behind = restOf(due, end);
    m_entry.promises.push_back({behind.empty() ? text : text + ' ' + behind, *found.day, function});
    if (due > at) m_entry.parts.push_back({Meaning::promise, m_tokens[at].from, m_tokens[due - 1].to});
    return true;
  }

  std::string typed(std::size_t at, std::size_t count) const {
    return std::string(m_line.substr(m_tokens[at].from, m_tokens[at + count - 1].to - m_tokens[at].from));
  }

  void readChannel(std::size_t i) {
    if (m_entry.channel != Channel::unknown) return;
    m_entry.channel = channelNamed(m_tokens[i].word);
    if (m_entry.channel != Channel::unknown) mark(Meaning::channel, i, 1);
  }

  void readActivity() {
    for (std::size_t i = 0; i < m_tokens.size() && m_entry.activity == EffortKind::unknown; ++i)
      if (!isTaken(i)) m_entry.activity = effortNamed(m_tokens[i].word);
    if (m_entry.activity == EffortKind::unknown && m_entry.channel == Channel::visit) m_entry.activity = EffortKind::visit;
    if (m_context.hasMember) return;
    ask(EntryQuestion::Kind::whoWorked, {}, {});
  }

  void readWhen(std::size_t i, std::size_t end) {
    const auto tokens = tokensFrom(i, end);
    // Before the time: "2 h" is how long, "14 h" is when.
    if (!m_entry.hours)
      if (const FoundHours hours = hoursAt(tokens); hours.count > 0) {
        m_entry.hours = hours.hours;
        mark(Meaning::hours, i, hours.count);
        return;
      }
    if (!m_entry.time)
      if (const FoundTime time = timeAt(tokens); time.count > 0) {
        m_entry.time = time.minutes;
        mark(Meaning::time, i, time.count);
        return;
      }
    if (m_hasDay) return;
    const FoundDay day = dayAt(tokens, m_context.today, DayWay::past);
    if (day.count == 0) return;
    m_hasDay = true;
    if (day.day) m_entry.day = *day.day;
    else ask(EntryQuestion::Kind::noSuchDay, typed(i, day.count), {});
    mark(day.day ? Meaning::day : Meaning::unclear, i, day.count);
  }

  void readPerson(std::size_t i, std::size_t end, OwnFunction& function) {
    const std::string& text = m_tokens[i].text;
    const bool at = text.size() > 1 && text.front() == '@';
    const bool with = (m_tokens[i].word == "with" || m_tokens[i].word == "mit") && i + 1 < end;
    if (!at && !with) return;
    std::size_t first = at ? i : i + 1;
    if (at) {
      if (const OwnFunction named = functionNamed(m_tokens[i].word); named != OwnFunction::unknown) {
        function = named;
        mark(Meaning::function, i, 1);
        return;
      }
    }
    // "@Dr. Falk": a title names nobody.
    const std::size_t titled = first;
    while (first + 1 < end && isTitle(m_tokens[first].word)) ++first;
    NamedPersons found = personsNamed(m_snapshot, m_entry.account, m_tokens[first].word);
    std::size_t count = first - titled + 1;
    if (first + 1 < end && !m_tokens[first].endsClause) {
      NamedPersons longer = personsNamed(m_snapshot, m_entry.account, m_tokens[first].word + ' ' + m_tokens[first + 1].word);
      if (!longer.ids.empty()) {
        found = std::move(longer);
        ++count;
      }
    }
    if (found.ids.size() == 1) {
      if (std::find(m_entry.persons.begin(), m_entry.persons.end(), found.ids.front()) == m_entry.persons.end())
        m_entry.persons.push_back(found.ids.front());
      mark(Meaning::person, i, count + (at ? 0U : 1U));
      return;
    }
    // "with the offer" names nobody: only who was marked is asked for.
    if (!at) return;
    ask(found.ids.empty() ? EntryQuestion::Kind::nobody : EntryQuestion::Kind::severalPersons, text, found.names);
    mark(Meaning::unclear, i, count);
  }

  std::string restOf(std::size_t at, std::size_t end) const {
    std::string rest;
    for (std::size_t i = at; i < end; ++i)
      if (!isTaken(i)) rest += (rest.empty() ? "" : " ") + m_tokens[i].text;
    return rest;
  }

  const Snapshot& m_snapshot;
  std::string_view m_line;
  EntryContext m_context;
  std::vector<EntryToken> m_tokens;
  std::vector<std::size_t> m_taken;
  QuickEntry m_entry;
  bool m_asked = false;
  bool m_hasDay = false;
};

}  // namespace

QuickEntry readEntry(const Snapshot& snapshot, std::string_view line, const EntryContext& context) {
  std::size_t end = std::min(line.size(), kLongestEntry);
  // Not within a letter of several bytes.
  while (end < line.size() && end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
  QuickEntry entry = Reader(snapshot, line.substr(0, end), context).run();
  if (end < line.size()) entry.questions.push_back({EntryQuestion::Kind::tooLong, {}, {}});
  return entry;
}

}  // namespace kam::app

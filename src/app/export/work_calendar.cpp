// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/work_calendar.h"

#include "domain/records.h"
#include "exchange/write/output_file.h"
#include "scoring/account/contract_term.h"

#include <algorithm>

namespace kam::app {
namespace {

using domain::Snapshot;

class Days {
public:
  Days(const Snapshot& snapshot, std::span<const base::RawId> accounts, const words::Words& words)
      : m_snapshot(snapshot), m_accounts(accounts), m_words(words) {}

  void notice(base::Date today) {
    for (const scoring::ContractDate& date : scoring::contractsByDate(m_snapshot, today)) {
      const domain::Contract& contract = *date.contract;
      if (date.term.noticeBy)
        add("notice", contract, date.term.noticeBy, m_words.say("calendar", "Last day of notice: %1"), contract.name, contract.note);
      else add("term", contract, date.term.end, m_words.say("calendar", "Contract ends: %1"), contract.name, contract.note);
    }
  }
  void tenders() {
    for (const domain::Tender& tender : m_snapshot.all<domain::Tender>()) {
      add("tender-questions", tender, tender.questionsUntil, m_words.say("calendar", "Tender, last questions: %1"), tender.title, tender.criteria);
      add("tender-due", tender, tender.due, m_words.say("calendar", "Tender due: %1"), tender.title, tender.criteria);
      add("tender-award", tender, tender.award, m_words.say("calendar", "Tender, award: %1"), tender.title, {});
    }
  }
  void promises() {
    for (const domain::Promise& promise : m_snapshot.all<domain::Promise>()) {
      if (promise.state != domain::PromiseState::open && promise.state != domain::PromiseState::unknown) continue;
      const bool ours = promise.direction != domain::Direction::theirs;
      add("promise", promise, promise.due, ours ? m_words.say("calendar", "Promised by us: %1") : m_words.say("calendar", "Promised to us: %1"),
          promise.text, promise.blocker);
    }
  }
  std::vector<exchange::CalendarDay> take() { return std::move(m_days); }

private:
  template <class Record>
  void add(const char* key, const Record& record, const std::optional<base::Date>& day, const std::string& pattern, const std::string& what,
           const std::string& note) {
    const bool ours = m_accounts.empty() || std::find(m_accounts.begin(), m_accounts.end(), record.account.raw()) != m_accounts.end();
    if (!ours || !day) return;
    const domain::Account* account = m_snapshot.find(record.account);
    const std::string text = words::fill(pattern, {what});
    m_days.push_back({std::string(key) + ":" + record.id.toString(), *day, account == nullptr ? text : account->name + ": " + text, note});
  }

  const Snapshot& m_snapshot;
  std::span<const base::RawId> m_accounts;
  const words::Words& m_words;
  std::vector<exchange::CalendarDay> m_days;
};

}  // namespace

std::vector<exchange::CalendarDay> calendarDays(const Snapshot& snapshot, std::span<const base::RawId> accounts, base::Date today,
                                                const words::Words& words, const CalendarParts& parts) {
  Days days(snapshot, accounts, words);
  if (parts.notice) days.notice(today);
  if (parts.tenders) days.tenders();
  if (parts.promises) days.promises();
  return days.take();
}

base::Result<void> writeAccountCalendar(const Snapshot& snapshot, std::span<const base::RawId> accounts, base::Date today, words::Language language,
                                        const std::filesystem::path& path) {
  const words::Words words(language);
  const auto days = calendarDays(snapshot, accounts, today, words);
  return exchange::writeFile(path,
                             [&](const exchange::TextSink& sink) { return exchange::writeWorkCalendar(snapshot, accounts, days, today, sink); });
}

}  // namespace kam::app

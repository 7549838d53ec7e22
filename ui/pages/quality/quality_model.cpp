// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/quality/quality_model.h"

#include "app/combine/combine.h"
#include "app/edits/edit_words.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "models/column_source.h"
#include "models/field_cells.h"
#include "report/duplicate_words.h"
#include "report/quality_words.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <map>

namespace kam::ui {

using app::QualityMend;
using base::Result;
using domain::Kind;
using scoring::DuplicateLikelihood;
using scoring::DuplicatePair;
using scoring::QualityFinding;
using scoring::QualityTopic;

namespace {

constexpr std::size_t kSmallPortfolio = 1'500;
constexpr std::size_t kMostKinds = 4;

Tone toneOfLikelihood(DuplicateLikelihood likelihood) {
  return likelihood == DuplicateLikelihood::nearlyCertain ? Tone::critical
         : likelihood == DuplicateLikelihood::likely      ? Tone::warning
                                                          : Tone::neutral;
}

}  // namespace

QualityModel::Found QualityModel::search(const app::SnapshotPointer& state, base::Date today, const std::atomic<bool>* stopped) {
  Found found;
  found.state = state;
  found.accounts = scoring::duplicateAccounts(*state, stopped);
  found.persons = scoring::duplicatePersons(*state, stopped);
  const std::vector<QualityFinding> findings = scoring::qualityFindings(*state, today);
  auto proposals = scoring::mendProposals(*state, findings, today);
  for (std::size_t at = 0; at < findings.size(); ++at) found.findings.push_back({findings[at], std::move(proposals[at])});
  return found;
}

void QualityModel::load(app::Workspace* workspace, words::Words words, base::Date today) {
  m_workspace = workspace;
  m_words = words;
  m_today = today;
  m_worker.stop();
  m_busy = false;
  const app::SnapshotPointer state = workspace != nullptr ? workspace->snapshot() : nullptr;
  m_empty = !state || state->all<domain::Account>().empty();
  const auto take = [this](Found found) {
    m_busy = false;
    m_found = std::move(found);
    Q_EMIT changed();
  };
  if (!state) return take({});
  if (state == m_found.state) return take(std::move(m_found));
  if (state->all<domain::Account>().size() <= kSmallPortfolio) return take(search(state, today, nullptr));
  m_busy = true;
  Q_EMIT changed();
  m_worker.run([state, today](const std::atomic<bool>& stopped) { return search(state, today, &stopped); }, take);
}

QString QualityModel::finding() const {
  if (m_busy) return qtText(m_words.say("quality", "Searching …"));
  if (!m_found.state) return {};
  const int pairs = static_cast<int>(m_found.accounts.size() + m_found.persons.size());
  const int findings = static_cast<int>(m_found.findings.size());
  if (pairs + findings == 0) return qtText(m_words.say("quality", "Nothing looks wrong."));
  return qtText(m_words.say("quality", "%n pair(s) look alike", nullptr, pairs) + ", " + m_words.say("quality", "%n finding(s)", nullptr, findings));
}

std::vector<const QualityMend*> QualityModel::findingsOf(QualityTopic topic) const {
  std::vector<const QualityMend*> found;
  for (const QualityMend& one : m_found.findings)
    if (one.finding.topic == topic) found.push_back(&one);
  return found;
}

std::vector<QualityTopicLine> QualityModel::topics() const {
  std::vector<QualityTopicLine> lines;
  lines.push_back(
      {std::nullopt, Kind::accounts, qtText(m_words.say("quality", "Accounts that look alike")), static_cast<int>(m_found.accounts.size())});
  lines.push_back({std::nullopt, Kind::persons, qtText(m_words.say("quality", "Persons that look alike")), static_cast<int>(m_found.persons.size())});
  for (const QualityTopic topic : scoring::allQualityTopics())
    if (const auto found = findingsOf(topic); !found.empty())
      lines.push_back({topic, found.front()->finding.kind, qtText(report::qualityTopicName(topic, m_words)), static_cast<int>(found.size())});
  return lines;
}

std::shared_ptr<TableSource> QualityModel::topicTable(const std::vector<QualityTopicLine>& lines) const {
  std::vector<base::RawId> ids;
  for (std::size_t at = 0; at < lines.size(); ++at) ids.push_back(static_cast<base::RawId>(at) + 1);
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "topic", qtText(m_words.say("quality", "Topic")), [lines](std::size_t row) { return lines[row].name; }, CellType::text, 200));
  const words::Language language = m_words.language();
  columns.push_back(textColumn(
      "count", qtText(m_words.say("quality", "Count")),
      [lines, language](std::size_t row) { return qtText(words::number(language, lines[row].count)); }, CellType::number, 60));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> QualityModel::table(const QualityTopicLine& line) const {
  if (!m_found.state) return nullptr;
  return line.topic ? findingTable(*line.topic) : pairTable(line.kind);
}

QString QualityModel::nameOf(Kind kind, base::RawId record) const {
  QString name = qtText(domain::recordName(*m_found.state, kind, record));
  if (kind == Kind::accounts)
    if (const auto* account = m_found.state->find(domain::Id<domain::Account>(record)); account != nullptr && !account->number.empty())
      name += QStringLiteral(" (%1)").arg(qtText(account->number));
  return name;
}

std::shared_ptr<TableSource> QualityModel::pairTable(Kind kind) const {
  const auto say = [this](const char* area, const char* text) { return qtText(m_words.say(area, text)); };
  const std::vector<DuplicatePair> shown = pairs(kind);
  std::vector<QString> first;
  std::vector<QString> second;
  std::vector<base::RawId> ids;
  for (const DuplicatePair& pair : shown) {
    first.push_back(nameOf(kind, pair.first));
    second.push_back(nameOf(kind, pair.second));
    ids.push_back(static_cast<base::RawId>(ids.size()) + 1);
  }
  const words::Words words = m_words;
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "first", say("quality", "Record"), [first](std::size_t row) { return first[row]; }, CellType::strong, 260));
  columns.push_back(textColumn(
      "second", say("quality", "May be the same as"), [second](std::size_t row) { return second[row]; }, CellType::strong, 260));
  const auto likely = [shown, words](std::size_t row) { return qtText(report::likelihoodName(scoring::likelihoodOf(shown[row]), words)); };
  columns.push_back(textColumn("likely", say("quality", "How likely"), likely, CellType::pills, 150));
  columns.back().key = [shown](std::size_t row) -> SortKey { return shown[row].strength; };
  columns.back().drawing = [shown, likely](std::size_t row) {
    CellDrawing drawing;
    drawing.pills.push_back({likely(row), toneOfLikelihood(scoring::likelihoodOf(shown[row]))});
    return drawing;
  };
  columns.push_back(textColumn(
      "because", say("quality", "Because"), [shown, words](std::size_t row) { return qtText(report::duplicateReasons(shown[row], words)); },
      CellType::text, 300));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

std::shared_ptr<TableSource> QualityModel::findingTable(QualityTopic topic) const {
  const auto say = [this](const char* area, const char* text) { return qtText(m_words.say(area, text)); };
  const auto found = findingsOf(topic);
  std::vector<QString> names;
  std::vector<QString> accounts;
  std::vector<QString> reasons;
  std::vector<QString> steps;
  std::vector<base::RawId> ids;
  bool anyAccount = false;
  for (const QualityMend* one : found) {
    const QualityFinding* finding = &one->finding;
    names.push_back(qtText(report::qualityRecordName(*m_found.state, *finding, m_words)));
    const bool own = finding->kind == Kind::accounts || !finding->account.isSet();
    accounts.push_back(own ? QString() : qtText(domain::recordName(*m_found.state, Kind::accounts, finding->account.raw())));
    anyAccount = anyAccount || !own;
    reasons.push_back(qtText(report::qualityReason(*m_found.state, *finding, m_words)));
    const QString ground = one->proposal ? qtText(report::qualityGround(*m_found.state, *one->proposal, m_words)) : QString();
    steps.push_back(ground.isEmpty() ? mendText(*one) : QStringLiteral("%1 (%2)").arg(mendText(*one), ground));
    ids.push_back(static_cast<base::RawId>(ids.size()) + 1);
  }
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "record", say("quality", "Record"), [names](std::size_t row) { return names[row]; }, CellType::strong, 220));
  columns.push_back(textColumn(
      "reason", say("quality", "What is wrong"), [reasons](std::size_t row) { return reasons[row]; }, CellType::text, 260));
  columns.push_back(textColumn(
      "step", say("quality", "What one key does"), [steps](std::size_t row) { return steps[row]; }, CellType::text, 320));
  // Last, so that the columns of every topic stand in one order.
  if (anyAccount)
    columns.push_back(textColumn(
        "account", say("quality", "Account"), [accounts](std::size_t row) { return accounts[row]; }, CellType::text, 180));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

const DuplicatePair* QualityModel::pair(Kind kind, base::RawId row) const {
  const auto& list = pairs(kind);
  return row < 1 || row > static_cast<base::RawId>(list.size()) ? nullptr : &list[static_cast<std::size_t>(row - 1)];
}

std::vector<ComparedField> QualityModel::compared(const DuplicatePair& pair) const {
  std::vector<ComparedField> fields;
  const domain::RecordType& type = domain::recordType(pair.kind);
  const void* first = m_found.state->table(pair.kind).find(pair.first);
  const void* second = m_found.state->table(pair.kind).find(pair.second);
  if (first == nullptr || second == nullptr) return fields;
  for (std::size_t at = 0; at < type.fields.size(); ++at) {
    const domain::Field& field = type.fields[at];
    const domain::Value one = field.read(first);
    const domain::Value two = field.read(second);
    const bool flag = field.type == domain::FieldType::boolean || field.has(domain::kInternal) || field.has(domain::kComputed);
    if (flag || (domain::isUnknown(one) && domain::isUnknown(two))) continue;
    fields.push_back({at, qtText(m_words.say(field.label)), fieldText(*m_found.state, m_words, field, first),
                      fieldText(*m_found.state, m_words, field, second), one != two});
  }
  return fields;
}

QString QualityModel::weightOf(Kind kind, base::RawId record) const {
  std::vector<std::pair<std::size_t, const domain::RecordType*>> counts;
  for (const domain::RecordType& type : domain::recordTypes()) {
    std::size_t count = 0;
    const domain::TableBase& table = m_found.state->table(type.kind);
    for (const domain::Field& field : type.fields) {
      if (field.type != domain::FieldType::reference || field.references != kind) continue;
      for (std::size_t row = 0; row < table.size(); ++row) count += field.read(table.at(row)) == domain::Value{record} ? 1U : 0U;
    }
    if (count > 0) counts.emplace_back(count, &type);
  }
  std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  QStringList parts;
  for (const auto& [count, type] : counts)
    if (parts.size() < static_cast<qsizetype>(kMostKinds))
      parts << QStringLiteral("%1 %2").arg(count).arg(qtText(m_words.say(count == 1 ? type->singular : type->plural)));
  if (kind == Kind::accounts && m_found.state->sales().rowOf(record) >= 0) parts << qtText(m_words.say("quality", "has sales"));
  return parts.isEmpty() ? qtText(m_words.say("quality", "nothing hangs on it")) : parts.join(QStringLiteral(", "));
}

void QualityModel::combine(const DuplicatePair& pair, bool keepFirst, std::vector<std::size_t> fromOther) {
  const app::CombineRequest request{pair.kind, keepFirst ? pair.first : pair.second, keepFirst ? pair.second : pair.first, std::move(fromOther)};
  m_combiner.run([workspace = m_workspace, request](const std::atomic<bool>&) { return app::combineRecords(*workspace, request); },
                 [this](Result<app::Change> done) {
                   if (!done) Q_EMIT refused(done.error());
                   else Q_EMIT combined(qtText(app::sentence(m_words, *m_workspace->snapshot(), done->entry)));
                 });
}

Result<void> QualityModel::keepApart(const DuplicatePair& pair) {
  const auto edit = app::keepApart(*m_workspace->snapshot(), m_workspace->ids(), pair.kind, pair.first, pair.second, {});
  if (!edit) return base::fail(edit.error());
  const auto done = m_workspace->commit(*edit);
  if (!done) return base::fail(done.error());
  return {};
}

const QualityMend* QualityModel::finding(QualityTopic topic, base::RawId row) const {
  const auto found = findingsOf(topic);
  return row < 1 || row > static_cast<base::RawId>(found.size()) ? nullptr : found[static_cast<std::size_t>(row - 1)];
}

bool QualityModel::canMend(const QualityMend& found) const { return app::canMend(*m_found.state, found); }

QString QualityModel::mendText(const QualityMend& found) const {
  return qtText(report::qualityMend(*m_found.state, found.finding, found.proposal ? &*found.proposal : nullptr, m_words));
}

Result<QString> QualityModel::mend(const QualityMend& found) {
  const auto edit = app::mendFinding(*m_workspace->snapshot(), m_workspace->ids(), found, {m_workspace->author(), m_today});
  if (!edit) return base::fail(edit.error());
  const auto done = m_workspace->commit(*edit);
  if (!done) return base::fail(done.error());
  return qtText(app::sentence(m_words, *m_workspace->snapshot(), done->entry));
}

RecordQuestion QualityModel::missingValue(const QualityFinding& finding) {
  switch (finding.topic) {
    case QualityTopic::managerUnknown: return {Kind::accounts, finding.record, {"kam"}};
    case QualityTopic::segmentUnknown: return {Kind::accounts, finding.record, {"industry", "segment"}};
    case QualityTopic::contactUnowned: return {Kind::stakeholders, finding.other, {"owner"}};
    case QualityTopic::personWithoutPosition: {
      RecordQuestion question{Kind::positions, 0, {"account", "job_title", "function", "from"}};
      question.fixed = {{*domain::recordType(Kind::positions).fieldIndex("person"), finding.record}};
      return question;
    }
    default: return {Kind::persons, finding.record, {"email", "phone", "mobile"}};
  }
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the data, without widgets: what looks alike, what is stale, contradictory, unknown or past its day, and what mends it.
#pragma once

#include <QObject>

#include "app/edits/quality_mends.h"
#include "app/workspace.h"
#include "dialogs/ask_record.h"
#include "models/table_source.h"
#include "scoring/quality/duplicates.h"
#include "scoring/quality/quality_findings.h"
#include "shell/background.h"
#include "words/words.h"

#include <memory>
#include <optional>
#include <vector>

namespace kam::ui {

/// A line of the page's list: one of the duplicates' lists, or a topic of findings.
struct QualityTopicLine {
  /// Unset: duplicates of `kind`.
  std::optional<scoring::QualityTopic> topic;
  domain::Kind kind{};
  QString name;
  int count = 0;
};

/// A field of two records side by side.
struct ComparedField {
  std::size_t field = 0;
  QString label;
  QString first;
  QString second;
  bool differ = false;
};

class QualityModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// Searched beside the window; `changed` follows.
  void load(app::Workspace* workspace, words::Words words, base::Date today);
  /// Waits for what still writes: before the workspace goes away.
  void finish() { m_combiner.finish(); }
  bool isBusy() const { return m_busy; }
  bool isEmptyWorkspace() const { return m_empty; }
  /// "12 findings, 3 pairs that look alike".
  QString finding() const;

  /// Duplicates first; topics without a finding are left out.
  std::vector<QualityTopicLine> topics() const;
  /// Names with their counts; rows name topics by position + 1.
  std::shared_ptr<TableSource> topicTable(const std::vector<QualityTopicLine>& lines) const;
  /// Rows name pairs or findings by position + 1.
  std::shared_ptr<TableSource> table(const QualityTopicLine& line) const;

  const scoring::DuplicatePair* pair(domain::Kind kind, base::RawId row) const;
  /// Fields that either of the two knows.
  std::vector<ComparedField> compared(const scoring::DuplicatePair& pair) const;
  /// "4 contacts, 2 opportunities, 37 sales months", of one side.
  QString weightOf(domain::Kind kind, base::RawId record) const;
  QString nameOf(domain::Kind kind, base::RawId record) const;
  /// Reads the sales lines: beside the window; `combined` follows with the sentence, or the error.
  void combine(const scoring::DuplicatePair& pair, bool keepFirst, std::vector<std::size_t> fromOther);
  base::Result<void> keepApart(const scoring::DuplicatePair& pair);

  const app::QualityMend* finding(scoring::QualityTopic topic, base::RawId row) const;
  /// Else a value has to be asked for: `missingValue`.
  bool canMend(const app::QualityMend& found) const;
  QString mendText(const app::QualityMend& found) const;
  /// What was done, as the history tells it.
  base::Result<QString> mend(const app::QualityMend& found);
  /// The one form that takes what is missing.
  static RecordQuestion missingValue(const scoring::QualityFinding& finding);

Q_SIGNALS:
  void changed();
  void combined(const QString& sentence);
  void refused(const kam::base::Error& error);

private:
  struct Found {
    app::SnapshotPointer state;
    std::vector<scoring::DuplicatePair> accounts;
    std::vector<scoring::DuplicatePair> persons;
    std::vector<app::QualityMend> findings;
  };
  static Found search(const app::SnapshotPointer& state, base::Date today, const std::atomic<bool>* stopped);
  const std::vector<scoring::DuplicatePair>& pairs(domain::Kind kind) const {
    return kind == domain::Kind::accounts ? m_found.accounts : m_found.persons;
  }
  std::vector<const app::QualityMend*> findingsOf(scoring::QualityTopic topic) const;
  std::shared_ptr<TableSource> pairTable(domain::Kind kind) const;
  std::shared_ptr<TableSource> findingTable(scoring::QualityTopic topic) const;

  app::Workspace* m_workspace = nullptr;
  words::Words m_words{words::Language::english};
  base::Date m_today{};
  bool m_busy = false;
  bool m_empty = true;
  Found m_found;
  Background m_worker;
  Background m_combiner;
};

}  // namespace kam::ui

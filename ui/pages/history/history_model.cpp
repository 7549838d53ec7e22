// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/history_model.h"

#include "app/edits/edit_words.h"
#include "models/local_time.h"
#include "theme/text.h"
#include "words/format.h"

namespace kam::ui {
namespace {

constexpr std::size_t kMost = 5000;

enum Column : std::size_t { whenColumn, whoColumn, whatColumn, stateColumn, rowsColumn };

class HistorySource final : public TableSource {
public:
  HistorySource(const AppContext& context, std::vector<storage::JournalEntry> entries)
      : m_words(context.words()),
        m_entries(std::move(entries)),
        m_snapshot(context.workspace() != nullptr ? context.workspace()->snapshot() : std::make_shared<const domain::Snapshot>()),
        m_undone(context.say("history", "undone")),
        m_merged(context.say("history", "merged")) {
    m_columns = {{QStringLiteral("when"), context.say("history", "When"), CellType::text, 150, true},
                 {QStringLiteral("who"), context.say("history", "Who"), CellType::text, 150, true},
                 {QStringLiteral("what"), context.say("history", "What"), CellType::text, 560, true},
                 {QStringLiteral("state"), context.say("history", "State"), CellType::pills, 110, true},
                 {QStringLiteral("rows"), context.say("history", "Records"), CellType::number, 90, true}};
    m_sentences.resize(m_entries.size());
  }

  const std::vector<TableColumn>& columns() const override { return m_columns; }
  std::size_t rowCount() const override { return m_entries.size(); }
  base::RawId id(std::size_t row) const override { return m_entries[row].id; }

  QString text(std::size_t row, std::size_t column) const override {
    const storage::JournalEntry& entry = m_entries[row];
    switch (column) {
      case whenColumn: return qtText(words::dateTime(m_words.language(), localMinute(entry.at)));
      case whoColumn: return qtText(entry.author);
      case whatColumn:
        // A sentence may look into the snapshot; once per row is enough.
        if (m_sentences[row].isEmpty()) m_sentences[row] = qtText(app::sentence(m_words, *m_snapshot, entry));
        return m_sentences[row];
      case stateColumn: return entry.undone ? m_undone : entry.mergedBy != 0 ? m_merged : QString();
      default: return entry.rowCount == 0 ? QString() : qtText(words::number(m_words.language(), entry.rowCount));
    }
  }
  SortKey sortKey(std::size_t row, std::size_t column) const override {
    if (column == whenColumn) return std::int64_t{m_entries[row].id};
    if (column == rowsColumn) return m_entries[row].rowCount;
    return text(row, column);
  }
  CellDrawing drawing(std::size_t row, std::size_t column) const override {
    CellDrawing drawing;
    drawing.done = m_entries[row].undone && column == whatColumn;
    if (column == stateColumn && !text(row, column).isEmpty()) drawing.pills.push_back({text(row, column), Tone::neutral});
    return drawing;
  }
  QString toolTip(std::size_t row, std::size_t column) const override { return column == whatColumn ? text(row, column) : QString(); }

private:
  words::Words m_words;
  std::vector<storage::JournalEntry> m_entries;
  app::SnapshotPointer m_snapshot;
  QString m_undone;
  QString m_merged;
  std::vector<TableColumn> m_columns;
  mutable std::vector<QString> m_sentences;
};

}  // namespace

HistoryModel::HistoryModel(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {
  // The workspace is about to go: nothing may read it any more.
  connect(&m_context, &AppContext::workspaceChanged, this, [this] {
    m_worker.finish();
    m_entries.clear();
  });
}

void HistoryModel::load() {
  app::Workspace* workspace = m_context.workspace();
  if (workspace == nullptr) {
    m_entries.clear();
    Q_EMIT loaded();
    return;
  }
  m_worker.run(
      [workspace](const std::atomic<bool>&) {
        return workspace->history({kMost, 0, {}, 0});
      },
      [this](base::Result<std::vector<storage::JournalEntry>> entries) {
        if (!entries) m_context.tellError(entries.error());
        else m_entries = std::move(*entries);
        Q_EMIT loaded();
      });
}

std::shared_ptr<TableSource> HistoryModel::table() const { return std::make_shared<HistorySource>(m_context, m_entries); }

bool HistoryModel::isCut() const { return m_entries.size() >= kMost; }

QString HistoryModel::subtitle() const {
  const int entries = static_cast<int>(m_entries.size());
  const QString count = m_context.say("history", "%n edit(s)", nullptr, entries);
  return isCut() ? m_context.say("history", "the newest of them: %1").replace(QStringLiteral("%1"), count) : count;
}

}  // namespace kam::ui

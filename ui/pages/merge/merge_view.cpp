// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/merge/merge_view.h"

#include "pages/merge/merge_tables.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/key_figure_card.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

MergeView::MergeView(AppContext& context, MergeModel& model, QWidget* parent) : QWidget(parent), m_context(context), m_model(model) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  auto* figures = new QHBoxLayout;
  figures->setSpacing(kGap);
  for (int figure = 0; figure < 4; ++figure) {
    m_figures.push_back(new KeyFigureCard(this));
    figures->addWidget(m_figures.back(), 1);
  }
  column->addLayout(figures);
  m_note = wrappedLabel(TextRole::muted, {}, this);
  column->addWidget(m_note);
  column->addWidget(conflictsCard(), 3);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  m_countsCard = new Card(this);
  m_counts = new DataTable({}, m_countsCard);
  m_countsCard->body()->addWidget(m_counts);
  row->addWidget(m_countsCard, 3);
  m_editsCard = new Card(this);
  m_edits = new DataTable(QStringLiteral("merge-edits"), m_editsCard);
  m_editsCard->body()->addWidget(m_edits);
  row->addWidget(m_editsCard, 5);
  column->addLayout(row, 2);
}

QWidget* MergeView::conflictsCard() {
  m_conflictsCard = new Card(this);
  m_all = new SegmentedControl(m_conflictsCard);
  m_conflictsCard->addAction(m_all);
  m_conflicts = new DataTable(QStringLiteral("merge-conflicts"), m_conflictsCard);
  m_conflictsCard->body()->addWidget(m_conflicts);
  connect(m_all, &SegmentedControl::chosen, this, [this](int position) { m_model.setAll(static_cast<app::MergeChoice>(position)); });
  // Enter or a double click opens the list of what can be kept.
  connect(m_conflicts, &DataTable::opened, this, [this] {
    const QModelIndex current = m_conflicts->currentIndex();
    m_conflicts->edit(current.siblingAtColumn(m_conflicts->tableModel().columnCount() - 1));
  });
  return m_conflictsCard;
}

void MergeView::retranslate() {
  m_all->setSegments(
      {m_context.say("merge", "Later edit"), m_context.say("merge", "Ours"), m_context.say("merge", "Theirs"), m_context.say("merge", "Both")});
  m_all->setAccessibleName(m_context.say("merge", "What to keep of all conflicts"));
  m_conflictsCard->setTitle(m_context.say("merge", "Changed on both sides"));
  m_conflicts->setAccessibleName(m_context.say("merge", "Changed on both sides"));
  m_countsCard->setTitle(m_context.say("merge", "Records by kind"));
  m_counts->setAccessibleName(m_context.say("merge", "Records by kind"));
  m_counts->setPlaceholder(m_context.say("merge", "No record changes."));
  m_editsCard->setTitle(m_context.say("merge", "Edits from the other side"));
  m_editsCard->setSubtitle(m_context.say("merge", "each under its own author and time"));
  m_edits->setAccessibleName(m_context.say("merge", "Edits from the other side"));
  m_edits->setPlaceholder(m_context.say("merge", "Nothing that is not known here already."));
}

void MergeView::showFigures() {
  const storage::MergeReport& report = m_model.report();
  const bool done = m_model.state() == MergeModel::State::done;
  const auto figure = [&](std::size_t at, const QString& title, std::int64_t count, const QString& note, Tone tone) {
    m_figures[at]->setTitle(title);
    m_figures[at]->setFigure(qtText(words::number(m_context.language(), count)), note, tone);
  };
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t removed = 0;
  for (const app::KindCount& count : app::countsByKind(report.changes)) {
    added += count.added;
    changed += count.changed;
    removed += count.removed;
  }
  figure(0, done ? m_context.say("merge", "Edits taken over") : m_context.say("merge", "New edits"), report.applied,
         qtText(words::fill(m_context.words().say("merge", "%1 known on both sides"), {words::number(m_context.language(), report.skippedKnown)})),
         Tone::neutral);
  figure(1, m_context.say("merge", "Records"), added + changed + removed,
         qtText(words::fill(m_context.words().say("merge", "%1 new, %2 changed, %3 removed"),
                            {words::number(m_context.language(), added), words::number(m_context.language(), changed),
                             words::number(m_context.language(), removed)})),
         Tone::neutral);
  const auto conflicts = static_cast<std::int64_t>(report.conflicts.size());
  figure(2, m_context.say("merge", "Conflicts"), conflicts,
         conflicts == 0 ? m_context.say("merge", "nothing was changed on both sides")
         : done         ? m_context.say("merge", "settled as shown below")
                        : m_context.say("merge", "the later edit stays"),
         conflicts == 0 ? Tone::positive : Tone::warning);
  if (m_model.isFolder())
    figure(3, m_context.say("merge", "Edits sent"), m_model.exchange().sent,
           m_model.exchange().sent == 0 ? m_context.say("merge", "the folder had them all") : m_context.say("merge", "in a new file of the folder"),
           Tone::neutral);
  else
    figure(3, m_context.say("merge", "Lines of sales"), report.salesLines,
           report.repeatedLines > 0 ? m_context.say("merge", "imported on both sides: they count once")
           : report.salesLines == 0 ? m_context.say("merge", "sales stay as they are")
                                    : m_context.say("merge", "from imports on the other side"),
           Tone::neutral);
}

QString MergeView::note() const {
  QStringList notes;
  const storage::SyncReport& exchange = m_model.exchange();
  const int waiting = static_cast<int>(exchange.waiting);
  if (m_model.isFolder() && waiting > 0)
    notes << m_context.say("merge", "%n file(s) wait for others that have not arrived in the folder yet.", nullptr, waiting);
  if (m_model.isFolder())
    for (const base::Error& problem : exchange.problems) notes << m_context.sentence(problem);
  const int dropped = static_cast<int>(m_model.report().decisionsDropped);
  if (dropped > 0)
    notes << m_context.say("merge", "%n decision(s) could not be followed, because another record refers to what would go.", nullptr, dropped);
  return notes.join(QLatin1Char(' '));
}

void MergeView::show() {
  showFigures();
  m_note->setText(note());
  m_note->setVisible(!m_note->text().isEmpty());
  const bool decidable = m_model.state() == MergeModel::State::ready;
  m_conflictsCard->setVisible(!m_model.report().conflicts.empty());
  m_conflictsCard->setSubtitle(
      decidable ? m_context.say("merge", "the later edit stays unless you choose otherwise, in the last column or for all of them here") : QString());
  m_all->setVisible(decidable);
  if (decidable) {
    const auto& choices = m_model.choices();
    const bool uniform = !choices.empty() && std::all_of(choices.begin(), choices.end(), [&](app::MergeChoice c) { return c == choices.front(); });
    if (uniform) m_all->setCurrent(static_cast<int>(choices.front()));
  }
  m_conflicts->setSource(conflictsTable(m_context, m_model));
  m_counts->setSource(countsTable(m_context, m_model));
  m_edits->setSource(editsTable(m_context, m_model));
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/swot_view.h"

#include "app/workspace.h"
#include "pages/plan/plan_model.h"
#include "pages/plan/plan_tables.h"
#include "shell/app_context.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {

SwotView::SwotView(AppContext& context, PlanModel& model, QWidget* parent) : QWidget(parent), m_context(context), m_model(model) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(kGap * 2);
  grid->setVerticalSpacing(kGap);
  constexpr std::array kOrder{domain::SwotField::strength, domain::SwotField::weakness, domain::SwotField::opportunity, domain::SwotField::threat};
  for (std::size_t at = 0; at < kOrder.size(); ++at) {
    m_fields[at].field = kOrder[at];
    auto* box = new QWidget(this);
    build(m_fields[at], box);
    grid->addWidget(box, static_cast<int>(at / 2), static_cast<int>(at % 2), Qt::AlignTop);
  }
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
}

void SwotView::build(Field& field, QWidget* box) {
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  auto* head = new QHBoxLayout;
  field.title = new TextLabel(TextRole::strong, box);
  field.note = new TextLabel(TextRole::small, box);
  head->addWidget(field.title);
  head->addWidget(field.note, 1);
  field.proposals = new QPushButton(box);
  setButtonKind(*field.proposals, ButtonKind::link);
  field.proposals->setMenu(new QMenu(field.proposals));
  head->addWidget(field.proposals);
  column->addLayout(head);
  field.entries = new DataTable(QString(), box);
  field.entries->horizontalHeader()->hide();
  field.entries->setSortable(false);
  field.entries->setFitRows(12);
  column->addWidget(field.entries);
  field.next = new QLineEdit(box);
  column->addWidget(field.next);
  connect(field.next, &QLineEdit::returnPressed, this, [this, &field] { add(field); });
  connect(field.entries, &DataTable::editRefused, this, [this](const base::Error& error) { m_context.tellError(error); });
  connect(field.entries, &DataTable::opened, this, [&field] { field.entries->edit(field.entries->currentIndex()); });
  connect(field.entries, &DataTable::removeWanted, this, [this](const std::vector<base::RawId>& ids) {
    for (const base::RawId id : ids) {
      const auto removed = m_model.remove(domain::Kind::swot, id);
      if (!removed) {
        m_context.tellError(removed.error());
        return;
      }
    }
    m_context.tellUndoable(m_context.say("plan", "The entry was removed."));
  });
}

void SwotView::add(const Field& field) {
  const QString text = field.next->text().trimmed();
  if (text.isEmpty()) return;
  const auto added = m_model.addSwot(field.field, text);
  if (added) field.next->clear();
  else m_context.tellError(added.error());
}

void SwotView::commitPending() {
  for (const Field& field : m_fields) add(field);
}

void SwotView::retranslate() {
  const std::array names{m_context.say("plan", "Strengths"), m_context.say("plan", "Weaknesses"), m_context.say("plan", "Opportunities"),
                         m_context.say("plan", "Threats")};
  for (std::size_t at = 0; at < m_fields.size(); ++at) {
    m_fields[at].title->setText(names[at]);
    m_fields[at].entries->setAccessibleName(names[at]);
    m_fields[at].next->setPlaceholderText(m_context.say("plan", "Add an entry and press Enter"));
    m_fields[at].next->setAccessibleName(QStringLiteral("%1: %2").arg(names[at], m_fields[at].next->placeholderText()));
    m_fields[at].entries->setPlaceholder(m_context.say("plan", "nothing yet"));
  }
}

void SwotView::show() {
  const bool writable = m_model.isOpen() && !m_context.isReadOnly();
  const ColumnMaker make{writable ? m_context.workspace() : nullptr, m_model.snapshot(), m_context.words()};
  for (const Field& field : m_fields) {
    const auto source = swotTable(m_model, make, field.field);
    field.entries->setSource(source);
    field.next->setVisible(writable);
    offerProposals(field, writable);
    field.note->setText(source->rowCount() > scoring::kPrintedSwotEntries ? m_context.say("plan", "the first five are printed") : QString());
  }
}

void SwotView::offerProposals(const Field& field, bool writable) {
  QMenu& menu = *field.proposals->menu();
  menu.clear();
  constexpr int kMostLetters = 90;
  int count = 0;
  for (const scoring::SwotProposal& proposal : m_model.proposals()) {
    if (proposal.field != field.field) continue;
    ++count;
    QString text = qtText(proposal.text);
    if (text.size() > kMostLetters) text = text.left(kMostLetters) + QStringLiteral("\u2026");
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    connect(menu.addAction(text), &QAction::triggered, this, [this, proposal] {
      // Taking it over fills this menu anew; it may not go while it tells of the click.
      QMetaObject::invokeMethod(
          this,
          [this, proposal] {
            const auto taken = m_model.takeProposal(proposal);
            if (!taken) m_context.tellError(taken.error());
          },
          Qt::QueuedConnection);
    });
  }
  field.proposals->setVisible(writable && count > 0);
  field.proposals->setText(m_context.say("plan", "%n in the records", nullptr, count));
  field.proposals->setToolTip(m_context.say("plan", "Tagged facts, requirements, barriers and competitors of the account, to be taken over"));
}

}  // namespace kam::ui

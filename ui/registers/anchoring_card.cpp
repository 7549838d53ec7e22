// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/anchoring_card.h"

#include "app/edits/duty_edits.h"
#include "app/workspace.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "models/column_source.h"
#include "report/anchoring_words.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

using domain::Id;
using domain::TeamMember;
using scoring::Anchor;
using scoring::AnchorPart;

namespace {

constexpr int kMostRows = 8;

/// Who may be named: of the function, where it is about one, and still with us.
std::vector<const TeamMember*> candidates(const domain::Snapshot& snapshot, const Anchor& anchor, base::Date today) {
  std::vector<const TeamMember*> found;
  for (const TeamMember& member : snapshot.all<TeamMember>()) {
    if (member.until && *member.until < today) continue;
    if (anchor.part != AnchorPart::function || member.function == anchor.function) found.push_back(&member);
  }
  return found;
}

std::vector<base::RawId> numbered(std::size_t count) {
  std::vector<base::RawId> ids;
  for (std::size_t i = 0; i < count; ++i) ids.push_back(static_cast<base::RawId>(i) + 1);
  return ids;
}

/// The column in which somebody is named.
SourceColumn namesColumn(AppContext& context, const std::shared_ptr<const std::vector<Anchor>>& parts, Id<domain::Account> account) {
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const base::Date today = context.clock().today();
  const QString nobody = context.say("report", "nobody");
  SourceColumn column = textColumn(
      "who", context.say("account", "Who"),
      [parts, snapshot, nobody](std::size_t row) {
        const Id<TeamMember> member = (*parts)[row].member;
        return member.isSet() ? qtText(domain::recordName(*snapshot, domain::Kind::team, member.raw())) : nobody;
      },
      CellType::text, 220);
  column.drawing = [parts](std::size_t row) {
    CellDrawing drawing;
    if (!(*parts)[row].member.isSet()) drawing.tone = Tone::critical;
    return drawing;
  };
  if (context.isReadOnly()) return column;
  column.column.editable = true;
  column.choices = [parts, snapshot, today](std::size_t row) {
    QStringList names;
    for (const TeamMember* member : candidates(*snapshot, (*parts)[row], today)) names << qtText(member->name);
    return names;
  };
  column.edit = [&context, parts, snapshot, today, account](std::size_t row, const QString& typed) -> base::Result<void> {
    const auto all = candidates(*snapshot, (*parts)[row], today);
    const auto chosen = std::find_if(all.begin(), all.end(), [&](const TeamMember* member) { return qtText(member->name) == typed; });
    if (chosen == all.end()) {
      std::string names;
      for (const TeamMember* member : all) names += (names.empty() ? "" : ", ") + member->name;
      const std::string value = plainText(typed);
      return base::fail(base::ErrorCode::valueNotAChoice, {"assignments", "member", value, names}, {{}, 0, "member", value});
    }
    if ((*chosen)->id == (*parts)[row].member) return {};
    app::Workspace& workspace = *context.workspace();
    const auto edit = app::nameForAnchor(*workspace.snapshot(), workspace.ids(), account, (*parts)[row].part, (*chosen)->id);
    if (!edit) return base::fail(edit.error());
    const auto done = workspace.commit(*edit);
    if (!done) return base::fail(done.error());
    return {};
  };
  return column;
}

}  // namespace

AnchoringCard::AnchoringCard(AppContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_table(new DataTable(QStringLiteral("anchoring"), this)),
      m_escalation(wrappedLabel(TextRole::muted, {}, this)) {
  body()->addWidget(m_table);
  body()->addWidget(m_escalation);
  m_table->setFitRows(kMostRows);
  m_table->setSortable(false);
  connect(m_table, &DataTable::editRefused, this, [this](const base::Error& error) { m_context.tellError(error); });
  connect(m_table, &DataTable::opened, this, [this] {
    const QModelIndex row = m_table->currentIndex();
    if (row.isValid()) m_table->edit(row.sibling(row.row(), 1));
  });
}

void AnchoringCard::retranslate() {
  setTitle(m_context.say("account", "Anchoring in our house"));
  m_table->setAccessibleName(m_context.say("account", "Anchoring in our house"));
}

void AnchoringCard::showAccount(base::RawId account) {
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const words::Words words = m_context.words();
  const scoring::Anchoring anchoring = scoring::anchoringOf(*snapshot, Id<domain::Account>(account), m_context.clock().today());
  setSubtitle(qtText(report::anchoringSentence(anchoring, words)));
  const auto parts = std::make_shared<const std::vector<Anchor>>(anchoring.parts);
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "place", m_context.say("account", "Place"), [parts, words](std::size_t row) { return qtText(report::anchorName((*parts)[row], words)); },
      CellType::strong, 180));
  columns.push_back(namesColumn(m_context, parts, Id<domain::Account>(account)));
  m_table->setSource(std::make_shared<ColumnSource>(numbered(parts->size()), std::move(columns)));
  const std::string path = report::escalationText(*snapshot, anchoring);
  m_escalation->setVisible(!path.empty());
  m_escalation->setText(qtText(words::fill(words.say("report", "When it burns: %1"), {path})));
}

CareCard::CareCard(AppContext& context, QWidget* parent) : Card(parent), m_context(context), m_table(new DataTable(QStringLiteral("care"), this)) {
  body()->addWidget(m_table);
  body()->addStretch(1);
  m_table->setFitRows(kMostRows);
  m_table->setSortable(false);
}

void CareCard::retranslate() {
  setTitle(m_context.say("account", "Care agreed"));
  m_table->setAccessibleName(m_context.say("account", "Care agreed"));
}

void CareCard::showAccount(base::RawId account) {
  const base::Date today = m_context.clock().today();
  const words::Words words = m_context.words();
  const auto lines = std::make_shared<const std::vector<report::CareLine>>(
      report::careLines(scoring::careAgreed(*m_context.workspace()->snapshot(), Id<domain::Account>(account), today), today, words));
  setVisible(!lines->empty());
  const int differing = static_cast<int>(std::count_if(lines->begin(), lines->end(), [](const report::CareLine& line) { return line.deviates; }));
  setSubtitle(differing == 0 ? m_context.say("account", "it gets what its tier promises")
                             : qtText(words.say("account", "%n point(s) differ from what its tier promises", nullptr, differing)));
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "what", m_context.say("account", "What"), [lines](std::size_t row) { return qtText((*lines)[row].what); }, CellType::strong, 130));
  columns.push_back(textColumn(
      "agreed", m_context.say("account", "What its tier gets"), [lines](std::size_t row) { return qtText((*lines)[row].agreed); }, CellType::text,
      170));
  columns.push_back(textColumn(
      "here", m_context.say("account", "What it gets"), [lines](std::size_t row) { return qtText((*lines)[row].here); }, CellType::text, 180));
  columns.back().drawing = [lines](std::size_t row) {
    CellDrawing drawing;
    if ((*lines)[row].deviates) drawing.tone = Tone::warning;
    return drawing;
  };
  m_table->setSource(std::make_shared<ColumnSource>(numbered(lines->size()), std::move(columns)));
}

}  // namespace kam::ui

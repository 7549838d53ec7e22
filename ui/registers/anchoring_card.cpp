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
#include <numeric>

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
  std::vector<base::RawId> ids(parts->size());
  std::iota(ids.begin(), ids.end(), base::RawId{1});
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(columns)));
  const std::string path = report::escalationText(*snapshot, anchoring);
  m_escalation->setVisible(!path.empty());
  m_escalation->setText(qtText(words::fill(words.say("report", "When it burns: %1"), {path})));
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the people of the map, each an edit that undo takes back.
#include "app/edits/relationship_edits.h"
#include "app/edits/contact_edits.h"
#include "dialogs/contact_dialog.h"
#include "dialogs/record_dialog.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "pages/account/map/choice_help.h"
#include "pages/account/map/day_slider.h"
#include "pages/account/map/map_picture.h"
#include "pages/account/map/map_view.h"
#include "pages/account/relationships_tab.h"
#include "report/relationship_words.h"
#include "theme/text.h"
#include "widgets/button_text.h"
#include "widgets/form_view.h"
#include "words/format.h"

#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>

namespace kam::ui {

using domain::Kind;

namespace {

const std::vector<std::string_view> kKnownFields{"buying_role", "wanted_support", "coverage", "owner", "cadence_days"};
const std::vector<std::string_view> kRoleFields{"placeholder", "buying_role", "owner"};

}  // namespace

void RelationshipsTab::edit(std::size_t person) {
  if (person >= map().people.size() || !isChangeable()) return;
  if (map().people[person].isPlaceholder()) editStakeholder(person);
  else askContact(context(), this, accountId(), map().people[person].position);
}

void RelationshipsTab::editStakeholder(std::size_t person) {
  if (person >= map().people.size() || !isChangeable()) return;
  const scoring::MapPerson who = map().people[person];
  const scoring::RelationshipMap shown = map();
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const auto& fields = who.isPlaceholder() ? kRoleFields : kKnownFields;
  const domain::RecordType& type = domain::recordType(Kind::stakeholders);
  std::vector<app::FieldValue> values;
  if (const domain::Stakeholder* known = snapshot->find(who.stakeholder))
    for (const std::string_view key : fields) values.emplace_back(*type.fieldIndex(key), type.fieldNamed(key).read(known));
  RecordDialog dialog(context(), qtText(report::nameOf(who)), this);
  FormView* form = dialog.addForm(Kind::stakeholders, fields, 2);
  form->showNew(snapshot, values);
  dialog.setAttempt(say("account", "Save"), [&]() -> base::Result<void> {
    auto entered = form->entered();
    if (!entered) return base::fail(entered.error());
    // What was emptied becomes unknown.
    for (const std::string_view key : fields) {
      const std::size_t field = *type.fieldIndex(key);
      if (std::none_of(entered->begin(), entered->end(), [&](const auto& value) { return value.first == field; }) && who.stakeholder.isSet())
        entered->emplace_back().first = field;
    }
    const auto edit = app::describe(*workspace().snapshot(), workspace().ids(), accountId(), shown, person, std::move(*entered));
    if (!edit) return base::fail(edit.error());
    const auto done = workspace().commit(*edit);
    if (!done) return base::fail(done.error());
    return {};
  });
  dialog.exec();
}

void RelationshipsTab::add(std::size_t above) {
  if (!isChangeable()) return;
  std::vector<app::FieldValue> further;
  if (above < map().people.size() && !map().people[above].isPlaceholder())
    further.emplace_back(*domain::recordType(Kind::positions).fieldIndex("reports_to"), domain::Value{map().people[above].position.raw()});
  askContact(context(), this, accountId(), {}, further);
}

void RelationshipsTab::addRole(std::size_t above) {
  bool entered = false;
  const QString title =
      QInputDialog::getText(this, say("relations", "Role not yet found"), say("relations", "Which role is it?"), QLineEdit::Normal, {}, &entered);
  if (entered) commit(app::addRole(*workspace().snapshot(), workspace().ids(), accountId(), map(), plainText(title.trimmed()), above));
}

void RelationshipsTab::remove(std::size_t person) {
  if (person >= map().people.size() || !isChangeable()) return;
  const scoring::MapPerson& who = map().people[person];
  const QString told = say("account", "%1 removed").replace(QStringLiteral("%1"), qtText(report::nameOf(who)));
  const app::SnapshotPointer snapshot = workspace().snapshot();
  if (who.isPlaceholder() || who.isOutside) commit(app::removeRecord(*snapshot, Kind::stakeholders, who.stakeholder.raw()), told);
  else commit(app::removeContact(*snapshot, who.position), told);
}

void RelationshipsTab::askLink() {
  QMenu menu(this);
  const words::Words words = context().words();
  int kind = 1;
  for (const domain::Choice& choice : domain::choicesOf(domain::TieKind{})) {
    if (static_cast<domain::TieKind>(kind) != domain::TieKind::reports) {
      connect(menu.addAction(qtText(words.say(choice.word))), &QAction::triggered, this, [this, kind] {
        m_view->beginLink(kind);
        retranslate();
        m_view->setFocus();
      });
    }
    ++kind;
  }
  menu.exec(QCursor::pos());
}

void RelationshipsTab::showMenu(std::size_t person, const QPoint& place) {
  QMenu menu(this);
  const auto add = [&](const QString& text, auto&& run, bool enabled = true, const QKeySequence& keys = {}) {
    QAction* action = menu.addAction(text);
    action->setEnabled(enabled);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
  };
  const bool writable = isChangeable();
  const bool chosen = person < map().people.size();
  if (chosen) menu.addSection(buttonText(qtText(report::nameOf(map().people[person]))));
  add(
      say("account", "Edit"), [this, person] { edit(person); }, chosen && writable, Qt::Key_Return);
  add(
      say("relations", "Add who reports to them …"), [this, person] { this->add(person); }, writable, Qt::Key_Insert);
  add(
      say("relations", "Add a role not yet found …"), [this, person] { addRole(person); }, writable);
  add(
      say("relations", "Draw a tie …"), [this] { askLink(); }, chosen && writable, Qt::Key_L);
  add(
      say("relations", "Reports to nobody"),
      [this, person] { commit(app::reportTo(*workspace().snapshot(), workspace().ids(), accountId(), map(), person, SIZE_MAX)); },
      chosen && writable && map().people[person].reportsTo != SIZE_MAX);
  add(
      say("relations", "Remove"), [this, person] { remove(person); }, chosen && writable, Qt::Key_Delete);
  menu.addSeparator();
  add(
      say("relations", "Show all"), [this] { m_view->fit(); }, true, Qt::Key_0);
  const bool anybody = !map().people.empty();
  add(
      say("relations", "Save as picture …"), [this] { exportPicture(); }, anybody);
  add(
      say("relations", "Print …"), [this] { printMap(); }, anybody);
  menu.exec(place);
}

void RelationshipsTab::helpChoose(std::size_t person) {
  if (person >= map().people.size() || map().people[person].isPlaceholder()) return;
  const auto answer = askChoice(context(), this, qtText(report::nameOf(map().people[person])));
  if (!answer) return;
  const domain::RecordType& type = domain::recordType(Kind::positions);
  commit(app::setFields(
      *workspace().snapshot(), Kind::positions, map().people[person].position.raw(),
      {{*type.fieldIndex("support"), domain::Value{answer->support}}, {*type.fieldIndex("influence"), domain::Value{answer->influence}}}));
}

MapCaption RelationshipsTab::caption() const {
  const words::Words words = context().words();
  MapCaption caption;
  caption.heading = say("relations", "Relationships: %1")
                        .replace(QStringLiteral("%1"), qtText(domain::recordName(*workspace().snapshot(), Kind::accounts, account())));
  caption.line = qtText(words::date(words.language(), m_day->day()));
  if (m_opportunity->currentIndex() > 0) caption.line += QStringLiteral(" · ") + m_opportunity->currentText();
  caption.legend = say(
      "relations", "Dots: influence, 1 to 3 · bars: how well we know them, 0 to 4 · dashed card: a role not yet found · arrow: of another company");
  return caption;
}

void RelationshipsTab::exportPicture() {
  const QString name = qtText(domain::recordName(*workspace().snapshot(), Kind::accounts, account())) + QStringLiteral(".png");
  const QString file =
      QFileDialog::getSaveFileName(this, say("relations", "Save as picture …"), name, QStringLiteral("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"));
  if (file.isEmpty()) return;
  if (const auto done = MapPicture(*m_view, caption()).write(file); !done) context().tellError(done.error());
  else context().tell(say("relations", "Saved: %1").replace(QStringLiteral("%1"), file), Tone::positive);
}

void RelationshipsTab::printMap() {
  QPrinter printer(QPrinter::HighResolution);
  printer.setPageOrientation(QPageLayout::Landscape);
  QPrintDialog dialog(&printer, this);
  if (dialog.exec() == QDialog::Accepted) MapPicture(*m_view, caption()).print(printer);
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/model_dialog.h"

#include "dialogs/record_dialog.h"
#include "domain/rating_text.h"
#include "pages/selection/ratings_words.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace kam::ui {

ModelDialog::ModelDialog(AppContext& context, const domain::SelectionModel& model, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_draft(*context.workspace(), model, context.words(), context.clock().today()),
      m_name(new QLineEdit(this)),
      m_parts(new SegmentedControl(this)),
      m_stack(new QStackedWidget(this)),
      m_warnings(new TextLabel(TextRole::small, this)),
      m_problem(new TextLabel(TextRole::body, this)) {
  setWindowTitle(say("models", "Selection model"));
  resize(940, 640);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 18);
  column->setSpacing(kGap);
  column->addWidget(new TextLabel(TextRole::pageTitle, say("models", "Selection model"), this));
  auto* top = new QHBoxLayout;
  top->setSpacing(8);
  m_name->setText(m_draft.name());
  m_name->setAccessibleName(say("models", "Name of the model"));
  m_name->setToolTip(say("models", "Under another name it is kept as a model of its own."));
  m_name->setMaximumWidth(320);
  m_parts->setSegments({say("models", "Criteria"), say("models", "Knock-outs"), say("models", "Lines")});
  m_parts->setAccessibleName(say("models", "Part of the model"));
  top->addWidget(m_name, 1);
  top->addStretch(1);
  top->addWidget(m_parts);
  column->addLayout(top);
  m_stack->addWidget(criteriaPart());
  m_stack->addWidget(knockOutPart());
  m_stack->addWidget(linePart());
  column->addWidget(m_stack, 1);
  m_problem->setTone(Tone::critical);
  for (TextLabel* label : {m_warnings, m_problem}) {
    label->setWordWrap(true);
    label->hide();
    column->addWidget(label);
  }
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addStretch(1);
  auto* cancel = new QPushButton(context.say("dialogs", "Cancel"), this);
  auto* keep = new QPushButton(say("models", "Save model"), this);
  cancel->setAutoDefault(false);
  keep->setAutoDefault(false);
  setButtonKind(*keep, ButtonKind::primary);
  buttons->addWidget(cancel);
  buttons->addWidget(keep);
  column->addLayout(buttons);
  m_warnSoon.setSingleShot(true);
  m_warnSoon.setInterval(250);
  connect(&m_warnSoon, &QTimer::timeout, this, &ModelDialog::warn);
  connect(m_parts, &SegmentedControl::chosen, m_stack, &QStackedWidget::setCurrentIndex);
  connect(m_name, &QLineEdit::textEdited, &m_draft, &ModelDraft::setName);
  connect(&m_draft, &ModelDraft::changed, this, &ModelDialog::fill, Qt::QueuedConnection);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(keep, &QPushButton::clicked, this, &ModelDialog::save);
  fill();
}

QWidget* ModelDialog::criteriaPart() {
  auto* part = new QWidget(this);
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, 0, 0, 0);
  m_criteria = new DataTable(QString(), part);
  m_criteria->setAccessibleName(say("models", "Criteria"));
  column->addWidget(m_criteria, 1);
  auto* row = new QHBoxLayout;
  auto* own = new QPushButton(say("models", "Own criterion…"), part);
  auto* order = new QPushButton(say("models", "Only the order counts"), part);
  order->setToolTip(say("models", "Sets the points by the order of importance alone (rank order centroid)."));
  row->addWidget(own);
  row->addWidget(order);
  row->addStretch(1);
  column->addLayout(row);
  for (QPushButton* button : {own, order}) button->setAutoDefault(false);
  connect(own, &QPushButton::clicked, this, &ModelDialog::addOwnCriterion);
  connect(order, &QPushButton::clicked, &m_draft, &ModelDraft::takeOrderOnly);
  connect(m_criteria, &DataTable::editRefused, this, [this](const base::Error& error) {
    m_problem->setText(m_context.sentence(error));
    m_problem->show();
  });
  return part;
}

QWidget* ModelDialog::knockOutPart() {
  auto* part = new QWidget(this);
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, 0, 0, 0);
  m_knockOuts = new DataTable(QString(), part);
  m_knockOuts->setAccessibleName(say("models", "Knock-outs"));
  m_knockOuts->setSortable(false);
  m_knockOuts->setPlaceholder(say("models", "No knock-outs: every account can become a key account."));
  column->addWidget(m_knockOuts, 1);
  auto* buttons = new QHBoxLayout;
  auto* add = new QPushButton(say("models", "Add knock-out"), part);
  auto* remove = new QPushButton(say("models", "Remove"), part);
  buttons->addWidget(add);
  buttons->addWidget(remove);
  buttons->addStretch(1);
  column->addLayout(buttons);
  for (QPushButton* button : {add, remove}) button->setAutoDefault(false);
  const auto removeCurrent = [this] {
    if (const base::RawId row = m_knockOuts->currentId(); row > 0) m_draft.removeKnockOut(static_cast<std::size_t>(row - 1));
  };
  connect(add, &QPushButton::clicked, &m_draft, &ModelDraft::addKnockOut);
  connect(remove, &QPushButton::clicked, this, removeCurrent);
  connect(m_knockOuts, &DataTable::removeWanted, this, removeCurrent);
  return part;
}

ModelDialog::CutFields ModelDialog::cutFields(QWidget* parent, domain::Cut cut, void (ModelDraft::*set)(domain::Cut)) {
  CutFields fields{new QComboBox(parent), new QDoubleSpinBox(parent)};
  fields.kind->addItems(
      {say("models", "the best accounts, by number"), say("models", "from this score on"), say("models", "as many as these hours a year carry")});
  fields.kind->setCurrentIndex(static_cast<int>(cut.kind));
  const auto limits = [fields] {
    const auto kind = static_cast<domain::Cut::Kind>(fields.kind->currentIndex());
    fields.value->setDecimals(kind == domain::Cut::Kind::score ? 1 : 0);
    fields.value->setMaximum(kind == domain::Cut::Kind::score ? 100.0 : kind == domain::Cut::Kind::top ? 100'000.0 : 1'000'000.0);
  };
  limits();
  fields.value->setLocale(m_context.locale());
  fields.value->setValue(cut.value);
  const auto take = [this, fields, set] { (m_draft.*set)({static_cast<domain::Cut::Kind>(fields.kind->currentIndex()), fields.value->value()}); };
  connect(fields.kind, &QComboBox::activated, this, [limits, take] {
    limits();
    take();
  });
  connect(fields.value, &QDoubleSpinBox::valueChanged, this, take);
  return fields;
}

QWidget* ModelDialog::linePart() {
  auto* part = new QWidget(this);
  auto* form = new QFormLayout(part);
  form->setContentsMargins(0, 8, 0, 0);
  form->setVerticalSpacing(12);
  const auto addCut = [&](const QString& title, domain::Cut cut, void (ModelDraft::*set)(domain::Cut)) {
    const CutFields fields = cutFields(part, cut, set);
    fields.kind->setAccessibleName(title);
    fields.value->setAccessibleName(title);
    auto* row = new QHBoxLayout;
    row->addWidget(fields.kind);
    row->addWidget(fields.value);
    row->addStretch(1);
    form->addRow(title, row);
  };
  addCut(say("models", "Key accounts are"), m_draft.model().key, &ModelDraft::setKeyCut);
  addCut(say("models", "Accounts to develop are"), m_draft.model().develop, &ModelDraft::setDevelopCut);
  auto* months = new QSpinBox(part);
  months->setRange(1, 120);
  months->setValue(m_draft.model().reviewMonths);
  months->setAccessibleName(say("models", "Review after months"));
  connect(months, &QSpinBox::valueChanged, &m_draft, &ModelDraft::setReviewMonths);
  form->addRow(say("models", "Review after months"), months);
  return part;
}

void ModelDialog::addOwnCriterion() {
  RecordDialog dialog(m_context, say("models", "Own criterion"), this);
  auto* fields = new QWidget(&dialog);
  auto* grid = new QGridLayout(fields);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->addWidget(new TextLabel(TextRole::small, say("models", "English"), fields), 0, 1);
  grid->addWidget(new TextLabel(TextRole::small, say("models", "German"), fields), 0, 2);
  std::array<std::array<QLineEdit*, 2>, 6> edits{};
  for (int row = 0; row < 6; ++row) {
    const auto at = static_cast<std::size_t>(row);
    const QString title =
        row == 0 ? say("models", "Name") : say("models", "Means %1").arg(qtText(domain::ratingNumber(m_context.language(), kAnchorValues[at - 1])));
    grid->addWidget(new TextLabel(TextRole::small, title, fields), row + 1, 0);
    for (int side = 0; side < 2; ++side) {
      edits[at][static_cast<std::size_t>(side)] = new QLineEdit(fields);
      edits[at][static_cast<std::size_t>(side)]->setAccessibleName(
          QStringLiteral("%1, %2").arg(title, side == 0 ? say("models", "English") : say("models", "German")));
      edits[at][static_cast<std::size_t>(side)]->setMinimumWidth(230);
      grid->addWidget(edits[at][static_cast<std::size_t>(side)], row + 1, side + 1);
    }
  }
  auto* axis = new QComboBox(fields);
  axis->addItems({say("models", "Attractiveness"), say("models", "Strength")});
  axis->setAccessibleName(say("models", "Axis"));
  grid->addWidget(new TextLabel(TextRole::small, say("models", "Axis"), fields), 7, 0);
  grid->addWidget(axis, 7, 1);
  dialog.addWidget(fields);
  domain::Criterion own;
  const auto textOf = [&](std::size_t row) {
    return domain::BilingualText{plainText(edits[row][0]->text().trimmed()), plainText(edits[row][1]->text().trimmed())};
  };
  dialog.setAttempt(say("models", "Add criterion"), [&]() -> base::Result<void> {
    own.name = textOf(0);
    if (own.name.english.empty() || own.name.german.empty())
      return base::fail(base::ErrorCode::fieldRequired, {plainText(say("models", "Own criterion")), plainText(say("models", "Name"))});
    own.axis = axis->currentIndex() == 1 ? domain::Axis::strength : domain::Axis::attractiveness;
    own.anchors.clear();
    for (std::size_t row = 1; row < edits.size(); ++row) {
      own.anchors.push_back(textOf(row));
      if (own.anchors.back().english.empty() || own.anchors.back().german.empty())
        return base::fail(base::ErrorCode::fieldRequired,
                          {plainText(say("models", "Own criterion")), plainText(say("models", "every written anchor in both languages"))});
    }
    return {};
  });
  if (dialog.exec() == QDialog::Accepted) m_draft.addOwn(std::move(own));
}

void ModelDialog::fill() {
  m_problem->hide();
  m_criteria->setSource(m_draft.criteriaTable());
  m_knockOuts->setSource(m_draft.knockOutTable());
  m_warnSoon.start();
}

void ModelDialog::warn() {
  QStringList lines = m_draft.warnings();
  constexpr qsizetype kShown = 4;
  const int more = static_cast<int>(lines.size() - kShown);
  if (more > 0) lines = lines.mid(0, kShown) << m_context.say("models", "and %n more warning(s)", nullptr, more);
  m_warnings->setTone(Tone::warning);
  m_warnings->setText(lines.join(QLatin1Char('\n')));
  m_warnings->setVisible(!lines.isEmpty());
}

void ModelDialog::save() {
  const auto done = m_draft.save();
  if (done || done.error().code == base::ErrorCode::nothingChanged) return accept();
  m_problem->setText(m_context.sentence(done.error()));
  m_problem->show();
}

}  // namespace kam::ui

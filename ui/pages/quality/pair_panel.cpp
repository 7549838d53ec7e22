// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/quality/pair_panel.h"

#include "shell/app_context.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/button_text.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kam::ui {

namespace {
constexpr int kLabelWidth = 150;
constexpr int kPanelHeight = 300;
}  // namespace

PairPanel::PairPanel(AppContext& context, QualityModel& model, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_model(model),
      m_scroll(new QScrollArea(this)),
      m_note(wrappedLabel(TextRole::muted, {}, this)),
      m_combine(new QPushButton(this)),
      m_apart(new QPushButton(this)) {
  setButtonKind(*m_combine, ButtonKind::primary);
  addAction(m_apart);
  addAction(m_combine);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setMinimumHeight(kPanelHeight);
  // Both sides are always in sight; long texts are shortened.
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->viewport()->setAutoFillBackground(false);
  body()->addWidget(m_scroll, 1);
  body()->addWidget(m_note);
  connect(m_combine, &QPushButton::clicked, this, &PairPanel::combineWanted);
  connect(m_apart, &QPushButton::clicked, this, &PairPanel::apartWanted);
}

void PairPanel::retranslate() {
  setTitle(m_context.say("quality", "Side by side"));
  m_combine->setText(m_context.say("quality", "Take into one"));
  m_combine->setToolTip(m_context.say("quality", "Ctrl+Enter"));
  m_combine->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
  m_apart->setText(m_context.say("quality", "Never the same"));
  m_apart->setToolTip(m_context.say("quality", "This pair is not offered again"));
  m_note->setText(m_context.say(
      "quality",
      "Everything that hangs on the record that goes moves over; values that are not kept stand in the history. One undo takes all of it back."));
  build();
}

void PairPanel::showPair(const scoring::DuplicatePair* pair) {
  m_pair = pair == nullptr ? std::nullopt : std::optional(*pair);
  build();
}

QRadioButton* PairPanel::radio(const QString& text, bool chosen, int row, int column, QButtonGroup& group) {
  auto* button = new QRadioButton(text.isEmpty() ? QStringLiteral("–") : buttonText(text), m_content);
  button->setChecked(chosen);
  button->setToolTip(text);
  // Neither side grows at the cost of the other.
  button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  group.addButton(button);
  static_cast<QGridLayout*>(m_content->layout())->addWidget(button, row, column);
  return button;
}

TextLabel* PairPanel::side(TextRole role, const QString& text, int row, int column) {
  auto* label = new TextLabel(role, text, m_content);
  label->setElided(true);
  label->setToolTip(text);
  label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  static_cast<QGridLayout*>(m_content->layout())->addWidget(label, row, column);
  return label;
}

void PairPanel::build() {
  m_choices.clear();
  m_keepFirst = m_keepSecond = nullptr;
  m_content = new QWidget;
  auto* grid = new QGridLayout(m_content);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(6);
  grid->setColumnMinimumWidth(0, kLabelWidth);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(2, 1);
  fill(*grid);
  // Last, so that the scroll area knows how high it is.
  m_scroll->setWidget(m_content);
  // A scroll area gives its content the window's colour; here it lies on a card.
  m_content->setAutoFillBackground(false);
}

void PairPanel::fill(QGridLayout& grid) {
  const bool writable = m_pair.has_value() && !m_context.isReadOnly();
  m_combine->setEnabled(writable);
  m_apart->setEnabled(writable);
  setSubtitle({});
  if (!m_pair) {
    grid.addWidget(wrappedLabel(TextRole::muted, m_context.say("quality", "Choose a pair above."), m_content), 0, 0, 1, 3);
    return;
  }
  int row = 0;
  auto* which = new QButtonGroup(m_content);
  grid.addWidget(new TextLabel(TextRole::strong, m_context.say("quality", "Stays"), m_content), row, 0);
  m_keepFirst = radio(m_model.nameOf(m_pair->kind, m_pair->first), true, row, 1, *which);
  m_keepSecond = radio(m_model.nameOf(m_pair->kind, m_pair->second), false, row, 2, *which);
  connect(m_keepFirst, &QRadioButton::clicked, this, [this] { chooseSide(true); });
  connect(m_keepSecond, &QRadioButton::clicked, this, [this] { chooseSide(false); });
  ++row;
  grid.addWidget(new TextLabel(TextRole::muted, m_context.say("quality", "Hangs on it"), m_content), row, 0);
  side(TextRole::muted, m_model.weightOf(m_pair->kind, m_pair->first), row, 1);
  side(TextRole::muted, m_model.weightOf(m_pair->kind, m_pair->second), row, 2);
  for (const ComparedField& field : m_model.compared(*m_pair)) {
    ++row;
    grid.addWidget(new TextLabel(TextRole::muted, field.label, m_content), row, 0);
    if (!field.differ) {
      side(TextRole::body, field.first, row, 1);
      side(TextRole::body, field.second, row, 2);
      continue;
    }
    auto* group = new QButtonGroup(m_content);
    // What only one knows is kept in any case.
    const bool first = !field.first.isEmpty();
    m_choices[field.field] = {radio(field.first, first, row, 1, *group), radio(field.second, !first, row, 2, *group)};
  }
  grid.setRowStretch(row + 1, 1);
}

void PairPanel::chooseSide(bool first) {
  for (auto& [field, buttons] : m_choices) {
    QRadioButton* wanted = first ? buttons.first : buttons.second;
    if (wanted->text() != QStringLiteral("–")) wanted->setChecked(true);
  }
}

bool PairPanel::keepsFirst() const { return m_keepFirst == nullptr || m_keepFirst->isChecked(); }

std::vector<std::size_t> PairPanel::fromOther() const {
  std::vector<std::size_t> fields;
  for (const auto& [field, buttons] : m_choices)
    if ((keepsFirst() ? buttons.second : buttons.first)->isChecked()) fields.push_back(field);
  return fields;
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/review_view.h"

#include "pages/import/import_tables.h"
#include "pages/import/rows_view.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/data_table.h"
#include "widgets/pill.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace kam::ui {
ReviewView::ReviewView(AppContext& context, ImportModel& model, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(model), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addLayout(m_columns, 1);
  m_columns->setSpacing(kGap);
  auto* left = new QVBoxLayout;
  left->setSpacing(kGap);
  m_trialCard = new Card(this);
  m_trial = new QVBoxLayout;
  m_trial->setSpacing(6);
  m_trialCard->body()->addLayout(m_trial);
  left->addWidget(m_trialCard);
  m_understoodCard = new Card(this);
  m_understood = new QVBoxLayout;
  m_understood->setSpacing(6);
  m_understoodCard->body()->addLayout(m_understood);
  left->addWidget(m_understoodCard);
  left->addStretch(1);
  auto* right = new QVBoxLayout;
  right->setSpacing(kGap);
  const auto add = [&](Card*& card, DataTable*& table, int stretch) {
    card = new Card(this);
    table = new DataTable({}, card);
    table->setSortable(false);
    card->body()->addWidget(table);
    right->addWidget(card, stretch);
  };
  add(m_mappingCard, m_mapping, 4);
  m_outcomes = new RowsView(context, model, this);
  right->addWidget(m_outcomes, 5);
  add(m_rowsCard, m_rows, 3);
  add(m_problemsCard, m_problems, 2);
  m_mapping->setEditTriggers(QAbstractItemView::AllEditTriggers);
  m_columns->addLayout(left, 3);
  m_columns->addLayout(right, 7);
}

void ReviewView::setNarrow(bool narrow) { m_columns->setStretch(0, narrow ? 4 : 3); }

void ReviewView::retranslate() {
  m_understoodCard->setTitle(m_context.say("import_page", "What was understood"));
  m_trialCard->setTitle(m_context.say("import_page", "What would happen"));
  m_mappingCard->setTitle(m_context.say("import_page", "Columns"));
  m_mappingCard->setSubtitle(m_context.say("import_page", "click where a column goes to change it"));
  m_rowsCard->setTitle(m_context.say("import_page", "First rows"));
  m_problemsCard->setTitle(m_context.say("import_page", "Problems"));
  m_outcomes->retranslate();
  m_problemsCard->setSubtitle(m_context.say("import_page", "these rows are set aside, the rest goes in"));
  m_mapping->setAccessibleName(m_context.say("import_page", "Columns"));
  m_rows->setAccessibleName(m_context.say("import_page", "First rows"));
  m_problems->setAccessibleName(m_context.say("import_page", "Problems"));
}

void ReviewView::show() {
  if (m_model.state() != ImportModel::State::ready) return;
  const QString account = m_model.accountName();
  m_understoodCard->setSubtitle(account.isEmpty()
                                    ? m_context.say("import_page", "and why")
                                    : m_context.say("import_page", "for %1 where no customer is named").replace(QStringLiteral("%1"), account));
  showUnderstood();
  showTrial();
  m_mapping->setSource(columnsTable(m_context, m_model));
  m_rows->setSource(rowsTable(m_model.preview()));
}

QString ReviewView::pointName(const std::string& what) const {
  if (what == "kind") return m_context.say("import_page", "Records");
  if (what == "match") return m_context.say("import_page", "Same record by");
  if (what == "preset") return m_context.say("import_page", "Preset");
  if (what == "sheet") return m_context.say("import_page", "Sheet");
  if (what == "encoding") return m_context.say("import_page", "Encoding");
  if (what == "delimiter") return m_context.say("import_page", "Columns divided by");
  if (what == "decimal") return m_context.say("import_page", "Numbers");
  if (what == "dates") return m_context.say("import_page", "Dates");
  return m_context.say("import_page", "Column names");
}

void ReviewView::showUnderstood() {
  clearLayout(*m_understood);
  const auto addMatch = [this] {
    if (!m_model.choices("match").empty())
      addPoint("match", m_model.choices("match").front().second,
               m_context.say("import_page", "a row that fits one of them is that record, any other is new"), true);
  };
  for (const std::string what : {"kind", "preset", "sheet", "encoding", "delimiter", "header", "decimal", "dates"}) {
    QStringList values, reasons;
    bool certain = true;
    for (const app::Understanding& point : m_model.preview().understood) {
      if (point.what != what) continue;
      if (!values.contains(qtText(point.value))) values << qtText(point.value);
      if (!reasons.contains(qtText(point.why))) reasons << qtText(point.why);
      certain = certain && point.certain;
    }
    if (!values.isEmpty() || what == "kind" || what == "preset" || (what == "sheet" && m_model.preview().sheets.size() > 1))
      addPoint(what, values.join(QStringLiteral("\n")), reasons.join(QStringLiteral("; ")), certain);
    if (what == "kind") addMatch();
  }
}

void ReviewView::addPoint(const std::string& what, const QString& value, const QString& why, bool certain) {
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  auto* name = new TextLabel(TextRole::muted, pointName(what), m_understoodCard);
  name->setMinimumWidth(96);
  head->addWidget(name, 2);
  if (!certain) head->addWidget(new Pill(m_context.say("import_page", "please check"), Tone::warning, m_understoodCard));
  const auto choices = m_model.choices(what);
  // What cannot be chosen is only said; what can be starts with what was recognised.
  QComboBox* combo = nullptr;
  if (choices.size() < 2) {
    head->addWidget(new TextLabel(TextRole::strong, value, m_understoodCard), 3);
  } else {
    combo = new QComboBox(m_understoodCard);
    combo->setAccessibleName(pointName(what));
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    combo->setToolTip(value);
    head->addWidget(combo, 3);
    for (const auto& [key, label] : choices) {
      const bool unknown = key.empty() && value.isEmpty() && what == "preset";
      combo->addItem(unknown                                                           ? m_context.say("import_page", "none recognised")
                     : key.empty() && !value.isEmpty() && m_model.chosen(what).empty() ? value.section(QLatin1Char('\n'), 0, 0)
                                                                                       : label,
                     QString::fromStdString(key));
      if (key == m_model.chosen(what)) combo->setCurrentIndex(combo->count() - 1);
    }
  }
  m_understood->addLayout(head);
  if (!why.isEmpty()) {
    auto* reason = new TextLabel(TextRole::small, why, m_understoodCard);
    reason->setToolTip(why);
    m_understood->addWidget(reason);
  }
  if (combo == nullptr) return;
  connect(combo, &QComboBox::activated, this, [this, combo, what](int at) {
    const std::string chosen = plainText(combo->itemData(at).toString());
    // The list is made anew; not while its signal is still on the way.
    QMetaObject::invokeMethod(
        &m_model, [this, what, chosen] { m_model.choose(what, chosen); }, Qt::QueuedConnection);
  });
}

QString ReviewView::questionText(const base::Error& question) const {
  const auto filled = [&](const QString& text, const std::string& first, const std::string& second) {
    return qtText(words::fill(plainText(text), {first, second}));
  };
  const base::Place& place = question.place;
  switch (question.code) {
    case base::ErrorCode::kindUnrecognised:
      return m_model.preview().sheets.size() > 1
                 ? m_context.say("import_page", "The columns do not tell what this sheet holds. Choose the records below, or another sheet.")
                 : m_context.say("import_page", "The columns do not tell what the file holds. Choose the records below.");
    case base::ErrorCode::dateOrderAmbiguous:
      return filled(m_context.say("import_page", "The dates of column %1 (such as %2) can be read in two ways. Choose below which is meant."),
                    place.field, place.value);
    case base::ErrorCode::numberStyleAmbiguous:
      return filled(m_context.say("import_page", "The numbers of column %1 (such as %2) can be read in two ways. Choose below which is meant."),
                    place.field, place.value);
    case base::ErrorCode::columnMissing: {
      const std::string wanted = question.arguments.size() > 1 ? question.arguments[1] : std::string();
      for (const auto& [key, label] : m_model.fieldChoices())
        if (key == wanted)
          return filled(m_context.say("import_page", "No column for “%1” was found. Choose one in the table of columns, or other records."),
                        plainText(label), {});
      break;
    }
    default: break;
  }
  return m_context.sentence(question);
}

void ReviewView::showTrial() {
  clearLayout(*m_trial);
  const auto& trial = m_model.trial();
  // Row by row tells more than the first rows and the list of problems.
  const bool rowByRow = trial && !trial->rows.empty() && !m_model.preview().question;
  m_outcomes->setVisible(rowByRow);
  m_rowsCard->setVisible(!rowByRow);
  m_problemsCard->setVisible(!rowByRow && trial && !trial->problems.empty());
  if (rowByRow) m_outcomes->show();
  if (const auto& question = m_model.preview().question) {
    auto* text = new TextLabel(TextRole::body, questionText(*question), m_trialCard);
    text->setTone(Tone::warning);
    text->setWordWrap(true);
    m_trial->addWidget(text);
    return;
  }
  if (!trial) {
    m_trial->addWidget(new TextLabel(TextRole::muted, m_context.say("import_page", "Reading the whole file …"), m_trialCard));
    return;
  }
  const auto entry = [this](const QString& name, const std::string& shown, Tone tone) {
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(TextRole::body, name, m_trialCard), 1);
    auto* figure = new TextLabel(TextRole::strong, qtText(shown), m_trialCard);
    figure->setTone(tone);
    row->addWidget(figure);
    m_trial->addLayout(row);
  };
  const auto line = [&](const QString& name, std::int64_t count, Tone tone) {
    entry(name, words::number(m_context.language(), count), count > 0 ? tone : Tone::neutral);
  };
  line(m_context.say("import_page", "Rows read"), trial->rowsRead, Tone::neutral);
  if (rowByRow) {
    addTaken(m_context.say("import_page", "New"), trial->added, app::ImportRow::Outcome::added, Tone::positive);
    addTaken(m_context.say("import_page", "Updated"), trial->updated, app::ImportRow::Outcome::updated, Tone::accent);
  } else {
    line(m_context.say("import_page", "New"), trial->added, Tone::positive);
    line(m_context.say("import_page", "Updated"), trial->updated, Tone::accent);
  }
  line(m_context.say("import_page", "Unchanged"), trial->unchanged, Tone::neutral);
  line(m_context.say("import_page", "Set aside"), trial->setAside, Tone::critical);
  if (trial->createdAccounts > 0) line(m_context.say("import_page", "Accounts created on the way"), trial->createdAccounts, Tone::neutral);
  if (trial->createdProducts > 0) line(m_context.say("import_page", "Products created on the way"), trial->createdProducts, Tone::neutral);
  if (trial->revenue) entry(m_context.say("import_page", "Revenue of the lines"), m_model.moneyText(*trial->revenue), Tone::neutral);
  if (trial->conflicts > 0) addConflictRule();
  if (m_model.isTrying()) m_trial->addWidget(new TextLabel(TextRole::muted, m_context.say("import_page", "Trying again …"), m_trialCard));
  m_problems->setSource(problemsTable(m_context, trial->problems));
}

void ReviewView::addTaken(const QString& name, std::int64_t count, app::ImportRow::Outcome outcome, Tone tone) {
  auto* row = new QHBoxLayout;
  auto* tick = new QCheckBox(name, m_trialCard);
  tick->setChecked(m_model.takes(outcome));
  tick->setToolTip(m_context.say("import_page", "Unticked, none of these rows is taken."));
  row->addWidget(tick, 1);
  auto* figure = new TextLabel(TextRole::strong, qtText(words::number(m_context.language(), count)), m_trialCard);
  figure->setTone(count > 0 ? tone : Tone::neutral);
  row->addWidget(figure);
  m_trial->addLayout(row);
  connect(tick, &QCheckBox::clicked, this, [this, outcome](bool taken) {
    // The line is made anew; not while its signal is still on the way.
    QMetaObject::invokeMethod(
        &m_model, [this, outcome, taken] { m_model.setTaken(outcome, taken); }, Qt::QueuedConnection);
  });
}

void ReviewView::addConflictRule() {
  const int conflicts = static_cast<int>(m_model.trial()->conflicts);
  auto* told = new TextLabel(TextRole::body, m_context.say("import_page", "%n conflict(s)", nullptr, conflicts), m_trialCard);
  told->setTone(Tone::warning);
  told->setToolTip(m_context.say(
      "import_page", "Somebody wrote a value here that the file would replace, two rows of the file disagree, or a row fits two records."));
  m_trial->addWidget(told);
  auto* rule = new QComboBox(m_trialCard);
  rule->setAccessibleName(m_context.say("import_page", "What becomes of conflicts"));
  rule->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  rule->addItem(m_context.say("import_page", "only fill empty fields"), static_cast<int>(app::ConflictRule::onlyEmpty));
  rule->addItem(m_context.say("import_page", "take the file's values"), static_cast<int>(app::ConflictRule::take));
  rule->addItem(m_context.say("import_page", "set the rows aside"), static_cast<int>(app::ConflictRule::keep));
  rule->setCurrentIndex(rule->findData(static_cast<int>(m_model.conflictRule())));
  m_trial->addWidget(rule);
  connect(rule, &QComboBox::activated, this, [this, rule](int at) {
    const auto chosen = static_cast<app::ConflictRule>(rule->itemData(at).toInt());
    QMetaObject::invokeMethod(
        &m_model, [this, chosen] { m_model.setConflictRule(chosen); }, Qt::QueuedConnection);
  });
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/quality/quality_page.h"

#include "dialogs/ask_record.h"
#include "pages/quality/pair_panel.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/button_text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/page_header.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kam::ui {

using domain::Kind;

namespace {

constexpr int kTopicsWidth = 310;
constexpr int kTopicsNarrow = 270;
/// Of the words on the button; a company can have a long name.
constexpr int kMendWidth = 300;

/// Tab of the account that shows a record of the kind.
QString sectionOf(Kind kind) {
  switch (kind) {
    case Kind::opportunities: return QStringLiteral("opportunities");
    case Kind::persons: return QStringLiteral("contacts");
    case Kind::plans: return QStringLiteral("plan");
    default: return QStringLiteral("overview");
  }
}

bool isSame(const QualityTopicLine& a, const QualityTopicLine& b) { return a.topic == b.topic && (a.topic.has_value() || a.kind == b.kind); }

}  // namespace

QualityPage::QualityPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new QualityModel(this)),
      m_header(new PageHeader(this)),
      m_topicCard(new Card(this)),
      m_topics(new DataTable({}, m_topicCard)),
      m_card(new Card(this)),
      m_table(new DataTable(QStringLiteral("quality"), m_card)),
      m_mend(new QPushButton(m_card)),
      m_open(new QPushButton(m_card)),
      m_pair(new PairPanel(context, *m_model, this)) {
  m_line.kind = Kind::accounts;
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(20, 18, 20, 20);
  page->setSpacing(kGap);
  page->addWidget(m_header);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  row->addWidget(m_topicCard);
  auto* right = new QVBoxLayout;
  right->setSpacing(kGap);
  right->addWidget(m_card, 1);
  right->addWidget(m_pair, 1);
  row->addLayout(right, 1);
  page->addLayout(row, 1);
  m_topicCard->setFixedWidth(kTopicsWidth);
  m_topics->setSortable(false);
  m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_topicCard->body()->addWidget(m_topics, 1);
  m_card->body()->addWidget(m_table, 1);
  setButtonKind(*m_mend, ButtonKind::primary);
  m_card->addAction(m_open);
  m_card->addAction(m_mend);
  // Not the button's own: that one goes with every other text.
  auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this);
  key->setContext(Qt::WidgetWithChildrenShortcut);
  connect(key, &QShortcut::activated, m_mend, [this] {
    if (m_mend->isVisible()) m_mend->click();
  });
  connect(m_topics, &DataTable::currentIdChanged, this, [this](qint64 id) {
    if (m_filling || id < 1 || id > static_cast<qint64>(m_lines.size())) return;
    m_line = m_lines[static_cast<std::size_t>(id - 1)];
    fillTable();
  });
  connect(m_model, &QualityModel::changed, this, &QualityPage::fill);
  connect(m_model, &QualityModel::combined, this, [this](const QString& sentence) { this->context().tellUndoable(sentence); });
  connect(m_model, &QualityModel::refused, this, [this](const base::Error& error) { this->context().tellError(error); });
  connect(m_table, &DataTable::currentIdChanged, this, [this](qint64) { showRow(); });
  connect(m_table, &DataTable::opened, this, [this](qint64) { openRecord(); });
  connect(m_mend, &QPushButton::clicked, this, &QualityPage::mend);
  connect(m_open, &QPushButton::clicked, this, &QualityPage::openRecord);
  connect(m_pair, &PairPanel::combineWanted, this, &QualityPage::combine);
  connect(m_pair, &PairPanel::apartWanted, this, &QualityPage::keepApart);
  connect(&context, &AppContext::workspaceChanged, m_model, &QualityModel::finish);
}

void QualityPage::open(const PageArguments& arguments) {
  if (arguments.section == QStringLiteral("accounts")) m_line = {std::nullopt, Kind::accounts, {}, 0};
  if (arguments.section == QStringLiteral("persons")) m_line = {std::nullopt, Kind::persons, {}, 0};
  for (const scoring::QualityTopic topic : scoring::allQualityTopics())
    if (arguments.section == qtText(scoring::keyOf(topic))) m_line = {topic, Kind::accounts, {}, 0};
  fill();
}

void QualityPage::refresh(const Change& change) {
  static_cast<void>(change);
  m_model->load(context().workspace(), context().words(), context().clock().today());
}

void QualityPage::fill() {
  m_filling = true;
  m_header->setSubtitle(m_model->finding());
  m_lines = m_model->topics();
  int current = 0;
  for (std::size_t at = 0; at < m_lines.size(); ++at) {
    if (isSame(m_lines[at], m_line)) current = static_cast<int>(at);
  }
  m_topics->setSource(m_model->topicTable(m_lines));
  m_topics->selectRow(current);
  m_line = m_lines[static_cast<std::size_t>(current)];
  m_filling = false;
  fillTable();
}

void QualityPage::fillTable() {
  const bool pairs = !m_line.topic.has_value();
  m_card->setTitle(m_line.name);
  // Without a pair there is nothing to put side by side.
  m_pair->setVisible(pairs && m_line.count > 0);
  m_mend->setVisible(!pairs);
  m_open->setVisible(!pairs);
  m_table->setPlaceholder(m_model->isBusy() ? say("quality", "Searching …") : say("quality", "No two records look alike."));
  if (auto table = m_model->table(m_line)) m_table->setSource(std::move(table));
  if (m_table->currentId() == 0) m_table->selectRow(0);
  showRow();
}

void QualityPage::showRow() {
  const base::RawId row = m_table->currentId();
  if (!m_line.topic) return m_pair->showPair(m_model->pair(m_line.kind, row));
  const app::QualityMend* found = m_model->finding(*m_line.topic, row);
  const bool chosen = found != nullptr;
  m_mend->setEnabled(chosen && !context().isReadOnly());
  if (chosen) {
    const QString step = m_model->mendText(*found);
    m_mend->setText(buttonText(m_mend->fontMetrics().elidedText(step, Qt::ElideRight, kMendWidth)));
    m_mend->setToolTip(QStringLiteral("%1 (%2)").arg(step, QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText)));
  }
  m_open->setEnabled(chosen);
}

void QualityPage::mend() {
  if (!m_line.topic) return;
  const app::QualityMend* found = m_model->finding(*m_line.topic, m_table->currentId());
  if (found == nullptr) return;
  if (!m_model->canMend(*found)) {
    askRecord(context(), this, QualityModel::missingValue(found->finding));
    return;
  }
  if (const auto done = m_model->mend(*found)) context().tellUndoable(*done);
  else context().tellError(done.error());
}

void QualityPage::openRecord() {
  if (!m_line.topic) {
    const scoring::DuplicatePair* pair = m_model->pair(m_line.kind, m_table->currentId());
    if (pair != nullptr && pair->kind == Kind::accounts) context().navigation().openAccount(pair->first);
    return;
  }
  const app::QualityMend* found = m_model->finding(*m_line.topic, m_table->currentId());
  if (found == nullptr) return;
  const scoring::QualityFinding* finding = &found->finding;
  if (finding->topic == scoring::QualityTopic::ratingStale)
    return context().navigation().openPage(QStringLiteral("selection"), {finding->account.raw(), QStringLiteral("ratings")});
  const base::RawId account = finding->kind == Kind::accounts ? finding->record : finding->account.raw();
  if (account != 0) return context().navigation().openAccount(account, sectionOf(finding->kind));
  // Nobody's contact stands on no page.
  if (finding->kind == Kind::persons)
    askRecord(context(), this,
              {Kind::persons, finding->record, {"title", "given_name", "family_name", "email", "phone", "mobile", "language", "note"}});
}

void QualityPage::combine() {
  if (const scoring::DuplicatePair* pair = m_model->pair(m_line.kind, m_table->currentId()))
    m_model->combine(*pair, m_pair->keepsFirst(), m_pair->fromOther());
}

void QualityPage::keepApart() {
  const scoring::DuplicatePair* pair = m_model->pair(m_line.kind, m_table->currentId());
  if (pair == nullptr) return;
  if (const auto done = m_model->keepApart(*pair)) context().tellUndoable(say("quality", "Kept apart; the pair is not offered again"));
  else context().tellError(done.error());
}

void QualityPage::retranslate() {
  m_header->setTitle(say("pages", "Data quality"));
  m_topicCard->setTitle(say("quality", "What to look at"));
  m_topics->setAccessibleName(say("quality", "What to look at"));
  m_table->setAccessibleName(say("pages", "Data quality"));
  m_open->setText(say("quality", "Open"));
  m_pair->retranslate();
  m_model->load(context().workspace(), context().words(), context().clock().today());
}

void QualityPage::setNarrow(bool narrow) { m_topicCard->setFixedWidth(narrow ? kTopicsNarrow : kTopicsWidth); }

}  // namespace kam::ui

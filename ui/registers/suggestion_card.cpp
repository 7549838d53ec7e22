// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/suggestion_card.h"

#include "app/edits/opportunity_edits.h"
#include "app/workspace.h"
#include "domain/account_tree.h"
#include "domain/records.h"
#include "models/column_source.h"
#include "report/cross_sell_words.h"
#include "scoring/figures/sales_figures.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/data_table.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

using scoring::ProductSuggestion;

namespace {

constexpr int kMostRows = 8;

/// Up to here counting and comparing take less time than anybody notices.
constexpr std::int64_t kCountAtOnce = 200'000;
constexpr std::size_t kCompareAtOnce = 300;

std::vector<SourceColumn> columnsOf(const ColumnMaker& make, const std::shared_ptr<const std::vector<ProductSuggestion>>& rows) {
  const auto say = [&](const char* area, const char* text) { return qtText(make.words.say(area, text)); };
  const words::Words words = make.words;
  const auto product = [shot = make.snapshot, rows](std::size_t row) { return shot->find((*rows)[row].product); };
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "product", say("account", "Product"), [product](std::size_t row) { return product(row) == nullptr ? QString() : qtText(product(row)->name); },
      CellType::strong, 220));
  columns.push_back(textColumn(
      "family", say("account", "Product family"),
      [product](std::size_t row) { return product(row) == nullptr ? QString() : qtText(product(row)->family); }, CellType::text, 130));
  columns.push_back(textColumn(
      "reach", say("account", "What it would be"), [rows, words](std::size_t row) { return qtText(report::reachText((*rows)[row], words)); },
      CellType::text, 150));
  SourceColumn similar = textColumn(
      "similar", say("account", "Already bought by"), [rows, words](std::size_t row) { return qtText(report::similarText((*rows)[row], words)); },
      CellType::text, 190);
  similar.key = [rows](std::size_t row) -> SortKey { return static_cast<std::int64_t>((*rows)[row].similarBuyers); };
  columns.push_back(std::move(similar));
  columns.push_back(make.money(
      "typical", say("account", "Typical a year"), [rows](std::size_t row) { return (*rows)[row].typicalRevenue; }, 120));
  SourceColumn why = textColumn(
      "why", say("account", "Why"),
      [rows, words, shot = make.snapshot](std::size_t row) { return qtText(report::becauseText(*shot, (*rows)[row], words)); }, CellType::text, 420);
  columns.push_back(std::move(why));
  return columns;
}

}  // namespace

SuggestionCard::SuggestionCard(AppContext& context, QWidget* parent)
    : Card(parent), m_context(context), m_table(new DataTable(QStringLiteral("suggestions"), this)), m_make(new QPushButton(this)) {
  body()->addWidget(m_table);
  m_table->setFitRows(kMostRows);
  addAction(m_make);
  connect(m_make, &QPushButton::clicked, this, &SuggestionCard::makeOpportunity);
  connect(m_table, &DataTable::opened, this, [this](qint64) { makeOpportunity(); });
  connect(m_table, &DataTable::currentIdChanged, this, [this] { enableButtons(); });
  connect(&context, &AppContext::workspaceChanged, this, [this] { m_counting.finish(); });
}

void SuggestionCard::retranslate() {
  setTitle(m_context.say("account", "What it could buy next"));
  m_make->setText(m_context.say("account", "Make it an opportunity"));
  m_make->setToolTip(m_context.say("account", "Also with Enter"));
  m_table->setAccessibleName(m_context.say("account", "What it could buy next"));
}

void SuggestionCard::showAccount(base::RawId account) {
  const bool another = account != m_account;
  m_account = account;
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const std::vector<base::RawId> members = scoring::withSubsidiaries(*snapshot, domain::AccountTree(*snapshot), account);
  const auto& sums = snapshot->sales().productSums;
  if (snapshot->sales().lineCount < kCountAtOnce && snapshot->sales().products.size() <= kCompareAtOnce) {
    m_counting.stop();
    m_suggestions = scoring::crossSell(*snapshot, members);
    fill();
    return;
  }
  if (another || !sums.isRead()) {
    m_suggestions.clear();
    fill();
  }
  m_table->setPlaceholder(m_context.say("account", "Counting what goes together …"));
  m_counting.run([snapshot, members](const std::atomic<bool>&) { return scoring::crossSell(*snapshot, members); },
                 [this](std::vector<ProductSuggestion> found) {
                   if (m_context.workspace() == nullptr) return;
                   m_suggestions = std::move(found);
                   fill();
                 });
}

void SuggestionCard::fill() {
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const ColumnMaker make{nullptr, snapshot, m_context.words()};
  const auto rows = std::make_shared<const std::vector<ProductSuggestion>>(m_suggestions);
  std::vector<base::RawId> ids;
  for (const ProductSuggestion& one : *rows) ids.push_back(one.product.raw());
  m_table->setPlaceholder(m_context.say("account", "Nothing stands out: it buys what others like it buy, or too little is known of its purchases."));
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), columnsOf(make, rows)));
  setSubtitle(rows->empty() ? QString() : m_context.say("account", "by what goes together among our customers, and by the most similar of them"));
  enableButtons();
}

const ProductSuggestion* SuggestionCard::current() const {
  const auto found = std::find_if(m_suggestions.begin(), m_suggestions.end(),
                                  [id = m_table->currentId()](const ProductSuggestion& one) { return one.product.raw() == id; });
  return found == m_suggestions.end() ? nullptr : &*found;
}

void SuggestionCard::enableButtons() { m_make->setEnabled(current() != nullptr && !m_context.isReadOnly()); }

void SuggestionCard::makeOpportunity() {
  const ProductSuggestion* chosen = current();
  if (chosen == nullptr || m_context.isReadOnly()) return;
  app::Workspace& workspace = *m_context.workspace();
  const app::SnapshotPointer snapshot = workspace.snapshot();
  const auto* product = snapshot->find(chosen->product);
  const QString name = product == nullptr ? QString() : qtText(product->name);
  const auto edit = app::opportunityForProduct(*snapshot, workspace.ids(), domain::Id<domain::Account>(m_account), chosen->product,
                                               chosen->typicalRevenue, chosen->familyKnown, m_context.clock().today());
  if (!edit) {
    m_context.tell(QString(m_context.say("account", "%1 is an open opportunity already.")).replace(QStringLiteral("%1"), name), Tone::neutral);
    return;
  }
  const auto done = workspace.commit(*edit);
  if (!done) m_context.tellError(done.error());
  else m_context.tellUndoable(QString(m_context.say("account", "%1 is an opportunity now.")).replace(QStringLiteral("%1"), name));
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/overview_tab.h"

#include "domain/records.h"
#include "pages/account/account_model.h"
#include "report/complexity_words.h"
#include "scoring/figures/business_figures.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/chart_spots.h"
#include "widgets/chart_view.h"
#include "widgets/clear_layout.h"
#include "widgets/form_view.h"
#include "widgets/key_figure_card.h"
#include "widgets/meter.h"
#include "widgets/pill.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace kam::ui {
OverviewTab::OverviewTab(AppContext& context, AccountModel& model, QWidget* parent)
    : AccountTab(context, parent), m_model(model), m_figures(new QGridLayout), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  outer->addWidget(scroll);
  auto* content = new QWidget(scroll);
  scroll->setWidget(content);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  column->addLayout(m_figures);
  column->addLayout(m_columns);
  column->addStretch(1);
  buildFigures();

  auto* left = new QVBoxLayout;
  left->setSpacing(kGap);
  m_chartCard = new Card(content);
  m_chart = new ChartView(m_chartCard);
  m_chart->setHeights(280, 220);
  m_chartCard->body()->addWidget(m_chart);
  left->addWidget(m_chartCard);
  m_profileCard = new Card(content);
  m_profile =
      new FormView(domain::Kind::accounts,
                   {"name",     "number",      "tier",      "tier_reason", "status",         "relationship_stage",  "kam",    "sponsor",
                    "industry", "segment",     "employees", "own_revenue", "customer_since", "next_review",         "parent", "website",
                    "street",   "postal_code", "city",      "country",     "core_business",  "purchasing_strategy", "note",   "unwritten_rules"},
                   3, m_profileCard);
  m_profileCard->body()->addWidget(m_profile);
  left->addWidget(m_profileCard);
  left->addStretch(1);
  auto* right = new QVBoxLayout;
  right->setSpacing(kGap);
  m_healthCard = new Card(content);
  m_health = new QVBoxLayout;
  m_health->setSpacing(8);
  m_healthCard->body()->addLayout(m_health);
  right->addWidget(m_healthCard);
  m_nextCard = new Card(content);
  m_next = new QVBoxLayout;
  m_next->setSpacing(8);
  m_nextCard->body()->addLayout(m_next);
  right->addWidget(m_nextCard);
  m_complexityCard = new Card(content);
  m_complexity = new QVBoxLayout;
  m_complexity->setSpacing(8);
  m_complexityCard->body()->addLayout(m_complexity);
  m_recentCard = new Card(content);
  m_recent = new QVBoxLayout;
  m_recent->setSpacing(8);
  m_recentCard->body()->addLayout(m_recent);
  right->addWidget(m_recentCard);
  m_groupCard = new Card(content);
  m_group = new QVBoxLayout;
  m_group->setSpacing(4);
  m_groupCard->body()->addLayout(m_group);
  right->addWidget(m_groupCard);
  right->addWidget(m_complexityCard);
  right->addStretch(1);
  m_columns->setSpacing(kGap);
  m_columns->addLayout(left, 7);
  m_columns->addLayout(right, 3);
  connect(m_profile, &FormView::committed, this, [this](qint64, std::size_t field, const domain::Value& value) {
    const auto done = m_model.setField(field, value);
    if (!done) m_profile->showError(domain::recordType(domain::Kind::accounts).fields[field].key, this->context().sentence(done.error()));
  });
}

void OverviewTab::buildFigures() {
  m_figures->setSpacing(kGap);
  for (std::size_t figure = 0; figure < 6; ++figure) {
    auto* card = new KeyFigureCard(this);
    connect(card, &QAbstractButton::clicked, this, [this, figure] { follow(figure); });
    m_figures->addWidget(card, 0, static_cast<int>(figure));
    m_figures->setColumnStretch(static_cast<int>(figure), 1);
    m_cards.push_back(card);
  }
}

void OverviewTab::setNarrow(bool narrow) {
  for (std::size_t card = 0; card < m_cards.size(); ++card) {
    const auto at = static_cast<int>(card);
    m_figures->removeWidget(m_cards[card]);
    m_figures->addWidget(m_cards[card], narrow ? at / 3 : 0, narrow ? at % 3 : at);
  }
  for (int column = 3; column < 6; ++column) m_figures->setColumnStretch(column, narrow ? 0 : 1);
  m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewTab::retranslate() {
  m_profileCard->setTitle(say("account", "Profile"));
  m_profileCard->setSubtitle(say("account", "every field is saved as you leave it"));
  m_healthCard->setTitle(say("account", "Health"));
  m_complexityCard->setTitle(say("account", "Complexity"));
  m_nextCard->setTitle(say("account", "Next steps"));
  m_recentCard->setTitle(say("account", "Recent interactions"));
  m_groupCard->setTitle(say("account", "Group"));
  m_groupCard->setSubtitle(say("account", "revenue of 12 months, with what is below"));
  m_chart->setMenuTexts(say("account", "Copy picture"), say("account", "Copy data"));
  m_profile->setWords(context().words());
}

void OverviewTab::commitPending() { m_profile->commitPending(); }

void OverviewTab::fill() {
  fillFigures();
  fillChart();
  fillHealth();
  fillComplexity();
  fillNext();
  fillRecent();
  fillGroup();
  m_profile->showRecord(workspace().snapshot(), account());
  m_profile->setReadOnly(context().isReadOnly());
}

void OverviewTab::fillFigures() {
  const std::vector<KeyFigure> figures = m_model.keyFigures();
  for (std::size_t at = 0; at < m_cards.size() && at < figures.size(); ++at) {
    const KeyFigure& figure = figures[at];
    m_cards[at]->setTitle(figure.title);
    if (figure.figure.isEmpty()) m_cards[at]->setMissing(figure.note, figure.step);
    else m_cards[at]->setFigure(figure.figure, figure.note, figure.tone, figure.explanation);
  }
}

void OverviewTab::follow(std::size_t figure) {
  const QString to = m_model.keyFigures()[figure].leadsTo;
  if (to == QStringLiteral("page:plan")) context().navigation().openPage(QStringLiteral("plan"), {account(), {}});
  else if (to.startsWith(QStringLiteral("page:"))) context().navigation().openPage(to.mid(5));
  else context().navigation().openAccount(account(), to);
}

void OverviewTab::fillChart() {
  const report::ColumnSeriesChart chart = m_model.salesChart();
  m_chartCard->setTitle(m_model.salesFinding());
  const int months = static_cast<int>(chart.columns.size());
  m_chartCard->setSubtitle(months == 0 ? QString() : say("account", "by month, %n month(s)", nullptr, months));
  m_chart->setAccessibleName(m_model.salesFinding());
  showChart(*m_chart, chart);
}

void OverviewTab::fillHealth() {
  clearLayout(*m_health);
  const scoring::AccountHealth& health = m_model.health();
  const words::Words words = context().words();
  m_healthCard->setSubtitle(
      health.score ? qtText(words::fill(words.say("account", "%1 of 100, known to %2"),
                                        {words::decimal(words.language(), *health.score, 0), words::percent(words.language(), health.confidence, 0)}))
                   : say("account", "nothing is known yet"));
  for (const scoring::HealthValue& value : health.parts) {
    auto* meter = new Meter(m_healthCard);
    const auto tone = [&] {
      const auto band = scoring::healthBandOf(*value.score);
      return band == scoring::HealthBand::good ? Tone::positive : band == scoring::HealthBand::watch ? Tone::warning : Tone::critical;
    };
    meter->setValue(m_model.healthName(value.part),
                    value.score ? qtText(words::decimal(words.language(), *value.score, 0)) : say("account", "not known"),
                    value.score.value_or(0.0) / 100.0, value.score ? tone() : Tone::neutral);
    meter->setToolTip(m_model.healthFormula(value.part));
    m_health->addWidget(meter);
  }
}

void OverviewTab::fillComplexity() {
  clearLayout(*m_complexity);
  const words::Words words = context().words();
  const scoring::Complexity complexity = m_model.complexity();
  m_complexityCard->setSubtitle(qtText(report::complexityWords(complexity, words)));
  for (const scoring::ComplexityCount& part : complexity.parts) {
    auto* meter = new Meter(m_complexityCard);
    meter->setValue(qtText(report::complexityPartName(part.part, words)),
                    part.count ? qtText(words::decimal(words.language(), *part.count, 0)) : say("account", "not known"), part.worth().value_or(0.0),
                    Tone::neutral);
    meter->setToolTip(qtText(
        words::fill(words.say("account", "From %1 on it counts in full; each more counts less than the one before."), {std::to_string(part.full)})));
    m_complexity->addWidget(meter);
  }
}

void OverviewTab::fillNext() {
  clearLayout(*m_next);
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const base::Date today = context().clock().today();
  std::vector<const domain::Action*> open;
  const std::set<base::RawId> followed = scoring::followedPlans(*snapshot);
  for (const domain::Action& action : snapshot->all<domain::Action>()) {
    const domain::AccountPlan* plan = snapshot->find(action.plan);
    const bool here = action.account == accountId() || (plan != nullptr && plan->account == accountId());
    if (here && !followed.contains(action.plan.raw()) && action.status != domain::ActionStatus::done &&
        action.status != domain::ActionStatus::dropped)
      open.push_back(&action);
  }
  std::stable_sort(open.begin(), open.end(), [](const domain::Action* a, const domain::Action* b) {
    return a->due.value_or(base::Date::max()) < b->due.value_or(base::Date::max());
  });
  constexpr std::size_t kMost = 6;
  const int count = static_cast<int>(open.size());
  m_nextCard->setSubtitle(count == 0 ? QString() : say("account", "%n open action(s)", nullptr, count));
  for (std::size_t at = 0; at < open.size() && at < kMost; ++at) {
    const domain::Action& action = *open[at];
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* title = new TextLabel(TextRole::body, qtText(action.title), m_nextCard);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(title, 1);
    if (action.due) {
      const bool overdue = *action.due < today;
      const QString day = qtText(words::shortDate(context().language(), *action.due));
      line->addWidget(new Pill(overdue ? say("account", "overdue %1").replace(QStringLiteral("%1"), day) : day,
                               overdue ? Tone::critical : Tone::neutral, m_nextCard));
    }
    m_next->addLayout(line);
  }
  if (open.empty()) {
    auto* none = new TextLabel(TextRole::muted, say("account", "No open action. Actions come from the account plan."), m_nextCard);
    none->setWordWrap(true);
    none->setElided(false);
    m_next->addWidget(none);
  }
}

void OverviewTab::fillRecent() {
  clearLayout(*m_recent);
  const app::SnapshotPointer snapshot = workspace().snapshot();
  std::vector<const domain::Interaction*> recent;
  for (const domain::Interaction& interaction : snapshot->all<domain::Interaction>())
    if (interaction.account == accountId() && interaction.at) recent.push_back(&interaction);
  constexpr std::size_t kMost = 5;
  const auto newest = recent.begin() + static_cast<std::ptrdiff_t>(std::min(kMost, recent.size()));
  std::partial_sort(recent.begin(), newest, recent.end(), [](const domain::Interaction* a, const domain::Interaction* b) { return *a->at > *b->at; });
  recent.erase(newest, recent.end());
  const words::Words words = context().words();
  for (const domain::Interaction* interaction : recent) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    const base::Date day = std::chrono::floor<std::chrono::days>(*interaction->at);
    auto* when = new TextLabel(TextRole::muted, qtText(words::shortDate(words.language(), day)), m_recentCard);
    when->setFixedWidth(52);
    line->addWidget(when);
    auto* channel = new TextLabel(TextRole::muted, qtText(domain::wordOf(words, interaction->channel)), m_recentCard);
    channel->setFixedWidth(104);
    line->addWidget(channel);
    auto* subject = new TextLabel(TextRole::body, qtText(interaction->subject), m_recentCard);
    subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(subject, 1);
    m_recent->addLayout(line);
  }
  if (recent.empty()) {
    auto* none =
        new TextLabel(TextRole::muted, say("account", "Nothing logged yet. Ctrl+L logs a visit, a call or a mail in seconds."), m_recentCard);
    none->setWordWrap(true);
    none->setElided(false);
    m_recent->addWidget(none);
  }
}

void OverviewTab::fillGroup() {
  clearLayout(*m_group);
  const std::vector<GroupLine> lines = m_model.group();
  m_groupCard->setVisible(!lines.empty());
  for (const GroupLine& line : lines) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->setContentsMargins(line.depth * 16, 0, 0, 0);
    if (line.isSelf) {
      auto* self = new TextLabel(TextRole::strong, line.name, m_groupCard);
      self->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
      row->addWidget(self, 1);
    } else {
      auto* name = new QPushButton(QString(line.name).replace(QLatin1Char('&'), QStringLiteral("&&")), m_groupCard);
      setButtonKind(*name, ButtonKind::link);
      const base::RawId id = line.account;
      connect(name, &QPushButton::clicked, this, [this, id] { context().navigation().openAccount(id); });
      row->addWidget(name);
      row->addStretch(1);
    }
    row->addWidget(new TextLabel(TextRole::muted, line.revenue, m_groupCard));
    m_group->addLayout(row);
  }
}

}  // namespace kam::ui

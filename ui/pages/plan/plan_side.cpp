// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_side.h"

#include "shell/app_context.h"
#include "theme/style.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/meter.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

/// More would bury what matters; the rest is counted.
constexpr std::size_t kMostFindings = 7;

}  // namespace

PlanSide::PlanSide(AppContext& context, PlanModel& model, QWidget* parent) : QWidget(parent), m_context(context), m_model(model) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  const auto add = [&](Card*& card, QVBoxLayout*& body) {
    card = new Card(this);
    body = new QVBoxLayout;
    body->setSpacing(8);
    card->body()->addLayout(body);
    column->addWidget(card);
  };
  add(m_gapCard, m_gap);
  add(m_findingsCard, m_findings);
  add(m_signCard, m_sign);
  column->addStretch(1);
}

void PlanSide::retranslate() {
  m_findingsCard->setTitle(m_context.say("plan", "To mend"));
  m_signCard->setTitle(m_context.say("plan", "Sign-off"));
}

void PlanSide::show() {
  showGap();
  showFindings();
  showSignOff();
}

void PlanSide::showGap() {
  clearLayout(*m_gap);
  m_gapCard->setTitle(m_context.say("plan", "Gap to target %1").replace(QStringLiteral("%1"), QString::number(m_model.targetYear())));
  const auto gap = m_model.gap();
  if (!gap) {
    m_gap->addWidget(wrappedLabel(
        TextRole::muted, m_context.say("plan", "Set a revenue target for the year, and sales and opportunities show how much of it is covered."),
        m_gapCard));
    return;
  }
  const std::int64_t target = gap->coveredByBase + gap->coveredByPipeline + gap->coveredByWhitespace + gap->uncovered;
  const auto line = [&](const QString& name, std::int64_t part, Tone tone) {
    auto* meter = new Meter(m_gapCard);
    meter->setValue(name, m_model.moneyText(part), target > 0 ? static_cast<double>(part) / static_cast<double>(target) : 0.0, tone);
    m_gap->addWidget(meter);
  };
  line(m_context.say("plan", "Run rate, 12 months"), gap->coveredByBase, Tone::accent);
  line(m_context.say("plan", "Pipeline, weighted"), gap->coveredByPipeline, Tone::accent);
  auto* rest = wrappedLabel(
      TextRole::body,
      gap->uncovered > 0 ? m_context.say("plan", "%1 without a source yet").replace(QStringLiteral("%1"), m_model.moneyText(gap->uncovered))
                         : m_context.say("plan", "The target is covered, %1 to spare").replace(QStringLiteral("%1"), m_model.moneyText(gap->surplus)),
      m_gapCard);
  rest->setTone(gap->uncovered > 0 ? Tone::warning : Tone::positive);
  m_gap->addWidget(rest);
}

void PlanSide::showFindings() {
  clearLayout(*m_findings);
  const auto& findings = m_model.findings();
  const int count = static_cast<int>(findings.size());
  m_findingsCard->setSubtitle(findings.empty() ? QString() : m_context.say("plan", "%n finding(s)", nullptr, count));
  if (findings.empty()) {
    auto* fine = wrappedLabel(TextRole::body, m_context.say("plan", "Nothing to mend: the plan is whole."), m_findingsCard);
    fine->setTone(Tone::positive);
    m_findings->addWidget(fine);
  }
  for (std::size_t at = 0; at < findings.size() && at < kMostFindings; ++at) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* text = wrappedLabel(TextRole::body, m_model.findingText(findings[at]), m_findingsCard);
    row->addWidget(text, 1);
    auto* go = new QPushButton(m_context.say("plan", "Go"), m_findingsCard);
    setButtonKind(*go, ButtonKind::link);
    go->setAccessibleName(m_model.findingText(findings[at]));
    const scoring::PlanSection section = findings[at].section;
    connect(go, &QPushButton::clicked, this, [this, section] { Q_EMIT sectionWanted(section); });
    row->addWidget(go, 0, Qt::AlignTop);
    m_findings->addLayout(row);
  }
  const int more = count - static_cast<int>(kMostFindings);
  if (more > 0) m_findings->addWidget(new TextLabel(TextRole::muted, m_context.say("plan", "and %n more", nullptr, more), m_findingsCard));
}

void PlanSide::showSignOff() {
  clearLayout(*m_sign);
  for (const auto& [who, when] : m_model.signOff()) {
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(TextRole::body, who, m_signCard), 1);
    auto* state = new TextLabel(TextRole::muted, when, m_signCard);
    row->addWidget(state);
    m_sign->addLayout(row);
  }
}

}  // namespace kam::ui

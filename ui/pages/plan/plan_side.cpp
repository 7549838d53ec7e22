// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_side.h"

#include "shell/app_context.h"
#include "theme/style.h"
#include "widgets/button_text.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/meter.h"
#include "models/report_tone.h"
#include "report/plan_charts.h"
#include "report/plan_words.h"
#include "theme/text.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

/// More would bury what matters; the rest is counted.
constexpr std::size_t kMostFindings = 7;
/// Pixels, in the narrowest column.
constexpr int kEvidenceWidth = 186;

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
  add(m_evidenceCard, m_evidence);
  add(m_signCard, m_sign);
  column->addStretch(1);
}

void PlanSide::retranslate() {
  m_findingsCard->setTitle(m_context.say("plan", "To mend"));
  m_evidenceCard->setTitle(m_context.say("plan", "Evidence"));
  m_signCard->setTitle(m_context.say("plan", "Sign-off"));
}

void PlanSide::show() {
  showGap();
  showFindings();
  showEvidence();
  showSignOff();
}

void PlanSide::showGap() {
  clearLayout(*m_gap);
  m_gapCard->setTitle(m_context.say("plan", "Gap to target %1").replace(QStringLiteral("%1"), QString::number(m_model.targetYear())));
  const auto bridge = m_model.bridge();
  if (!bridge) {
    m_gap->addWidget(wrappedLabel(
        TextRole::muted, m_context.say("plan", "Set a revenue target for the year, and sales and opportunities show how much of it is covered."),
        m_gapCard));
    return;
  }
  const auto line = [&](const QString& name, std::int64_t part, std::int64_t all) {
    auto* meter = new Meter(m_gapCard);
    meter->setValue(name, qtText(report::bridgeFigure(*m_model.snapshot(), part, all, m_context.words())),
                    bridge->target > 0 ? static_cast<double>(part) / static_cast<double>(bridge->target) : 0.0, Tone::accent);
    m_gap->addWidget(meter);
  };
  if (bridge->contracted > 0) line(m_context.say("plan", "Contracted"), bridge->contracted, bridge->contractedAll);
  line(m_context.say("plan", "Run rate, 12 months"), bridge->runRate, bridge->runRateAll);
  line(m_context.say("plan", "Pipeline, weighted"), bridge->pipeline, bridge->pipelineAll);
  if (bridge->whitespaceAll > 0) line(m_context.say("plan", "White space"), bridge->whitespace, bridge->whitespaceAll);
  auto* rest = wrappedLabel(
      TextRole::body,
      bridge->uncovered > 0
          ? m_context.say("plan", "%1 without a source yet").replace(QStringLiteral("%1"), m_model.moneyText(bridge->uncovered))
          : m_context.say("plan", "The target is covered, %1 to spare").replace(QStringLiteral("%1"), m_model.moneyText(bridge->surplus)),
      m_gapCard);
  rest->setTone(bridge->uncovered > 0 ? Tone::warning : Tone::positive);
  m_gap->addWidget(rest);
}

void PlanSide::showFindings() {
  clearLayout(*m_findings);
  const auto& findings = m_model.findings();
  const int count = static_cast<int>(findings.size());
  const int errors = static_cast<int>(m_model.errorCount());
  m_findingsCard->setSubtitle(findings.empty() ? QString()
                              : errors > 0     ? m_context.say("plan", "%n keep(s) it from approval", nullptr, errors)
                                               : m_context.say("plan", "%n finding(s)", nullptr, count));
  if (findings.empty()) {
    auto* fine = wrappedLabel(TextRole::body, m_context.say("plan", "Nothing to mend: the plan is whole."), m_findingsCard);
    fine->setTone(Tone::positive);
    m_findings->addWidget(fine);
  }
  const std::size_t shown = m_all ? findings.size() : std::min(findings.size(), kMostFindings);
  for (std::size_t at = 0; at < shown; ++at) addFinding(at);
  if (findings.size() <= kMostFindings) return;
  const int hidden = count - static_cast<int>(kMostFindings);
  auto* more = new QPushButton(m_all ? m_context.say("plan", "Show fewer") : m_context.say("plan", "and %n more", nullptr, hidden), m_findingsCard);
  setButtonKind(*more, ButtonKind::link);
  connect(more, &QPushButton::clicked, this, [this] {
    m_all = !m_all;
    // The button that was clicked goes with the list; it may not while its click is told.
    QMetaObject::invokeMethod(this, &PlanSide::showFindings, Qt::QueuedConnection);
  });
  m_findings->addWidget(more, 0, Qt::AlignLeft);
}

void PlanSide::addFinding(std::size_t at) {
  const scoring::PlanFinding& finding = m_model.findings()[at];
  const QString text = m_model.findingText(finding);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  auto* mark = new TextLabel(TextRole::strong, m_findingsCard);
  const scoring::PlanWeight weight = scoring::weightOf(finding.fault);
  // A shape, not only a colour: what keeps it from approval, what is to be mended, what is only said.
  mark->setText(weight == scoring::PlanWeight::error     ? QStringLiteral("\u25a0")
                : weight == scoring::PlanWeight::warning ? QStringLiteral("\u25b2")
                                                         : QStringLiteral("\u25cb"));
  mark->setTone(toneOf(report::toneOf(weight)));
  mark->setToolTip(qtText(report::weightWord(weight, m_context.words())));
  mark->setAccessibleName(mark->toolTip());
  mark->setFixedWidth(14);
  row->addWidget(mark, 0, Qt::AlignTop);
  row->addWidget(wrappedLabel(TextRole::body, text, m_findingsCard), 1);
  auto* go = new QPushButton(m_context.say("plan", "Go"), m_findingsCard);
  setButtonKind(*go, ButtonKind::link);
  go->setAccessibleName(text);
  connect(go, &QPushButton::clicked, this, [this, at] { Q_EMIT findingWanted(at); });
  row->addWidget(go, 0, Qt::AlignTop);
  m_findings->addLayout(row);
}

void PlanSide::setSection(domain::PlanSection section) {
  if (section == m_section) return;
  m_section = section;
  if (m_model.hasPlan()) showEvidence();
}

/// What the section that is looked at can stand on.
void PlanSide::showEvidence() {
  clearLayout(*m_evidence);
  m_evidenceCard->setSubtitle(m_model.sectionName(m_section));
  const auto found = m_model.evidence(m_section);
  if (found.empty())
    m_evidence->addWidget(
        wrappedLabel(TextRole::muted, m_context.say("plan", "No talk and no fact is written down that this could stand on."), m_evidenceCard));
  for (const PlanModel::Evidence& one : found) {
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    // Cut here, so that the link is as wide as its words and stands at the left.
    auto* text = new QPushButton(buttonText(fontMetrics().elidedText(one.text, Qt::ElideRight, kEvidenceWidth)), m_evidenceCard);
    setButtonKind(*text, ButtonKind::link);
    text->setToolTip(one.text);
    text->setAccessibleName(one.text);
    connect(text, &QPushButton::clicked, this, [this, one] { Q_EMIT recordWanted(one.kind, one.record); });
    lines->addWidget(text, 0, Qt::AlignLeft);
    lines->addWidget(new TextLabel(TextRole::small, one.detail, m_evidenceCard));
    m_evidence->addLayout(lines);
  }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ratings_panel.h"

#include "domain/records.h"
#include "pages/selection/anchor_button.h"
#include "pages/selection/criterion_texts.h"
#include "pages/selection/ratings_words.h"
#include "scoring/selection/weighted_sum.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/form_view.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace kam::ui {

using domain::Kind;

RatingsPanel::RatingsPanel(AppContext& context, RatingsModel& model, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(model),
      m_rating(new Card(this)),
      m_account(new TextLabel(TextRole::muted, m_rating)),
      m_story(new TextLabel(TextRole::small, m_rating)),
      m_proposal(new TextLabel(TextRole::small, m_rating)),
      m_takeProposal(new QPushButton(m_rating)),
      m_numbers(new FormView(Kind::ratings, {"low", "likely", "high"}, 3, m_rating)),
      m_form(new FormView(Kind::ratings, {"evidence_kind", "on", "by", "evidence"}, 2, m_rating)),
      m_confirm(new QPushButton(m_rating)),
      m_earlier(new TextLabel(TextRole::small, m_rating)),
      m_known(new Card(this)),
      m_coverage(new TextLabel(TextRole::strong, m_known)),
      m_advice(new TextLabel(TextRole::muted, m_known)),
      m_rateNext(new QPushButton(m_known)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  column->addWidget(m_known);
  column->addWidget(m_rating);
  column->addStretch(1);
  m_rating->body()->addWidget(m_account);
  auto* anchors = new QVBoxLayout;
  anchors->setSpacing(1);
  for (std::size_t anchor = 0; anchor < m_anchors.size(); ++anchor) {
    m_anchors[anchor] = new AnchorButton(m_rating);
    anchors->addWidget(m_anchors[anchor]);
    connect(m_anchors[anchor], &QAbstractButton::clicked, this, [this, anchor] {
      if (!m_cell) return;
      app::RatingChange wanted;
      wanted.estimate = domain::RatingEstimate{kAnchorValues[anchor], {}, {}};
      tell(m_model.change(*m_cell, wanted));
    });
  }
  m_rating->body()->addLayout(anchors);
  for (TextLabel* label : {m_story, m_proposal, m_earlier, m_advice}) label->setWordWrap(true);
  for (QWidget* widget :
       {static_cast<QWidget*>(m_proposal), static_cast<QWidget*>(m_takeProposal), static_cast<QWidget*>(m_story), static_cast<QWidget*>(m_numbers),
        static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_confirm), static_cast<QWidget*>(m_earlier)})
    m_rating->body()->addWidget(widget);
  for (QWidget* widget : {static_cast<QWidget*>(m_coverage), static_cast<QWidget*>(m_advice), static_cast<QWidget*>(m_rateNext)})
    m_known->body()->addWidget(widget);
  for (FormView* form : {m_numbers, m_form})
    connect(form, &FormView::committed, this, [this, form](qint64, std::size_t field, const domain::Value& value) { take(*form, field, value); });
  connect(m_takeProposal, &QPushButton::clicked, this, &RatingsPanel::takeProposal);
  connect(m_confirm, &QPushButton::clicked, this, [this] {
    if (m_cell) tell(m_model.confirm(*m_cell));
  });
  connect(m_rateNext, &QPushButton::clicked, this, [this] {
    if (!m_cell) return;
    if (const auto gap = m_model.widestGap(m_cell->row)) Q_EMIT goTo({m_cell->row, static_cast<int>(gap->criterion)});
  });
}

void RatingsPanel::retranslate() {
  m_known->setTitle(say("ratings", "What is known"));
  m_confirm->setText(say("ratings", "Still right today"));
  m_confirm->setToolTip(say("ratings", "Signs the rating with your name and today's date; its value stays."));
  m_rateNext->setText(say("ratings", "Rate this next"));
  m_numbers->setWords(m_context.words());
  m_form->setWords(m_context.words());
}

void RatingsPanel::commitPending() {
  m_numbers->commitPending();
  m_form->commitPending();
}

void RatingsPanel::showCell(std::optional<CellPosition> cell) {
  const bool inside = cell && !m_model.isEmpty() && cell->row < m_model.rowCount() && cell->column < m_model.columnCount();
  m_cell = inside ? cell : std::nullopt;
  m_rating->setVisible(inside);
  m_known->setVisible(inside);
  if (!inside) return;
  fillAnchors();
  fillProposal();
  fillDetails();
  fillKnown();
}

void RatingsPanel::fillAnchors() {
  const RatingCell cell = m_model.cell(m_cell->row, m_cell->column);
  m_rating->setTitle(shortName(m_model.ranking().criteria[static_cast<std::size_t>(m_cell->column)], m_context.language()));
  m_account->setText(qtText(m_model.account(m_cell->row).name));
  std::size_t nearest = 0;
  for (std::size_t anchor = 1; anchor < kAnchorValues.size(); ++anchor)
    if (std::abs(kAnchorValues[anchor] - cell.value) < std::abs(kAnchorValues[nearest] - cell.value)) nearest = anchor;
  for (std::size_t anchor = 0; anchor < m_anchors.size(); ++anchor) {
    const QString text = anchorText(m_model, m_cell->column, anchor);
    m_anchors[anchor]->setVisible(!text.isEmpty());
    m_anchors[anchor]->setAnchor(qtText(domain::ratingNumber(m_context.language(), kAnchorValues[anchor])), text);
    m_anchors[anchor]->setNearest(cell.kind != RatingCell::Kind::unknown && anchor == nearest);
    m_anchors[anchor]->setEnabled(m_model.isEditable(m_cell->row, m_cell->column));
  }
}

void RatingsPanel::fillProposal() {
  const auto proposal = proposalFor(m_model, m_cell->row, m_cell->column);
  m_proposal->setVisible(proposal.has_value());
  m_takeProposal->setVisible(proposal && m_model.isEditable(m_cell->row, m_cell->column));
  if (!proposal) return;
  m_proposal->setText(proposal->reason);
  m_takeProposal->setText(say("ratings", "Take %1").arg(qtText(domain::ratingNumber(m_context.language(), proposal->value))));
}

void RatingsPanel::takeProposal() {
  const auto proposal = m_cell ? proposalFor(m_model, m_cell->row, m_cell->column) : std::nullopt;
  if (!proposal) return;
  app::RatingChange wanted;
  wanted.estimate = domain::RatingEstimate{proposal->value, {}, {}};
  wanted.evidence = plainText(proposal->reason);
  tell(m_model.change(*m_cell, wanted));
}

void RatingsPanel::fillDetails() {
  const RatingCell cell = m_model.cell(m_cell->row, m_cell->column);
  const bool rated = cell.kind == RatingCell::Kind::rated;
  QString story;
  if (cell.kind == RatingCell::Kind::computed) story = computedStory(m_model, m_cell->row, m_cell->column);
  else if (!rated) story = say("ratings", "Not rated yet: type a number from 0 to 10 or low-likely-high such as 3-6-8, or choose what fits above.");
  else if (cell.ofMember) story = ratedStory(m_model, m_cell->row, m_cell->column);
  else if (cell.old) story = say("ratings", "Older than 12 months. Is it still right?");
  m_story->setText(story);
  m_story->setTone(rated && cell.old ? Tone::warning : Tone::neutral);
  m_story->setVisible(!story.isEmpty());
  const base::RawId record = rated ? cell.rating->id.raw() : 0;
  for (FormView* form : {m_numbers, m_form}) {
    form->setVisible(rated);
    form->setReadOnly(m_model.isReadOnly());
    form->showRecord(m_model.snapshotPointer(), record);
  }
  m_confirm->setVisible(rated && !m_model.isReadOnly() && cell.rating->on != m_model.today());
  QStringList earlier;
  const auto ratings = m_model.ratingsOf(m_cell->row, m_cell->column);
  for (const domain::Rating* rating : ratings) {
    const auto value = scoring::judgedValue(*rating);
    if (rating == cell.rating || !value) continue;
    earlier << QStringLiteral("%1 · %2, %3")
                   .arg(qtText(domain::ratingNumber(m_context.language(), *value)), qtText(rating->by),
                        rating->on ? qtText(words::date(m_context.language(), *rating->on)) : qtText(words::kUnknown));
  }
  m_earlier->setText(say("ratings", "Other ratings:") + QLatin1Char('\n') + earlier.join(QLatin1Char('\n')));
  m_earlier->setVisible(rated && !earlier.isEmpty());
}

void RatingsPanel::fillKnown() {
  const scoring::RankedAccount& row = m_model.ranked(m_cell->row);
  const words::Language language = m_context.language();
  const auto decimal = [language](double value) { return qtText(words::decimal(language, value, 1)); };
  const bool covered = row.coverage >= scoring::kCoverageToRank - 1e-12;
  m_known->setSubtitle(qtText(m_model.account(m_cell->row).name));
  m_coverage->setText(say("ratings", "%1 of the weight").arg(qtText(words::percent(language, row.coverage, 0))));
  m_coverage->setTone(covered ? Tone::neutral : Tone::warning);
  QStringList advice;
  if (row.knockOut) advice << say("ratings", "Knocked out, whatever the ratings are.");
  else if (!covered) advice << say("ratings", "Under 60 %: listed, but not ranked.");
  if (row.score && row.coverage < 1.0 - 1e-9)
    advice << say("ratings", "Score %1, possible between %2 and %3.").arg(decimal(*row.score), decimal(row.lower), decimal(row.upper));
  else if (row.score) advice << say("ratings", "Score %1, everything is known.").arg(decimal(*row.score));
  const auto gap = m_model.widestGap(m_cell->row);
  if (gap) {
    const QString name = shortName(m_model.ranking().criteria[gap->criterion], language);
    advice << say("ratings", "Most open: %1, up to %2 points.").arg(name, decimal(gap->swing));
    if (gap->decides) advice << say("ratings", "It can decide whether this is a key account.");
  }
  m_advice->setText(advice.join(QLatin1Char(' ')));
  m_rateNext->setVisible(gap && static_cast<int>(gap->criterion) != m_cell->column);
}

void RatingsPanel::tell(const base::Result<void>& done) {
  if (!done && done.error().code != base::ErrorCode::nothingChanged) m_context.tellError(done.error());
}

void RatingsPanel::take(FormView& form, std::size_t field, const domain::Value& value) {
  if (!m_cell) return;
  const RatingCell cell = m_model.cell(m_cell->row, m_cell->column);
  if (cell.rating == nullptr || cell.rating->id.raw() != form.record()) return;
  // The field table says what the value is for: it is written into a copy, and the copy read as a wish.
  domain::Rating typed = *cell.rating;
  const domain::Field& written = domain::recordType(Kind::ratings).fields[field];
  written.write(&typed, value);
  app::RatingChange wanted;
  if (written.key == "low" || written.key == "likely" || written.key == "high") {
    if (!typed.likely) return form.showRecord(m_model.snapshotPointer(), form.record());
    wanted.estimate = domain::RatingEstimate{*typed.likely, typed.low, typed.high};
  } else if (written.key == "evidence") wanted.evidence = typed.evidence;
  else if (written.key == "evidence_kind") wanted.evidenceKind = typed.evidenceKind;
  else if (written.key == "by") wanted.by = typed.by;
  else if (typed.on) wanted.on = typed.on;
  else return form.showRecord(m_model.snapshotPointer(), form.record());
  const auto done = m_model.change(*m_cell, wanted);
  if (!done && done.error().code != base::ErrorCode::nothingChanged) form.showError(written.key, m_context.sentence(done.error()));
}

}  // namespace kam::ui

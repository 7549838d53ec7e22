// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ratings_headers.h"

#include "domain/records/account.h"
#include "pages/selection/criterion_texts.h"
#include "pages/selection/ratings_model.h"
#include "scoring/selection/weighted_sum.h"
#include "theme/style_parts.h"
#include "theme/text.h"
#include "theme/theme.h"
#include "words/format.h"

#include <QPainter>

namespace kam::ui {
namespace {

constexpr int kSide = 9;
constexpr int kRankWidth = 40;
constexpr int kKnownWidth = 58;
constexpr int kHeaderHeight = 66;
constexpr int kAccountWidth = 292;

void frame(QPainter& painter, const Colors& colors, const QRect& area) {
  painter.fillRect(area, colors.surface);
  painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colors.line);
  painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), colors.line);
}

}  // namespace

CriterionHeader::CriterionHeader(RatingsModel& model, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_model(model) {
  setSectionsClickable(true);
  setSectionResizeMode(QHeaderView::Interactive);
  setDefaultSectionSize(124);
  setMinimumSectionSize(74);
  setFixedHeight(kHeaderHeight);
}

void CriterionHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  if (!rect.isValid() || section >= m_model.columnCount()) return;
  const Colors& colors = colorsOf(*this);
  const words::Language language = m_model.words().language();
  const scoring::RankedCriterion& criterion = m_model.ranking().criteria[static_cast<std::size_t>(section)];
  painter->save();
  frame(*painter, colors, rect);
  const QRect area = rect.adjusted(kSide, 8, -kSide, -7);
  painter->setFont(smallFont());
  const int line = QFontMetrics(smallFont()).height();
  const QRect foot(area.left(), area.bottom() - line + 1, area.width(), line);
  painter->fillRect(QRect(foot.left(), foot.center().y() - 3, 8, 8), colors.categories[static_cast<std::size_t>(section) % colors.categories.size()]);
  painter->setPen(colors.muted);
  QString weight = qtText(words::percent(language, criterion.weight, 0));
  if (m_model.sortColumn() == section) weight += m_model.isDescending() ? QStringLiteral(" \u2193") : QStringLiteral(" \u2191");
  painter->drawText(foot.adjusted(13, 0, 0, 0), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), weight);
  painter->setPen(colors.ink);
  // Two lines of the name; the whole of it is in the tool tip.
  const QRect name(area.left(), area.top(), area.width(), area.height() - line - 2);
  painter->setClipRect(name);
  painter->drawText(name, static_cast<int>(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap, shortName(criterion, language));
  painter->restore();
}

AccountHeader::AccountHeader(RatingsModel& model, QWidget* parent) : QHeaderView(Qt::Vertical, parent), m_model(model) {
  setSectionResizeMode(QHeaderView::Fixed);
  setMinimumSectionSize(34);
  setDefaultSectionSize(34);
  setSectionsClickable(true);
  setFixedWidth(kAccountWidth);
}

void AccountHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  if (!rect.isValid() || section >= m_model.rowCount()) return;
  const Colors& colors = colorsOf(*this);
  const words::Language language = m_model.words().language();
  const scoring::RankedAccount& row = m_model.ranked(section);
  painter->save();
  frame(*painter, colors, rect);
  painter->setFont(bodyFont());
  painter->setPen(colors.muted);
  const QRect rank(rect.left(), rect.top(), kRankWidth - 6, rect.height());
  painter->drawText(rank, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), row.rank ? QString::number(*row.rank) : qtText(words::kUnknown));
  const bool covered = row.coverage >= scoring::kCoverageToRank - 1e-12;
  painter->setPen(covered ? colors.muted : colors.warning);
  const QRect known(rect.right() - kKnownWidth, rect.top(), kKnownWidth - kSide, rect.height());
  // What is too little to be ranked carries a mark beside its colour.
  const QString share = qtText(words::percent(language, row.coverage, 0));
  painter->drawText(known, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), share);
  const QRect name(rect.left() + kRankWidth + 4, rect.top(), rect.width() - kRankWidth - kKnownWidth - 8, rect.height());
  QFont font = cardTitleFont();
  font.setWeight(QFont::Medium);
  painter->setFont(font);
  painter->setPen(row.knockOut ? colors.faint : colors.ink);
  painter->drawText(name, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                    QFontMetrics(font).elidedText(qtText(m_model.account(section).name), Qt::ElideRight, name.width()));
  painter->restore();
}

void CornerTitle::setTexts(const QString& account, const QString& known) {
  m_account = account;
  m_known = known;
  update();
}

void CornerTitle::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Colors& colors = colorsOf(*this);
  frame(painter, colors, rect());
  painter.setFont(smallFont());
  painter.setPen(colors.muted);
  const QRect foot = rect().adjusted(0, 0, -kSide, -8);
  painter.drawText(QRect(0, 0, kRankWidth - 6, foot.height()), static_cast<int>(Qt::AlignBottom | Qt::AlignRight), QStringLiteral("#"));
  painter.drawText(foot.adjusted(kRankWidth + 4, 0, 0, 0), static_cast<int>(Qt::AlignBottom | Qt::AlignLeft), m_account);
  painter.drawText(foot, static_cast<int>(Qt::AlignBottom | Qt::AlignRight), m_known);
}

}  // namespace kam::ui

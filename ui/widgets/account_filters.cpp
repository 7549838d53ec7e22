// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/account_filters.h"

#include "theme/text.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace kam::ui {
namespace {

/// The style's frame and arrow take more than Qt allows for.
constexpr int kFrame = 52;
constexpr int kWidest = 200;

using Choices = std::vector<std::pair<QString, QVariant>>;

void offer(QComboBox& box, const QString& all, const Choices& choices) {
  const QVariant chosen = box.currentData();
  box.clear();
  box.addItem(all, QVariant());
  for (const auto& [text, value] : choices) box.addItem(text, value);
  box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
  box.setAccessibleName(all);
  int widest = 0;
  for (int item = 0; item < box.count(); ++item) widest = std::max(widest, box.fontMetrics().horizontalAdvance(box.itemText(item)));
  box.setMinimumWidth(std::min(kWidest, box.fontMetrics().horizontalAdvance(all) + kFrame));
  box.setMaximumWidth(std::min(kWidest, widest + kFrame));
  box.setVisible(!choices.empty());
}

Choices choicesOf(const std::vector<std::string>& values) {
  Choices choices;
  for (const std::string& value : values) choices.emplace_back(qtText(value), qtText(value));
  return choices;
}

}  // namespace

AccountFilters::AccountFilters(QWidget* parent) : QWidget(parent) {
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  for (QComboBox** box : {&m_region, &m_segment, &m_tier}) {
    *box = new QComboBox(this);
    (*box)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line->addWidget(*box);
    connect(*box, &QComboBox::currentIndexChanged, this, [this] {
      if (!m_filling) Q_EMIT changed();
    });
  }
}

void AccountFilters::setChoices(const domain::Snapshot& snapshot, const words::Words& words) {
  m_filling = true;
  offer(*m_region, qtText(words.say("filters", "All regions")), choicesOf(scoring::regionsOf(snapshot)));
  offer(*m_segment, qtText(words.say("filters", "All segments")), choicesOf(scoring::segmentsOf(snapshot)));
  Choices tiers;
  for (const domain::Tier tier : {domain::Tier::key, domain::Tier::develop, domain::Tier::standard, domain::Tier::watch})
    tiers.emplace_back(qtText(domain::wordOf(words, tier)), static_cast<int>(tier));
  offer(*m_tier, qtText(words.say("filters", "All tiers")), tiers);
  m_filling = false;
}

scoring::PortfolioFilter AccountFilters::filter() const {
  scoring::PortfolioFilter filter;
  filter.region = plainText(m_region->currentData().toString());
  filter.segment = plainText(m_segment->currentData().toString());
  filter.tier = static_cast<domain::Tier>(m_tier->currentData().toInt());
  return filter;
}

void AccountFilters::reset() {
  m_filling = true;
  for (QComboBox* box : {m_region, m_segment, m_tier}) box->setCurrentIndex(0);
  m_filling = false;
  Q_EMIT changed();
}

}  // namespace kam::ui

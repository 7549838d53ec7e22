// SPDX-License-Identifier: GPL-3.0-or-later
// Region, segment and tier to look at a part of the accounts. What the workspace has no values for is not offered.
#pragma once

#include "scoring/portfolio/portfolio_filter.h"
#include "words/words.h"

#include <QWidget>

class QComboBox;

namespace kam::ui {

class AccountFilters : public QWidget {
  Q_OBJECT
public:
  explicit AccountFilters(QWidget* parent = nullptr);

  /// Offers what the accounts carry, in the language; keeps what is chosen as long as it is still there.
  void setChoices(const domain::Snapshot& snapshot, const words::Words& words);
  /// Without a manager, whom the top bar chooses.
  scoring::PortfolioFilter filter() const;
  void reset();

Q_SIGNALS:
  void changed();

private:
  QComboBox* m_region;
  QComboBox* m_segment;
  QComboBox* m_tier;
  bool m_filling = false;
};

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What would be left without some accounts, without its widgets: which are switched off, what the portfolio is with and
// without them, and what goes with them. Nothing is written.
#pragma once

#include <QObject>
#include <QString>

#include "models/table_source.h"
#include "pages/portfolio/portfolio_data.h"
#include "scoring/portfolio/loss_scenario.h"
#include "scoring/portfolio/portfolio_loss.h"
#include "shell/background.h"
#include "theme/colors.h"
#include "words/words.h"

#include <atomic>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace kam::ui {

/// A figure with and without the accounts switched off.
struct WhatIfLine {
  QString name;
  QString before;
  QString after;
  QString change;
  Tone tone = Tone::neutral;
};

class WhatIfModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// Accounts that are not in the data any more are switched on again.
  void load(std::shared_ptr<const PortfolioData> data, words::Words words);
  void setLeftOut(base::RawId account, bool leftOut);
  bool isLeftOut(base::RawId account) const { return m_leftOut.contains(account); }
  std::size_t leftOutCount() const { return m_leftOut.size(); }
  void clear();

  /// Unset before the first data.
  const std::optional<scoring::LossScenario>& result() const { return m_result; }
  /// Groups by revenue with a box each.
  std::shared_ptr<TableSource> accounts();
  QString finding() const;
  std::vector<WhatIfLine> lines() const;
  /// What goes with the accounts and what would make up for them, a sentence each.
  QStringList consequences() const;
  /// What a year may cost by chance, in sentences; empty while it is being drawn.
  QStringList chances() const;

Q_SIGNALS:
  void changed();

private:
  /// Gathered once per state; asked at every tick.
  struct Gathered {
    scoring::LossBase base;
    std::optional<scoring::PortfolioLoss> chance;
  };
  static Gathered gather(const PortfolioData& data, const std::atomic<bool>& stopped);
  void take(std::shared_ptr<const Gathered> gathered);
  void compute();
  QString shortMoney(std::int64_t minor) const;
  WhatIfLine moneyLine(const QString& name, std::optional<std::int64_t> before, std::optional<std::int64_t> after) const;

  words::Words m_words{words::Language::english};
  std::shared_ptr<const PortfolioData> m_data;
  std::shared_ptr<const Gathered> m_gathered;
  std::optional<scoring::LossScenario> m_result;
  std::set<base::RawId> m_leftOut;
  Background m_worker;
};

}  // namespace kam::ui

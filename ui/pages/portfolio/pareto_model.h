// SPDX-License-Identifier: GPL-3.0-or-later
// The Pareto section without its widgets: measure, level and cuts tried, the classes that follow, who changed class since
// the year before, and how concentrated the business is.
#pragma once

#include <QObject>
#include <QString>

#include "models/table_source.h"
#include "pages/portfolio/portfolio_data.h"
#include "report/charts/bar_line_chart.h"
#include "report/concentration_words.h"
#include "scoring/portfolio/class_migration.h"
#include "shell/background.h"
#include "words/words.h"

#include <memory>
#include <vector>

namespace kam::ui {

/// One Pareto with the one before it; immutable once made.
struct ParetoLook {
  scoring::ParetoResult now;
  /// Unset where there is no period to compare with.
  std::optional<scoring::ParetoResult> before;
  scoring::ClassMigration migration;
};

/// Pure; any thread.
ParetoLook lookAtPareto(const PortfolioData& data, const scoring::ParetoOptions& options);

class ParetoModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  void load(std::shared_ptr<const PortfolioData> data, words::Words words);
  std::shared_ptr<const PortfolioData> data() const { return m_data; }
  /// nullptr before the first data.
  std::shared_ptr<const ParetoLook> look() const { return m_look; }

  scoring::PortfolioMeasure measure() const { return m_options.measure; }
  void setMeasure(scoring::PortfolioMeasure measure);
  scoring::RollUp level() const { return m_options.level; }
  void setLevel(scoring::RollUp level);
  /// Per cent: class A ends at `a`, class B at `b`; 1 ≤ a < b ≤ 100, the other one gives way.
  int cutA() const { return static_cast<int>(m_options.rules.cutA / 100); }
  int cutB() const { return static_cast<int>(m_options.rules.cutB / 100); }
  void setCutA(int percent);
  void setCutB(int percent);

  report::BarLineChart chart() const;
  std::vector<report::ConcentrationLine> concentration() const;
  QString migrationFinding() const;
  /// Which months are compared; why there are none.
  QString migrationPeriod() const;
  std::shared_ptr<TableSource> migration() const;
  /// Accounts outside the cumulation: not positive, or not known.
  std::shared_ptr<TableSource> leftOut() const;
  QString leftOutFinding() const;

Q_SIGNALS:
  void changed();

private:
  void compute();
  void take(ParetoLook look);
  QString money(std::optional<std::int64_t> minor) const;

  words::Words m_words{words::Language::english};
  std::shared_ptr<const PortfolioData> m_data;
  std::shared_ptr<const ParetoLook> m_look;
  scoring::ParetoOptions m_options;
  Background m_worker;
};

}  // namespace kam::ui

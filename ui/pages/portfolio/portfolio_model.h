// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio without its widgets: figures, Pareto and matrix of the accounts in scope, computed beside the window from
// one Snapshot, and what the page says about them.
#pragma once

#include <QObject>

#include "app/workspace.h"
#include "models/key_figure.h"
#include "models/table_source.h"
#include "report/charts/bar_line_chart.h"
#include "report/charts/matrix_chart.h"
#include "scoring/figures/portfolio_figures.h"
#include "scoring/portfolio/pareto_result.h"
#include "scoring/portfolio/ranking.h"
#include "shell/background.h"
#include "words/words.h"

#include <memory>
#include <vector>

namespace kam::ui {

/// What one look at the portfolio found; immutable once made.
struct PortfolioState {
  app::SnapshotPointer snapshot;
  scoring::PortfolioScope scope;
  scoring::PortfolioFigures figures;
  scoring::ParetoResult pareto;
  /// Unset where there is nothing to rank.
  std::optional<scoring::Ranking> ranking;
};

/// Pure: everything the page shows, for the scope.
PortfolioState lookAtPortfolio(app::SnapshotPointer snapshot, const scoring::PortfolioScope& scope);

class PortfolioModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// Computes beside the window; `changed` when it is there. `workspace` may be nullptr.
  void load(app::Workspace* workspace, words::Words words, const scoring::PortfolioScope& scope);
  void setWords(words::Words words);

  /// nullptr until the first look is done, or without a workspace.
  std::shared_ptr<const PortfolioState> state() const { return m_state; }
  bool isEmpty() const;

  /// "Last 12 months · all account managers · 91 accounts, 17 key accounts"
  QString subtitle(const QString& period, const QString& manager) const;
  /// The six cards.
  std::vector<KeyFigure> figures() const;
  report::BarLineChart paretoChart() const;
  report::MatrixChart matrixChart() const;
  QString paretoFinding() const;
  /// Key accounts against target.
  std::shared_ptr<TableSource> keyAccounts() const;
  /// Name, hours as text, share of what there is, tone.
  struct HoursLine {
    QString name;
    QString hours;
    double share = 0;
    Tone tone = Tone::accent;
  };
  std::vector<HoursLine> hours() const;

Q_SIGNALS:
  void changed();

private:
  std::shared_ptr<const PortfolioState> m_state;
  words::Words m_words{words::Language::english};
  Background m_worker;
};

}  // namespace kam::ui

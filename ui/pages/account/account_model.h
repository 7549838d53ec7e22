// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of an account says about it: header, key figures with their reasons, sales chart and group. Computed from
// one Snapshot; holds no widgets and changes nothing but single fields.
#pragma once

#include <QObject>

#include "app/workspace.h"
#include "domain/records.h"
#include "models/key_figure.h"
#include "widgets/gauge_strip.h"
#include "report/charts/column_series_chart.h"
#include "scoring/account/account_health.h"
#include "scoring/account/complexity.h"
#include "theme/colors.h"
#include "words/words.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace kam::ui {

struct GroupLine {
  base::RawId account;
  QString name;
  QString revenue;
  int depth = 0;
  bool isSelf = false;
};

class AccountModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// False when the workspace does not have the account.
  bool load(app::Workspace* workspace, base::RawId account, words::Words words, base::Date today);

  const domain::Account& account() const { return m_account; }
  std::vector<std::pair<QString, Tone>> pills() const;
  /// Intent, health, how much of it is known, the target triple, contract cover, next review.
  std::vector<Gauge> gauges() const;
  /// Manager, sponsor, place, number.
  QString subtitle() const;
  std::vector<KeyFigure> keyFigures() const;
  /// 36 months with the year before as a line; money in minor units.
  report::ColumnSeriesChart salesChart() const;
  /// What the chart shows, in a sentence.
  QString salesFinding() const;
  /// The whole group the account belongs to; empty where it stands alone.
  std::vector<GroupLine> group() const;
  /// The plan that counts now; nullptr without one.
  const domain::AccountPlan* plan() const { return m_plan; }
  const scoring::AccountHealth& health() const { return m_health; }
  /// Of the account and everything below it.
  scoring::Complexity complexity() const { return scoring::complexityOf(*m_snapshot, m_members, m_today); }
  /// A part's name; how its figure comes about.
  QString healthName(scoring::HealthPart part) const;
  QString healthFormula(scoring::HealthPart part) const;

  base::Result<void> setField(std::size_t field, const domain::Value& value);
  /// The sentence for the toast.
  base::Result<QString> setArchived(bool archived);

private:
  Gauge targetGauge(const QString& name, std::optional<double> share, const std::string& actual, const std::string& target) const;
  KeyFigure revenueFigure() const;
  KeyFigure marginFigure() const;
  KeyFigure shareFigure() const;
  KeyFigure pipelineFigure() const;
  KeyFigure targetFigure() const;
  KeyFigure contactFigure() const;
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const;
  static QString fill(const QString& pattern, std::initializer_list<std::string> arguments);
  std::string shortMoney(std::int64_t minor) const;

  app::Workspace* m_workspace = nullptr;
  app::SnapshotPointer m_snapshot;
  words::Words m_words{words::Language::english};
  base::Date m_today{};
  domain::Account m_account;
  /// The account and everything below it.
  std::vector<base::RawId> m_members;
  bool m_isRoot = true;
  std::optional<base::Period> m_period;
  const domain::AccountPlan* m_plan = nullptr;
  scoring::AccountHealth m_health;
};

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A selection model while it is being changed, without widgets: criteria in and out, points and ranges, own criteria, knock-outs and
// cuts, and what is doubtful about it. Nothing is written before `save`.
#pragma once

#include <QObject>
#include <QStringList>

#include "app/workspace.h"
#include "domain/model.h"
#include "models/column_source.h"
#include "scoring/portfolio/ranking.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kam::ui {

class ModelDraft : public QObject {
  Q_OBJECT
public:
  /// `workspace` outlives the draft.
  ModelDraft(app::Workspace& workspace, domain::SelectionModel model, words::Words words, base::Date today, QObject* parent = nullptr);

  const domain::SelectionModel& model() const { return m_model; }
  QString name() const;
  void setName(const QString& name);

  /// Every criterion of the catalogue and the model's own.
  const std::vector<domain::Criterion>& criteria() const { return m_criteria; }
  const domain::ModelCriterion* included(std::size_t criterion) const;
  void setIncluded(std::size_t criterion, bool wanted);
  base::Result<void> setPoints(std::size_t criterion, const QString& typed);
  /// "14-26"; empty for none.
  base::Result<void> setRange(std::size_t criterion, const QString& typed);
  /// Points by the order of importance alone (rank order centroid): the criteria stand in the order of their present points.
  void takeOrderOnly();
  /// Adds a criterion of the model's own; its key is made from the English name.
  void addOwn(domain::Criterion own);
  bool isOwn(std::size_t criterion) const;

  void addKnockOut();
  void removeKnockOut(std::size_t knockOut);
  /// How many accounts it keeps off the list; unset while it cannot be read.
  std::optional<int> hits(std::size_t knockOut) const;

  void setKeyCut(domain::Cut cut);
  void setDevelopCut(domain::Cut cut);
  void setReviewMonths(int months);

  /// What is wrong, or doubtful, a sentence each.
  QStringList warnings() const;
  std::shared_ptr<TableSource> criteriaTable();
  std::shared_ptr<TableSource> knockOutTable();
  base::Result<void> save();

Q_SIGNALS:
  void changed();

private:
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const;
  domain::ModelCriterion* find(std::size_t criterion);
  base::Result<void> editKnockOut(std::size_t knockOut, const char* part, const QString& typed);

  app::Workspace& m_workspace;
  app::SnapshotPointer m_snapshot;
  domain::SelectionModel m_model;
  words::Words m_words;
  base::Date m_today;
  std::vector<domain::Criterion> m_criteria;
};

}  // namespace kam::ui

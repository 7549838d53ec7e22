// SPDX-License-Identifier: GPL-3.0-or-later
// The recorded decisions without their widgets: which is opened, which part of it is looked at, and with which other one it is compared.
// Nothing here changes a decision: it is only superseded by the next one.
#pragma once

#include <QObject>
#include <QStringList>

#include "app/workspace.h"
#include "domain/records.h"
#include "models/column_source.h"
#include "scoring/portfolio/decision_history.h"

#include <memory>
#include <optional>
#include <vector>

namespace kam::ui {

class DecisionsModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  enum class Part { keyAccounts, watched, others, comparison };

  /// Keeps what is opened where it is still there; else the newest decision is.
  void load(app::SnapshotPointer snapshot, words::Words words);
  bool isEmpty() const { return m_decisions.empty(); }
  /// Newest first.
  const std::vector<const domain::Decision*>& decisions() const { return m_decisions; }

  /// nullptr without any.
  const domain::Decision* opened() const { return m_snapshot->find(m_opened); }
  void open(base::RawId decision);
  Part part() const { return m_part; }
  void show(Part part);
  /// The decision it is compared with: the one before it until another is chosen; nullptr where there is none.
  const domain::Decision* other() const { return m_snapshot->find(m_other); }
  void compareWith(base::RawId decision);
  /// Decisions there are to compare with.
  std::vector<const domain::Decision*> others() const;

  QString name(const domain::Decision& decision) const;
  /// "In force", or "Superseded on 12 Jan 2026".
  QString state(const domain::Decision& decision) const;
  bool isInForce(const domain::Decision& decision) const;
  /// Decider, model and version, period of the figures.
  QString facts() const;
  int countOf(Part part) const;
  /// "2 enter, 1 leaves, 17 stay".
  QString comparisonText() const;
  /// What a verdict of the opened decision rested on; empty where the account was not judged.
  QString figuresText(base::RawId account) const;

  std::shared_ptr<TableSource> decisionList() const;
  std::shared_ptr<TableSource> table() const;

Q_SIGNALS:
  void changed();

private:
  std::shared_ptr<TableSource> entryTable() const;
  std::shared_ptr<TableSource> comparisonTable() const;
  QString criterionName(const std::string& key) const;
  QString accountName(domain::Id<domain::Account> account) const;
  QString movesText(const scoring::DecisionMove& move) const;
  QString decimal(std::optional<double> value) const;
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const;
  void pickOther();

  app::SnapshotPointer m_snapshot = std::make_shared<const domain::Snapshot>();
  words::Words m_words{words::Language::english};
  std::vector<const domain::Decision*> m_decisions;
  domain::Id<domain::Decision> m_opened;
  domain::Id<domain::Decision> m_other;
  std::vector<const domain::DecisionEntry*> m_entries;
  std::vector<scoring::DecisionMove> m_moves;
  Part m_part = Part::keyAccounts;
};

}  // namespace kam::ui

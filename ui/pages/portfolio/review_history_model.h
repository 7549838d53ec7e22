// SPDX-License-Identifier: GPL-3.0-or-later
// The reviews there are: one of them opened with its accounts and notes, or beside another one or today. Freezing one that is under way.
#pragma once

#include <QObject>
#include <QString>

#include "app/edits/review_edits.h"
#include "models/table_source.h"
#include "pages/portfolio/portfolio_data.h"
#include "scoring/portfolio/review_history.h"
#include "words/words.h"

#include <memory>
#include <vector>

namespace kam::ui {

class ReviewHistoryModel : public QObject {
  Q_OBJECT
public:
  enum class Part { accounts, notes, comparison };
  using QObject::QObject;

  void load(app::Workspace* workspace, std::shared_ptr<const PortfolioData> data, words::Words words);

  bool isEmpty() const;
  /// Whether anybody could be reviewed in what the page shows.
  bool hasAccounts() const { return m_data && !m_data->agenda.items.empty(); }
  const domain::Review* opened() const;
  bool isUnderWay() const { return opened() != nullptr && !opened()->frozenOn; }
  void open(base::RawId review);
  Part part() const { return m_part; }
  void show(Part part);
  /// What is compared with: a frozen review, or 0 for today.
  base::RawId other() const { return m_other; }
  void compareWith(base::RawId review);
  /// "today" (unless the opened one is under way) and every other frozen review, newest first.
  std::vector<std::pair<base::RawId, QString>> others() const;

  QString name() const;
  QString stateText() const;
  /// Who, over what, and the figures that were frozen.
  QString facts() const;
  QString conclusion() const;
  int countOf(Part part) const;
  /// Finding of the comparison, or what the shown table holds.
  QString summary() const;
  std::shared_ptr<TableSource> list() const;
  std::shared_ptr<TableSource> table() const;

  base::Result<void> conclude(const QString& text);
  base::Result<void> freeze();
  base::Result<void> discard();

Q_SIGNALS:
  void changed();

private:
  base::Result<void> commit(const base::Result<app::Edit>& edit);
  QString text(const std::string& plain) const;
  QString money(std::optional<base::Amount> amount) const;
  QString percent(std::optional<double> share, bool sign = false) const;
  QString nameOf(domain::Id<domain::Account> account) const;
  /// Of today over the opened review's part of the portfolio, in the usual twelve months.
  const scoring::ReviewAgenda& agendaNow() const;
  std::vector<domain::ReviewEntry> entriesOfNow() const;
  std::vector<domain::ReviewEntry> entriesOf(domain::Id<domain::Review> review) const;
  /// What is compared with; nullptr for today.
  const domain::Review* otherReview() const;
  std::vector<scoring::ReviewMove> moves() const;
  std::shared_ptr<TableSource> accountTable() const;
  std::shared_ptr<TableSource> noteTable() const;
  std::shared_ptr<TableSource> comparisonTable() const;

  app::Workspace* m_workspace = nullptr;
  app::SnapshotPointer m_state;
  std::shared_ptr<const PortfolioData> m_data;
  words::Words m_words{words::Language::english};
  base::RawId m_opened = 0;
  base::RawId m_other = 0;
  Part m_part = Part::accounts;
};

}  // namespace kam::ui

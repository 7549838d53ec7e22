// SPDX-License-Identifier: GPL-3.0-or-later
// The state of key account selection without its widgets: the model chosen, the points being tried, the ranking that
// follows from them and the line that makes key accounts. What is tried is a draft: nothing is written until a decision is
// recorded or the points are saved as a version of the model.
#pragma once

#include <QObject>
#include <QString>

#include "app/workspace.h"
#include "domain/model.h"
#include "pages/selection/selection_certainty.h"
#include "scoring/portfolio/ranking.h"
#include "words/words.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kam::ui {

class SelectionModel : public QObject {
  Q_OBJECT
public:
  explicit SelectionModel(QObject* parent = nullptr);

  /// `workspace` may be nullptr and outlives the model's use of it. Keeps the model chosen and every draft as long as the file is
  /// the same.
  void load(app::Workspace* workspace, words::Words words, base::Date today);

  app::Workspace* workspace() const { return m_workspace; }
  app::SnapshotPointer snapshot() const { return m_snapshot; }
  words::Words words() const { return m_words; }
  base::Date today() const { return m_today; }
  bool isEmptyWorkspace() const;

  /// Every model there is to choose from: stored ones, then shipped ones.
  const std::vector<domain::SelectionModel>& models() const { return m_models; }
  /// As stored or shipped, without the draft.
  const domain::SelectionModel& chosen() const { return m_chosen; }
  void choose(const std::string& name);

  /// nullptr while there is nothing to rank or `error` says why it cannot be done. A new object after each `rankingChanged`.
  std::shared_ptr<const scoring::Ranking> ranking() const { return m_ranking; }
  const std::optional<base::Error>& error() const { return m_error; }

  /// Along the criteria of the ranking.
  std::vector<double> points() const;
  /// In whole per cent that add up to 100, as they are shown.
  std::vector<int> percents() const;
  /// Gives a criterion this share of all points; the unlocked others share what is left as they did before it was taken up.
  void setPercent(std::size_t criterion, int percent);
  bool isLocked(std::size_t criterion) const;
  void setLocked(std::size_t criterion, bool locked);
  /// Whether points or line differ from the model chosen.
  bool isChanged() const;
  void reset();
  /// Stores points and line as a version of the model, as one edit; the sentence for the toast.
  base::Result<QString> save();

  domain::Cut cut() const;
  void setCut(domain::Cut cut);
  /// How many of the ranked accounts are above the line.
  std::size_t keyCount() const { return m_keyCount; }
  /// Moves the line below the first `count` ranked accounts, in the cut's own unit (number, score or hours).
  void setKeyCount(std::size_t count);

  /// "Key account line: 12 accounts · 300 of 550 hours a month"
  QString lineText() const;
  /// Hours a year that the accounts above the line take, and that the team has; unset where nobody's hours are known.
  double hoursNeeded() const;
  std::optional<double> hoursThere() const { return m_hoursThere; }

  /// How sure the list as tried is; comes later than the ranking and gets better, see `certaintyChanged`.
  std::shared_ptr<const scoring::Robustness> robustness() const { return m_certainty->robustness(); }
  /// What the certainty admits about the weights: as chosen here, else as the model says.
  scoring::WeightFreedom freedom() const;
  void setFreedom(std::optional<scoring::WeightFreedom> freedom);
  bool isRefining() const { return m_certainty->isRunning(); }
  /// P(above the line) by item of the ranking's list; negative where it is not known (yet), or the account is not ranked.
  const std::vector<double>& certainties() const { return m_inTop; }
  /// "9 surely in · 5 contested · 32 surely out", with how far the simulation is.
  QString certaintyText() const;
  /// "list changes at 12 or 26"; empty while it is not known. `who` of the change is said by `roomToolTip`.
  QString roomText(std::size_t criterion) const;
  QString roomToolTip(std::size_t criterion) const;
  /// Waits for work beside the window.
  void finish() { m_certainty->finish(); }

Q_SIGNALS:
  /// Another model, other criteria or locks; `rankingChanged` follows.
  void modelChanged();
  void rankingChanged();
  void certaintyChanged();
  void roomsChanged();

private:
  struct Draft {
    std::map<std::string, double> points;
    std::map<std::string, bool> locked;
    std::optional<domain::Cut> cut;
    std::optional<scoring::WeightFreedom> freedom;
  };
  void rank();
  void take(base::Result<scoring::Ranking> ranking);
  /// What the others' shares are taken from while one criterion moves: to and fro ends where it began.
  const std::vector<double>& startOfMove(std::size_t criterion);
  Draft& draft() { return m_drafts[m_chosen.name]; }
  const Draft* findDraft() const;

  app::Workspace* m_workspace = nullptr;
  app::SnapshotPointer m_snapshot = std::make_shared<const domain::Snapshot>();
  words::Words m_words{words::Language::english};
  base::Date m_today{};
  std::vector<domain::SelectionModel> m_models;
  domain::SelectionModel m_chosen;
  bool m_hasChosen = false;
  std::filesystem::path m_file;
  std::map<std::string, Draft> m_drafts;
  std::shared_ptr<const scoring::Ranking> m_ranking;
  std::optional<base::Error> m_error;
  std::size_t m_keyCount = 0;
  std::optional<double> m_hoursThere;
  SelectionCertainty* m_certainty;
  /// By item; negative where unknown.
  std::vector<double> m_inTop;
  std::optional<std::size_t> m_moving;
  std::vector<double> m_startOfMove;
};

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A review while it is held: the accounts in their order, which one is on the table, what is noted and what becomes of it. Everything is
// written as it is entered; without an open review one can look, but not note.
#pragma once

#include <QObject>
#include <QString>

#include "app/edits/review_edits.h"
#include "pages/portfolio/portfolio_data.h"
#include "theme/colors.h"
#include "words/words.h"

#include <vector>

namespace kam::ui {

/// A line of a panel: what, how much or why, in which state.
struct ReviewLine {
  QString text;
  QString detail{};
  Tone tone = Tone::neutral;
  /// What a click opens: the account's tab; empty for none.
  QString section{};
};

/// A row of the target table, all texts ready.
struct ReviewTarget {
  QString measure;
  QString actual;
  QString runRate;
  QString target;
  QString attainment;
  Tone tone = Tone::neutral;
};

struct ReviewNoteLine {
  base::RawId note = 0;
  QString text;
  /// Owner and day of the action, or empty.
  QString action;
  QString state;
  Tone tone = Tone::neutral;
  bool isAction = false;
};

/// An account of the list beside: its place, whether it was talked about, marked.
struct ReviewStep {
  base::RawId account = 0;
  QString name;
  int points = 0;
  QString why;
  bool discussed = false;
  bool again = false;
};

class ReviewModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// The workspace may be nullptr. The account on the table stays.
  void load(app::Workspace* workspace, std::shared_ptr<const PortfolioData> data, words::Words words);

  words::Words words() const { return m_words; }
  const std::shared_ptr<const PortfolioData>& data() const { return m_data; }
  /// The review being held over what the page shows; nullptr where none is.
  const domain::Review* open() const;
  std::vector<ReviewStep> steps() const;
  /// Position of the account on the table; -1 where nobody is reviewed.
  int position() const;
  int count() const { return m_data ? static_cast<int>(m_data->agenda.items.size()) : 0; }
  int discussedCount() const;
  /// "4 of 13 discussed"
  QString progressText() const;
  const scoring::AgendaItem* item() const;

  void goTo(base::RawId account);
  void step(int by);
  /// Where to go on: the first account that was not talked about.
  void goToNextOpen();

  QString title() const;
  std::vector<std::pair<QString, Tone>> pills() const;
  std::vector<ReviewTarget> targets() const;
  QString trailText() const;
  std::vector<ReviewLine> reasons() const;
  std::vector<ReviewLine> actions() const;
  std::vector<ReviewLine> risks() const;
  QString planText() const;
  /// Of the last frozen review that had the account on its table; its name in `lastTitle`.
  std::vector<ReviewNoteLine> lastNotes() const;
  QString lastTitle() const;
  std::vector<ReviewNoteLine> notes() const;
  bool isMarked(app::ReviewMark mark) const;
  /// Who would own an action of the present account, and until when.
  base::RawId usualOwner() const;
  base::Date usualDue() const;

  base::Result<void> begin(const QString& by);
  base::Result<void> mark(app::ReviewMark mark, bool set);
  base::Result<void> note(const QString& text);
  base::Result<void> noteAction(const QString& text, base::RawId owner, std::optional<base::Date> due);
  base::Result<void> makeAction(base::RawId note, base::RawId owner, std::optional<base::Date> due);
  base::Result<void> changeNote(base::RawId note, const QString& text);

Q_SIGNALS:
  /// Another account, or something else about it.
  void changed();

private:
  base::Result<void> commit(const base::Result<app::Edit>& edit);
  const domain::Snapshot& state() const { return *m_state; }
  ReviewNoteLine lineOf(const domain::ReviewNote& note) const;
  QString money(std::optional<std::int64_t> minor) const;
  QString nameOf(base::RawId account) const;

  app::Workspace* m_workspace = nullptr;
  app::SnapshotPointer m_state;
  std::shared_ptr<const PortfolioData> m_data;
  words::Words m_words{words::Language::english};
  base::RawId m_account = 0;
};

}  // namespace kam::ui

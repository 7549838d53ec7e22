// SPDX-License-Identifier: GPL-3.0-or-later
// One of the page's views (ranking, ratings, decisions), shown by the segments above it. All of them look at the same page
// model; a view is added in the page's constructor and has its segment from then on.
#pragma once

#include "pages/selection/selection_model.h"
#include "shell/app_context.h"
#include "shell/change.h"

#include <QWidget>

namespace kam::ui {

class SelectionView : public QWidget {
  Q_OBJECT
public:
  SelectionView(AppContext& context, SelectionModel& model, QWidget* parent) : QWidget(parent), m_context(context), m_model(model) {}

  /// The segment's text.
  virtual QString title() const = 0;
  /// Sets every text again in the present language.
  virtual void retranslate() = 0;
  /// After the model was loaded again.
  virtual void refresh(const Change& change) = 0;
  /// Writes what is being typed.
  virtual void commitPending() {}
  /// Takes what the page was opened with: an account to show.
  virtual void openRecord(base::RawId record) { static_cast<void>(record); }
  /// The decision that is read here; none where the list as it is tried is.
  virtual domain::Id<domain::Decision> shownDecision() const { return {}; }

protected:
  AppContext& context() const { return m_context; }
  SelectionModel& model() const { return m_model; }
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const {
    return m_context.say(area, text, disambiguation, n);
  }

private:
  AppContext& m_context;
  SelectionModel& m_model;
};

}  // namespace kam::ui

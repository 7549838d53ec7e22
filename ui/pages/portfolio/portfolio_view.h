// SPDX-License-Identifier: GPL-3.0-or-later
// One section of the portfolio page (overview, Pareto, what-if): shows what the page's model holds, and decides nothing.
#pragma once

#include "shell/app_context.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace kam::ui {

class PortfolioView : public QWidget {
  Q_OBJECT
public:
  explicit PortfolioView(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}
  /// The model has something else to show, or the language changed.
  virtual void fill() = 0;

Q_SIGNALS:
  /// Another section of the page, by its id.
  void sectionWanted(const QString& section);

protected:
  AppContext& context() const { return m_context; }
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const {
    return m_context.say(area, text, disambiguation, n);
  }

  /// Wrapped lines need the more height the narrower they are: the content is never squeezed below it, it scrolls.
  static void fitHeight(QScrollArea& scroll) {
    QWidget* content = scroll.widget();
    if (content == nullptr || content->layout() == nullptr) return;
    content->layout()->activate();
    content->setMinimumHeight(qMax(0, content->layout()->minimumHeightForWidth(scroll.viewport()->width())));
  }

private:
  AppContext& m_context;
};

}  // namespace kam::ui

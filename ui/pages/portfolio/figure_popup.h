// SPDX-License-Identifier: GPL-3.0-or-later
// Opens below a figure and says what it is for, how it is made, what to do, and which records are behind it; each of them
// leads to its account.
#pragma once

#include "pages/portfolio/portfolio_model.h"

#include <QFrame>

namespace kam::ui {

class AppContext;

class FigurePopup : public QFrame {
  Q_OBJECT
public:
  /// Deletes itself when it closes.
  FigurePopup(AppContext& context, const report::PortfolioCard& card, const std::vector<FigurePart>& parts, QWidget* parent);
  /// Below the figure, inside the window's screen.
  void openBelow(const QWidget& figure);
  /// A link below the largest records that leads to all of them; empty for none.
  void setRecords(const QString& text);
  /// The step at the foot of the popup.
  void setStep(const QString& text);

Q_SIGNALS:
  void stepWanted();
  void recordsWanted();

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void addParagraph(const QString& title, const std::string& text);
  void addPart(AppContext& context, const FigurePart& part);
};

}  // namespace kam::ui

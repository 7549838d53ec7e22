// SPDX-License-Identifier: GPL-3.0-or-later
// Open promises and requests by the function that has to keep them: dragged to another column they change hands, Enter opens, Del settles.
#pragma once

#include "base/id.h"
#include "domain/choices.h"
#include "widgets/card.h"

#include <array>

class QListWidget;
class QListWidgetItem;

namespace kam::ui {

class AppContext;
class TextLabel;

class PromiseBoard : public Card {
  Q_OBJECT
public:
  PromiseBoard(AppContext& context, QWidget* parent);
  void retranslate();
  void showAccount(base::RawId account);
  /// Gives a promise to another function; what a drop does.
  void give(base::RawId promise, domain::OwnFunction function);

Q_SIGNALS:
  /// A promise was opened.
  void wanted(qint64 promise);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  struct Column {
    domain::OwnFunction function{};
    TextLabel* title = nullptr;
    QListWidget* list = nullptr;
  };
  void move(QListWidget& list, int step);

  AppContext& m_context;
  base::RawId m_account = 0;
  std::array<Column, 6> m_columns;
};

}  // namespace kam::ui

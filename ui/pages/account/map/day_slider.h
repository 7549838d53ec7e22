// SPDX-License-Identifier: GPL-3.0-or-later
// Which day the map is of: month by month back to the first that is known of these people, today at the right end.
#pragma once

#include "base/date.h"
#include "words/words.h"

#include <QWidget>

class QSlider;

namespace kam::ui {

class TextLabel;

class DaySlider : public QWidget {
  Q_OBJECT
public:
  explicit DaySlider(QWidget* parent);

  /// Hidden where nothing is known before this month.
  void setSpan(base::Date first, base::Date today);
  base::Date day() const { return m_day; }
  bool isToday() const { return m_day == m_today; }
  void setWords(const words::Words& words);
  /// Back to the right end.
  void reset();

Q_SIGNALS:
  void dayChanged();

private:
  void take(int step);
  void showDay();

  QSlider* m_slider;
  TextLabel* m_label;
  words::Words m_words{words::Language::english};
  base::Date m_today{};
  base::Date m_day{};
};

}  // namespace kam::ui

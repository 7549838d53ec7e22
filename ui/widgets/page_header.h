// SPDX-License-Identifier: GPL-3.0-or-later
// Top of a page: where one is (breadcrumb), what it is (title, pills), how to read it (subtitle), what to do (actions).
#pragma once

#include "theme/colors.h"

#include <QWidget>

#include <utility>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace kam::ui {

class TextLabel;

class PageHeader : public QWidget {
  Q_OBJECT
public:
  explicit PageHeader(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setSubtitle(const QString& subtitle);
  /// The way here; a click on a part emits `breadcrumbClicked` with its position.
  void setBreadcrumb(const QStringList& parts);
  void setPills(const std::vector<std::pair<QString, Tone>>& pills);
  /// Right side, in order; the last one is usually primary.
  void addAction(QWidget* widget);
  QPushButton* addButton(bool primary = false);

Q_SIGNALS:
  void breadcrumbClicked(int position);

private:
  QHBoxLayout* m_breadcrumb;
  TextLabel* m_title;
  TextLabel* m_subtitle;
  QHBoxLayout* m_pills;
  QHBoxLayout* m_actions;
};

}  // namespace kam::ui

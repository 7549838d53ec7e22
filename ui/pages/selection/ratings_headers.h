// SPDX-License-Identifier: GPL-3.0-or-later
// The headers of the sheet of ratings: criteria with their weights above, accounts with rank and coverage at the left, and the corner
// that names both.
#pragma once

#include <QHeaderView>

namespace kam::ui {

class RatingsModel;

class CriterionHeader : public QHeaderView {
  Q_OBJECT
public:
  CriterionHeader(RatingsModel& model, QWidget* parent);

protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
  RatingsModel& m_model;
};

class AccountHeader : public QHeaderView {
  Q_OBJECT
public:
  AccountHeader(RatingsModel& model, QWidget* parent);

protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
  RatingsModel& m_model;
};

class CornerTitle : public QWidget {
  Q_OBJECT
public:
  using QWidget::QWidget;
  void setTexts(const QString& account, const QString& known);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_account;
  QString m_known;
};

}  // namespace kam::ui

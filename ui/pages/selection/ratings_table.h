// SPDX-License-Identifier: GPL-3.0-or-later
// The item model between the sheet of ratings and its grid: criteria as columns, accounts as rows.
#pragma once

#include <QAbstractTableModel>

#include "pages/selection/ratings_model.h"

namespace kam::ui {

class RatingsTable : public QAbstractTableModel {
  Q_OBJECT
public:
  RatingsTable(RatingsModel& model, QObject* parent);

  RatingsModel& model() const { return m_model; }
  /// Where a value comes from, who rated it when and on what evidence.
  QString story(int row, int column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
  void editRefused(const kam::base::Error& error);

private:
  QString say(const char* area, const char* text) const;

  RatingsModel& m_model;
  int m_rows = 0;
  int m_columns = 0;
};

}  // namespace kam::ui

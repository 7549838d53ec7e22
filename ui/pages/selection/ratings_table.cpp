// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ratings_table.h"

#include "domain/records.h"
#include "pages/selection/criterion_texts.h"
#include "pages/selection/ratings_words.h"
#include "theme/text.h"

namespace kam::ui {

RatingsTable::RatingsTable(RatingsModel& model, QObject* parent) : QAbstractTableModel(parent), m_model(model) {
  connect(&model, &RatingsModel::arranged, this, [this] {
    beginResetModel();
    m_rows = m_model.rowCount();
    m_columns = m_model.columnCount();
    endResetModel();
  });
  connect(&model, &RatingsModel::contentsChanged, this, [this] {
    if (m_rows == 0 || m_columns == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, m_rows - 1);
  });
}

QString RatingsTable::say(const char* area, const char* text) const { return qtText(m_model.words().say(area, text)); }

int RatingsTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int RatingsTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QString RatingsTable::story(int row, int column) const {
  const RatingCell cell = m_model.cell(row, column);
  switch (cell.kind) {
    case RatingCell::Kind::computed: return computedStory(m_model, row, column);
    case RatingCell::Kind::rated: return ratedStory(m_model, row, column);
    case RatingCell::Kind::unknown: break;
  }
  return say("ratings", "Not rated yet");
}

QVariant RatingsTable::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  switch (role) {
    case Qt::DisplayRole: {
      const QString text = m_model.copyText(index.row(), index.column());
      return text.isEmpty() ? QStringLiteral("?") : text;
    }
    case Qt::EditRole: return m_model.editText(index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return story(index.row(), index.column());
    case Qt::AccessibleTextRole:
      return QStringLiteral("%1, %2: %3")
          .arg(headerData(index.row(), Qt::Vertical).toString(), headerData(index.column(), Qt::Horizontal).toString(),
               data(index, Qt::DisplayRole).toString());
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    default: return {};
  }
}

QVariant RatingsTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (section < 0 || section >= (orientation == Qt::Horizontal ? m_columns : m_rows)) return {};
  if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(qtText(m_model.account(section).name)) : QVariant();
  const scoring::RankedCriterion& criterion = m_model.ranking().criteria[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return shortName(criterion, m_model.words().language());
  if (role == Qt::ToolTipRole) return criterionStory(m_model, section);
  return {};
}

Qt::ItemFlags RatingsTable::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
  return m_model.isEditable(index.row(), index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool RatingsTable::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  const QString typed = value.toString();
  if (typed == m_model.editText(index.row(), index.column())) return true;
  const auto done = m_model.type({index.row(), index.column()}, typed);
  if (!done) {
    if (done.error().code != base::ErrorCode::nothingChanged) Q_EMIT editRefused(done.error());
    return false;
  }
  Q_EMIT dataChanged(index, index);
  return true;
}

}  // namespace kam::ui

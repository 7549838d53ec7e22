// SPDX-License-Identifier: GPL-3.0-or-later
// A record chosen by its name, out of a hundred thousand as quickly as out of ten: the list is sorted, what fits is offered while one types, umlauts
// either way, and a part that only one name has names it.
#pragma once

#include "base/id.h"
#include "domain/snapshot.h"

#include <QComboBox>

#include <memory>
#include <optional>
#include <vector>

class QStringListModel;

namespace kam::ui {

class NameModel;

class NameBox : public QComboBox {
  Q_OBJECT
public:
  explicit NameBox(QWidget* parent = nullptr);
  ~NameBox() override;

  /// Names are put together again only where the records, or records that name them, have changed.
  void setNames(const domain::Snapshot& snapshot, domain::Kind kind);
  /// 0: none of them.
  void choose(base::RawId record);
  /// Whom the text names by all of it; 0 where it is empty, unset where it names nobody.
  std::optional<base::RawId> named() const;
  /// The beginning or a part of some name, and none by itself.
  bool isUnfinished() const;
  /// A part that only one name begins with, or else holds, becomes that name.
  void completeTyped();

private:
  QString typed() const { return currentText().trimmed(); }
  /// Rows of names that begin with the text, else of those that hold it; at most so many.
  std::vector<int> rowsMeant(std::size_t most) const;
  void offer();

  NameModel* m_names;
  QStringListModel* m_offered;
  /// What the names were made from.
  std::optional<domain::Snapshot> m_seen;
};

}  // namespace kam::ui

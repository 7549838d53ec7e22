// SPDX-License-Identifier: GPL-3.0-or-later
// A form made from a record's field table: labels, editors by type, what is wrong beside the field. A field commits on
// Enter, on leaving it, or after a pause of one second; the form itself changes no data, it says what was entered.
#pragma once

#include <QTimer>
#include <QWidget>

#include "domain/record_type.h"
#include "domain/snapshot.h"
#include "words/words.h"

#include <map>
#include <memory>
#include <string_view>
#include <vector>

class QGridLayout;
class QHBoxLayout;

namespace kam::ui {

class FieldEditor;
class MarkedText;
class TextLabel;

class FormView : public QWidget {
  Q_OBJECT
public:
  /// The fields in order, by key; `columns` side by side.
  FormView(domain::Kind kind, const std::vector<std::string_view>& fields, int columns = 1, QWidget* parent = nullptr);
  ~FormView() override;

  /// Shows a record (nullptr: an empty form); a field being typed in keeps what is typed. The snapshot gives references their names.
  void showRecord(std::shared_ptr<const domain::Snapshot> snapshot, base::RawId record);
  /// Starts a new record instead: the form keeps the values, nothing is committed until asked.
  void showNew(std::shared_ptr<const domain::Snapshot> snapshot, std::vector<std::pair<std::size_t, domain::Value>> defaults);
  void setWords(words::Words words);
  void setReadOnly(bool readOnly);
  base::RawId record() const { return m_record; }

  /// Everything entered in a new record, by field position; an error names the field (and is shown beside it).
  base::Result<std::vector<std::pair<std::size_t, domain::Value>>> entered();
  /// Writes what is being typed.
  void commitPending();
  /// Shows what was refused beside its field; unknown fields are ignored.
  void showError(std::string_view field, const QString& sentence);
  QWidget* editorOf(std::string_view field) const;
  /// What is typed goes into the first field, in place of what it holds.
  void focusFirst();
  /// Long texts of the form carry marks (report/rich_text.h) from now on.
  std::vector<MarkedText*> useMarks();

Q_SIGNALS:
  /// A field got a new value; `field` is its position in the field table.
  void committed(qint64 record, std::size_t field, const kam::domain::Value& value);
  /// Something was typed (valid or not).
  void edited();

private:
  struct Row {
    std::size_t field;
    TextLabel* label;
    QHBoxLayout* head;
    FieldEditor* editor;
    TextLabel* problem;
    /// What the form showed last; only a difference is committed.
    domain::Value shown;
    bool dirty = false;
  };
  void build(int columns);
  void take(Row& row);
  void fill(Row& row, const domain::Value& value);
  void markDirty(Row& row);
  void relabel();

  const domain::RecordType& m_type;
  std::shared_ptr<const domain::Snapshot> m_snapshot;
  base::RawId m_record = 0;
  bool m_isNew = false;
  words::Words m_words{words::Language::english};
  std::vector<std::unique_ptr<Row>> m_rows;
  QTimer m_pause;
};

}  // namespace kam::ui

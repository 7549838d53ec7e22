// SPDX-License-Identifier: GPL-3.0-or-later
// One editor of a form, chosen by the field's type. Speaks texts as a reader of the language types them; what they mean
// is decided by domain/value_text.h.
#pragma once

#include <QWidget>

#include "domain/field.h"
#include "domain/snapshot.h"
#include "words/words.h"

#include <memory>

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kam::ui {

class NameBox;

class FieldEditor : public QWidget {
  Q_OBJECT
public:
  FieldEditor(const domain::Field& field, QWidget* parent);

  void setValue(const domain::Snapshot& snapshot, const words::Words& words, const domain::Value& value);
  base::Result<domain::Value> value(const domain::Snapshot& snapshot, const words::Words& words) const;
  /// A name typed in part, where only one begins with it or else holds it, is that name.
  void completeTyped();
  /// The beginning or a part of some name, and none by itself.
  bool isUnfinished() const;
  void setReadOnly(bool readOnly);
  void markInvalid(bool invalid);
  void setAccessible(const QString& name);
  bool isBeingEdited() const;
  /// Of a long text; nullptr for every other field.
  QPlainTextEdit* longEdit() const { return m_long; }

Q_SIGNALS:
  /// While typing.
  void typed();
  /// Enter, or focus left, or a choice was made.
  void finished();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void fitHeight();
  void addCalendar(QLineEdit& line);
  void fillChoices(const words::Words& words);

  const domain::Field& m_field;
  QLineEdit* m_line = nullptr;
  QAction* m_calendar = nullptr;
  QPlainTextEdit* m_long = nullptr;
  QComboBox* m_combo = nullptr;
  /// The same, of a reference.
  NameBox* m_names = nullptr;
  QCheckBox* m_check = nullptr;
};

}  // namespace kam::ui

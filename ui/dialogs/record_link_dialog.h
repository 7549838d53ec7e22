// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a record to link to from a text: type a name, Enter takes the first.
#pragma once

#include <QDialog>

#include "base/id.h"
#include "domain/kind.h"

class QLineEdit;
class QListWidget;

namespace kam::ui {

class AppContext;

class RecordLinkDialog : public QDialog {
  Q_OBJECT
public:
  RecordLinkDialog(AppContext& context, QWidget* parent);
  /// "[Name](kam:persons/12)"; empty where nothing was chosen.
  QString link() const { return m_link; }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void search();
  void take();

  AppContext& m_context;
  QLineEdit* m_query;
  QListWidget* m_hits;
  QString m_link;
};

/// Asks for a record: the mark to be put into the text.
QString askForLink(AppContext& context, QWidget* parent);
/// Goes where a mark leads: a record's place, or an address in the system's browser. False for what is neither.
bool followLink(AppContext& context, const QString& target);

}  // namespace kam::ui

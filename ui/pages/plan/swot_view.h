// SPDX-License-Identifier: GPL-3.0-or-later
// The four fields of a SWOT: entries edited in place, a line to add the next one, Delete removes.
#pragma once

#include "domain/choices.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPushButton;

namespace kam::ui {

class AppContext;
class DataTable;
class PlanModel;
class TextLabel;

class SwotView : public QWidget {
  Q_OBJECT
public:
  SwotView(AppContext& context, PlanModel& model, QWidget* parent);
  void retranslate();
  void show();
  void commitPending();

private:
  struct Field {
    domain::SwotField field;
    TextLabel* title;
    TextLabel* note;
    DataTable* entries;
    QLineEdit* next;
    QPushButton* proposals;
  };
  void build(Field& field, QWidget* box);
  void add(const Field& field);
  /// What the account's records say for a field, to be taken over by a click.
  void offerProposals(const Field& field, bool writable);

  AppContext& m_context;
  PlanModel& m_model;
  std::array<Field, 4> m_fields{};
};

}  // namespace kam::ui

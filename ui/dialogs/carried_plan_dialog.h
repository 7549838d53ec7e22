// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF of a plan was dropped: shows whose plan it carries, and what is different here.
#pragma once

#include <QString>

class QWidget;

namespace kam::ui {

class AppContext;

/// True for a file that looks like a PDF by its name.
bool isPdfFile(const QString& file);
/// Says what is wrong where the file carries no plan.
void showCarriedPlan(AppContext& context, QWidget* parent, const QString& file);

}  // namespace kam::ui

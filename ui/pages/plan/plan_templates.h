// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a plan's template: ours, the workspace's own, one from a file, and this one as a file.
#pragma once

class QMenu;
class QWidget;

namespace kam::ui {

class AppContext;
class PlanModel;

/// Fills `menu` for the model's plan; `parent` carries the file dialogs.
void fillTemplateMenu(QMenu& menu, AppContext& context, PlanModel& model, QWidget* parent);

}  // namespace kam::ui

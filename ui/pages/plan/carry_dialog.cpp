// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/carry_dialog.h"

#include "domain/record_type.h"
#include "shell/app_context.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace kam::ui {
namespace {

constexpr int kItemRole = Qt::UserRole;
constexpr QSize kWanted{760, 620};

QString oneLine(const std::string& text) { return qtText(text).simplified(); }

}  // namespace

CarryDialog::CarryDialog(AppContext& context, const QString& plan, std::vector<app::CarryItem> items, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_items(std::move(items)),
      m_tree(new QTreeWidget(this)),
      m_count(new TextLabel(TextRole::muted, this)),
      m_open(new QPushButton(this)) {
  setWindowTitle(context.say("plan", "Next year's plan"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 16);
  column->setSpacing(kGap);
  column->addWidget(new TextLabel(TextRole::cardTitle, context.say("plan", "What of “%1” goes on?").replace(QStringLiteral("%1"), plan), this));
  column->addWidget(wrappedLabel(
      TextRole::muted,
      context.say("plan",
                  "Ticked is what is not finished or does not age. Look at each: a plan that is copied is not a plan. Goals start from what "
                  "was measured last."),
      this));
  m_tree->setHeaderHidden(true);
  m_tree->setRootIsDecorated(true);
  m_tree->setUniformRowHeights(true);
  m_tree->header()->setStretchLastSection(true);
  m_tree->setAccessibleName(context.say("plan", "Items of the plan"));
  column->addWidget(m_tree, 1);
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_count, 1);
  auto* cancel = new QPushButton(context.say("plan", "Cancel"), this);
  foot->addWidget(cancel);
  setButtonKind(*m_open, ButtonKind::primary);
  m_open->setText(context.say("plan", "Open next year's plan"));
  m_open->setDefault(true);
  foot->addWidget(m_open);
  column->addLayout(foot);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_tree, &QTreeWidget::itemChanged, this, &CarryDialog::count);
  fill();
  resize(kWanted.boundedTo(parent != nullptr ? parent->window()->size() - QSize(40, 40) : kWanted));
}

void CarryDialog::fill() {
  const QSignalBlocker quiet(m_tree);
  std::map<domain::Kind, QTreeWidgetItem*> groups;
  for (std::size_t at = 0; at < m_items.size(); ++at) {
    const app::CarryItem& item = m_items[at];
    QTreeWidgetItem*& group = groups[item.kind];
    if (group == nullptr) {
      const domain::RecordType& type = domain::recordType(item.kind);
      group = new QTreeWidgetItem(m_tree, {item.kind == domain::Kind::plans ? m_context.say("plan", "Texts") : m_context.say(type.plural)});
      group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
      group->setData(0, kItemRole, -1);
      QFont bold = group->font(0);
      bold.setBold(true);
      group->setFont(0, bold);
    }
    QString text = oneLine(item.text);
    if (!item.field.empty()) text = m_context.say(domain::recordType(domain::Kind::plans).fieldNamed(item.field).label) + QStringLiteral(": ") + text;
    auto* line = new QTreeWidgetItem(group, {text});
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    line->setCheckState(0, item.proposed ? Qt::Checked : Qt::Unchecked);
    line->setData(0, kItemRole, static_cast<int>(at));
    line->setToolTip(0, qtText(item.text));
  }
  m_tree->expandAll();
  count();
}

std::vector<app::CarryItem> CarryDialog::chosen() const {
  std::vector<app::CarryItem> result;
  for (int group = 0; group < m_tree->topLevelItemCount(); ++group)
    for (int line = 0; line < m_tree->topLevelItem(group)->childCount(); ++line) {
      const QTreeWidgetItem* item = m_tree->topLevelItem(group)->child(line);
      if (item->checkState(0) == Qt::Checked) result.push_back(m_items[static_cast<std::size_t>(item->data(0, kItemRole).toInt())]);
    }
  return result;
}

void CarryDialog::count() {
  m_count->setText(m_context.say("plan", "%1 of %2 go on")
                       .replace(QStringLiteral("%1"), QString::number(chosen().size()))
                       .replace(QStringLiteral("%2"), QString::number(m_items.size())));
}

}  // namespace kam::ui

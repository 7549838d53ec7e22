// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/knock_out_list.h"

#include "domain/records/account.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kMostNames = 12;

}  // namespace

KnockOutList::KnockOutList(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new TextLabel(TextRole::strong, this)),
      m_lines(new QVBoxLayout),
      m_buttons(new QButtonGroup(this)),
      m_unknown(new TextLabel(TextRole::small, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  m_lines->setSpacing(4);
  m_unknown->setWordWrap(true);
  m_unknown->setElided(false);
  column->addWidget(m_title);
  column->addLayout(m_lines);
  column->addWidget(m_unknown);
  m_buttons->setExclusive(false);
  connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
    if (on)
      for (QAbstractButton* button : m_buttons->buttons())
        if (m_buttons->id(button) != id && button->isChecked()) {
          const QSignalBlocker quiet(m_buttons);
          button->setChecked(false);
        }
    Q_EMIT chosen(on ? std::optional(static_cast<std::size_t>(id)) : std::nullopt);
  });
}

QString KnockOutList::say(const char* area, const char* text, const char* meaning, int n) const { return m_context.say(area, text, meaning, n); }

void KnockOutList::retranslate() { m_title->setText(say("selection", "Knock-outs")); }

void KnockOutList::clearChoice() {
  for (QAbstractButton* button : m_buttons->buttons()) button->setChecked(false);
}

void KnockOutList::setCount(std::size_t count) {
  if (static_cast<std::size_t>(m_buttons->buttons().size()) == count) return;
  // Another model: what was chosen means nothing in it.
  if (m_buttons->checkedButton() != nullptr) Q_EMIT chosen(std::nullopt);
  for (QAbstractButton* button : m_buttons->buttons()) {
    m_buttons->removeButton(button);
    delete button;
  }
  for (std::size_t at = 0; at < count; ++at) {
    auto* button = new QPushButton(this);
    button->setCheckable(true);
    m_buttons->addButton(button, static_cast<int>(at));
    m_lines->addWidget(button);
  }
}

void KnockOutList::setRanking(const domain::Snapshot& snapshot, const scoring::Ranking& ranking) {
  const std::size_t count = ranking.model.knockOuts.size();
  setCount(count);
  std::vector<int> held(count, 0);
  std::vector<QStringList> names(count);
  int unknown = 0;
  for (const scoring::RankedAccount& row : ranking.rows) {
    if (!row.knockOut && !row.rank) ++unknown;
    if (!row.knockOut || *row.knockOut >= count) continue;
    const domain::Account* account = snapshot.find(row.account);
    if (++held[*row.knockOut] <= kMostNames && account != nullptr) names[*row.knockOut] << qtText(account->name);
  }
  for (std::size_t at = 0; at < count; ++at) {
    QAbstractButton* button = m_buttons->button(static_cast<int>(at));
    const QString reason = qtText(ranking.model.knockOuts[at].reason.in(m_context.language()));
    const QString whole = reason + QStringLiteral("  ·  ") + m_context.locale().toString(held[at]);
    button->setText(button->fontMetrics().elidedText(reason, Qt::ElideRight, 150) + QStringLiteral("  ·  ") + m_context.locale().toString(held[at]));
    button->setAccessibleName(whole);
    if (held[at] > kMostNames) names[at] << QStringLiteral("\u2026");
    button->setToolTip(names[at].isEmpty() ? whole : whole + QLatin1Char('\n') + names[at].join(QLatin1Char('\n')));
    button->setEnabled(held[at] > 0 || button->isChecked());
  }
  m_title->setVisible(count > 0 || unknown > 0);
  m_unknown->setVisible(unknown > 0);
  m_unknown->setText(say("selection", "%n account(s) not ranked: less than 60 % of the weight is known", nullptr, unknown));
}

}  // namespace kam::ui

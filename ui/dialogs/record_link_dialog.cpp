// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/record_link_dialog.h"

#include "app/workspace.h"
#include "domain/record_name.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "shell/record_place.h"
#include "theme/style.h"
#include "theme/text.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr std::size_t kHits = 20;

}  // namespace

RecordLinkDialog::RecordLinkDialog(AppContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_query(new QLineEdit(this)), m_hits(new QListWidget(this)) {
  setWindowTitle(context.say("dialogs", "Link to a record"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 18);
  column->setSpacing(kGap);
  column->addWidget(m_query);
  column->addWidget(m_hits, 1);
  m_query->setPlaceholderText(context.say("dialogs", "Name of an account, a person, an opportunity …"));
  m_query->setAccessibleName(m_query->placeholderText());
  m_hits->setAccessibleName(context.say("dialogs", "Found records"));
  resize(460, 360);
  m_query->installEventFilter(this);
  connect(m_query, &QLineEdit::textChanged, this, &RecordLinkDialog::search);
  connect(m_query, &QLineEdit::returnPressed, this, &RecordLinkDialog::take);
  connect(m_hits, &QListWidget::itemActivated, this, &RecordLinkDialog::take);
}

/// Up and down choose in the list while one goes on typing.
bool RecordLinkDialog::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_query && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
      const int row = m_hits->currentRow() + (key == Qt::Key_Down ? 1 : -1);
      if (row >= 0 && row < m_hits->count()) m_hits->setCurrentRow(row);
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void RecordLinkDialog::search() {
  m_hits->clear();
  const QString text = m_query->text().trimmed();
  if (text.isEmpty() || m_context.workspace() == nullptr) return;
  const auto hits = m_context.workspace()->search(plainText(text), kHits);
  if (!hits) return;
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  for (const storage::SearchHit& hit : *hits) {
    const domain::RecordType& type = domain::recordType(hit.kind);
    const QString name = qtText(domain::recordName(*snapshot, hit.kind, hit.record));
    if (!placeOf(*snapshot, hit.kind, hit.record) || name.isEmpty()) continue;
    auto* item = new QListWidgetItem(name + QStringLiteral("  \u00b7  ") + m_context.say(type.singular), m_hits);
    // Brackets would end the mark.
    QString shown = name;
    shown.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    item->setData(Qt::UserRole, QStringLiteral("[%1](kam:%2/%3)").arg(shown, qtText(std::string(type.key)), QString::number(hit.record)));
  }
  if (m_hits->count() > 0) m_hits->setCurrentRow(0);
}

void RecordLinkDialog::take() {
  if (m_hits->currentItem() == nullptr) return;
  m_link = m_hits->currentItem()->data(Qt::UserRole).toString();
  accept();
}

QString askForLink(AppContext& context, QWidget* parent) {
  RecordLinkDialog dialog(context, parent);
  return dialog.exec() == QDialog::Accepted ? dialog.link() : QString();
}

bool followLink(AppContext& context, const QString& target) {
  if (target.startsWith(QStringLiteral("https://")) || target.startsWith(QStringLiteral("http://")) || target.startsWith(QStringLiteral("mailto:")))
    return QDesktopServices::openUrl(QUrl(target, QUrl::StrictMode));
  if (!target.startsWith(QStringLiteral("kam:")) || context.workspace() == nullptr) return false;
  const QString key = target.mid(4).section(QLatin1Char('/'), 0, 0);
  const base::RawId record = target.section(QLatin1Char('/'), 1).toLongLong();
  for (const domain::RecordType& type : domain::recordTypes()) {
    if (qtText(std::string(type.key)) != key) continue;
    const auto place = placeOf(*context.workspace()->snapshot(), type.kind, record);
    if (place) context.navigation().openPage(place->page, place->arguments);
    return place.has_value();
  }
  return false;
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/figure_popup.h"

#include "shell/app_context.h"
#include "shell/navigation.h"
#include "theme/style.h"
#include "theme/style_parts.h"
#include "theme/text.h"
#include "widgets/text_label.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace kam::ui {
namespace {
constexpr int kWidth = 380;
}

FigurePopup::FigurePopup(AppContext& context, const report::PortfolioCard& card, const std::vector<FigurePart>& parts, QWidget* parent)
    : QFrame(parent, Qt::Popup) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFixedWidth(kWidth);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 14, 16, 14);
  column->setSpacing(4);
  const QString title = qtText(card.shown.label) + (card.missing ? QString() : QStringLiteral(": ") + qtText(card.shown.value));
  setAccessibleName(title);
  column->addWidget(new TextLabel(TextRole::cardTitle, title, this));
  const auto say = [&context](const char* area, const char* text) { return context.say(area, text); };
  addParagraph(say("portfolio", "What it tells"), card.purpose);
  addParagraph(say("portfolio", "How it is made"), card.formula);
  addParagraph(say("portfolio", "What it does not see"), card.blindSpot);
  addParagraph(say("portfolio", "What to do"), card.advice);
  if (!parts.empty()) {
    column->addSpacing(8);
    column->addWidget(new TextLabel(TextRole::small, say("portfolio", "The largest records behind it"), this));
  }
  for (const FigurePart& part : parts) addPart(context, part);
}

void FigurePopup::addParagraph(const QString& title, const std::string& text) {
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addSpacing(6);
  column->addWidget(new TextLabel(TextRole::small, title, this));
  auto* words = new TextLabel(TextRole::body, qtText(text), this);
  words->setElided(false);
  words->setWordWrap(true);
  words->setFixedWidth(kWidth - 32);
  words->setMinimumHeight(words->heightForWidth(kWidth - 32));
  column->addWidget(words);
}

void FigurePopup::addPart(AppContext& context, const FigurePart& part) {
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  auto* name = new QPushButton(this);
  setButtonKind(*name, ButtonKind::link);
  auto* value = new TextLabel(TextRole::body, part.value, this);
  value->setElided(false);
  const int room = kWidth - 60 - value->sizeHint().width();
  name->setText(name->fontMetrics().elidedText(part.name, Qt::ElideRight, room));
  name->setToolTip(part.name);
  name->setAccessibleName(part.name + QStringLiteral(", ") + part.value);
  connect(name, &QPushButton::clicked, this, [this, &context, part] {
    close();
    context.navigation().openAccount(part.account, part.section);
  });
  line->addWidget(name);
  line->addStretch(1);
  line->addWidget(value);
  static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

void FigurePopup::setRecords(const QString& text) {
  if (text.isEmpty()) return;
  auto* link = new QPushButton(text, this);
  setButtonKind(*link, ButtonKind::link);
  connect(link, &QPushButton::clicked, this, [this] {
    close();
    Q_EMIT recordsWanted();
  });
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addSpacing(4);
  column->addWidget(link, 0, Qt::AlignLeft);
}

void FigurePopup::setStep(const QString& text) {
  if (text.isEmpty()) return;
  auto* step = new QPushButton(text, this);
  setButtonKind(*step, ButtonKind::primary);
  connect(step, &QPushButton::clicked, this, [this] {
    Q_EMIT stepWanted();
    close();
  });
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addSpacing(10);
  column->addWidget(step, 0, Qt::AlignLeft);
  step->setFocus();
}

void FigurePopup::openBelow(const QWidget& figure) {
  adjustSize();
  QPoint at = figure.mapToGlobal(QPoint(0, figure.height() + 4));
  if (const QScreen* screen = figure.screen(); screen != nullptr) {
    const QRect room = screen->availableGeometry();
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
    at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
  }
  move(at);
  show();
}

void FigurePopup::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  const Colors& colors = colorsOf(*this);
  painter.fillRect(rect(), colors.surface);
  painter.setPen(colors.line);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace kam::ui

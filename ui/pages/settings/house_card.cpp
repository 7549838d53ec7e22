// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/house_card.h"

#include "domain/records/settings.h"
#include "domain/record_type.h"
#include "pages/settings/settings_model.h"
#include "print/style/paper_palette.h"
#include "print/style/picture.h"
#include "report/house_style.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/text_label.h"

#include <QColorDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr QSize kLogoRoom{190, 72};
constexpr int kSwatch = 14;

/// The logo as it will stand on paper: on white, whatever the theme.
class LogoView : public QWidget {
public:
  using QWidget::QWidget;
  void setPicture(QByteArray bytes) {
    m_bytes = std::move(bytes);
    update();
  }

protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    print::paintPicture(painter, m_bytes, QRectF(rect()).adjusted(10, 8, -10, -8));
  }

private:
  QByteArray m_bytes;
};

std::size_t fieldOf(std::string_view key) { return *domain::recordType(domain::Kind::settings).fieldIndex(key); }

QIcon swatch(const QColor& colour) {
  QPixmap picture(kSwatch, kSwatch);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawRoundedRect(QRectF(0, 0, kSwatch, kSwatch), 3, 3);
  return {picture};
}

}  // namespace

HouseCard::HouseCard(AppContext& context, SettingsModel& model, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_model(model),
      m_logoLabel(new TextLabel(TextRole::small, this)),
      m_logo(new LogoView(this)),
      m_choose(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_colourLabel(new TextLabel(TextRole::small, this)),
      m_colour(new QPushButton(this)),
      m_ours(new QPushButton(this)),
      m_hint(new TextLabel(TextRole::small, this)) {
  m_logo->setFixedSize(kLogoRoom);
  m_hint->setWordWrap(true);
  m_hint->setElided(false);
  auto* row = new QHBoxLayout;
  row->setSpacing(24);
  auto* logo = new QVBoxLayout;
  logo->setSpacing(4);
  logo->addWidget(m_logoLabel);
  logo->addWidget(m_logo);
  auto* logoButtons = new QHBoxLayout;
  logoButtons->addWidget(m_choose);
  logoButtons->addWidget(m_remove);
  logoButtons->addStretch(1);
  logo->addLayout(logoButtons);
  row->addLayout(logo);
  auto* colour = new QVBoxLayout;
  colour->setSpacing(4);
  colour->addWidget(m_colourLabel);
  auto* colourButtons = new QHBoxLayout;
  colourButtons->addWidget(m_colour);
  colourButtons->addWidget(m_ours);
  colourButtons->addStretch(1);
  colour->addLayout(colourButtons);
  colour->addWidget(m_hint);
  colour->addStretch(1);
  row->addLayout(colour, 1);
  body()->addLayout(row);
  connect(m_choose, &QPushButton::clicked, this, &HouseCard::chooseLogo);
  connect(m_remove, &QPushButton::clicked, this, [this] { tell(m_model.setSetting(fieldOf("logo"), domain::Value{})); });
  connect(m_colour, &QPushButton::clicked, this, &HouseCard::chooseColour);
  connect(m_ours, &QPushButton::clicked, this, [this] { tell(takeColour({})); });
}

void HouseCard::retranslate() {
  setTitle(m_context.say("settings", "Documents"));
  setSubtitle(m_context.say("settings", "what every PDF of this workspace wears"));
  m_logoLabel->setText(m_context.say("settings", "Logo"));
  m_logo->setAccessibleName(m_logoLabel->text());
  m_choose->setText(m_context.say("settings", "Choose …"));
  m_remove->setText(m_context.say("settings", "Remove"));
  m_colourLabel->setText(m_context.say("settings", "Accent colour"));
  m_ours->setText(m_context.say("settings", "Standard"));
  m_hint->setText(m_context.say("settings", "For headings, lines and charts. Colours of states (good, to be watched, critical) stay as they are."));
  refresh();
}

void HouseCard::refresh() {
  const bool editable = m_model.canEdit();
  const auto* settings = m_model.hasWorkspace() ? m_model.snapshot()->find(domain::Id<domain::Settings>(m_model.settingsRecord())) : nullptr;
  const std::string logo = settings == nullptr ? std::string() : report::bytesOf(settings->logo);
  static_cast<LogoView*>(m_logo)->setPicture(QByteArray(logo.data(), static_cast<qsizetype>(logo.size())));
  const std::string accent = settings == nullptr ? std::string() : settings->accentColour;
  const QColor shown = print::paperPalette(accent).accent;
  m_colour->setIcon(swatch(shown));
  m_colour->setText(QLatin1Char(' ') + shown.name().toUpper());
  m_ours->setEnabled(editable && !accent.empty());
  m_remove->setEnabled(editable && !logo.empty());
  for (QPushButton* button : {m_choose, m_colour}) button->setEnabled(editable);
}

void HouseCard::tell(const base::Result<void>& done) {
  if (!done && done.error().code != base::ErrorCode::nothingChanged) m_context.tellError(done.error());
}

base::Result<void> HouseCard::takeLogo(const QString& path) {
  const auto refuse = [&](const QString& why) {
    return base::fail(base::ErrorCode::logoUnusable, {plainText(QFileInfo(path).fileName()), plainText(why)});
  };
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return refuse(file.errorString());
  const QByteArray bytes = file.read(print::kMostLogoBytes + 1);
  if (bytes.size() > print::kMostLogoBytes) return refuse(m_context.say("settings", "it is larger than 300 KB"));
  if (print::pictureSize(bytes).isEmpty()) return refuse(m_context.say("settings", "it is no picture that can be read"));
  return m_model.setSetting(fieldOf("logo"), report::base64Of(bytes.toStdString()));
}

base::Result<void> HouseCard::takeColour(const QString& name) {
  if (name.isEmpty()) return m_model.setSetting(fieldOf("accent_colour"), domain::Value{});
  const QColor colour(name.startsWith(QLatin1Char('#')) ? name : QLatin1Char('#') + name);
  // The palette falls back to ours for what could not be read on white.
  if (!colour.isValid() || print::paperPalette(plainText(colour.name())).accent != colour)
    return base::fail(base::ErrorCode::valueOutOfRange, {"settings", "accent_colour", plainText(name), "contrast ≥ 3 : 1"},
                      {{}, 0, "accent_colour", {}});
  return m_model.setSetting(fieldOf("accent_colour"), plainText(colour.name().mid(1).toUpper()));
}

void HouseCard::chooseLogo() {
  const QString path = QFileDialog::getOpenFileName(this, m_context.say("settings", "Logo"), {},
                                                    m_context.say("settings", "Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.svg)"));
  if (!path.isEmpty()) tell(takeLogo(path));
}

void HouseCard::chooseColour() {
  const QColor colour = QColorDialog::getColor(QColor(m_colour->text().trimmed()), this, m_context.say("settings", "Accent colour"));
  if (colour.isValid()) tell(takeColour(colour.name()));
}

}  // namespace kam::ui

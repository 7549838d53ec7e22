// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf/pdf.h"

#include "print/pdf/finish.h"
#include "print/pdf/read_back.h"
#include "print/style/text.h"
#include "report/document_texts.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace kam::print {

namespace {

QByteArray drawn(const Composition& composition) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(72);
  writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
  writer.setTitle(text(composition.document().title));
  QPainter painter(&writer);
  for (std::size_t page = 0; page < composition.pageCount(); ++page) {
    if (page > 0) writer.newPage();
    composition.paintPage(painter, page);
  }
  painter.end();
  return bytes;
}

base::Error leakError(const report::Document& document, const report::Withheld& leak) {
  constexpr qsizetype kMostQuoted = 60;
  QString quoted = text(leak.text).simplified();
  if (quoted.size() > kMostQuoted) quoted = quoted.left(kMostQuoted).trimmed() + QStringLiteral(" \u2026");
  const words::Words words(document.language);
  const std::string reason = words::fill(words.say("print", "it says what its readers must not see, %1: “%2”"), {leak.field, quoted.toStdString()});
  return {base::ErrorCode::documentFailed, {document.title, reason}, {}};
}

}  // namespace

base::Result<void> kept(const report::Document& document) {
  if (const report::Withheld* leak = report::withheldIn(document)) return base::fail(leakError(document, *leak));
  return {};
}

base::Result<QByteArray> pdfBytes(const report::Document& document) {
  if (const auto open = kept(document); !open) return base::fail(open.error());
  const Composition composition(document);
  base::Result<QByteArray> bytes = finished(drawn(composition), composition);
  if (!bytes || document.withheld.empty()) return bytes;
  // What was meant to be written is one thing, what a reader can get out of the file another.
  const base::Result<std::string> text = textInPdf(*bytes);
  if (!text) return base::fail(text.error());
  if (const report::Withheld* leak = report::withheldIn(*text, document.withheld)) return base::fail(leakError(document, *leak));
  return bytes;
}

base::Result<void> writePdf(const report::Document& document, const std::string& path) {
  const base::Result<QByteArray> bytes = pdfBytes(document);
  if (!bytes) return base::fail(base::Error{bytes.error().code, {path, bytes.error().arguments.back()}, {}});
  QSaveFile file(text(path));
  const auto failed = [&] { return base::fail(base::ErrorCode::documentFailed, {path, file.errorString().toStdString()}); };
  if (!file.open(QIODevice::WriteOnly)) return failed();
  if (file.write(*bytes) != bytes->size()) {
    file.cancelWriting();
    return failed();
  }
  if (!file.commit()) return failed();
  return {};
}

std::size_t pageCount(const report::Document& document) { return Composition(document).pageCount(); }

QImage renderPage(const Composition& composition, std::size_t page, double scale) {
  const double bounded = std::clamp(scale, 0.05, 20.0);
  if (page >= composition.pageCount()) return {};
  QImage image(qRound(kPageWidth * bounded), qRound(kPageHeight * bounded), QImage::Format_RGB32);
  image.fill(palette(Theme::print).surface);
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  painter.scale(bounded, bounded);
  composition.paintPage(painter, page);
  painter.end();
  return image;
}

QImage renderPage(const report::Document& document, std::size_t page, double scale) { return renderPage(Composition(document), page, scale); }

}  // namespace kam::print

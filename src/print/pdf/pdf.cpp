// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf/pdf.h"

#include "print/pdf/finish.h"
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

}  // namespace

base::Result<QByteArray> pdfBytes(const report::Document& document) {
  const std::string leak = report::withheldTextIn(document);
  if (!leak.empty()) return base::fail(base::ErrorCode::documentFailed, {document.title, leak});
  const Composition composition(document);
  return finished(drawn(composition), composition);
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

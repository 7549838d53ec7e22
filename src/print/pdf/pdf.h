// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a PDF file, or as pictures of its pages for a preview.
#pragma once

#include "base/error.h"
#include "print/pdf/composition.h"
#include "report/document.h"

#include <QByteArray>
#include <QImage>

#include <string>

namespace kam::print {

/// The finished PDF in memory. `documentFailed` with the reason where it cannot be made, or with the field where a
/// withheld text is in the document or anywhere in the finished file.
base::Result<QByteArray> pdfBytes(const report::Document& document);

/// The same refusal for withheld texts, of the document alone: quick, for a preview.
base::Result<void> kept(const report::Document& document);

/// Writes beside the target and renames, so that a failure (full disk, no permission) leaves what was there before.
base::Result<void> writePdf(const report::Document& document, const std::string& path);

std::size_t pageCount(const report::Document& document);

/// A page (from 0) as a picture; scale 1 is 72 dots per inch. An empty picture beyond the last page.
QImage renderPage(const Composition& composition, std::size_t page, double scale);
QImage renderPage(const report::Document& document, std::size_t page, double scale);

}  // namespace kam::print

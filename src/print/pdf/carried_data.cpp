// SPDX-License-Identifier: GPL-3.0-or-later

// The old smart pointers of libqpdf 10 are not used here.
#define POINTERHOLDER_TRANSITION 4

#include "print/pdf/carried_data.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <exception>

namespace kam::print {

base::Result<std::string> carriedData(const std::string& path, const std::string& name) {
  constexpr std::size_t kMostBytes = std::size_t{16} << 20U;
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processFile(path.c_str());
    const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(name);
    if (!file) return base::fail(base::ErrorCode::fileOfOtherKind, {path, "PDF", name});
    QPDFEFStreamObjectHelper stream(file->getEmbeddedFileStream());
    const auto bytes = stream.getObjectHandle().getStreamData(qpdf_dl_all);
    if (bytes->getSize() > kMostBytes) return base::fail(base::ErrorCode::fileOfOtherKind, {path, "PDF", name});
    return std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
  } catch (const std::exception&) {
    return base::fail(base::ErrorCode::fileUnreadable, {path});
  }
}

}  // namespace kam::print

// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf/finish.h"

// The old smart pointers of libqpdf 10 are not used here.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>

namespace kam::print {

namespace {

using Handle = QPDFObjectHandle;

/// "D:20261123120000Z"
std::string pdfDate(base::Date date) {
  std::string digits;
  for (const char sign : base::isoText(date))
    if (sign != '-') digits += sign;
  return "D:" + digits + "120000Z";
}

void writeInformation(QPDF& pdf, const report::Document& document) {
  Handle info = pdf.makeIndirectObject(Handle::newDictionary());
  info.replaceKey("/Title", Handle::newUnicodeString(document.title));
  info.replaceKey("/Author", Handle::newUnicodeString(document.author));
  if (!document.subject.empty()) info.replaceKey("/Subject", Handle::newUnicodeString(document.subject));
  info.replaceKey("/Creator", Handle::newUnicodeString("KAM Workbench"));
  info.replaceKey("/Producer", Handle::newUnicodeString("KAM Workbench"));
  info.replaceKey("/CreationDate", Handle::newString(pdfDate(document.date)));
  info.replaceKey("/ModDate", Handle::newString(pdfDate(document.date)));
  pdf.getTrailer().replaceKey("/Info", info);
  pdf.getTrailer().removeKey("/ID");
}

Handle placeOf(const std::vector<QPDFPageObjectHelper>& pages, const Composition::OutlineEntry& entry) {
  Handle place = Handle::newArray();
  place.appendItem(pages[entry.page].getObjectHandle());
  place.appendItem(Handle::newName("/XYZ"));
  place.appendItem(Handle::newInteger(0));
  place.appendItem(Handle::newReal(kPageHeight - entry.top, 1));
  place.appendItem(Handle::newInteger(0));
  return place;
}

/// What can be clicked: lines of the contents, addresses in texts.
void writeLinks(QPDF& pdf, const Composition& composition) {
  auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
  for (const Composition::Link& link : composition.links()) {
    if (link.page >= pages.size()) continue;
    Handle area = Handle::newArray();
    for (const double edge : {link.area.left(), kPageHeight - link.area.bottom(), link.area.right(), kPageHeight - link.area.top()})
      area.appendItem(Handle::newReal(edge, 1));
    Handle annotation = Handle::newDictionary();
    annotation.replaceKey("/Type", Handle::newName("/Annot"));
    annotation.replaceKey("/Subtype", Handle::newName("/Link"));
    annotation.replaceKey("/Rect", area);
    Handle border = Handle::newArray();
    for (int i = 0; i < 3; ++i) border.appendItem(Handle::newInteger(0));
    annotation.replaceKey("/Border", border);
    if (link.entry) {
      if (*link.entry >= composition.outline().size() || composition.outline()[*link.entry].page >= pages.size()) continue;
      annotation.replaceKey("/Dest", placeOf(pages, composition.outline()[*link.entry]));
    } else {
      Handle action = Handle::newDictionary();
      action.replaceKey("/S", Handle::newName("/URI"));
      action.replaceKey("/URI", Handle::newString(link.address));
      annotation.replaceKey("/A", action);
    }
    Handle page = pages[link.page].getObjectHandle();
    Handle all = page.getKey("/Annots").isArray() ? page.getKey("/Annots") : Handle::newArray();
    all.appendItem(pdf.makeIndirectObject(annotation));
    page.replaceKey("/Annots", all);
  }
}

void writeOutline(QPDF& pdf, const Composition& composition) {
  const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
  Handle root = pdf.makeIndirectObject(Handle::newDictionary());
  std::vector<Handle> items;
  for (const Composition::OutlineEntry& entry : composition.outline()) {
    if (entry.page >= pages.size()) continue;
    Handle item = pdf.makeIndirectObject(Handle::newDictionary());
    item.replaceKey("/Title", Handle::newUnicodeString(entry.title));
    item.replaceKey("/Parent", root);
    item.replaceKey("/Dest", placeOf(pages, entry));
    if (!items.empty()) {
      item.replaceKey("/Prev", items.back());
      items.back().replaceKey("/Next", item);
    }
    items.push_back(item);
  }
  if (items.empty()) return;
  root.replaceKey("/Type", Handle::newName("/Outlines"));
  root.replaceKey("/First", items.front());
  root.replaceKey("/Last", items.back());
  root.replaceKey("/Count", Handle::newInteger(static_cast<long long>(items.size())));
  pdf.getRoot().replaceKey("/Outlines", root);
  pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

/// The document as data, as PDF 2.0 names it: an associated file that says the same.
void writeData(QPDF& pdf, const report::Document& document) {
  if (document.dataName.empty()) return;
  auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, document.data);
  stream.setSubtype("application/json");
  stream.setCreationDate(pdfDate(document.date));
  stream.setModDate(pdfDate(document.date));
  auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, document.dataName, stream);
  file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Data"));
  QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(document.dataName, file);
  Handle files = Handle::newArray();
  files.appendItem(file.getObjectHandle());
  pdf.getRoot().replaceKey("/AF", files);
}

}  // namespace

base::Result<QByteArray> finished(const QByteArray& raw, const Composition& composition) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", raw.constData(), static_cast<std::size_t>(raw.size()));
    const report::Document& document = composition.document();
    writeInformation(pdf, document);
    writeOutline(pdf, composition);
    writeLinks(pdf, composition);
    writeData(pdf, document);
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newUnicodeString(std::string(words::codeOf(document.language))));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.removeKey("/Metadata");
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
  } catch (const std::exception& trouble) {
    return base::fail(base::ErrorCode::documentFailed, {"PDF", trouble.what()});
  }
}

}  // namespace kam::print

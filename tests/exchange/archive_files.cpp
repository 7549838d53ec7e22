// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive_files.h"

#include <minizip/zip.h>
#include <stdexcept>
#include <zlib.h>

namespace kam::exchange::test {

namespace {
constexpr const char* kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string element(const std::string& name, const std::string& space, const std::string& content) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + name + " xmlns=\"" + space + "\" xmlns:r=\"" + kRelations + "\">" + content + "</" + name +
         ">";
}

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
  return "<Relationship Id=\"" + id + "\" Type=\"" + kRelations + "/" + type + "\" Target=\"" + target + "\"/>";
}
}  // namespace

namespace {
void need(bool done) {
  if (!done) throw std::runtime_error("the archive cannot be written");
}
}  // namespace

void writeArchive(const std::filesystem::path& path, const Members& members) {
  const zipFile zip = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
  need(zip != nullptr);
  for (const auto& [name, content] : members) {
    const zip_fileinfo info{};
    need(zipOpenNewFileInZip(zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6) == ZIP_OK);
    need(zipWriteInFileInZip(zip, content.data(), static_cast<unsigned>(content.size())) == ZIP_OK);
    need(zipCloseFileInZip(zip) == ZIP_OK);
  }
  need(zipClose(zip, nullptr) == ZIP_OK);
}

Members workbookOf(const SheetParts& parts) {
  Members members{
      {"_rels/.rels", element("Relationships", kPackage, relation("r1", "officeDocument", "xl/workbook.xml"))},
      {"xl/workbook.xml",
       element("workbook", kMain,
               "<workbookPr " + parts.properties + "/><sheets><sheet name=\"" + parts.sheetName + "\" sheetId=\"7\" r:id=\"r1\"/></sheets>")},
      {"xl/_rels/workbook.xml.rels", element("Relationships", kPackage,
                                             relation("r1", "worksheet", "worksheets/sheet1.xml") +
                                                 relation("r2", "sharedStrings", "sharedStrings.xml") + relation("r3", "styles", "/xl/styles.xml"))},
      {"xl/worksheets/sheet1.xml", element("worksheet", kMain, parts.sheet)}};
  if (!parts.strings.empty()) members.emplace_back("xl/SharedStrings.xml", element("sst", kMain, parts.strings));
  if (!parts.styles.empty()) members.emplace_back("xl/styles.xml", element("styleSheet", kMain, parts.styles));
  return members;
}

Members documentOf(const std::string& tables, const std::string& styles) {
  const std::string open =
      "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" "
      "xmlns:calcext=\"c\"><office:automatic-styles>";
  return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
          {"content.xml", open + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                              "</office:spreadsheet></office:body></office:document-content>"}};
}

}  // namespace kam::exchange::test

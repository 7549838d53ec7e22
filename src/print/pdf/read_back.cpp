// SPDX-License-Identifier: GPL-3.0-or-later
// Pages are read as a viewer reads them: the glyphs of each show operator through the font's ToUnicode map. All other
// strings and streams of the file are taken as they are, so that nothing hides in a place nobody thought of.
#include "print/pdf/read_back.h"

// The old smart pointers of libqpdf 10 are not used here.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QString>

#include <algorithm>
#include <exception>
#include <map>
#include <set>
#include <vector>

namespace kam::print {

namespace {

using Handle = QPDFObjectHandle;
using GlyphMap = std::map<unsigned, QString>;

unsigned numberOf(const std::string& code) {
  unsigned number = 0;
  for (const char byte : code) number = number << 8U | static_cast<unsigned char>(byte);
  return number;
}

QString utf16(const std::string& bytes) {
  QString result;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
    result += QChar(static_cast<char16_t>(static_cast<unsigned char>(bytes[i]) << 8U | static_cast<unsigned char>(bytes[i + 1])));
  return result;
}

/// Reads a ToUnicode map: pairs between beginbfchar and endbfchar, triples between beginbfrange and endbfrange.
class GlyphMapReader : public Handle::ParserCallbacks {
public:
  void handleObject(Handle object) override {
    if (!object.isOperator()) {
      m_operands.push_back(object);
      return;
    }
    const std::string name = object.getOperatorValue();
    if (name == "endbfchar")
      for (std::size_t i = 0; i + 1 < m_operands.size(); i += 2) map[codeOf(m_operands[i])] = utf16(stringOf(m_operands[i + 1]));
    if (name == "endbfrange")
      for (std::size_t i = 0; i + 2 < m_operands.size(); i += 3) addRange(m_operands[i], m_operands[i + 1], m_operands[i + 2]);
    m_operands.clear();
  }
  void handleEOF() override {}

  GlyphMap map;

private:
  static std::string stringOf(Handle object) { return object.isString() ? object.getStringValue() : std::string(); }
  static unsigned codeOf(Handle object) { return numberOf(stringOf(object)); }

  void addRange(Handle first, Handle last, Handle target) {
    const unsigned from = codeOf(first);
    const unsigned to = std::min(codeOf(last), from + 0xFFFFU);
    QString next = target.isArray() ? QString() : utf16(stringOf(target));
    for (unsigned code = from; code <= to; ++code) {
      if (target.isArray()) {
        const int at = static_cast<int>(code - from);
        if (at >= target.getArrayNItems()) break;
        map[code] = utf16(stringOf(target.getArrayItem(at)));
        continue;
      }
      map[code] = next;
      if (!next.isEmpty()) next.back() = QChar(static_cast<char16_t>(next.back().unicode() + 1));
    }
  }

  std::vector<Handle> m_operands;
};

/// The maps of the fonts met so far, by object.
class Fonts {
public:
  const GlyphMap* of(Handle font) {
    if (!font.isDictionary() || !font.getKey("/ToUnicode").isStream()) return nullptr;
    Handle stream = font.getKey("/ToUnicode");
    const auto [place, isNew] = m_maps.try_emplace(stream.getObjGen());
    if (isNew) {
      GlyphMapReader reader;
      Handle::parseContentStream(stream, &reader);
      place->second = std::move(reader.map);
    }
    return &place->second;
  }

private:
  std::map<QPDFObjGen, GlyphMap> m_maps;
};

/// Collects what the show operators of a page or form draw; each text object becomes a line.
class ShownText : public Handle::ParserCallbacks {
public:
  ShownText(Handle fontsOfPage, Fonts& fonts, QString& text) : m_dictionary(std::move(fontsOfPage)), m_fonts(fonts), m_text(text) {}

  void handleObject(Handle object) override {
    if (!object.isOperator()) {
      m_operands.push_back(object);
      return;
    }
    const std::string name = object.getOperatorValue();
    if (name == "Tf" && m_operands.size() >= 2) choose(m_operands[m_operands.size() - 2]);
    else if (name == "Tj" || name == "'" || name == "\"" || name == "TJ") show();
    else if (name == "ET") m_text += QLatin1Char('\n');
    m_operands.clear();
  }
  void handleEOF() override { m_text += QLatin1Char('\n'); }

private:
  void choose(Handle name) { m_map = name.isName() && m_dictionary.isDictionary() ? m_fonts.of(m_dictionary.getKey(name.getName())) : nullptr; }

  void show() {
    for (Handle operand : m_operands) {
      if (operand.isString()) add(operand.getStringValue());
      if (!operand.isArray()) continue;
      for (Handle part : operand.getArrayAsVector())
        if (part.isString()) add(part.getStringValue());
    }
  }

  void add(const std::string& codes) {
    if (m_map == nullptr) {
      m_text += QString::fromLatin1(codes.data(), static_cast<qsizetype>(codes.size()));
      return;
    }
    for (std::size_t i = 0; i + 1 < codes.size(); i += 2)
      if (const auto found = m_map->find(numberOf(codes.substr(i, 2))); found != m_map->end()) m_text += found->second;
  }

  Handle m_dictionary;
  Fonts& m_fonts;
  QString& m_text;
  const GlyphMap* m_map = nullptr;
  std::vector<Handle> m_operands;
};

class Reader {
public:
  explicit Reader(QPDF& pdf) : m_pdf(pdf) {}

  std::string text() {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
      Handle resources = page.getAttribute("/Resources", false);
      ShownText shown(resources.isDictionary() ? resources.getKey("/Font") : Handle::newNull(), m_fonts, m_text);
      page.parseContents(&shown);
      rememberContents(page.getObjectHandle().getKey("/Contents"));
    }
    for (Handle object : m_pdf.getAllObjects()) {
      addStrings(object.isStream() ? object.getDict() : object);
      if (object.isStream()) addStream(object);
    }
    addStrings(m_pdf.getTrailer());
    return m_text.toStdString();
  }

private:
  void rememberContents(Handle contents) {
    if (contents.isStream()) m_read.insert(contents.getObjGen());
    if (contents.isArray())
      for (Handle part : contents.getArrayAsVector()) m_read.insert(part.getObjGen());
  }

  void addLine(const QString& line) { m_text += line + QLatin1Char('\n'); }

  /// Strings of an object itself; what it refers to comes on its own turn.
  void addStrings(Handle object) {
    if (object.isString()) addLine(QString::fromStdString(object.getUTF8Value()));
    else if (object.isArray())
      for (Handle part : object.getArrayAsVector()) addInner(part);
    else if (object.isDictionary())
      for (auto& [key, value] : object.getDictAsMap()) {
        addLine(QString::fromStdString(key));
        addInner(value);
      }
    else if (object.isName()) addLine(QString::fromStdString(object.getName()));
  }
  void addInner(Handle part) {
    if (!part.isIndirect()) addStrings(part);
  }

  void addStream(Handle stream) {
    if (m_read.count(stream.getObjGen()) != 0) return;
    Handle dictionary = stream.getDict();
    if (dictionary.getKey("/Subtype").isNameAndEquals("/Form")) {
      Handle resources = dictionary.getKey("/Resources");
      ShownText shown(resources.isDictionary() ? resources.getKey("/Font") : Handle::newNull(), m_fonts, m_text);
      Handle::parseContentStream(stream, &shown);
      return;
    }
    // Font programs and pictures hold no text of the document.
    Handle subtype = dictionary.getKey("/Subtype");
    if (dictionary.hasKey("/Length1") || subtype.isNameAndEquals("/OpenType") || subtype.isNameAndEquals("/Image")) return;
    const auto data = stream.getStreamData(qpdf_dl_all);
    const auto* bytes = reinterpret_cast<const char*>(data->getBuffer());
    addLine(QString::fromUtf8(bytes, static_cast<qsizetype>(data->getSize())));
    // An attachment may be UTF-16 text, high byte first or, seen shifted by one, last.
    const std::string raw(bytes, data->getSize());
    addLine(utf16(raw));
    addLine(utf16(std::string(1, '\0') + raw));
  }

  QPDF& m_pdf;
  Fonts m_fonts;
  QString m_text;
  std::set<QPDFObjGen> m_read;
};

}  // namespace

base::Result<std::string> textInPdf(const QByteArray& bytes) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return Reader(pdf).text();
  } catch (const std::exception& trouble) {
    return base::fail(base::ErrorCode::documentFailed, {"PDF", trouble.what()});
  }
}

}  // namespace kam::print

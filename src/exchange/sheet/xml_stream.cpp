// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/xml_stream.h"

#include <expat.h>

namespace kam::exchange {

using base::ErrorCode;

namespace {
constexpr std::size_t kBlock = std::size_t{1} << 16U;
/// Longer than any cell can be.
constexpr std::size_t kLongestToken = std::size_t{8} << 20U;
/// Some three million cells; they are read in less than ten seconds.
constexpr std::size_t kMostTokens = 20'000'000;
/// No workbook goes deeper than some twenty.
constexpr int kDeepest = 500;
/// Between the address of a namespace and a name; XML has no such letter.
constexpr char kSeparator = '\x01';

struct Name {
  std::string_view space;
  std::string_view local;
};
Name nameOf(std::string_view whole) {
  const std::size_t at = whole.rfind(kSeparator);
  return at == std::string_view::npos ? Name{{}, whole} : Name{whole.substr(0, at), whole.substr(at + 1)};
}
}  // namespace

struct XmlStream::Parser {
  XML_Parser expat = XML_ParserCreateNS(nullptr, kSeparator);

  explicit Parser(XmlStream& stream) {
    if (expat == nullptr) return;
    XML_SetUserData(expat, &stream);
    XML_SetElementHandler(expat, start, end);
    XML_SetCharacterDataHandler(expat, text);
    XML_SetStartDoctypeDeclHandler(expat, documentType);
  }
  ~Parser() {
    if (expat != nullptr) XML_ParserFree(expat);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  static XmlStream& of(void* user) { return *static_cast<XmlStream*>(user); }

  static void start(void* user, const XML_Char* name, const XML_Char** attributes) {
    XmlStream& stream = of(user);
    Token token{Kind::start, stream.keep(nameOf(name).local), static_cast<std::uint32_t>(stream.m_attributes.size()), 0};
    for (; *attributes != nullptr; attributes += 2, ++token.attributes) {
      const Name called = nameOf(attributes[0]);
      stream.m_attributes.push_back({stream.keep(called.space), stream.keep(called.local), stream.keep(attributes[1])});
    }
    stream.m_tokens.push_back(token);
    if (++stream.m_depth > kDeepest) stop(stream, ErrorCode::workbookDamaged, stream.m_name);
    stream.m_sinceTag = 0;
  }
  static void end(void* user, const XML_Char* name) {
    XmlStream& stream = of(user);
    stream.m_tokens.push_back({Kind::end, stream.keep(nameOf(name).local), 0, 0});
    --stream.m_depth;
    stream.m_sinceTag = 0;
  }
  static void text(void* user, const XML_Char* text, int size) {
    XmlStream& stream = of(user);
    const std::string_view more(text, static_cast<std::size_t>(size));
    // Expat hands a text out in pieces; what follows on is one.
    if (!stream.m_tokens.empty() && stream.m_tokens.back().kind == Kind::text) {
      stream.m_texts.append(more);
      stream.m_tokens.back().text.size += static_cast<std::uint32_t>(more.size());
    } else stream.m_tokens.push_back({Kind::text, stream.keep(more), 0, 0});
  }
  /// No workbook has one; what grows by entities does.
  static void documentType(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    XmlStream& stream = of(user);
    stop(stream, ErrorCode::workbookDamaged, stream.m_name + ": DOCTYPE");
  }
  static void stop(XmlStream& stream, ErrorCode code, const std::string& detail) {
    stream.refuse(code, detail);
    XML_StopParser(stream.m_parser->expat, XML_FALSE);
  }
};

XmlStream::XmlStream(ByteSource source, std::string fileName, std::string name)
    : m_source(std::move(source)), m_fileName(std::move(fileName)), m_name(std::move(name)), m_parser(std::make_unique<Parser>(*this)) {}

XmlStream::~XmlStream() = default;

bool XmlStream::refuse(ErrorCode code, const std::string& detail) {
  if (!m_failure) m_failure = std::make_unique<base::Error>(base::Error{code, {m_fileName, detail}, {m_fileName, 0, {}, {}}});
  return false;
}

XmlStream::Part XmlStream::keep(std::string_view text) {
  const Part part{static_cast<std::uint32_t>(m_texts.size()), static_cast<std::uint32_t>(text.size())};
  m_texts.append(text);
  return part;
}

bool XmlStream::feed() {
  m_tokens.clear();
  m_attributes.clear();
  m_texts.clear();
  m_at = 0;
  XML_Parser expat = m_parser->expat;
  void* const block = expat == nullptr ? nullptr : XML_GetBuffer(expat, static_cast<int>(kBlock));
  if (block == nullptr) return refuse(ErrorCode::workbookTooLarge, std::to_string(Archive::kMostBytes >> 20U));
  const auto got = m_source(static_cast<char*>(block), kBlock);
  if (!got) {
    m_failure = std::make_unique<base::Error>(got.error());
    return false;
  }
  m_atEnd = *got == 0;
  m_sinceTag += *got;
  if (m_sinceTag > kLongestToken) return refuse(ErrorCode::workbookTooLarge, std::to_string(Archive::kMostBytes >> 20U));
  if (XML_ParseBuffer(expat, static_cast<int>(*got), m_atEnd ? XML_TRUE : XML_FALSE) == XML_STATUS_OK) return true;
  return refuse(ErrorCode::workbookDamaged,
                m_name + ": " + XML_ErrorString(XML_GetErrorCode(expat)) + " (" + std::to_string(XML_GetCurrentLineNumber(expat)) + ")");
}

bool XmlStream::next() {
  // What a block held before its trouble is handed out first, as a reader that takes one token after the other would.
  while (m_at == m_tokens.size()) {
    m_token = {};
    if (m_failure || m_atEnd) return false;
    if (!feed() && m_tokens.empty()) return false;
  }
  if (++m_taken > kMostTokens) return refuse(ErrorCode::workbookTooLarge, std::to_string(Archive::kMostBytes >> 20U));
  m_token = m_tokens[m_at++];
  return true;
}

XmlStream::Attribute XmlStream::attributeAt(std::size_t index) const {
  const AttributeParts& parts = m_attributes[m_token.firstAttribute + index];
  return {view(parts.space), view(parts.name), view(parts.value)};
}

std::string XmlStream::attribute(std::string_view localName) const {
  for (std::size_t i = 0; i < m_token.attributes; ++i)
    if (const Attribute one = attributeAt(i); one.name == localName) return std::string(one.value);
  return {};
}

bool XmlStream::skip() {
  for (int depth = 1; depth > 0;) {
    if (!next()) return false;
    if (isStart()) ++depth;
    else if (isEnd()) --depth;
  }
  return true;
}

}  // namespace kam::exchange

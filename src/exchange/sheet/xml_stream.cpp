// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/xml_stream.h"

#include <QByteArray>
#include <QStringView>
#include <QXmlStreamReader>

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
}  // namespace

XmlStream::XmlStream(ByteSource source, std::string fileName, std::string name)
    : m_source(std::move(source)),
      m_fileName(std::move(fileName)),
      m_name(std::move(name)),
      m_reader(std::make_unique<QXmlStreamReader>()),
      m_block(kBlock, '\0') {}

XmlStream::~XmlStream() = default;

bool XmlStream::refuse(ErrorCode code, const std::string& detail) {
  if (!m_failure) m_failure = std::make_unique<base::Error>(base::Error{code, {m_fileName, detail}, {m_fileName, 0, {}, {}}});
  return false;
}

bool XmlStream::feed() {
  if (m_atEnd) return refuse(ErrorCode::workbookDamaged, m_name);
  const auto got = m_source(m_block.data(), m_block.size());
  if (!got) {
    m_failure = std::make_unique<base::Error>(got.error());
    return false;
  }
  m_atEnd = *got == 0;
  m_sinceToken += *got;
  if (m_sinceToken > kLongestToken) return refuse(ErrorCode::workbookTooLarge, std::to_string(Archive::kMostBytes >> 20U));
  m_reader->addData(QByteArray(m_block.data(), static_cast<qsizetype>(*got)));
  return true;
}

bool XmlStream::next() {
  if (m_failure) return false;
  for (;;) {
    const auto token = m_reader->readNext();
    if (token == QXmlStreamReader::Invalid) {
      if (m_reader->error() != QXmlStreamReader::PrematureEndOfDocumentError)
        return refuse(ErrorCode::workbookDamaged,
                      m_name + ": " + m_reader->errorString().toStdString() + " (" + std::to_string(m_reader->lineNumber()) + ")");
      if (!feed()) return false;
      continue;
    }
    m_sinceToken = 0;
    if (++m_tokens > kMostTokens) return refuse(ErrorCode::workbookTooLarge, std::to_string(Archive::kMostBytes >> 20U));
    if (token == QXmlStreamReader::StartElement) ++m_depth;
    else if (token == QXmlStreamReader::EndElement) --m_depth;
    if (m_depth > kDeepest) return refuse(ErrorCode::workbookDamaged, m_name);
    // No workbook has one; what grows by entities does.
    if (token == QXmlStreamReader::DTD) return refuse(ErrorCode::workbookDamaged, m_name + ": DOCTYPE");
    return token != QXmlStreamReader::EndDocument;
  }
}

bool XmlStream::isStart(QStringView localName) const { return m_reader->isStartElement() && m_reader->name() == localName; }
bool XmlStream::isEnd(QStringView localName) const { return m_reader->isEndElement() && m_reader->name() == localName; }

std::string XmlStream::attribute(QStringView localName) const {
  std::string text;
  const QXmlStreamAttributes attributes = m_reader->attributes();
  for (const QXmlStreamAttribute& attribute : attributes) {
    if (attribute.name() != localName) continue;
    appendUtf8(text, attribute.value());
    break;
  }
  return text;
}

bool XmlStream::skip() {
  for (int depth = 1; depth > 0;) {
    if (!next()) return false;
    if (m_reader->isStartElement()) ++depth;
    else if (m_reader->isEndElement()) --depth;
  }
  return true;
}

void appendUtf8(std::string& text, QStringView more) {
  const std::size_t before = text.size();
  for (const QChar c : more) {
    if (c.unicode() >= 0x80) {
      text.resize(before);
      const QByteArray bytes = more.toUtf8();
      text.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
      return;
    }
    text.push_back(static_cast<char>(c.unicode()));
  }
}

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// XML from a stream of bytes, token by token in bounded memory: a document type, a single endless text or tag, and
// entities that grow end with an error. For the sources of sheet/, which use Qt's reader behind it.
#pragma once

#include "exchange/sheet/archive.h"

#include <memory>
#include <string>

class QXmlStreamReader;
class QStringView;

namespace kam::exchange {

class XmlStream {
public:
  /// `name` of the member, for errors; `fileName` of the file.
  XmlStream(ByteSource source, std::string fileName, std::string name);
  ~XmlStream();

  /// The next token; false at the end of the document and after trouble (see `failure`).
  bool next();
  QXmlStreamReader& reader() { return *m_reader; }
  const base::Error* failure() const { return m_failure.get(); }

  bool isStart(QStringView localName) const;
  bool isEnd(QStringView localName) const;
  /// By local name, whatever its namespace; empty where there is none.
  std::string attribute(QStringView localName) const;
  /// Passes over what is inside the element just begun.
  bool skip();

private:
  bool feed();
  bool refuse(base::ErrorCode code, const std::string& detail);

  ByteSource m_source;
  std::string m_fileName;
  std::string m_name;
  std::unique_ptr<QXmlStreamReader> m_reader;
  std::unique_ptr<base::Error> m_failure;
  std::string m_block;
  std::size_t m_sinceToken = 0;
  std::size_t m_tokens = 0;
  int m_depth = 0;
  bool m_atEnd = false;
};

void appendUtf8(std::string& text, QStringView more);

}  // namespace kam::exchange

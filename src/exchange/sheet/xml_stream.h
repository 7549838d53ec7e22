// SPDX-License-Identifier: GPL-3.0-or-later
// XML from a stream of bytes, token by token in bounded memory: a document type, a single endless text or tag, and
// entities that grow end with an error. Expat reads behind it, a block at a time; names and texts are views that hold until the next token.
#pragma once

#include "exchange/sheet/archive.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

class XmlStream {
public:
  struct Attribute {
    /// Address of its namespace; empty without a prefix.
    std::string_view space;
    std::string_view name;
    std::string_view value;
  };

  /// `name` of the member, for errors; `fileName` of the file.
  XmlStream(ByteSource source, std::string fileName, std::string name);
  ~XmlStream();
  XmlStream(const XmlStream&) = delete;
  XmlStream& operator=(const XmlStream&) = delete;

  /// The next token; false at the end of the document and after trouble (see `failure`).
  bool next();
  const base::Error* failure() const { return m_failure.get(); }

  bool isStart() const { return m_token.kind == Kind::start; }
  bool isEnd() const { return m_token.kind == Kind::end; }
  bool isText() const { return m_token.kind == Kind::text; }
  bool isStart(std::string_view localName) const { return isStart() && name() == localName; }
  bool isEnd(std::string_view localName) const { return isEnd() && name() == localName; }
  /// Of a start or an end, without its prefix.
  std::string_view name() const { return view(m_token.text); }
  /// A text may come in several pieces.
  std::string_view text() const { return view(m_token.text); }

  std::size_t attributeCount() const { return m_token.attributes; }
  Attribute attributeAt(std::size_t index) const;
  /// By local name, whatever its namespace; empty where there is none.
  std::string attribute(std::string_view localName) const;
  /// Passes over what is inside the element just begun.
  bool skip();

private:
  enum class Kind : std::uint8_t { none, start, end, text };
  struct Part {
    std::uint32_t from = 0;
    std::uint32_t size = 0;
  };
  struct Token {
    Kind kind = Kind::none;
    Part text;
    std::uint32_t firstAttribute = 0;
    std::uint32_t attributes = 0;
  };
  struct AttributeParts {
    Part space;
    Part name;
    Part value;
  };
  /// What expat calls back with; knows its types.
  struct Parser;

  std::string_view view(const Part& part) const { return std::string_view(m_texts).substr(part.from, part.size); }
  Part keep(std::string_view text);
  /// Another block of tokens; false at the end and after trouble.
  bool feed();
  bool refuse(base::ErrorCode code, const std::string& detail);

  ByteSource m_source;
  std::string m_fileName;
  std::string m_name;
  std::unique_ptr<Parser> m_parser;
  std::unique_ptr<base::Error> m_failure;
  /// Of the block being handed out.
  std::vector<Token> m_tokens;
  std::vector<AttributeParts> m_attributes;
  std::string m_texts;
  std::size_t m_at = 0;
  Token m_token;
  std::size_t m_sinceTag = 0;
  std::size_t m_taken = 0;
  int m_depth = 0;
  bool m_atEnd = false;
};

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of any encoding → UTF-8, block by block, so that a file of any size passes through a small buffer.
// Does not guess the encoding (sniff/) and does not repair UTF-8 that is damaged in the file.
#pragma once

#include "base/error.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

class Decoder {
public:
  /// `encoding` as ICU knows it: "utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15" …; `encodingUnknown` otherwise.
  static base::Result<Decoder> make(std::string_view encoding);
  ~Decoder();
  Decoder(Decoder&&) noexcept;
  Decoder& operator=(Decoder&&) noexcept;

  /// Appends the text of `bytes` to `out`. Incomplete sequences at the end wait for the next block; a byte order mark at
  /// the beginning of the file and NUL bytes are left out.
  void decode(std::string_view bytes, bool last, std::vector<char>& out);
  /// NUL characters left out so far.
  std::int64_t zerosDropped() const;

private:
  struct State;
  explicit Decoder(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace kam::exchange

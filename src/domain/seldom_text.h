// SPDX-License-Identifier: GPL-3.0-or-later
// A text that most records leave empty: eight bytes in the record, and a string beside it only where there is one. Portfolios of a hundred
// thousand accounts are read and walked faster by as much as their records are smaller.
#pragma once

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace kam::domain {

class SeldomText {
public:
  SeldomText() = default;
  SeldomText(std::string text) : m_text(text.empty() ? nullptr : std::make_unique<const std::string>(std::move(text))) {}
  SeldomText(const char* text) : SeldomText(std::string(text)) {}
  SeldomText(const SeldomText& other) : m_text(other.m_text == nullptr ? nullptr : std::make_unique<const std::string>(*other.m_text)) {}
  SeldomText(SeldomText&&) noexcept = default;
  SeldomText& operator=(const SeldomText& other) {
    if (this != &other) *this = SeldomText(other);
    return *this;
  }
  SeldomText& operator=(SeldomText&&) noexcept = default;
  ~SeldomText() = default;

  /// Stands as long as the text is not given another value.
  const std::string& text() const {
    static const std::string kNone;
    return m_text == nullptr ? kNone : *m_text;
  }
  operator const std::string&() const { return text(); }
  operator std::string_view() const { return text(); }
  bool empty() const { return m_text == nullptr; }

  friend bool operator==(const SeldomText& a, const SeldomText& b) { return a.text() == b.text(); }
  template <class Text>
  requires std::convertible_to<const Text&, std::string_view> &&(!std::same_as<Text, SeldomText>)friend bool operator==(const SeldomText& a,
                                                                                                                        const Text& b) {
    return std::string_view(a.text()) == std::string_view(b);
  }

private:
  std::unique_ptr<const std::string> m_text;
};

}  // namespace kam::domain

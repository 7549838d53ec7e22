// SPDX-License-Identifier: GPL-3.0-or-later
// The only text system: every word a user reads, in window, documents and command line, comes through here.
// The English text in the code is the key; German lives in resources/translations/de. One catalogue per language
// stays loaded, so that a German PDF can come out of an English window.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace kam::words {

enum class Language { english, german };

/// "en" or "de"; anything else is English.
Language languageOf(std::string_view code);
std::string_view codeOf(Language language);

/// A text marked for translation and translated later. Write it with KAM_WORD, which lupdate knows.
struct Word {
  const char* context;
  const char* text;
};
#define KAM_WORD(context, text) \
  ::kam::words::Word { context, text }

/// Speaks one language. Cheap to copy; safe to use from any thread.
class Words {
public:
  explicit Words(Language language) : m_language(language) {}
  Language language() const { return m_language; }
  bool isGerman() const { return m_language == Language::german; }

  /// The text in this language, UTF-8. `context` and `text` are literals (lupdate reads them). For plurals write
  /// `say("accounts", "%n account(s)", nullptr, n)`; %n is filled in and both forms stand in the catalogues.
  std::string say(const char* context, const char* text, const char* disambiguation = nullptr, int n = -1) const;
  std::string say(Word word) const { return say(word.context, word.text); }

private:
  Language m_language;
};

/// Fills %1, %2 … %9; an argument's own percent signs are left alone.
std::string fill(std::string_view pattern, std::initializer_list<std::string_view> arguments);
std::string fill(std::string_view pattern, const std::string* arguments, std::size_t count);

}  // namespace kam::words

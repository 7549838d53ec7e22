// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "words/format.h"

#include <QFile>
#include <QTranslator>
#include <array>
#include <memory>
#include <vector>

// Outside any namespace, as Qt's macro demands.
static void makeCatalogueResourceKnown() { Q_INIT_RESOURCE(words); }

namespace kam::words {

namespace {
/// A catalogue is immutable once loaded; QTranslator::translate is const and reads only.
const QTranslator& catalogue(Language language) {
  static const std::array<std::unique_ptr<QTranslator>, 2> loaded = [] {
    makeCatalogueResourceKnown();
    std::array<std::unique_ptr<QTranslator>, 2> result{std::make_unique<QTranslator>(), std::make_unique<QTranslator>()};
    (void)result[0]->load(QStringLiteral(":/words/kam_en.qm"));
    (void)result[1]->load(QStringLiteral(":/words/kam_de.qm"));
    return result;
  }();
  return *loaded[language == Language::german ? 1 : 0];
}

std::string withNumber(std::string text, const std::string& number) {
  for (std::size_t at = text.find("%n"); at != std::string::npos; at = text.find("%n", at)) text.replace(at, 2, number);
  return text;
}
}  // namespace

Language languageOf(std::string_view code) { return code.substr(0, 2) == "de" ? Language::german : Language::english; }
std::string_view codeOf(Language language) { return language == Language::german ? "de" : "en"; }

std::string Words::say(const char* context, const char* text, const char* disambiguation, int n) const {
  const QString translated = catalogue(m_language).translate(context, text, disambiguation, n);
  std::string result = translated.isEmpty() ? std::string(text) : translated.toStdString();
  return n >= 0 ? withNumber(std::move(result), number(m_language, n)) : result;
}

std::string fill(std::string_view pattern, const std::string* arguments, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool placeholder = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
    if (!placeholder) {
      result.push_back(pattern[i]);
      continue;
    }
    const auto index = static_cast<std::size_t>(pattern[++i] - '1');
    if (index < count) result.append(arguments[index]);
  }
  return result;
}

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
  const std::vector<std::string> copies(arguments.begin(), arguments.end());
  return fill(pattern, copies.data(), copies.size());
}

}  // namespace kam::words

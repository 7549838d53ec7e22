// SPDX-License-Identifier: GPL-3.0-or-later
// Every literal that the code says stands in the German catalogue; a text forgotten in `./dev words` fails here.
#include "house/source_tree.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>

using namespace kam::house;

namespace {
std::string unescapedXml(std::string text) {
  for (const auto& [from, to] : {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&quot;", "\""}, std::pair{"&apos;", "'"},
                                 std::pair{"&#10;", "\n"}, std::pair{"&amp;", "&"}})
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) text.replace(at, std::string(from).size(), to);
  return text;
}

/// "context\x1fsource" of every message in a language's catalogues.
std::set<std::string> catalogue(const char* language) {
  std::set<std::string> known;
  for (const auto& entry : std::filesystem::directory_iterator(projectFolder() / "resources" / "translations" / language)) {
    std::ifstream in(entry.path());
    std::string context;
    std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    static const std::regex part(R"(<name>([^<]*)</name>|<source>([^<]*)</source>)");
    for (auto at = std::sregex_iterator(text.begin(), text.end(), part); at != std::sregex_iterator(); ++at) {
      if ((*at)[1].matched) context = unescapedXml((*at)[1]);
      else known.insert(context + '\x1f' + unescapedXml((*at)[2]));
    }
  }
  return known;
}

std::string unescapedLiteral(const std::string& text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && text.compare(i, 6, "\\u2026") == 0) {
      result += "…";
      i += 5;
    } else if (text[i] != '\\' || i + 1 == text.size()) result.push_back(text[i]);
    else result.push_back(text[++i] == 'n' ? '\n' : text[i]);
  }
  return result;
}
}  // namespace

TEST_CASE("everything the code says stands in the German catalogue") {
  const std::set<std::string> known = catalogue("de");
  // Literals written in pieces ("a" "b") are left to the eye; they are rare.
  static const std::regex said(R"rx((?:say|KAM_WORD)\(\s*"([^"\\]+)",\s*"((?:[^"\\]|\\.)+)"\s*[,)])rx");
  for (const SourceFile& file : sourcesBelow({"src", "ui"})) {
    std::string text;
    for (const std::string& line : file.lines) {
      if (line.find("///") != std::string::npos || line.starts_with("//")) continue;
      text += line + "\n";
    }
    for (auto at = std::sregex_iterator(text.begin(), text.end(), said); at != std::sregex_iterator(); ++at) {
      const std::string key = (*at)[1].str() + '\x1f' + unescapedLiteral((*at)[2]);
      INFO(file.path << ": " << (*at)[2].str());
      CHECK(known.contains(key));
    }
  }
}

TEST_CASE("one text has one translation, whichever catalogue it stands in") {
  for (const char* language : {"de", "en"}) {
    std::map<std::string, std::pair<std::string, std::string>> first;
    for (const auto& entry : std::filesystem::directory_iterator(projectFolder() / "resources" / "translations" / language)) {
      std::ifstream in(entry.path());
      std::string context;
      const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
      static const std::regex part(
          R"(<name>([^<]*)</name>|<source>([^<]*)</source>\s*(?:<comment>([^<]*)</comment>\s*)?<translation>((?:[^<]|<numerusform>|</numerusform>)*)</translation>)");
      for (auto at = std::sregex_iterator(text.begin(), text.end(), part); at != std::sregex_iterator(); ++at) {
        if ((*at)[1].matched) {
          context = (*at)[1];
          continue;
        }
        const std::string key = context + '\x1f' + (*at)[2].str() + '\x1f' + (*at)[3].str();
        const auto [known, isFirst] = first.emplace(key, std::pair{(*at)[4].str(), entry.path().filename().string()});
        INFO(context << ": " << (*at)[2].str() << " in " << entry.path().filename().string() << " and " << known->second.second);
        CHECK(known->second.first == (*at)[4].str());
      }
    }
    CHECK(first.size() > 100);
  }
}

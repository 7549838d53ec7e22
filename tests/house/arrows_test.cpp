// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom (the table of docs/architecture.md), no circles, and which libraries stay in which folder.
#include "house/source_tree.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <map>
#include <set>

using namespace kam::house;

namespace {
const std::map<std::string, std::set<std::string>>& arrows() {
  static const std::map<std::string, std::set<std::string>> table{
      {"base", {}},
      {"words", {"base"}},
      {"domain", {"base", "words"}},
      {"scoring", {"base", "domain"}},
      {"storage", {"base", "domain"}},
      {"exchange", {"base", "domain"}},
      {"report", {"base", "words", "domain", "scoring"}},
      {"print", {"base", "words", "report"}},
      {"app", {"base", "words", "domain", "scoring", "storage", "exchange", "report"}},
      {"cli", {"base", "words", "domain", "app", "report", "print"}},
      {"ui", {"base", "words", "domain", "scoring", "app", "report", "print"}},
  };
  return table;
}

bool startsWithAny(const std::string& text, std::initializer_list<const char*> prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(), [&](const char* prefix) { return text.starts_with(prefix); });
}

bool isQt(const std::string& include) { return include.size() > 1 && include[0] == 'Q' && include[1] >= 'A' && include[1] <= 'Z'; }
bool isGui(const std::string& include) {
  return startsWithAny(include, {"QPainter", "QImage", "QFont", "QPdf", "QTextLayout", "QColor", "QPen", "QBrush", "QGui", "QPixmap", "QtGui"});
}
bool isWidgets(const std::string& include) {
  return startsWithAny(include,
                       {"QWidget", "QApplication", "QMainWindow", "QPushButton", "QLabel", "QTableView", "QDialog", "QtWidgets", "QLineEdit"});
}
}  // namespace

TEST_CASE("folders include only along the arrows") {
  for (const SourceFile& file : sourcesBelow({"src", "ui"})) {
    const std::string from = file.folder();
    REQUIRE(arrows().contains(from));
    for (const std::string& include : file.ownIncludes()) {
      const std::string to = include.substr(0, include.find('/'));
      if (!arrows().contains(to) || to == from) continue;
      INFO(file.path << " includes " << include);
      CHECK(arrows().at(from).contains(to));
    }
  }
}

TEST_CASE("no two headers include each other, directly or around corners") {
  std::map<std::string, std::vector<std::string>> graph;
  for (const SourceFile& file : sourcesBelow({"src", "ui"})) {
    if (!file.isHeader()) continue;
    const std::string name = file.path.substr(file.path.find('/') + 1);
    graph[name] = file.ownIncludes();
  }
  std::map<std::string, int> state;  // 1 = on the way, 2 = done
  const std::function<void(const std::string&)> visit = [&](const std::string& name) {
    state[name] = 1;
    for (const std::string& next : graph[name]) {
      if (!graph.contains(next)) continue;
      INFO(name << " → " << next);
      CHECK(state[next] != 1);
      if (state[next] == 0) visit(next);
    }
    state[name] = 2;
  };
  std::vector<std::string> names;
  for (const auto& [name, includes] : graph) names.push_back(name);
  for (const std::string& name : names)
    if (state[name] == 0) visit(name);
}

TEST_CASE("SQLite stays in storage, widgets in ui, Qt where the table allows it") {
  for (const SourceFile& file : sourcesBelow({"src"})) {
    const std::string folder = file.folder();
    for (const std::string& include : file.systemIncludes()) {
      INFO(file.path << " includes <" << include << ">");
      if (startsWithAny(include, {"sqlite3", "SQLiteCpp"})) CHECK(folder == "storage");
      CHECK_FALSE(isWidgets(include));
      if (isGui(include)) CHECK(folder == "print");
      if (isQt(include) && !isGui(include)) {
        const bool allowed = folder == "print" || ((folder == "words" || folder == "exchange") && !file.isHeader());
        CHECK(allowed);
      }
    }
  }
}

TEST_CASE("a page never includes another page") {
  for (const SourceFile& file : sourcesBelow({"ui/pages"})) {
    if (file.path.find("page_list") != std::string::npos) continue;
    const std::string page =
        file.path.substr(std::string("ui/").size(), file.path.find('/', std::string("ui/pages/").size()) - std::string("ui/").size());
    for (const std::string& include : file.ownIncludes()) {
      INFO(file.path << " includes " << include);
      if (include.starts_with("pages/")) CHECK(include.starts_with(page + "/"));
    }
  }
}

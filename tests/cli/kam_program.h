// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built program `kam` as a script would: a folder of its own, what it said on both channels, and how it ended.
#pragma once

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <vector>

#include "support/places.h"
#include "support/temporary_folder.h"

namespace kam::cli::test {

using Json = nlohmann::json;

struct Ended {
  int code = -1;
  std::string out;
  std::string err;
  Json json() const {
    INFO(out << err);
    REQUIRE(Json::accept(out));
    return Json::parse(out);
  }
};

class KamProgram {
public:
  std::string path(const std::string& name) const { return (m_folder / name).string(); }
  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(m_folder / name, std::ios::binary) << text;
    return name;
  }
  std::string read(const std::string& name) const {
    std::ifstream file(m_folder / name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
  }

  /// `kilobytes`: all the memory that it may have; 0 sets no limit.
  Ended run(const std::vector<std::string>& words, std::size_t kilobytes = 0) const {
    const std::string limit = kilobytes == 0 ? std::string() : "ulimit -v " + std::to_string(kilobytes) + " && ";
    std::string line = "cd " + quoted(m_folder.path().string()) + " && " + limit + "LC_ALL=C KAM_USER=Tester " +
                       quoted((kam::support::buildFolder() / "bin" / "kam").string());
    for (const std::string& word : words) line += " " + quoted(word);
    const int status = std::system((line + " >.out 2>.err").c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(".out"), read(".err")};
  }
  /// With --json; the exit code has to be `code`.
  Json json(std::vector<std::string> words, int code = 0) const {
    words.emplace_back("--json");
    const Ended ended = run(words);
    INFO(ended.err);
    CHECK(ended.code == code);
    return ended.json();
  }
  /// The exit code alone; the call has to say why where it is not 0.
  int code(const std::vector<std::string>& words) const {
    const Ended ended = run(words);
    INFO(ended.out << ended.err);
    CHECK((ended.code == 0 || ended.code == 3) == (ended.err.find("kam: ") != 0 && ended.err.find("Run with --help") == std::string::npos));
    return ended.code;
  }
  /// A workspace w.kam with three accounts, three months of sales and an opportunity.
  void makeSmall(const std::string& language = "en") const {
    REQUIRE(run({"new", "w.kam", "--name", "ACME", "--currency", "EUR", "--language", language}).code == 0);
    write("accounts.csv",
          "Number,Name,Country,City,Employees\n1001,Adler AG,DE,Ulm,1200\n1002,Brandt GmbH,AT,Linz,\n1003,Cavalli SpA,IT,Treviso,85\n");
    write("sales.csv",
          "Account number,Date,Revenue,Margin,Product,Document\n1001,2026-08-03,800.00,240.00,Pump,R1\n1001,2026-09-03,1200.50,300.00,Valve,R2\n"
          "1002,2026-09-10,400.00,100.00,Pump,R3\n1003,2026-10-01,99.49,10.00,Pump,R4\n1003,2026-10-02,-20.00,-2.00,Pump,R5\n");
    REQUIRE(run({"import", "w.kam", "accounts.csv", "--as", "accounts"}).code == 0);
    REQUIRE(run({"import", "w.kam", "sales.csv", "--as", "sales"}).code == 0);
  }
  /// Everything that can be exported, as text.
  std::string everything(const std::string& workspace = "w.kam") const {
    std::string text;
    for (const char* kind :
         {"accounts", "contacts", "products", "sales", "opportunities", "persons", "positions", "ratings", "decisions", "settings"}) {
      REQUIRE(run({"export", workspace, kind, "--output", "all.json"}).code == 0);
      text += read("all.json");
    }
    return text;
  }

private:
  static std::string quoted(const std::string& word) {
    std::string text = "'";
    for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
  }
  kam::support::TemporaryFolder m_folder;
};

inline std::set<std::string> keysOf(const Json& json) {
  std::set<std::string> keys;
  for (const auto& [key, value] : json.items()) keys.insert(key);
  return keys;
}
using Keys = std::set<std::string>;

}  // namespace kam::cli::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks on the command line: out, in again, by sheet, and what cannot be read.
#include "cli/kam_program.h"

#include <catch2/catch.hpp>

using namespace kam::cli::test;

TEST_CASE("records come out as a workbook and go in again unchanged; a sheet that is not there is answered with those there are") {
  const KamProgram kam;
  kam.run({"new", "w.kam", "--language", "de"});
  kam.write("a.csv", "number,name,own_revenue\n1,Müller,12.50\n2,Zacher,\n");
  CHECK(kam.json({"import", "w.kam", "a.csv", "--as", "accounts"})["added"] == 2);
  CHECK(kam.run({"export", "w.kam", "accounts", "--output", "a.xlsx"}).code == 0);
  CHECK(kam.read("a.xlsx").starts_with("PK"));
  const Json again = kam.json({"import", "w.kam", "a.xlsx", "--as", "accounts", "--sheet", "1"});
  CHECK(again["unchanged"] == 2);
  CHECK(again["change"].is_null());
  const Ended unknown = kam.run({"import", "w.kam", "a.xlsx", "--as", "accounts", "--sheet", "Umsatz"});
  CHECK(unknown.code == 1);
  CHECK(unknown.err.find("Kunden") != std::string::npos);
  CHECK(kam.run({"import", "w.kam", "a.xlsx", "--as", "accounts", "--header-row", "1"}).code == 0);
}

TEST_CASE("an old or protected workbook ends with 1 and says how to go on") {
  const KamProgram kam;
  kam.run({"new", "w.kam", "--language", "en"});
  kam.write("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and the rest of it");
  const Ended old = kam.run({"import", "w.kam", "old.xls", "--as", "accounts"});
  CHECK(old.code == 1);
  CHECK(old.err.find(".xlsx") != std::string::npos);
}

TEST_CASE("portfolio and decision come as workbooks where the file is called so") {
  const KamProgram kam;
  kam.run({"demo", "d.kam"});
  const Ended portfolio = kam.run({"report", "d.kam", "portfolio", "--output", "p.xlsx", "--language", "de"});
  INFO(portfolio.err);
  CHECK(portfolio.code == 0);
  CHECK(kam.read("p.xlsx").starts_with("PK"));
  CHECK(kam.run({"report", "d.kam", "decision", "--output", "d.xlsx"}).code == 0);
  CHECK(kam.read("d.xlsx").starts_with("PK"));
  CHECK(kam.run({"report", "d.kam", "portfolio", "--output", "p.pdf"}).code == 0);
  CHECK(kam.read("p.pdf").starts_with("%PDF"));
  CHECK(kam.run({"report", "d.kam", "decision", "--output", "no/d.xlsx"}).code == 1);
}

TEST_CASE("an address book comes in as contacts, and contacts go out as one") {
  const KamProgram kam;
  kam.run({"new", "w.kam"});
  kam.write("a.csv", "number,name\n1,Müller\n");
  kam.run({"import", "w.kam", "a.csv", "--as", "accounts"});
  kam.write("b.vcf", "BEGIN:VCARD\nVERSION:3.0\nN:Vogt;Petra;;;\nORG:Müller\nEMAIL:p@v.example\nEND:VCARD\n");
  CHECK(kam.json({"import", "w.kam", "b.vcf"})["added"] == 1);
  CHECK(kam.run({"export", "w.kam", "contacts", "--output", "c.vcf"}).code == 0);
  CHECK(kam.read("c.vcf").find("ORG:Müller\r\n") != std::string::npos);
  CHECK(kam.json({"import", "w.kam", "c.vcf"})["unchanged"] == 1);
}

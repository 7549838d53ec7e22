// SPDX-License-Identifier: GPL-3.0-or-later
// Mails in: who, when, about what, and the text, however it is encoded.
#include "exchange/mail/html_text.h"
#include "exchange/mail/mail_table.h"
#include "exchange/mail/mime.h"
#include "exchange/mail/transfer.h"

#include "exchange/files.h"
#include "exchange/sheet/sheet_table.h"
#include "exchange/sniff/sniff_layout.h"

#include <catch2/catch.hpp>
#include <map>

using namespace kam;
using namespace kam::exchange;
using base::ErrorCode;

namespace {
const std::string kHead =
    "From: Petra Vogt <P.Vogt@Mueller.example>\r\nTo: \"Kern, Mia\" <mia@us.example>, uwe@us.example\r\nCc: p.vogt@mueller.example\r\n"
    "Date: Tue, 5 May 2026 14:05:09 +0200\r\nMessage-ID: <1@mueller.example>\r\nSubject: Angebot\r\n";

Mail mailOf(const std::string& rest) { return readMail(kHead + rest); }
}  // namespace

TEST_CASE("a plain mail has its people, moment, subject, key and text") {
  const Mail mail = mailOf("\r\nGuten Tag,\r\nanbei.\r\n");
  CHECK(mail.from == "p.vogt@mueller.example");
  CHECK(mail.to == std::vector<std::string>{"mia@us.example", "uwe@us.example", "p.vogt@mueller.example"});
  CHECK(mail.subject == "Angebot");
  CHECK(mail.messageId == "<1@mueller.example>");
  REQUIRE(mail.sent);
  CHECK(base::isoText(mail.sent->wall) == "2026-05-05T12:05");
  CHECK(mail.sent->isUtc);
  CHECK(mail.text == "Guten Tag,\nanbei.");
}

TEST_CASE("texts are read in every encoding and character set") {
  CHECK(mailOf("Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nM=FCller, =\r\nGr=FC=DFe\r\n")
            .text == "Müller, Grüße");
  CHECK(mailOf("Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\nTcO8bGxlciwg\r\nR3LDvMOfZQ==\r\n").text ==
        "Müller, Grüße");
  CHECK(mailOf("Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: base64\r\n\r\n8NLJ18XU\r\n").text == "Привет");
  // No character set: what the bytes are.
  CHECK(mailOf("\r\nM\xC3\xBCller").text == "Müller");
  CHECK(mailOf("\r\nM\xFCller").text == "Müller");
  CHECK(mailOf("Content-Type: text/plain; charset=nonsense\r\n\r\nM\xFCller").text == "Müller");
}

TEST_CASE("encoded words in headers are read, also where one character is cut in two") {
  CHECK(headerText("=?UTF-8?Q?Angebot_f=C3=BCr_M=C3=BCller?=") == "Angebot für Müller");
  CHECK(headerText("=?utf-8?B?TcO8bGxlcg==?= und =?iso-8859-1?q?S=F6hne?=") == "Müller und Söhne");
  CHECK(headerText("=?UTF-8?Q?M=C3?= =?UTF-8?Q?=BCller?=") == "Müller");
  CHECK(headerText("100 % =? kein Wort") == "100 % =? kein Wort");
  CHECK(headerText("=?UTF-8*de?Q?M=C3=BCller?=") == "Müller");
  CHECK(headerText("M\xFCller") == "Müller");
}

TEST_CASE("of the same text in two forms the plain one is taken, and HTML only where there is no other") {
  const std::string both =
      "Content-Type: multipart/alternative; boundary=\"b1\"\r\n\r\nPreamble\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nNur "
      "Text\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>Mit <b>Form</b></p>\r\n--b1--\r\nEpilogue\r\n";
  CHECK(mailOf(both).text == "Nur Text");
  const std::string html =
      "Content-Type: multipart/alternative; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\n  \r\n--b1\r\nContent-Type: text/html; "
      "charset=utf-8\r\n\r\n<html><head><style>p{}</style></head><body><p>Guten&nbsp;Tag,<br>Gr&uuml;&szlig;e &#8364;5</p><!-- x "
      "--><script>a<b</script></body></html>\r\n--b1--\r\n";
  CHECK(mailOf(html).text == "Guten Tag,\nGrüße €5");
}

TEST_CASE("what is attached is named and left out") {
  const Mail mail = mailOf(
      "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: "
      "text/plain\r\n\r\nText\r\n--b\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <x>\r\nContent-Disposition: inline; "
      "filename=logo.png\r\n\r\nAAAA\r\n--b--\r\n--a\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: "
      "attachment; filename*0*=UTF-8''Angebot%20f%C3%BC; filename*1*=r%20M.pdf\r\n\r\nAAAA\r\n--a\r\nContent-Type: text/plain; "
      "name=\"=?UTF-8?Q?=C3=9Cbersicht.txt?=\"\r\nContent-Disposition: attachment\r\n\r\ngeheim\r\n--a--\r\n");
  CHECK(mail.text == "Text");
  CHECK(mail.attachments == std::vector<std::string>{"Angebot für M.pdf", "Übersicht.txt"});
}

TEST_CASE("dates are read in the forms that mails have") {
  const auto at = [](const char* text) {
    const auto time = mailDate(text);
    return time ? base::isoText(time->wall) : std::string();
  };
  CHECK(at("Tue, 5 May 2026 14:05:09 +0200 (CEST)") == "2026-05-05T12:05");
  CHECK(at("5 May 26 14:05 GMT") == "2026-05-05T14:05");
  CHECK(at("Mon, 04 May 2026 23:30:00 -0500") == "2026-05-05T04:30");
  CHECK(at("Fri, 21 Nov 1997 09:55:06 EST") == "1997-11-21T14:55");
  CHECK(at("gestern") == "");
  CHECK(at("Tue, 31 Feb 2026 14:05:09 +0200") == "");
  CHECK(at("Tue, 5 May 2026 25:05:09 +0200") == "");
}

TEST_CASE("addresses are found in names, groups and quotation marks") {
  CHECK(mailAddresses("\"Vogt, Petra\" <p@v.example>, q@v.example; Team: r@v.example, <s@v.example>;") ==
        std::vector<std::string>{"p@v.example", "q@v.example", "r@v.example", "s@v.example"});
  CHECK(mailAddresses("undisclosed-recipients:;").empty());
}

TEST_CASE("HTML becomes lines as people see them") {
  CHECK(htmlText("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>") == "a b\nc");
  CHECK(htmlText("<ul><li>eins</li><li>zwei</li></ul>") == "• eins\n• zwei");
  CHECK(htmlText("1 &lt; 2 &amp;&amp; 3 &unknown; &#xE4; <unclosed") == "1 < 2 && 3 &unknown; ä");
  CHECK(htmlText("<STYLE>x</STYLE >a<br/>b") == "a\nb");
}

TEST_CASE("a mail is a table of one conversation, on the reader's clock; the file is known by its beginning") {
  const test::TemporaryFile file("ohne_endung", kHead + "\r\nGuten Tag");
  const auto form = formOf(file.path());
  REQUIRE(form);
  CHECK(*form == FileForm::mail);
  ReadContext context;
  context.zone = "Europe/Berlin";
  const auto layout = sniffLayout(file.path(), {}, context);
  REQUIRE(layout);
  CHECK(layout->kind == "interactions");
  SheetReader reader(layout->table);
  REQUIRE(reader.next());
  REQUIRE(reader.next());
  std::map<std::string, std::string> row;
  for (std::size_t i = 0; i < reader.cells().size(); ++i) row[layout->header[i]] = std::string(reader.cells()[i]);
  CHECK(row == std::map<std::string, std::string>{{"external_key", "<1@mueller.example>"},
                                                  {"at", "2026-05-05T14:05"},
                                                  {"channel", "email"},
                                                  {"subject", "Angebot"},
                                                  {"text", "Guten Tag"},
                                                  {"people", "mia@us.example; uwe@us.example; p.vogt@mueller.example"},
                                                  {"sender", "p.vogt@mueller.example"}});
  CHECK_FALSE(reader.next());
}

TEST_CASE("what only calls itself a mail is an error that names what is missing") {
  const auto errorOf = [](const std::string& text) {
    const test::TemporaryFile file("a.eml", text);
    const auto read = readMailTable(file.path(), {});
    REQUIRE_FALSE(read);
    return read.error();
  };
  CHECK(errorOf("").code == ErrorCode::mailUnreadable);
  CHECK(errorOf("no mail at all").code == ErrorCode::mailUnreadable);
  CHECK(errorOf("From: a@x.example\r\n\r\nx").arguments[1] == "Date");
  const test::TemporaryFile outlook("a.msg", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string("_\0_\0s\0u\0b\0s\0t\0g\0001\0.\0000\0_\0", 24));
  CHECK(formOf(outlook.path()).error().code == ErrorCode::mailOldFormat);
}

TEST_CASE("a mail of parts within parts ends, whatever they are") {
  std::string deep = kHead;
  for (int i = 0; i < 200; ++i) deep += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\r\n\r\n--b" + std::to_string(i) + "\r\n";
  CHECK(readMail(deep + "\r\nText").attachments.empty());
  std::string wide = kHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
  for (int i = 0; i < 5000; ++i) wide += "--b\r\n\r\nx\r\n";
  CHECK(readMail(wide).text.size() < 5000);
  CHECK(readMail(kHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b").text.empty());
  CHECK(readMail(kHead + "Content-Type: multipart/mixed\r\n\r\nText").text.empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/mime.h"

#include "base/text.h"
#include "exchange/mail/html_text.h"
#include "exchange/mail/mail_header.h"
#include "exchange/mail/transfer.h"

#include <algorithm>

namespace kam::exchange {

namespace {
/// Parts within parts; more is an attack, not a mail.
constexpr int kDeepest = 20;
constexpr std::size_t kMostParts = 500;
/// Of the text that an interaction keeps.
constexpr std::size_t kLongestText = std::size_t{64} << 10U;

class PartReader {
public:
  explicit PartReader(Mail& mail) : m_mail(mail) {}

  void read(std::string_view bytes, int depth) {
    if (depth > kDeepest || ++m_parts > kMostParts) return;
    const MailHeader header = takeHeader(bytes);
    readBody(header, bytes, depth);
  }

  void readBody(const MailHeader& header, std::string_view body, int depth) {
    const HeaderValue type = parameters(header.get("content-type"));
    const HeaderValue disposition = parameters(header.get("content-disposition"));
    const std::string kind = type.value.empty() ? "text/plain" : type.value;
    if (kind.starts_with("multipart/") && !type.parameter("boundary").empty()) return readParts(kind, type.parameter("boundary"), body, depth);
    std::string name = disposition.parameter("filename");
    if (name.empty()) name = type.parameter("name");
    const bool isText = kind == "text/plain" || kind == "text/html";
    if (!isText || disposition.value == "attachment") {
      // Pictures inside a text (logos) are no attachments that anybody speaks of.
      const bool isInside = disposition.value == "inline" && kind.starts_with("image/");
      if (name.empty() && kind == "message/rfc822") name = ".eml";
      if (!name.empty() && !isInside && header.get("content-id").empty()) m_mail.attachments.push_back(std::move(name));
      return;
    }
    const std::string text = textInUtf8(transferDecoded(body, header.get("content-transfer-encoding")), type.parameter("charset"));
    addText(kind == "text/html" ? htmlText(text) : text, kind == "text/html");
  }

private:
  void readParts(const std::string& kind, const std::string& boundary, std::string_view body, int depth) {
    const std::string line = "--" + boundary;
    std::vector<std::string_view> parts;
    std::size_t begin = std::string_view::npos;
    for (std::size_t at = body.find(line); at != std::string_view::npos; at = body.find(line, at + line.size())) {
      if (at > 0 && body[at - 1] != '\n') continue;
      if (begin != std::string_view::npos) parts.push_back(body.substr(begin, at - begin));
      const std::string_view rest = body.substr(at + line.size());
      begin = std::min(body.find('\n', at), body.size() - 1) + 1;
      if (rest.starts_with("--")) {
        begin = std::string_view::npos;
        break;
      }
      if (parts.size() > kMostParts) break;
    }
    // A mail that was cut off ends inside a part.
    if (begin != std::string_view::npos && begin < body.size()) parts.push_back(body.substr(begin));
    if (kind != "multipart/alternative") {
      for (const std::string_view part : parts) read(part, depth + 1);
      return;
    }
    // The same text several times over: plain text says it best, HTML where that is empty.
    const std::string before = m_mail.text;
    std::string plain;
    std::string html;
    for (const std::string_view part : parts) {
      m_mail.text.clear();
      m_sawHtml = false;
      read(part, depth + 1);
      std::string& kept = m_sawHtml ? html : plain;
      if (kept.empty()) kept = m_mail.text;
    }
    m_mail.text = before;
    addText(base::trimmed(plain).empty() ? html : plain, false);
  }

  void addText(std::string_view text, bool isHtml) {
    m_sawHtml = m_sawHtml || isHtml;
    const std::string_view said = base::trimmed(text);
    if (said.empty() || m_mail.text.size() > kLongestText) return;
    if (!m_mail.text.empty()) m_mail.text += "\n\n";
    m_mail.text += said;
  }

  Mail& m_mail;
  std::size_t m_parts = 0;
  bool m_sawHtml = false;
};

/// Line ends as the program keeps them, and no longer than an interaction's text.
std::string tidied(std::string text) {
  std::erase(text, '\r');
  std::erase(text, '\0');
  if (text.size() <= kLongestText) return text;
  std::size_t cut = kLongestText;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
  text.resize(cut);
  return text + "…";
}
}  // namespace

Mail readMail(std::string_view bytes) {
  Mail mail;
  std::string_view body = bytes;
  const MailHeader header = takeHeader(body);
  mail.messageId = base::trimmed(header.get("message-id"));
  mail.subject = base::trimmed(headerText(header.get("subject")));
  const auto senders = mailAddresses(header.get("from").empty() ? header.get("sender") : header.get("from"));
  if (!senders.empty()) mail.from = senders.front();
  for (const char* name : {"to", "cc", "bcc"})
    for (std::string& address : mailAddresses(header.all(name)))
      if (std::find(mail.to.begin(), mail.to.end(), address) == mail.to.end()) mail.to.push_back(std::move(address));
  mail.sent = mailDate(header.get("date"));
  PartReader(mail).readBody(header, body, 0);
  mail.text = tidied(std::move(mail.text));
  return mail;
}

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// What a document says, as a tree of plain values: sections of blocks, all texts already worded in one language.
// It knows nothing of pages, fonts or colours; print lays it out.
#pragma once

#include "base/date.h"
#include "report/blocks.h"
#include "words/words.h"

#include <optional>
#include <string>
#include <vector>

namespace kam::report {

struct Section {
  /// Stable key for tests and links: "swot".
  std::string id;
  std::string title;
  std::vector<Block> blocks;
  bool startsPage = false;
  /// Without a heading of its own (the first lines of a one-page summary).
  bool untitled = false;
};

struct Signature {
  /// "Account manager"
  std::string role;
  std::string name;
  /// "approved on 12.01.2026", or empty for a line to sign on.
  std::string state;
};

/// The first page of a document that gets signed.
struct Cover {
  /// What kind of paper this is: "Account-Plan".
  std::string kind;
  std::string title;
  std::string subtitle;
  /// Short marks beside the kind: tier, status.
  std::vector<Cell> marks;
  std::vector<Fact> facts;
  /// The sections with their pages, each a link.
  std::string contentsTitle{};
  std::string signatureTitle;
  std::string signatureNote;
  std::vector<Signature> signatures;
};

/// A text that a document must not hold, and what it is: "Risk: Cause".
struct Withheld {
  std::string text;
  std::string field;
};

struct Document {
  std::string title;
  std::string subject;
  std::string author;
  words::Language language = words::Language::english;
  /// The day the document speaks of; also its date in the file, so that the same data give the same bytes.
  base::Date date{};
  std::string headerLeft;
  std::string headerRight;
  std::string footerLeft;
  /// "Page %1 of %2"
  std::string pagePattern;
  /// The house's own accent colour, "2F5DDB"; empty for ours.
  std::string accent{};
  /// The house's logo: the bytes of a PNG, JPEG or SVG picture; empty for none.
  std::string logo{};
  std::optional<Cover> cover{};
  std::vector<Section> sections;
  /// Texts that must not be found in the finished file, because its readers must not see them.
  std::vector<Withheld> withheld;
  /// A file that travels inside the PDF, so that the document can be read as data; none where the name is empty.
  std::string dataName{};
  std::string data{};
  /// Where it would need more pages, it is set smaller; 0 for as many as it takes.
  std::size_t mostPages = 0;
};

}  // namespace kam::report

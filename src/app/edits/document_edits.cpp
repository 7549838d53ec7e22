// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/document_edits.h"

#include "app/edits/draft.h"
#include "base/text.h"
#include "domain/records.h"

#include <algorithm>
#include <array>
#include <set>
#include <system_error>
#include <utility>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::AccountDocument;
using domain::DocumentKind;
using domain::Snapshot;

namespace {

std::filesystem::path settled(const std::filesystem::path& path) {
  std::error_code error;
  const std::filesystem::path whole = std::filesystem::weakly_canonical(std::filesystem::absolute(path, error), error);
  return error ? path.lexically_normal() : whole;
}

std::string text(const std::filesystem::path& path) {
  const std::u8string bytes = path.generic_u8string();
  return {bytes.begin(), bytes.end()};
}

}  // namespace

std::string documentPath(const std::filesystem::path& workspace, const std::filesystem::path& file) {
  const std::filesystem::path folder = settled(workspace).parent_path();
  const std::filesystem::path whole = settled(file);
  const std::filesystem::path relative = whole.lexically_relative(folder);
  const bool below = !relative.empty() && *relative.begin() != std::filesystem::path("..") && !relative.is_absolute();
  return text(below ? relative : whole);
}

bool isWebAddress(const std::string& path) { return path.starts_with("https://") || path.starts_with("http://"); }

std::filesystem::path documentFile(const std::filesystem::path& workspace, const std::string& path) {
  const std::filesystem::path kept = std::filesystem::u8path(path);
  return kept.is_absolute() ? kept : settled(workspace).parent_path() / kept;
}

DocumentKind documentKindOf(const std::filesystem::path& file) {
  static constexpr std::array<std::pair<std::string_view, DocumentKind>, 14> kWords{{
      {"vertrag", DocumentKind::contract},
      {"vereinbarung", DocumentKind::contract},
      {"contract", DocumentKind::contract},
      {"agreement", DocumentKind::contract},
      {"angebot", DocumentKind::offer},
      {"offer", DocumentKind::offer},
      {"quotation", DocumentKind::offer},
      {"protokoll", DocumentKind::minutes},
      {"minutes", DocumentKind::minutes},
      {"zeichnung", DocumentKind::drawing},
      {"drawing", DocumentKind::drawing},
      {"zertifikat", DocumentKind::certificate},
      {"zulassung", DocumentKind::certificate},
      {"certificate", DocumentKind::certificate},
  }};
  static constexpr std::array<std::pair<std::string_view, DocumentKind>, 9> kEndings{{
      {".dwg", DocumentKind::drawing},
      {".dxf", DocumentKind::drawing},
      {".step", DocumentKind::drawing},
      {".stp", DocumentKind::drawing},
      {".pptx", DocumentKind::presentation},
      {".ppt", DocumentKind::presentation},
      {".odp", DocumentKind::presentation},
      {".msg", DocumentKind::correspondence},
      {".eml", DocumentKind::correspondence},
  }};
  const std::string name = base::folded(text(file.stem()));
  for (const auto& [word, kind] : kWords)
    if (name.find(word) != std::string::npos) return kind;
  const std::string ending = base::asciiLower(text(file.extension()));
  for (const auto& [known, kind] : kEndings)
    if (ending == known) return kind;
  return DocumentKind::unknown;
}

Result<Edit> attachFiles(const Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account, const std::filesystem::path& workspace,
                         std::span<const std::filesystem::path> files, base::Date today) {
  if (snapshot.find(account) == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", account.toString()});
  std::set<std::string> known;
  for (const AccountDocument& document : snapshot.all<AccountDocument>())
    if (document.account == account) known.insert(document.path);
  Draft draft;
  std::string names;
  for (const std::filesystem::path& file : files) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return fail(ErrorCode::fileNotFound, {text(file)});
    AccountDocument document;
    document.path = documentPath(workspace, file);
    if (!known.insert(document.path).second) continue;
    document.id = domain::Id<AccountDocument>(ids.next());
    document.account = account;
    document.name = text(file.stem());
    document.kind = documentKindOf(file);
    document.on = today;
    names += (names.empty() ? "" : ", ") + document.name;
    draft.add(document);
  }
  if (names.empty()) return fail(ErrorCode::nothingChanged);
  return Edit{EditKind::recordAdded, {"documents", names}, draft.take(), {}};
}

}  // namespace kam::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/column_hints.h"

#include "base/text.h"

#include <algorithm>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

bool changesLayout(const FileFormat& format) {
  return !format.encoding.empty() || !format.delimiter.empty() || !format.sheet.empty() || format.headerRow != 0;
}

/// Whether the file, read as the mapping says, has the columns that it was made for.
bool fits(const SavedMapping& saved, const std::filesystem::path& path, const PlanRequest& request, Layout& layout) {
  if (!request.kind.empty() && saved.mapping.kind != request.kind) return false;
  if (!changesLayout(saved.mapping.file)) return headerKey(layout.header) == saved.header;
  auto other = sniffLayout(path, combined(request.file, saved.mapping.file), request.context);
  if (!other || headerKey(other->header) != saved.header) return false;
  layout = std::move(*other);
  return true;
}

std::vector<std::string> firstThree(std::vector<std::string> columns) {
  if (columns.size() > 3) columns.resize(3);
  return columns;
}

ColumnHints hintsOf(const PresetHit& hit, const std::vector<std::string>& header, bool named) {
  const PresetTable& table = *hit.table;
  ColumnHints hints{std::string(table.preset),
                    std::string(table.subject),
                    presetColumns(table, header),
                    table.onlyCompletes,
                    std::string(table.listSign),
                    {},
                    {},
                    {}};
  if (named) {
    hints.dates = table.dates;
    hints.decimal = table.decimal;
  }
  hints.evidence = Evidence{Topic::preset, {}, hints.name, named ? Clue::named : Clue::presetColumns, firstThree(hit.columns), Certainty::likely};
  if (named) hints.evidence->certainty = Certainty::certain;
  return hints;
}

/// What the named preset would have taken, for the error.
std::string columnsOf(const Preset& preset) {
  std::string text;
  for (const PresetTable& table : presetTables())
    if (table.preset == preset.key) {
      std::string signature(table.signature);
      std::replace(signature.begin(), signature.end(), '|', ';');
      for (const std::string& part : base::splitText(signature, ';')) {
        const std::string name = base::splitText(part, ',').front();
        if (text.find(name) == std::string::npos) text += (text.empty() ? "" : ", ") + name;
      }
    }
  return text;
}
}  // namespace

FileFormat combined(const FileFormat& user, const FileFormat& mapping) {
  const auto choose = [](const std::string& a, const std::string& b) { return a.empty() ? b : a; };
  return {choose(user.encoding, mapping.encoding),
          choose(user.delimiter, mapping.delimiter),
          choose(user.decimal, mapping.decimal),
          choose(user.thousands, mapping.thousands),
          choose(user.dates, mapping.dates),
          choose(user.sheet, mapping.sheet),
          user.headerRow != 0 ? user.headerRow : mapping.headerRow};
}

std::string headerKey(const std::vector<std::string>& header) {
  std::vector<std::string> keys;
  for (const std::string& name : header) keys.push_back(base::matchKey(name));
  std::sort(keys.begin(), keys.end());
  std::string key;
  for (const std::string& part : keys) (key += part) += '|';
  return key;
}

Result<ColumnHints> hintsFor(const std::filesystem::path& path, const PlanRequest& request, Mapping& mapping, Layout& layout) {
  const std::string& wanted = request.preset;
  if (wanted == kNoPreset || (wanted.empty() && request.mapping)) return ColumnHints{};
  const std::string fileName = path.filename().string();
  const Preset* preset = wanted.empty() ? nullptr : presetNamed(wanted);
  if (preset == nullptr) {
    // The newest first: it corrected the others.
    for (auto saved = request.saved.rbegin(); saved != request.saved.rend(); ++saved) {
      if (wanted.empty() ? !fits(*saved, path, request, layout) : saved->name != wanted) continue;
      if (!wanted.empty()) static_cast<void>(fits(*saved, path, request, layout));
      mapping = saved->mapping;
      ColumnHints hints{saved->name, saved->mapping.kind, {}, false, {}, {}, {}, {}};
      hints.evidence = Evidence{Topic::preset, {}, saved->name, wanted.empty() ? Clue::savedHeader : Clue::named, {}, Certainty::certain};
      return hints;
    }
  }
  if (wanted.empty()) {
    const auto hit = recognisePreset(layout.header, request.kind);
    return hit ? hintsOf(*hit, layout.header, false) : ColumnHints{};
  }
  if (preset == nullptr) {
    std::string known = presetKeys();
    for (const SavedMapping& saved : request.saved) known += ", " + saved.name;
    return fail(ErrorCode::presetUnknown, {wanted, known});
  }
  const auto hit = fitPreset(*preset, layout.header, request.kind);
  if (!hit) return fail(ErrorCode::presetUnfit, {fileName, wanted, columnsOf(*preset), joined(layout.header)}, {fileName, 0, {}, {}});
  return hintsOf(*hit, layout.header, true);
}

}  // namespace kam::exchange

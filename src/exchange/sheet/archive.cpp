// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/archive.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <minizip/unzip.h>
#include <utility>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
/// A workbook has a few members per sheet and picture.
constexpr std::uint64_t kMostMembers = 20'000;

std::string plainName(std::string_view name) {
  std::string plain = base::asciiLower(name);
  std::replace(plain.begin(), plain.end(), '\\', '/');
  while (plain.starts_with('/')) plain.erase(0, 1);
  return plain;
}
}  // namespace

struct Archive::State {
  std::string fileName;
  unzFile zip = nullptr;
  std::map<std::string, unz64_file_pos> members;
  bool isOpen = false;
  std::size_t unpacked = 0;
  std::size_t whole = 0;
  std::size_t watched = 0;
  std::function<bool(double share)> watch;

  explicit State(const std::filesystem::path& path) : fileName(path.filename().string()), zip(unzOpen64(path.c_str())) {}
  ~State() {
    closeMember();
    if (zip != nullptr) unzClose(zip);
  }
  /// False where its checksum is not that of what was read.
  bool closeMember() { return !std::exchange(isOpen, false) || unzCloseCurrentFile(zip) == UNZ_OK; }
  bool mayGoOn() {
    constexpr std::size_t kStep = std::size_t{1} << 20U;
    if (!watch || unpacked - watched < kStep) return true;
    watched = unpacked;
    return watch(std::min(1.0, static_cast<double>(unpacked) / static_cast<double>(std::max<std::size_t>(whole, 1))));
  }
  base::Error damaged(const std::string& detail) const { return {ErrorCode::workbookDamaged, {fileName, detail}, {fileName, 0, {}, {}}}; }
};

Archive::Archive(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Archive::~Archive() = default;
Archive::Archive(Archive&&) noexcept = default;

base::Error Archive::damaged(const std::string& detail) const { return m_state->damaged(detail); }

Result<Archive> Archive::open(const std::filesystem::path& path, std::function<bool(double share)> watch) {
  Archive archive(std::make_unique<State>(path));
  State& state = *archive.m_state;
  state.watch = std::move(watch);
  unz_global_info64 info{};
  if (state.zip == nullptr || unzGetGlobalInfo64(state.zip, &info) != UNZ_OK) return fail(state.damaged("ZIP"));
  if (info.number_entry > kMostMembers) return fail(state.damaged("ZIP: " + std::to_string(info.number_entry)));
  std::uint64_t seen = 0;
  for (int more = unzGoToFirstFile(state.zip); more == UNZ_OK && seen < kMostMembers; more = unzGoToNextFile(state.zip), ++seen) {
    char name[1024] = {};
    unz64_file_pos place{};
    unz_file_info64 member{};
    if (unzGetCurrentFileInfo64(state.zip, &member, name, sizeof name - 1, nullptr, 0, nullptr, 0) != UNZ_OK) continue;
    state.whole += std::min<std::size_t>(member.uncompressed_size, kMostBytes);
    if (unzGetFilePos64(state.zip, &place) == UNZ_OK) state.members.emplace(plainName(name), place);
  }
  return archive;
}

bool Archive::contains(std::string_view name) const { return m_state->members.contains(plainName(name)); }

bool Archive::containsEnding(std::string_view ending) const {
  return std::any_of(m_state->members.begin(), m_state->members.end(), [&](const auto& entry) { return entry.first.ends_with(ending); });
}

Result<ByteSource> Archive::member(std::string_view name) {
  State& state = *m_state;
  const auto at = state.members.find(plainName(name));
  if (at == state.members.end()) return fail(damaged(std::string(name)));
  state.closeMember();
  state.isOpen = unzGoToFilePos64(state.zip, &at->second) == UNZ_OK && unzOpenCurrentFile(state.zip) == UNZ_OK;
  if (!state.isOpen) return fail(damaged(std::string(name)));
  return ByteSource([&state, named = std::string(name)](char* buffer, std::size_t size) -> Result<std::size_t> {
    if (!state.isOpen) return std::size_t{0};
    const int got = unzReadCurrentFile(state.zip, buffer, static_cast<unsigned>(size));
    if (got > 0) {
      state.unpacked += static_cast<std::size_t>(got);
      if (state.unpacked > kMostBytes) return fail(ErrorCode::workbookTooLarge, {state.fileName}, {state.fileName, 0, {}, {}});
      if (!state.mayGoOn()) return fail(ErrorCode::cancelled);
      return static_cast<std::size_t>(got);
    }
    if (!state.closeMember() || got < 0) return fail(state.damaged(named));
    return std::size_t{0};
  });
}

Result<std::string> Archive::text(std::string_view name, std::size_t most) {
  if (!contains(name)) return std::string();
  auto source = member(name);
  if (!source) return fail(source.error());
  std::string text;
  std::string block(std::size_t{1} << 14U, '\0');
  while (text.size() < most) {
    const auto got = (*source)(block.data(), block.size());
    if (!got) return fail(got.error());
    if (*got == 0) break;
    text.append(block, 0, *got);
  }
  return text;
}

}  // namespace kam::exchange

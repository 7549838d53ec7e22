// SPDX-License-Identifier: GPL-3.0-or-later
// What the targets share. Each target is a function that a fuzzer calls with bytes of its making (`./dev fuzz`); every other build
// calls it with the seeds and findings that are kept as fixtures. Whatever the bytes: success or an error, never a crash, a hang or
// a row that is lost.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace kam::fuzz {

inline std::string_view textOf(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

/// A folder of this process alone, gone with it.
const std::filesystem::path& folder();
/// Writes a file of that name into the folder.
std::filesystem::path written(const std::string& name, std::string_view content);

/// Ends the process with the reason: how a fuzzer learns that something is wrong.
void require(bool holds, const char* what);

/// Looks at a file as the import does, reads it to its end and takes its rows in; the counts must add up.
void takeFile(const std::filesystem::path& file);

/// Reads the input as patches, each a place (four bytes, little-endian, modulo the size) and a new byte.
void patch(std::string& content, std::span<const std::uint8_t> patches);

}  // namespace kam::fuzz

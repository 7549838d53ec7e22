// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears only when it is complete: written beside its place, put there at the end. What was there before
// stays until then.
#pragma once

#include "base/error.h"

#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

namespace kam::exchange {

/// Takes the next piece of a document; an error ends the writing.
using TextSink = std::function<base::Result<void>(std::string_view)>;

class OutputFile {
public:
  static base::Result<OutputFile> create(const std::filesystem::path& path);
  ~OutputFile();
  OutputFile(OutputFile&&) noexcept = default;
  OutputFile& operator=(OutputFile&&) = delete;

  /// `diskFull` or `fileUnwritable`.
  base::Result<void> write(std::string_view text);
  /// Puts the file in its place.
  base::Result<void> finish();

private:
  struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  OutputFile(std::filesystem::path path, std::filesystem::path draft, std::FILE* file);
  base::Result<void> refused(int number) const;

  std::filesystem::path m_path;
  std::filesystem::path m_draft;
  std::unique_ptr<std::FILE, CloseFile> m_file;
};

/// Runs `write` into a file; nothing is left behind where it fails.
base::Result<void> writeFile(const std::filesystem::path& path, const std::function<base::Result<void>(const TextSink&)>& write);

}  // namespace kam::exchange

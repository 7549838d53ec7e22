// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/output_file.h"

#include <cerrno>
#include <cstring>
#include <system_error>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

OutputFile::OutputFile(std::filesystem::path path, std::filesystem::path draft, std::FILE* file)
    : m_path(std::move(path)), m_draft(std::move(draft)), m_file(file) {}

OutputFile::~OutputFile() {
  if (!m_file) return;
  m_file.reset();
  std::error_code ignored;
  std::filesystem::remove(m_draft, ignored);
}

Result<OutputFile> OutputFile::create(const std::filesystem::path& path) {
  std::filesystem::path draft = path;
  draft += ".part";
  std::FILE* file = std::fopen(draft.c_str(), "wb");
  if (file == nullptr) return fail(ErrorCode::fileUnwritable, {path.string(), std::strerror(errno)});
  return OutputFile(path, std::move(draft), file);
}

Result<void> OutputFile::refused(int number) const {
  return fail(number == ENOSPC ? ErrorCode::diskFull : ErrorCode::fileUnwritable, {m_path.string(), std::strerror(number)});
}

Result<void> OutputFile::write(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), m_file.get()) != text.size()) return refused(errno);
  return {};
}

Result<void> OutputFile::finish() {
  const bool flushed = std::fflush(m_file.get()) == 0;
  const int flushError = errno;
  const bool closed = std::fclose(m_file.release()) == 0;
  std::error_code error;
  if (!flushed || !closed) {
    std::filesystem::remove(m_draft, error);
    return refused(flushed ? errno : flushError);
  }
  std::filesystem::rename(m_draft, m_path, error);
  if (!error) return {};
  const int number = error.value();
  std::filesystem::remove(m_draft, error);
  return refused(number);
}

Result<void> writeFile(const std::filesystem::path& path, const std::function<Result<void>(const TextSink&)>& write) {
  auto file = OutputFile::create(path);
  if (!file) return fail(file.error());
  const auto written = write([&file](std::string_view text) { return file->write(text); });
  if (!written) return written;
  return file->finish();
}

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Trouble inside storage travels as an exception and becomes a Result once, at the store's door.
#pragma once

#include "base/error.h"

#include <SQLiteCpp/Exception.h>

#include <exception>
#include <filesystem>
#include <new>
#include <type_traits>

namespace kam::storage {

using base::ErrorCode;
using base::Result;

/// An error that already has its code.
class Failure : public std::exception {
public:
  explicit Failure(base::Error error) : m_error(std::move(error)) {}
  Failure(ErrorCode code, std::vector<std::string> arguments) : m_error{code, std::move(arguments), {}} {}
  const base::Error& error() const { return m_error; }
  const char* what() const noexcept override { return "storage failure"; }

private:
  base::Error m_error;
};

/// SQLite's result as one of our codes.
base::Error translated(const SQLite::Exception& exception, const std::filesystem::path& path);

/// What is damaged was found far from where the file's name is known: it is filled in.
base::Error named(base::Error error, const std::filesystem::path& path);

/// Runs `work` and turns whatever it throws into an error about `path`.
template <class Work>
auto guarded(const std::filesystem::path& path, Work&& work) -> Result<std::invoke_result_t<Work>> {
  using Value = std::invoke_result_t<Work>;
  try {
    if constexpr (std::is_void_v<Value>) {
      work();
      return {};
    } else {
      return work();
    }
  } catch (const Failure& failure) {
    return base::fail(named(failure.error(), path));
  } catch (const SQLite::Exception& exception) {
    return base::fail(translated(exception, path));
  } catch (const std::bad_alloc&) {
    return base::fail(ErrorCode::storageFailed, {"out of memory"});
  } catch (const std::exception& exception) {
    return base::fail(ErrorCode::storageFailed, {exception.what()});
  }
}

}  // namespace kam::storage

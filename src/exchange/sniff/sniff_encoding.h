// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a file is in, judged by all of its bytes: the first umlaut of an ERP's file may stand at its end.
#pragma once

#include "base/error.h"
#include "exchange/sniff/evidence.h"

#include <filesystem>
#include <string_view>

namespace kam::exchange {

/// `conclusion` is the encoding's name: "utf-8", "utf-16le", "utf-16be" or "windows-1252".
base::Result<Evidence> sniffEncoding(const std::filesystem::path& path);

}  // namespace kam::exchange

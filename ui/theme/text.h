// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between the program's UTF-8 strings and Qt's.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace kam::ui {

inline QString qtText(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
inline std::string plainText(const QString& text) { return text.toStdString(); }

}  // namespace kam::ui

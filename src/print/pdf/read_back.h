// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a reader could get out of a finished PDF: the text of its pages, metadata, outline and attachments.
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <string>

namespace kam::print {

/// UTF-8; pieces of text that were written one by one stand on lines of their own. `documentFailed` where the file cannot
/// be read.
base::Result<std::string> textInPdf(const QByteArray& pdf);

}  // namespace kam::print

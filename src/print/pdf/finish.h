// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's PDF writer leaves out: outline, author, language, dates that follow from the document.
#pragma once

#include "base/error.h"
#include "print/pdf/composition.h"

#include <QByteArray>

namespace kam::print {

/// Takes a PDF as Qt wrote it and gives the finished one; the same document gives the same bytes.
base::Result<QByteArray> finished(const QByteArray& pdf, const Composition& composition);

}  // namespace kam::print

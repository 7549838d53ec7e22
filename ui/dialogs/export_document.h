// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where to and in which language, writes a document as PDF, and says where it is.
#pragma once

#include "base/error.h"
#include "report/document.h"
#include "words/words.h"

#include <QString>

#include <functional>

class QWidget;

namespace kam::ui {

class AppContext;

/// `name` is what the file is called at first, without folder and ending. Nothing happens where the user thinks better of it.
void exportDocument(AppContext& context, QWidget* parent, const QString& name,
                    const std::function<base::Result<report::Document>(words::Language)>& make);

}  // namespace kam::ui

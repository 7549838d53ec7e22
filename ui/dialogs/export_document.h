// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where to and in which language, writes a document as PDF or its figures as a workbook, and says where it is.
#pragma once

#include "base/error.h"
#include "report/document.h"
#include "words/words.h"

#include <QString>

#include <filesystem>
#include <functional>

class QWidget;

namespace kam::ui {

class AppContext;

/// Writes the figures behind a document as an Excel workbook.
using WorkbookWriter = std::function<base::Result<void>(words::Language, const std::filesystem::path&)>;

/// `name` is what the file is called at first, without folder and ending. Where there is a `workbook`, the user may ask for that
/// instead. Nothing happens where the user thinks better of it.
void exportDocument(AppContext& context, QWidget* parent, const QString& name,
                    const std::function<base::Result<report::Document>(words::Language)>& make, const WorkbookWriter& workbook = {});

}  // namespace kam::ui

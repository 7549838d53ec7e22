// SPDX-License-Identifier: GPL-3.0-or-later
// Files of an account: put to it, chosen, and opened with the program that this computer has for them.
#pragma once

#include "base/id.h"

#include <QStringList>

class QWidget;

namespace kam::ui {

class AppContext;

/// Says what came of it; files that the account has already are passed over.
void attachDocuments(AppContext& context, base::RawId account, const QStringList& files);
/// Asks for the files first.
void chooseDocuments(AppContext& context, QWidget& parent, base::RawId account);
/// Says where the file is missing.
void openDocument(AppContext& context, base::RawId document);

}  // namespace kam::ui

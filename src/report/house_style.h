// SPDX-License-Identifier: GPL-3.0-or-later
// What every document of a house wears: its accent colour and its logo.
#pragma once

#include "domain/snapshot.h"
#include "report/document.h"

namespace kam::report {

/// From the workspace's settings.
void dress(Document& document, const domain::Snapshot& snapshot);

/// Base64 (RFC 4648) as text fields hold pictures; empty where the text is none.
std::string bytesOf(const std::string& base64);
std::string base64Of(const std::string& bytes);

}  // namespace kam::report

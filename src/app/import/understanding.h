// SPDX-License-Identifier: GPL-3.0-or-later
// The sniffer's evidence as sentences for people: what was concluded about a file, and why.
#pragma once

#include "app/import/import.h"
#include "exchange/sniff/evidence.h"

namespace kam::app {

Understanding understandingOf(const words::Words& words, const exchange::Evidence& evidence);

}  // namespace kam::app

// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the window only, for build time; no source may rely on it (the house tests compile headers without it).
#pragma once

#include <QtWidgets>

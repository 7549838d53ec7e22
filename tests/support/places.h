// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace kam::support {

/** The folder of the sources under test. */
std::filesystem::path sourceFolder();

/** The build's folder; its programs are in bin/ below it. */
std::filesystem::path buildFolder();

/** Real data that is not part of the project: KAM_SHARED_DATA or a folder beside the project's; tests that use it skip where it is absent. */
std::filesystem::path sharedData();

}  // namespace kam::support

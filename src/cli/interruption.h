// SPDX-License-Identifier: GPL-3.0-or-later
// While it lives, Ctrl+C asks the running work to stop at its next step, so that the file is left as it was; pressed again
// it ends the program at once.
#pragma once

#include <csignal>

namespace kam::cli {

class Interruption {
public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  bool wanted() const;

private:
  struct sigaction m_before {};
};

}  // namespace kam::cli

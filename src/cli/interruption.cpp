// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

namespace kam::cli {

namespace {
volatile std::sig_atomic_t& flag() {
  static volatile std::sig_atomic_t set = 0;
  return set;
}

void raiseFlag(int) { flag() = 1; }
}  // namespace

Interruption::Interruption() {
  flag() = 0;
  struct sigaction action {};
  action.sa_handler = raiseFlag;
  action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
  sigaction(SIGINT, &action, &m_before);
}

Interruption::~Interruption() { sigaction(SIGINT, &m_before, nullptr); }

bool Interruption::wanted() const { return flag() != 0; }

}  // namespace kam::cli

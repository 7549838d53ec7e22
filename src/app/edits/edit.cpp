// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/edit.h"

namespace kam::app {

std::string_view keyOf(EditKind kind) {
  switch (kind) {
#define KAM_ONE(name, key) \
  case EditKind::name: return key;
    KAM_EDIT_KINDS(KAM_ONE)
#undef KAM_ONE
  }
  return {};
}

const std::vector<EditKind>& allEditKinds() {
  static const std::vector<EditKind> kinds{
#define KAM_ONE(name, key) EditKind::name,
      KAM_EDIT_KINDS(KAM_ONE)
#undef KAM_ONE
  };
  return kinds;
}

}  // namespace kam::app

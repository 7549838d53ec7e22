// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

namespace kam::ui {
namespace {

constexpr std::size_t kRemembered = 100;

}  // namespace

void Navigation::openPage(const QString& page, const PageArguments& arguments) {
  const Location place{page, arguments};
  if (m_places.empty() || m_places[m_at] != place) {
    if (!m_places.empty()) m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > kRemembered) m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
  }
  Q_EMIT moved(place);
}

void Navigation::amend(const PageArguments& arguments) {
  if (!m_places.empty()) m_places[m_at].arguments = arguments;
}

void Navigation::back() {
  if (!canGoBack()) return;
  --m_at;
  Q_EMIT moved(m_places[m_at]);
}

void Navigation::forward() {
  if (!canGoForward()) return;
  ++m_at;
  Q_EMIT moved(m_places[m_at]);
}

void Navigation::clear() {
  m_places.clear();
  m_at = 0;
}

}  // namespace kam::ui

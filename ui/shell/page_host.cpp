// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_host.h"

#include "shell/page.h"

namespace kam::ui {

PageHost::PageHost(AppContext& context, const PageRegistry& registry, QWidget* parent)
    : QStackedWidget(parent), m_context(context), m_registry(registry) {}

Page* PageHost::currentPage() const {
  const auto found = m_built.find(m_current);
  return found == m_built.end() ? nullptr : found->second.page;
}

bool PageHost::open(const Location& place) {
  const PageEntry* entry = m_registry.find(place.page);
  if (entry == nullptr) return false;
  if (Page* leaving = currentPage(); leaving != nullptr) leaving->commitPending();
  Built& built = m_built[place.page];
  if (built.page == nullptr) {
    built.page = entry->make(m_context, this);
    built.missed = Change::everything();
    built.page->retranslate();
    built.page->setNarrow(m_narrow);
    addWidget(built.page);
  }
  m_current = place.page;
  bringUpToDate(built);
  built.page->open(place.arguments);
  setCurrentWidget(built.page);
  Q_EMIT shown(place.page);
  return true;
}

void PageHost::bringUpToDate(Built& built) {
  if (built.wordsMissed) built.page->retranslate();
  built.wordsMissed = false;
  if (built.missed.isEmpty()) return;
  const Change change = built.missed;
  built.missed = Change{};
  built.page->refresh(change);
}

void PageHost::take(const Change& change) {
  for (auto& [id, built] : m_built) built.missed.add(change);
  const auto found = m_built.find(m_current);
  if (found != m_built.end()) bringUpToDate(found->second);
}

void PageHost::retranslate() {
  for (auto& [id, built] : m_built) {
    built.wordsMissed = true;
    // Texts made from data (numbers, dates) change with the language as well.
    built.missed.add(Change::everything());
  }
  const auto found = m_built.find(m_current);
  if (found != m_built.end()) bringUpToDate(found->second);
}

void PageHost::setNarrow(bool narrow) {
  if (narrow == m_narrow) return;
  m_narrow = narrow;
  for (auto& [id, built] : m_built) built.page->setNarrow(narrow);
}

void PageHost::clear() {
  m_current.clear();
  for (auto& [id, built] : m_built) {
    removeWidget(built.page);
    built.page->deleteLater();
  }
  m_built.clear();
}

}  // namespace kam::ui

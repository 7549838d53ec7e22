// SPDX-License-Identifier: GPL-3.0-or-later
// The pages there are, in the order of the rail. A page is added by one line in ui/page_list.cpp.
#pragma once

#include "words/words.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace kam::ui {

class AppContext;
class Page;

enum class PagePlace {
  rail,    ///< in the navigation, reached by Ctrl+1 … 9 in order
  foot,    ///< at the rail's foot (Settings)
  hidden,  ///< opened on something (an account) or at the start
};

struct PageEntry {
  QString id;
  words::Word title;
  /// resources/icons/<icon>.svg
  QString icon;
  PagePlace place = PagePlace::rail;
  /// Which entry of the rail is marked while this page is shown; empty = its own.
  QString railId;
  /// Views inside the page by the names that `open` takes as a section, the one it opens with first; empty where there is only one.
  QStringList sections;
  /// Those of them that somebody may go to by name.
  std::vector<std::pair<QString, words::Word>> places;
  std::function<Page*(AppContext& context, QWidget* parent)> make;
};

class PageRegistry {
public:
  explicit PageRegistry(std::vector<PageEntry> entries) : m_entries(std::move(entries)) {}
  const std::vector<PageEntry>& entries() const { return m_entries; }
  /// nullptr when unknown.
  const PageEntry* find(const QString& id) const {
    for (const PageEntry& entry : m_entries)
      if (entry.id == id) return &entry;
    return nullptr;
  }

private:
  std::vector<PageEntry> m_entries;
};

}  // namespace kam::ui

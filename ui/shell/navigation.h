// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window is and where it was: back and forward as in a browser. Knows pages by their ids only.
#pragma once

#include <QObject>
#include <QString>

#include "base/id.h"

#include <vector>

namespace kam::ui {

/// What a page is opened on; a page takes what it knows and ignores the rest.
struct PageArguments {
  base::RawId record = 0;
  /// A tab or section inside the page, in the page's own words ("contacts").
  QString section;
  /// A record that is to stand out there, where the page shows it in a table.
  base::RawId chosen = 0;
  bool operator==(const PageArguments&) const = default;
};

struct Location {
  QString page;
  PageArguments arguments;
  bool operator==(const Location&) const = default;
};

class Navigation : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// Goes there; going where one is already only repeats the signal.
  void openPage(const QString& page, const PageArguments& arguments = {});
  void openAccount(base::RawId account, const QString& section = {}) { openPage(QStringLiteral("account"), {account, section}); }
  /// Changes the arguments of the present place without a new step back (a tab was switched).
  void amend(const PageArguments& arguments);
  void back();
  void forward();
  bool canGoBack() const { return m_at > 0; }
  bool canGoForward() const { return m_at + 1 < m_places.size(); }
  /// An empty page before the first opening.
  Location current() const { return m_places.empty() ? Location{} : m_places[m_at]; }
  /// Forgets every place (another workspace was opened).
  void clear();

Q_SIGNALS:
  void moved(const kam::ui::Location& place);

private:
  std::vector<Location> m_places;
  std::size_t m_at = 0;
};

}  // namespace kam::ui

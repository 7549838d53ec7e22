// SPDX-License-Identifier: GPL-3.0-or-later
// The people of an account: the map, whom we know on which level of which function, what that tells, and who of ours talks to whom.
#pragma once

#include "app/query/past_ratings.h"
#include "pages/account/account_tab.h"
#include "scoring/relationship/relationship_findings.h"

#include <optional>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kam::ui {

class Card;
class CoverageGrid;
class DataTable;
class DaySlider;
class FormView;
struct MapCaption;
class MapView;
class TextLabel;

class RelationshipsTab : public AccountTab {
  Q_OBJECT
public:
  RelationshipsTab(AppContext& context, QWidget* parent);

  void retranslate() override;
  void commitPending() override;
  void setNarrow(bool narrow) override;

protected:
  void fill() override;

private:
  QWidget* buildMap();
  QWidget* buildSide();
  QWidget* buildBelow();
  void connectMap();
  void fillOpportunities();
  /// The first day that something is known of: a position begun, a talk held.
  base::Date firstDay() const;
  /// Only today's map may be changed.
  bool isChangeable() const;
  /// The workspace with the ratings of people as they were on the day of the slider.
  app::SnapshotPointer stateOfDay();
  /// Everything, as it was on the day of the slider.
  void showDay();
  void showHint();
  void showMap();
  void showGrid();
  void showFindings();
  void showSelected();
  void showTalks();
  void openCell(int cell);
  void edit(std::size_t person);
  void editStakeholder(std::size_t person);
  void add(std::size_t above);
  void addRole(std::size_t above);
  void remove(std::size_t person);
  void askLink();
  void showMenu(std::size_t person, const QPoint& place);
  void helpChoose(std::size_t person);
  /// What stands over and under the map on paper.
  MapCaption caption() const;
  void exportPicture();
  void printMap();
  const scoring::RelationshipMap& map() const;

  Card* m_mapCard;
  MapView* m_view;
  QLineEdit* m_filter;
  QComboBox* m_opportunity;
  QPushButton* m_arrange;
  QPushButton* m_more;
  TextLabel* m_hint;
  DaySlider* m_day;
  Card* m_gridCard;
  CoverageGrid* m_grid;
  Card* m_findingsCard;
  QVBoxLayout* m_findings;
  Card* m_selectedCard;
  TextLabel* m_selectedText;
  FormView* m_selected;
  QPushButton* m_help;
  QPushButton* m_edit;
  Card* m_talksCard;
  DataTable* m_talks;
  QWidget* m_side;
  QWidget* m_below;
  /// As the grid shows them: a row for each function.
  std::vector<scoring::GridCell> m_cells;
  base::RawId m_shown = 0;
  /// Of the slider's day.
  app::SnapshotPointer m_state;
  /// Read from the history when the slider first leaves today, again after the next edit.
  std::optional<app::PastRatings> m_past;
  app::SnapshotPointer m_pastOf;
};

}  // namespace kam::ui

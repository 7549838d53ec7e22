// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/name_box.h"

#include "base/text.h"
#include "domain/record_name.h"
#include "theme/text.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>

namespace kam::ui {

namespace {

constexpr std::size_t kMostOffered = 20;
constexpr int kRows = 16;

QString dash() { return QStringLiteral("\u2013"); }

bool isPlainAscii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

}  // namespace

/// Row 0 is nobody; the others stand in the order of their names. Cells are made when they are looked at.
class NameModel : public QAbstractListModel {
public:
  struct Name {
    std::string text;
    base::RawId id;
    std::string folded;
    /// With umlauts written out; empty where that is the same.
    std::string expanded;

    bool fits(const std::string& typed, const std::string& typedOut, bool atBegin) const {
      const auto within = [atBegin](const std::string& name, const std::string& part) {
        return !part.empty() && (atBegin ? name.starts_with(part) : name.find(part) != std::string::npos);
      };
      return within(folded, typed) || (!expanded.empty() && within(expanded, typedOut));
    }
  };
  using QAbstractListModel::QAbstractListModel;

  void setNames(std::vector<Name> names) {
    beginResetModel();
    m_names = std::move(names);
    endResetModel();
  }
  const std::vector<Name>& names() const { return m_names; }
  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1; }
  QVariant data(const QModelIndex& index, int role) const override {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole)) return {};
    return index.row() == 0 ? dash() : qtText(m_names[static_cast<std::size_t>(index.row() - 1)].text);
  }

private:
  std::vector<Name> m_names;
};

NameBox::NameBox(QWidget* parent) : QComboBox(parent), m_names(new NameModel(this)), m_offered(new QStringListModel(this)) {
  setEditable(true);
  setInsertPolicy(NoInsert);
  setMaxVisibleItems(kRows);
  setModel(m_names);
  if (auto* list = qobject_cast<QListView*>(view())) list->setUniformItemSizes(true);
  auto* offering = new QCompleter(m_offered, this);
  offering->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  offering->setMaxVisibleItems(kRows);
  setCompleter(offering);
  // Before the completer hears of it, so that it offers what fits now.
  connect(lineEdit(), &QLineEdit::textChanged, this, &NameBox::offer);
}

NameBox::~NameBox() = default;

void NameBox::setNames(const domain::Snapshot& snapshot, domain::Kind kind) {
  const auto same = [&](domain::Kind one) { return &snapshot.table(one) == &m_seen->table(one); };
  bool isSame = m_seen && same(kind);
  for (const domain::Field& field : domain::recordType(kind).fields)
    if (field.type == domain::FieldType::reference) isSame = isSame && same(field.references);
  if (isSame) return;
  m_seen = snapshot;
  const domain::TableBase& table = snapshot.table(kind);
  std::vector<NameModel::Name> names;
  names.reserve(table.size());
  for (std::size_t row = 0; row < table.size(); ++row) {
    NameModel::Name name{domain::recordName(snapshot, kind, table.idAt(row)), table.idAt(row), {}, {}};
    name.folded = base::folded(name.text);
    if (!isPlainAscii(name.text)) name.expanded = base::folded(name.text, base::UmlautFold::expanded);
    names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.folded != b.folded ? a.folded < b.folded : a.id < b.id; });
  const QSignalBlocker quiet(this);
  m_names->setNames(std::move(names));
}

void NameBox::choose(base::RawId record) {
  const auto& names = m_names->names();
  const auto found = std::find_if(names.begin(), names.end(), [record](const NameModel::Name& name) { return name.id == record; });
  setCurrentIndex(found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1);
  // The beginning of a long name says more than its end.
  lineEdit()->setCursorPosition(0);
}

std::optional<base::RawId> NameBox::named() const {
  const std::string text = plainText(typed());
  if (text.empty() || typed() == dash()) return base::RawId{0};
  const auto& names = m_names->names();
  // Who was picked, where several have one name.
  if (const int row = currentIndex(); row > 0 && names[static_cast<std::size_t>(row - 1)].text == text)
    return names[static_cast<std::size_t>(row - 1)].id;
  const std::string folded = base::folded(text);
  const std::string expanded = base::folded(text, base::UmlautFold::expanded);
  // As it is written, else whatever its case and umlauts; where several are called so, nobody is named yet.
  std::optional<base::RawId> exact, alike;
  int exactly = 0;
  int alikes = 0;
  for (const NameModel::Name& name : names) {
    if (name.text == text) {
      exact = name.id;
      ++exactly;
    } else if (!folded.empty() && (name.folded == folded || (!name.expanded.empty() && name.expanded == expanded))) {
      alike = name.id;
      ++alikes;
    }
  }
  if (exactly > 0) return exactly == 1 ? exact : std::nullopt;
  return alikes == 1 ? alike : std::nullopt;
}

std::vector<int> NameBox::rowsMeant(std::size_t most) const {
  const std::string folded = base::folded(plainText(typed()));
  const std::string expanded = base::folded(plainText(typed()), base::UmlautFold::expanded);
  const auto& names = m_names->names();
  std::vector<int> rows;
  for (const bool atBegin : {true, false}) {
    for (std::size_t at = 0; at < names.size() && rows.size() < most; ++at)
      if (names[at].fits(folded, expanded, atBegin)) rows.push_back(static_cast<int>(at) + 1);
    if (!rows.empty()) break;
  }
  return rows;
}

bool NameBox::isUnfinished() const { return !named() && !rowsMeant(1).empty(); }

void NameBox::completeTyped() {
  if (named()) return;
  if (const std::vector<int> rows = rowsMeant(2); rows.size() == 1) setCurrentIndex(rows.front());
}

void NameBox::offer() {
  QStringList fitting;
  if (lineEdit()->hasFocus() && !typed().isEmpty())
    for (const int row : rowsMeant(kMostOffered)) fitting << qtText(m_names->names()[static_cast<std::size_t>(row - 1)].text);
  if (fitting != m_offered->stringList()) m_offered->setStringList(fitting);
}

}  // namespace kam::ui

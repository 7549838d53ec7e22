// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a model that is being changed: its criteria and its knock-outs.
#include "domain/rating_text.h"
#include "domain/record_type.h"
#include "pages/selection/model_draft.h"
#include "pages/selection/criterion_texts.h"
#include "theme/text.h"
#include "words/format.h"

#include <array>
#include <numeric>

namespace kam::ui {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::array kOperations{"=", "!=", "<", "<=", ">", ">=", "~"};

QString numberText(words::Language language, double value) { return qtText(domain::ratingNumber(language, value)); }

/// Ids from 1 on: a table's row is told by its position.
std::vector<base::RawId> positions(std::size_t count) {
  std::vector<base::RawId> ids(count);
  std::iota(ids.begin(), ids.end(), base::RawId{1});
  return ids;
}

SourceColumn editable(SourceColumn column, std::function<base::Result<void>(std::size_t, const QString&)> edit) {
  column.column.editable = true;
  column.edit = std::move(edit);
  return column;
}

/// Fields that people may knock out by: what is entered, and no references.
std::vector<const domain::Field*> knockOutFields() {
  std::vector<const domain::Field*> fields;
  for (const domain::Field& field : domain::recordType(domain::Kind::accounts).fields)
    if (!field.has(domain::kInternal) && !field.has(domain::kComputed) && field.type != domain::FieldType::reference) fields.push_back(&field);
  return fields;
}

}  // namespace

std::shared_ptr<TableSource> ModelDraft::criteriaTable() {
  const auto language = m_words.language();
  const double sum = std::accumulate(m_model.criteria.begin(), m_model.criteria.end(), 0.0,
                                     [](double total, const domain::ModelCriterion& criterion) { return total + criterion.points; });
  std::vector<SourceColumn> columns;
  SourceColumn in = textColumn(
      "in", QString(), [this](std::size_t row) { return included(row) != nullptr ? QStringLiteral("1") : QString(); }, CellType::check, 40);
  in.drawing = [this](std::size_t row) {
    CellDrawing drawing;
    drawing.checked = included(row) != nullptr;
    return drawing;
  };
  columns.push_back(editable(std::move(in), [this](std::size_t row, const QString& typed) -> base::Result<void> {
    setIncluded(row, typed == QStringLiteral("1"));
    return {};
  }));
  columns.push_back(textColumn(
      "criterion", say("models", "Criterion"),
      [this, language](std::size_t row) {
        const domain::Criterion& about = m_criteria[row];
        return shortName({about.key, about.name, about.axis, 0.0, 0.0, {}, false}, language);
      },
      CellType::strong, 240));
  columns.push_back(textColumn(
      "axis", say("models", "Axis"),
      [this](std::size_t row) {
        return m_criteria[row].axis == domain::Axis::strength ? say("models", "Strength") : say("models", "Attractiveness");
      },
      CellType::text, 110));
  columns.push_back(editable(textColumn(
                                 "points", say("models", "Points"),
                                 [this, language](std::size_t row) {
                                   const domain::ModelCriterion* criterion = included(row);
                                   return criterion == nullptr ? QString() : numberText(language, criterion->points);
                                 },
                                 CellType::number, 76),
                             [this](std::size_t row, const QString& typed) { return setPoints(row, typed); }));
  columns.push_back(textColumn(
      "share", say("models", "Weight"),
      [this, language, sum](std::size_t row) {
        const domain::ModelCriterion* criterion = included(row);
        return criterion == nullptr || sum <= 0.0 ? QString() : qtText(words::percent(language, criterion->points / sum));
      },
      CellType::number, 76));
  columns.push_back(editable(textColumn(
                                 "range", say("models", "Range"),
                                 [this, language](std::size_t row) {
                                   const domain::ModelCriterion* criterion = included(row);
                                   if (criterion == nullptr || !criterion->range) return QString();
                                   return QStringLiteral("%1-%2").arg(numberText(language, criterion->range->first),
                                                                      numberText(language, criterion->range->second));
                                 },
                                 CellType::number, 84),
                             [this](std::size_t row, const QString& typed) { return setRange(row, typed); }));
  columns.push_back(textColumn(
      "from", say("models", "Values come from"),
      [this](std::size_t row) {
        if (isOwn(row)) return say("models", "ratings, own criterion");
        return m_criteria[row].computable ? say("models", "figures where recorded, else ratings") : say("models", "ratings");
      },
      CellType::text, 210));
  return std::make_shared<ColumnSource>(positions(m_criteria.size()), std::move(columns));
}

base::Result<void> ModelDraft::editKnockOut(std::size_t at, const char* part, const QString& typed) {
  domain::KnockOut changed_ = m_model.knockOuts[at];
  const std::string text = plainText(typed.trimmed());
  const std::string_view key = part;
  if (key == "field") {
    for (const domain::Field* field : knockOutFields())
      if (qtText(m_words.say(field->label)) == typed) changed_.field = field->key;
  } else if (key == "operation") changed_.operation = text;
  else if (key == "value") changed_.value = text;
  else if (key == "english") changed_.reason.english = text;
  else changed_.reason.german = text;
  m_model.knockOuts[at] = std::move(changed_);
  Q_EMIT changed();
  return {};
}

std::shared_ptr<TableSource> ModelDraft::knockOutTable() {
  std::vector<SourceColumn> columns;
  const auto text = [this](const char* key, const QString& title, int width, std::function<QString(const domain::KnockOut&)> read) {
    return editable(textColumn(
                        key, title, [this, read](std::size_t row) { return read(m_model.knockOuts[row]); }, CellType::text, width),
                    [this, key](std::size_t row, const QString& typed) { return editKnockOut(row, key, typed); });
  };
  SourceColumn field = text("field", say("models", "Field"), 140, [this](const domain::KnockOut& knockOut) {
    const auto index = domain::recordType(domain::Kind::accounts).fieldIndex(knockOut.field);
    return index ? qtText(m_words.say(domain::recordType(domain::Kind::accounts).fields[*index].label)) : qtText(knockOut.field);
  });
  field.choices = [this](std::size_t) {
    QStringList names;
    for (const domain::Field* candidate : knockOutFields()) names << qtText(m_words.say(candidate->label));
    return names;
  };
  columns.push_back(std::move(field));
  SourceColumn operation = text("operation", say("models", "Is"), 60, [](const domain::KnockOut& knockOut) { return qtText(knockOut.operation); });
  operation.choices = [](std::size_t) {
    QStringList all;
    for (const char* candidate : kOperations) all << QString::fromLatin1(candidate);
    return all;
  };
  columns.push_back(std::move(operation));
  columns.push_back(text("value", say("models", "Value"), 120, [](const domain::KnockOut& knockOut) { return qtText(knockOut.value); }));
  columns.push_back(
      text("english", say("models", "Reason in English"), 180, [](const domain::KnockOut& knockOut) { return qtText(knockOut.reason.english); }));
  columns.push_back(
      text("german", say("models", "Reason in German"), 180, [](const domain::KnockOut& knockOut) { return qtText(knockOut.reason.german); }));
  columns.push_back(textColumn(
      "hits", say("models", "Accounts hit"),
      [this](std::size_t row) {
        const auto count = hits(row);
        return count ? QString::number(*count) : qtText(words::kUnknown);
      },
      CellType::number, 96));
  return std::make_shared<ColumnSource>(positions(m_model.knockOuts.size()), std::move(columns));
}

}  // namespace kam::ui

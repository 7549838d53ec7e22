// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/worded_scale.h"

#include "theme/text.h"

#include <algorithm>

namespace kam::ui {

SourceColumn wordedColumn(SourceColumn numbers, std::vector<ScaleStep> steps) {
  SourceColumn column = numbers;
  const auto stepOf = [key = numbers.key, steps](std::size_t row) -> const ScaleStep* {
    const SortKey value = key(row);
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr) return nullptr;
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const ScaleStep& step) { return step.value == *number; });
    return found == steps.end() ? nullptr : &*found;
  };
  column.column.type = CellType::pills;
  column.text = [stepOf, plain = numbers.text](std::size_t row) {
    const ScaleStep* step = stepOf(row);
    return step != nullptr ? step->word : plain(row);
  };
  column.drawing = [stepOf, plain = numbers.text](std::size_t row) {
    CellDrawing drawing;
    if (const ScaleStep* step = stepOf(row)) drawing.pills.push_back({step->word, step->tone});
    else if (const QString text = plain(row); !text.isEmpty()) drawing.pills.push_back({text, Tone::neutral});
    return drawing;
  };
  column.choices = [steps](std::size_t) {
    QStringList words{QString()};
    for (const ScaleStep& step : steps) words << step.word;
    return words;
  };
  column.pasted = [steps](const QString& text) {
    for (const ScaleStep& step : steps)
      if (step.word == text) return QString::number(step.value);
    return text;
  };
  if (numbers.edit)
    column.edit = [steps, enter = numbers.edit](std::size_t row, const QString& typed) {
      for (const ScaleStep& step : steps)
        if (step.word == typed) return enter(row, QString::number(step.value));
      return enter(row, typed);
    };
  return column;
}

std::vector<ScaleStep> supportSteps(const words::Words& words) {
  return {{2, qtText(words.say("account", "Mentor")), Tone::positive},
          {1, qtText(words.say("account", "Supporter")), Tone::positive},
          {0, qtText(words.say("account", "Neutral")), Tone::neutral},
          {-1, qtText(words.say("account", "Sceptic")), Tone::warning},
          {-2, qtText(words.say("account", "Opponent")), Tone::critical}};
}

std::vector<ScaleStep> influenceSteps(const words::Words& words) {
  return {{3, qtText(words.say("account", "high", "influence")), Tone::accent},
          {2, qtText(words.say("account", "medium", "influence")), Tone::neutral},
          {1, qtText(words.say("account", "low", "influence")), Tone::neutral}};
}

std::vector<ScaleStep> scaleSteps(const domain::Field& field, const words::Words& words) {
  if (field.type != domain::FieldType::integer) return {};
  if (field.key == "support" || field.key == "wanted_support") return supportSteps(words);
  if (field.key == "influence") return influenceSteps(words);
  if (field.key != "coverage") return {};
  return {{4, qtText(words.say("account", "deep", "coverage")), Tone::positive},
          {3, qtText(words.say("account", "several contacts", "coverage")), Tone::positive},
          {2, qtText(words.say("account", "brief", "coverage")), Tone::warning},
          {1, qtText(words.say("account", "no contact", "coverage")), Tone::critical},
          {0, qtText(words.say("account", "not known", "coverage")), Tone::neutral}};
}

}  // namespace kam::ui

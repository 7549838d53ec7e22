// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/map_texts.h"

#include "domain/record_name.h"
#include "domain/value_text.h"
#include "models/worded_scale.h"
#include "report/relationship_words.h"
#include "theme/text.h"
#include "words/format.h"

namespace kam::ui {

namespace {

QString stepWord(const std::vector<ScaleStep>& steps, std::optional<std::int64_t> value, Tone* tone = nullptr) {
  for (const ScaleStep& step : steps)
    if (value && step.value == *value) {
      if (tone != nullptr) *tone = step.tone;
      return step.word;
    }
  return {};
}

QString roleWord(domain::BuyingRole role, const words::Words& words) {
  return role == domain::BuyingRole::unknown ? QString() : qtText(domain::wordOf(words, role));
}

}  // namespace

PersonTexts personTexts(const scoring::MapPerson& person, const words::Words& words) {
  PersonTexts texts;
  texts.name = person.isPlaceholder() ? qtText(words.say("relations", "Who is it?")) : qtText(person.name);
  QStringList position;
  if (!person.jobTitle.empty()) position << qtText(person.jobTitle);
  if (const QString role = roleWord(person.role, words); !role.isEmpty()) position << role;
  texts.position = position.join(QStringLiteral(" · "));
  texts.support = stepWord(supportSteps(words), person.support, &texts.tone);
  if (texts.support.isEmpty()) texts.support = qtText(words.say("relations", "unknown", "support"));
  QStringList whole{texts.name, texts.position, texts.support};
  if (const QString influence = stepWord(influenceSteps(words), person.influence); !influence.isEmpty())
    whole << qtText(words::fill(words.say("relations", "influence: %1"), {plainText(influence)}));
  if (person.function != domain::PersonFunction::unknown) whole << qtText(domain::wordOf(words, person.function));
  if (person.level != domain::Level::unknown) whole << qtText(domain::wordOf(words, person.level));
  whole << qtText(words::fill(words.say("relations", "known %1 of 4"), {std::to_string(person.contactStrength())}));
  if (person.isOutside) whole << qtText(words.say("relations", "of another company"));
  whole.removeAll(QString());
  texts.whole = whole.join(QStringLiteral(" · "));
  return texts;
}

CoverageCell coverageCell(const scoring::GridCell& cell, const scoring::RelationshipMap& map, const words::Words& words) {
  CoverageCell shown;
  const QString place = qtText(domain::wordOf(words, cell.function) + ", " + domain::wordOf(words, cell.level));
  if (cell.people.empty()) {
    shown.text = qtText(words::kUnknown);
    shown.tone = Tone::critical;
    shown.toolTip = place + QStringLiteral(": ") + qtText(words.say("relations", "nobody known; a click makes an action of it"));
    return shown;
  }
  const scoring::MapPerson& best = map.people[cell.people.front()];
  const QString name = qtText(report::nameOf(best));
  shown.text = name.section(QLatin1Char(' '), -1) + QStringLiteral(" · ") + QString::number(cell.strength);
  shown.tone = cell.isGap() ? Tone::warning : Tone::positive;
  QStringList names;
  for (const std::size_t person : cell.people)
    names << qtText(report::nameOf(map.people[person])) + QStringLiteral(" · ") + QString::number(map.people[person].contactStrength());
  shown.toolTip = place + QStringLiteral(": ") + names.join(QStringLiteral(", "));
  return shown;
}

QString selectedText(const scoring::MapPerson& person, const domain::Snapshot& snapshot, const words::Words& words) {
  QStringList parts;
  if (!person.jobTitle.empty() && !person.isPlaceholder()) parts << qtText(person.jobTitle);
  if (const QString role = roleWord(person.role, words); !role.isEmpty()) parts << role;
  if (person.owner.isSet())
    parts << qtText(words::fill(words.say("relations", "our contact: %1"), {domain::recordName(snapshot, domain::Kind::team, person.owner.raw())}));
  if (!person.isPlaceholder())
    parts << (person.lastContact ? qtText(words::fill(words.say("relations", "last talk %1"), {words::date(words.language(), *person.lastContact)}))
                                 : qtText(words.say("relations", "no talk yet")));
  parts << qtText(words::fill(words.say("relations", "known %1 of 4"), {std::to_string(person.contactStrength())}));
  return parts.join(QStringLiteral(" · "));
}

}  // namespace kam::ui

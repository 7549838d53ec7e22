// SPDX-License-Identifier: GPL-3.0-or-later
// A selection model: criteria with points and ranges, knock-outs and the cuts; written by people as JSON (kam-model/1).
#pragma once

#include "base/date.h"
#include "base/error.h"
#include "words/words.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kam::domain {

enum class Axis { attractiveness, strength };

/// A text in both languages, for what users may word themselves (criteria, reasons).
struct BilingualText {
  std::string english;
  std::string german;
  const std::string& in(words::Language language) const { return language == words::Language::german && !german.empty() ? german : english; }
  bool operator==(const BilingualText&) const = default;
};

/// What an account is judged by; from the catalogue, or carried by a model.
struct Criterion {
  std::string key;
  BilingualText name;
  Axis axis = Axis::attractiveness;
  /// Points in the Complete model.
  double points = 0;
  /// Whether the workspace's records can give the value; where it comes from, in words.
  bool computable = false;
  std::string source;
  std::string unit;
  /// Written anchors at 0, 2.5, 5, 7.5 and 10.
  std::vector<BilingualText> anchors;
  bool operator==(const Criterion&) const = default;
};

struct ModelCriterion {
  std::string key;
  /// ≥ 0; the weight is points over the sum of points.
  double points = 0;
  std::optional<std::pair<double, double>> range;
  /// Frozen value function: (raw value, 0…1), raw rising; empty = rating / 10, or anchors not frozen yet.
  std::vector<std::pair<double, double>> value;
  bool operator==(const ModelCriterion&) const = default;
};

struct KnockOut {
  std::string field;
  /// = != < <= > >= ~
  std::string operation;
  std::string value;
  BilingualText reason;
  bool operator==(const KnockOut&) const = default;
};

struct Cut {
  enum class Kind { top, score, hours };
  Kind kind = Kind::top;
  double value = 0;
  bool operator==(const Cut&) const = default;
};

struct SelectionModel {
  std::string name;
  int version = 1;
  std::optional<base::Date> frozenOn;
  std::vector<ModelCriterion> criteria;
  /// Criteria of its own that the catalogue does not have.
  std::vector<Criterion> ownCriteria;
  std::vector<KnockOut> knockOuts;
  Cut key{Cut::Kind::top, 20};
  Cut develop{Cut::Kind::score, 55};
  int reviewMonths = 12;
  bool operator==(const SelectionModel&) const = default;
};

/// `name` is what errors call the text (a file's name). Unknown keys are errors that name the key.
base::Result<SelectionModel> parseModel(std::string_view json, const std::string& name);
std::string modelJson(const SelectionModel& model);

}  // namespace kam::domain

// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a field table: everything the program knows about a field of a record. Storage, command line, import,
// export, history, search, filters, edit forms and redaction read it, so that a new field is written down once.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "domain/kind.h"
#include "domain/seldom_text.h"
#include "words/words.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace kam::domain {

using base::Amount;
using base::Date;
using base::Id;
using base::Minute;
using base::RawId;

/// A field's value without its type: monostate = unknown; date = day number; dateTime = minutes since 1970;
/// amount = minor units; choice = key; reference = raw id; boolean = 0 or 1.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

inline bool isUnknown(const Value& value) { return std::holds_alternative<std::monostate>(value); }

enum class FieldType : std::uint8_t { text, longText, integer, number, amount, date, dateTime, boolean, choice, reference, json };

/// Who may see a field: documents for customers leave every class but `open` out.
enum class FieldClass : std::uint8_t { open, margin, score, competitor, politics, personal, internalGoal };

/// One possible value of a choice: the key in files and the word people read.
struct Choice {
  std::string_view key;
  words::Word word;
};

enum FieldFlag : unsigned {
  kRequired = 1U,    ///< a record without it is refused
  kSearchName = 2U,  ///< found by the index of names
  kSearchText = 4U,  ///< found by the index of texts
  kComputed = 8U,    ///< shown, never entered
  kIdentity = 16U,   ///< the user's own key of the record (an account's number)
  kShare = 32U,      ///< a number shown as percent
  kMonth = 128U,     ///< a month 1–12, shown by its name
  kInternal = 64U,   ///< not offered in forms and columns (definitions, figures of a decision)
};

struct Field {
  std::string_view key;
  FieldType type;
  words::Word label;
  /// Other names of the column in files, English and German, separated by '|'.
  std::string_view synonyms;
  unsigned flags;
  FieldClass fieldClass;
  std::span<const Choice> choices;
  /// For references: what is referred to.
  Kind references;
  Value (*read)(const void* record);
  void (*write)(void* record, const Value& value);
  /// Writes too, but a text moves over: for the many rows of a workspace that is opened.
  void (*take)(void* record, Value&& value);

  bool has(FieldFlag flag) const { return (flags & flag) != 0; }
};

/// Position of a choice's key plus one (the enumerator's value), 0 when unknown.
std::size_t choiceIndex(std::span<const Choice> choices, std::string_view key);

/// The kind that an id's tag stands for; specialised beside each record.
template <class Record>
inline constexpr Kind kKindOf = Kind::settings;

namespace detail {

template <class T>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*> {
  using Record = R;
  using Type = T;
};

template <class T>
inline constexpr bool kIsId = false;
template <class T>
inline constexpr bool kIsId<Id<T>> = true;
template <class T>
struct IdTag;
template <class T>
struct IdTag<Id<T>> {
  using Type = T;
};

template <class T>
inline constexpr bool kIsText = std::is_same_v<T, std::string> || std::is_same_v<T, SeldomText>;

template <class T>
constexpr FieldType typeOf() {
  if constexpr (kIsText<T>) return FieldType::text;
  else if constexpr (std::is_same_v<T, std::optional<std::int64_t>>) return FieldType::integer;
  else if constexpr (std::is_same_v<T, std::optional<double>>) return FieldType::number;
  else if constexpr (std::is_same_v<T, std::optional<Amount>>) return FieldType::amount;
  else if constexpr (std::is_same_v<T, std::optional<Date>>) return FieldType::date;
  else if constexpr (std::is_same_v<T, std::optional<Minute>>) return FieldType::dateTime;
  else if constexpr (std::is_same_v<T, bool>) return FieldType::boolean;
  else if constexpr (std::is_enum_v<T>) return FieldType::choice;
  else {
    static_assert(kIsId<T>, "a field is text, a number, an amount, a day, a minute, a flag, a choice or a reference");
    return FieldType::reference;
  }
}

template <class T>
Value valueOf(const T& member) {
  if constexpr (std::is_same_v<T, std::string>) return member.empty() ? Value{} : Value{member};
  else if constexpr (std::is_same_v<T, SeldomText>) return member.empty() ? Value{} : Value{member.text()};
  else if constexpr (std::is_same_v<T, std::optional<Amount>>) return member ? Value{member->minor} : Value{};
  else if constexpr (std::is_same_v<T, std::optional<Date>>) return member ? Value{std::int64_t{base::dayNumber(*member)}} : Value{};
  else if constexpr (std::is_same_v<T, std::optional<Minute>>) return member ? Value{std::int64_t{member->time_since_epoch().count()}} : Value{};
  else if constexpr (std::is_same_v<T, bool>) return Value{std::int64_t{member ? 1 : 0}};
  else if constexpr (std::is_enum_v<T>) {
    const auto index = static_cast<std::size_t>(member);
    return index == 0 ? Value{} : Value{std::string(choicesOf(T{})[index - 1].key)};
  } else if constexpr (kIsId<T>) return member.isSet() ? Value{member.raw()} : Value{};
  else return member ? Value{*member} : Value{};
}

template <class T>
void assign(T& member, const Value& value) {
  const auto* whole = std::get_if<std::int64_t>(&value);
  if constexpr (kIsText<T>) {
    const auto* text = std::get_if<std::string>(&value);
    member = text != nullptr ? *text : std::string();
  } else if constexpr (std::is_same_v<T, std::optional<double>>) {
    const auto* real = std::get_if<double>(&value);
    if (real != nullptr) member = *real;
    else if (whole != nullptr) member = static_cast<double>(*whole);
    else member.reset();
  } else if constexpr (std::is_same_v<T, bool>) member = whole != nullptr && *whole != 0;
  else if constexpr (std::is_enum_v<T>) {
    const auto* key = std::get_if<std::string>(&value);
    member = key != nullptr ? static_cast<T>(choiceIndex(choicesOf(T{}), *key)) : T{};
  } else if constexpr (kIsId<T>) member = T{whole != nullptr ? *whole : 0};
  else if (whole == nullptr) member.reset();
  else if constexpr (std::is_same_v<T, std::optional<Amount>>) member = Amount{*whole};
  else if constexpr (std::is_same_v<T, std::optional<Date>>) member = base::dateOfDayNumber(*whole);
  else if constexpr (std::is_same_v<T, std::optional<Minute>>) member = Minute{std::chrono::minutes{*whole}};
  else member = *whole;
}

template <class T>
void take(T& member, Value&& value) {
  if constexpr (kIsText<T>) {
    if (auto* text = std::get_if<std::string>(&value)) member = std::move(*text);
    else member = T();
  } else assign(member, value);
}

}  // namespace detail

struct FieldOptions {
  std::string_view synonyms{};
  unsigned flags = 0;
  FieldClass fieldClass = FieldClass::open;
  /// Set where the member's type says too little (longText, json).
  std::optional<FieldType> type{};
};

/// `field<&Account::name>("name", KAM_WORD("fields", "Name"), {.flags = kRequired})`
template <auto Member>
Field field(std::string_view key, words::Word label, FieldOptions options = {}) {
  using Record = typename detail::MemberOf<decltype(Member)>::Record;
  using Type = typename detail::MemberOf<decltype(Member)>::Type;
  std::span<const Choice> choices;
  if constexpr (std::is_enum_v<Type>) choices = choicesOf(Type{});
  Kind references = Kind::settings;
  if constexpr (detail::kIsId<Type>) references = kKindOf<typename detail::IdTag<Type>::Type>;
  return Field{key,
               options.type.value_or(detail::typeOf<Type>()),
               label,
               options.synonyms,
               options.flags,
               options.fieldClass,
               choices,
               references,
               [](const void* record) { return detail::valueOf(static_cast<const Record*>(record)->*Member); },
               [](void* record, const Value& value) { detail::assign(static_cast<Record*>(record)->*Member, value); },
               [](void* record, Value&& value) { detail::take(static_cast<Record*>(record)->*Member, std::move(value)); }};
}

}  // namespace kam::domain

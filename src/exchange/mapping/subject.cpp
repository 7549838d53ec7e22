// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/subject.h"

#include "base/text.h"
#include "domain/spellings.h"
#include "exchange/calendar/calendar.h"
#include "exchange/intake/team_name.h"

#include <algorithm>
#include <array>

namespace kam::exchange {

using domain::Field;
using domain::FieldType;
using domain::Kind;
using domain::RecordType;

namespace {
void addNames(std::vector<std::string>& names, std::string_view list) {
  for (const std::string& name : base::splitText(list, '|')) {
    std::string key = base::matchKey(name);
    if (!key.empty() && std::find(names.begin(), names.end(), key) == names.end()) names.push_back(std::move(key));
  }
}

TargetField fromTable(const RecordType& record, std::size_t index) {
  const Field& field = record.fields[index];
  TargetField target{std::string(field.key), field.type, field.label, {}, &record, index, {}};
  addNames(target.names, field.key);
  for (const std::string& label : domain::spellings(field.label)) addNames(target.names, label);
  addNames(target.names, field.synonyms);
  return target;
}

TargetField made(std::string_view key, FieldType type, words::Word label, std::string_view names) {
  TargetField target{std::string(key), type, label, {}, nullptr, 0, {}};
  addNames(target.names, key);
  for (const std::string& spelling : domain::spellings(label)) addNames(target.names, spelling);
  addNames(target.names, names);
  return target;
}

std::string_view synonymsOf(Kind kind, std::string_view field) { return domain::recordType(kind).fieldNamed(field).synonyms; }

TargetField accountNumber() {
  TargetField target = made("account_number", FieldType::text, KAM_WORD("import_fields", "Account number"), synonymsOf(Kind::accounts, "number"));
  // "No." or "ID" alone says too little in a file that is not about accounts.
  std::erase_if(target.names, [](const std::string& name) { return name == "no" || name == "nr" || name == "id" || name == "recordid"; });
  return target;
}

Subject salesSubject() {
  Subject subject{"sales", {}};
  auto& fields = subject.fields;
  fields.push_back(accountNumber());
  fields.push_back(made("account", FieldType::text, KAM_WORD("import_fields", "Account"), synonymsOf(Kind::accounts, "name")));
  fields.push_back(made("day", FieldType::date, KAM_WORD("import_fields", "Day or month"),
                        "date|order date|invoice date|posting date|document date|day|datum|tag|belegdatum|rechnungsdatum|buchungsdatum|auftragsdatum|"
                        "bestelldatum|lieferdatum|fakturadatum|month|monat|period|periode|buchungsmonat|fkdat|budat"));
  fields.push_back(made("revenue", FieldType::amount, KAM_WORD("import_fields", "Revenue"),
                        "net revenue|umsatz|nettoumsatz|umsatz netto|sales|net sales|turnover|erlös|nettoerlös|netto|nettowert|nettobetrag|warenwert|"
                        "net amount|amount|betrag|line total|total|value|wert|netwr|umsatz eur|revenue eur"));
  fields.push_back(made("margin", FieldType::amount, KAM_WORD("import_fields", "Margin"),
                        "gross margin|gross profit|profit|contribution margin|contribution|db|db1|db i|deckungsbeitrag|deckungsbeitrag 1|rohertrag|"
                        "rohgewinn|marge|margin eur"));
  fields.push_back(
      made("quantity", FieldType::number, KAM_WORD("import_fields", "Quantity"), "qty|menge|anzahl|stück|stueck|units|volume|absatz|fkimg"));
  fields.push_back(made("product_key", FieldType::text, KAM_WORD("import_fields", "Product number"), synonymsOf(Kind::products, "key")));
  fields.push_back(made("product", FieldType::text, KAM_WORD("import_fields", "Product"), synonymsOf(Kind::products, "name")));
  fields.push_back(made("product_family", FieldType::text, KAM_WORD("import_fields", "Product family"), synonymsOf(Kind::products, "family")));
  fields.push_back(made("document", FieldType::text, KAM_WORD("import_fields", "Document number"),
                        "document|document no|invoice|invoice number|invoice no|order|order id|order number|order no|beleg|belegnummer|belegnr|"
                        "rechnung|rechnungsnummer|rechnungsnr|auftrag|auftragsnummer|auftragsnr|bestellnummer|bestellnr|vbeln"));
  return subject;
}

Subject contactsSubject() {
  Subject subject{"contacts", {}};
  const RecordType& persons = domain::recordType(Kind::persons);
  const RecordType& positions = domain::recordType(Kind::positions);
  for (std::size_t i = 0; i < persons.fields.size(); ++i)
    if (!persons.fields[i].has(domain::kComputed)) subject.fields.push_back(fromTable(persons, i));
  subject.fields.push_back(made("name", FieldType::text, KAM_WORD("import_fields", "Full name"),
                                "contact|contact name|contact person|full name|ansprechpartner|kontakt|kontaktperson|person|person - name"));
  subject.fields.push_back(accountNumber());
  for (std::size_t i = 0; i < positions.fields.size(); ++i) {
    const std::string_view key = positions.fields[i].key;
    if (key == "person" || key == "reports_to") continue;
    TargetField field = fromTable(positions, i);
    if (key == "account") addNames(field.names, synonymsOf(Kind::accounts, "name"));
    subject.fields.push_back(std::move(field));
  }
  return subject;
}

Subject recordSubject(const RecordType& record) {
  Subject subject{std::string(record.key), {}};
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    if (record.fields[i].has(domain::kComputed)) continue;
    subject.fields.push_back(fromTable(record, i));
    if (record.fields[i].key == "account" && record.fields[i].type == FieldType::reference) subject.fields.push_back(accountNumber());
  }
  if (record.kind == Kind::team) {
    const RecordType& persons = domain::recordType(Kind::persons);
    const auto part = [&](std::string_view key) {
      const domain::Field& field = persons.fieldNamed(key);
      return made(key, FieldType::text, field.label, field.synonyms);
    };
    subject.fields.push_back(part(kTeamGivenName));
    subject.fields.push_back(part(kTeamFamilyName));
  }
  if (record.kind == Kind::interactions) {
    subject.fields.push_back(made(kPeopleField, FieldType::text, KAM_WORD("import_fields", "Addresses of those involved"),
                                  "attendees|participants|recipients|teilnehmer|empfänger|an|to|e-mail|email|e-mail-adressen"));
    subject.fields.push_back(made(kSenderField, FieldType::text, KAM_WORD("import_fields", "Address of the sender"), "organizer|from|absender|von"));
    subject.fields.push_back(made(kStateField, FieldType::text, KAM_WORD("import_fields", "State of the appointment"), "status"));
  }
  return subject;
}

bool isImported(const RecordType& record) {
  static constexpr std::array kNever{Kind::settings,         Kind::persons, Kind::positions,      Kind::participants,   Kind::decisions,
                                     Kind::decision_entries, Kind::models,  Kind::reviews,        Kind::review_entries, Kind::review_notes,
                                     Kind::distinct_pairs,   Kind::snoozes, Kind::import_mappings};
  return std::find(kNever.begin(), kNever.end(), record.kind) == kNever.end();
}
}  // namespace

std::optional<std::size_t> Subject::find(std::string_view field) const {
  for (std::size_t i = 0; i < fields.size(); ++i)
    if (fields[i].key == field) return i;
  return std::nullopt;
}

std::optional<Subject> subjectNamed(std::string_view key) {
  if (key == "sales") return salesSubject();
  if (key == "contacts") return contactsSubject();
  const RecordType* record = domain::findRecordType(key);
  if (record == nullptr || !isImported(*record)) return std::nullopt;
  return recordSubject(*record);
}

std::vector<std::string> subjectKeys() {
  std::vector<std::string> keys{"accounts", "contacts", "products", "sales", "opportunities", "team", "targets", "ratings"};
  for (const RecordType& record : domain::recordTypes())
    if (isImported(record) && std::find(keys.begin(), keys.end(), record.key) == keys.end()) keys.emplace_back(record.key);
  return keys;
}

}  // namespace kam::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer must not find in its edition of a plan, text by text with the field it comes from.
#include "report/plan/plan_sections.h"

#include "base/text.h"
#include "domain/record_type.h"
#include "report/rich_text.h"

#include <algorithm>
#include <set>

namespace kam::report {

namespace {

/// Shorter texts stand in innocent sentences by chance; they are left out by field class all the same.
constexpr std::size_t kLeastWithheld = 8;
/// What was said in a talk may be as short as a plain subject; only whole sentences are searched for.
constexpr std::size_t kLeastTold = 24;

/// "Risk: Cause"; a field that is called like its record stands alone.
std::string fieldName(const words::Words& words, const domain::RecordType& type, const domain::Field& field) {
  const std::string kind = words.say(type.singular);
  const std::string name = words.say(field.label);
  return kind == name ? kind : kind + ": " + name;
}

/// Gathers what the customer must not see: by field class, and whole records that are not meant for it.
class Withholding {
public:
  explicit Withholding(const PlanContext& context) : m_context(context) {}

  /// Texts of fields that are not open.
  template <class Record>
  void add(const Record& record, std::size_t leastLength = kLeastWithheld) {
    eachText(record, [&](const std::string& text, const domain::Field& field, std::string name) {
      if (field.fieldClass != domain::FieldClass::open && base::characterCount(text) >= leastLength) withhold(text, std::move(name));
    });
  }

  /// All texts of a goal or action that the customer does not get; what a visible one says in the same words is no secret.
  template <class Record>
  void addByVisibility(domain::Id<domain::AccountPlan> plan) {
    std::set<std::string> told;
    for (const Record& record : m_context.snapshot.all<Record>())
      if (record.plan == plan && record.customerVisible)
        eachText(record, [&](const std::string& text, const domain::Field&, const std::string&) { told.insert(base::folded(text)); });
    for (const Record& record : m_context.snapshot.all<Record>())
      if (record.plan == plan && !record.customerVisible)
        eachText(record, [&](const std::string& text, const domain::Field&, std::string name) {
          if (base::characterCount(text) >= kLeastWithheld && told.count(base::folded(text)) == 0) withhold(text, std::move(name));
        });
  }

  /// As it was written, and as it would be printed without its marks.
  void withhold(const std::string& text, std::string name) {
    if (std::string plain = plainOf(text); plain != text) m_withheld.push_back({std::move(plain), name});
    m_withheld.push_back({text, std::move(name)});
  }

  std::vector<Withheld> take() { return std::move(m_withheld); }

private:
  /// `visit(text, field, name of the field)` for each text that is filled.
  template <class Record, class Visit>
  void eachText(const Record& record, Visit visit) {
    const domain::RecordType& type = domain::recordType(domain::kKindOf<Record>);
    for (const domain::Field& field : type.fields) {
      if (field.type != domain::FieldType::text && field.type != domain::FieldType::longText) continue;
      const domain::Value value = field.read(&record);
      const auto* content = std::get_if<std::string>(&value);
      if (content != nullptr && !content->empty()) visit(*content, field, fieldName(m_context.words, type, field));
    }
  }

  const PlanContext& m_context;
  std::vector<Withheld> m_withheld;
};

/// The account's people: what is noted about them and what was said to us.
void withholdTalks(Withholding& withholding, const PlanContext& context) {
  const auto ours = [&](domain::Id<domain::Account> account) {
    return std::find(context.accounts.begin(), context.accounts.end(), account.raw()) != context.accounts.end();
  };
  for (const domain::Position& position : context.snapshot.all<domain::Position>())
    if (const domain::Person* person = context.snapshot.find(position.person); person != nullptr && ours(position.account)) withholding.add(*person);
  for (const domain::Interaction& interaction : context.snapshot.all<domain::Interaction>())
    if (ours(interaction.account)) withholding.add(interaction, kLeastTold);
}

template <class Record>
void withholdOwn(Withholding& withholding, const PlanContext& context) {
  for (const Record& record : context.snapshot.all<Record>())
    if (std::find(context.accounts.begin(), context.accounts.end(), record.account.raw()) != context.accounts.end()) withholding.add(record);
}

/// What stands in the account's registers about competitors, about our defence and about what we make of the customer.
void withholdRegisters(Withholding& withholding, const PlanContext& context) {
  withholdOwn<domain::Fact>(withholding, context);
  withholdOwn<domain::Concession>(withholding, context);
  withholdOwn<domain::Tender>(withholding, context);
  withholdOwn<domain::Promise>(withholding, context);
  withholdOwn<domain::CompetitorPosition>(withholding, context);
  withholdOwn<domain::Barrier>(withholding, context);
  withholdOwn<domain::AccountDocument>(withholding, context);
  for (const domain::Competitor& competitor : context.snapshot.all<domain::Competitor>()) withholding.add(competitor);
}

}  // namespace

std::vector<Withheld> withheldTexts(const PlanContext& context) {
  Withholding withholding(context);
  withholding.add(context.account);
  if (context.plan != nullptr) withholding.add(*context.plan);
  for (const domain::Risk* risk : context.risks()) withholding.add(*risk);
  for (const domain::Opportunity* opportunity : context.opportunities()) withholding.add(*opportunity);
  if (context.plan != nullptr) {
    for (const domain::SwotEntry& entry : context.snapshot.all<domain::SwotEntry>())
      if (entry.plan == context.plan->id) withholding.add(entry);
    withholding.addByVisibility<domain::Goal>(context.plan->id);
    withholding.addByVisibility<domain::Action>(context.plan->id);
  }
  withholdRegisters(withholding, context);
  withholdTalks(withholding, context);
  return withholding.take();
}

}  // namespace kam::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/plan_file.h"

#include "app/import/saved_mappings.h"

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;

Result<exchange::FilePlan> planFor(const Workspace& workspace, const ImportRequest& request, const std::filesystem::path& file,
                                   const ImportProgress& progress, exchange::FilePlan* partial) {
  exchange::PlanRequest wanted;
  wanted.kind = request.kind;
  wanted.columns = request.columns;
  wanted.file = {request.encoding, request.delimiter, request.decimal, request.thousands, request.dates, request.sheet, request.headerRow};
  wanted.preset = request.preset;
  wanted.context.progress = progress;
  wanted.context.today = workspace.clock().today();
  wanted.ownFields = ownFieldsOf(workspace);
  if (request.cache) wanted.context.cache = &request.cache->sheets();
  if (request.mapping) {
    auto mapping = exchange::loadMapping(*request.mapping);
    if (!mapping) return fail(mapping.error());
    wanted.mapping = std::move(*mapping);
  } else wanted.saved = savedMappings(*workspace.snapshot());
  auto plan = exchange::planFile(file, wanted, partial);
  if (!plan) return plan;
  const base::Currency currency = workspace.currency();
  plan->amountDecimals = currency.decimals();
  if (!plan->mapping.currency.empty() && plan->mapping.currency != currency.code())
    return fail(ErrorCode::currencyMismatch, {plan->mapping.currency, currency.code()});
  return plan;
}

std::vector<domain::CustomField> ownFieldsOf(const Workspace& workspace) {
  const auto& settings = workspace.snapshot()->all<domain::Settings>();
  return settings.empty() ? std::vector<domain::CustomField>{} : domain::customFields(settings[0]);
}

std::string salesSource(const ImportRequest& request, const exchange::Mapping& mapping) {
  if (!request.source.empty()) return request.source;
  if (!mapping.source.empty()) return mapping.source;
  return mapping.name.empty() ? "sales" : mapping.name;
}

}  // namespace kam::app

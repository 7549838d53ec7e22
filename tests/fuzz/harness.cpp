// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/harness.h"

#include "domain/record_type.h"
#include "exchange/intake/contact_intake.h"
#include "exchange/intake/file_plan.h"
#include "exchange/intake/record_intake.h"
#include "exchange/intake/sales_intake.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace kam::fuzz {
namespace {

using exchange::FilePlan;
using exchange::IntakeCounts;

class Folder {
public:
  Folder() : m_path(std::filesystem::temp_directory_path() / ("kam-fuzz-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(m_path);
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  const std::filesystem::path& path() const { return m_path; }

private:
  std::filesystem::path m_path;
};

void checkCounts(const IntakeCounts& counts, std::size_t problems) {
  require(counts.rowsRead == counts.added + counts.updated + counts.unchanged + counts.setAside, "a row was lost");
  require(counts.setAside == 0 || problems > 0, "a row was set aside without a reason");
}

void takeRows(const FilePlan& plan, exchange::RowSource& rows) {
  const domain::Snapshot nothing;
  base::ReplicaIdSource ids(1, [] { return std::int64_t{1'700'000'000'000}; });
  const auto columns = plan.intakeColumns();
  const base::Date today = base::makeDate(2026, 3, 2);
  if (plan.subject.isSales()) {
    const exchange::SalesIntakeOptions options{columns, {}, true};
    const auto taken = exchange::takeSales(nothing, ids, options, rows, [](domain::SalesLines&) { return base::Result<void>(); }, {});
    if (taken) checkCounts(taken->counts, taken->problems.size());
    return;
  }
  if (plan.subject.isContacts()) {
    const auto taken = exchange::takeContacts(nothing, ids, columns, rows, {});
    if (taken) checkCounts(taken->counts, taken->problems.size());
    return;
  }
  const domain::RecordType* type = domain::findRecordType(plan.subject.key);
  require(type != nullptr, "a file was taken for a kind that does not exist");
  const exchange::RecordIntakeOptions options{type->kind, columns, {}, today, "tester", {}};
  const auto taken = exchange::takeRecords(nothing, ids, options, rows, {});
  if (taken) checkCounts(taken->counts, taken->problems.size());
}

}  // namespace

const std::filesystem::path& folder() {
  static const Folder folder;
  return folder.path();
}

std::filesystem::path written(const std::string& name, std::string_view content) {
  const std::filesystem::path path = folder() / name;
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(content.data(), static_cast<std::streamsize>(content.size()));
  return path;
}

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

void takeFile(const std::filesystem::path& file) {
  exchange::PlanRequest request;
  request.context.today = base::makeDate(2026, 3, 2);
  request.context.zone = "Europe/Berlin";
  FilePlan partial;
  auto plan = exchange::planFile(file, request, &partial);
  if (!plan) {
    // What a user would be asked is answered, so that the rows are read too.
    request.file.decimal = ",";
    request.file.dates = "dd.mm.yyyy";
    if (request.kind.empty()) request.kind = "accounts";
    plan = exchange::planFile(file, request, nullptr);
  }
  if (!plan) return;
  auto rows = exchange::openRows(*plan);
  if (rows) takeRows(*plan, **rows);
}

void patch(std::string& content, std::span<const std::uint8_t> patches) {
  constexpr std::size_t kPatch = 5;
  if (content.empty()) return;
  for (std::size_t at = 0; at + kPatch <= patches.size(); at += kPatch) {
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < 4; ++i) place |= std::uint32_t{patches[at + i]} << (8 * i);
    content[place % content.size()] = static_cast<char>(patches[at + 4]);
  }
}

}  // namespace kam::fuzz

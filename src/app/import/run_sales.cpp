// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/run_sales.h"

#include "app/import/sales_replacement.h"
#include "app/import/sales_write_queue.h"
#include "domain/records/account.h"
#include "domain/records/product.h"
#include "exchange/intake/rows_ahead.h"

namespace kam::app {

using base::fail;
using base::RawId;
using base::Result;
using domain::SalesLines;

namespace {

template <class Record>
SalesReplacement::IdOf idsOf(const domain::Snapshot& snapshot) {
  // New records come behind the known ones and have no earlier lines.
  auto ids = std::make_shared<std::vector<RawId>>();
  for (const Record& record : snapshot.all<Record>()) ids->push_back(record.id.raw());
  return [ids](std::uint32_t position) { return position < ids->size() ? (*ids)[position] : -static_cast<RawId>(position); };
}

/// Ids for a first look at the file, which is thrown away.
class DiscardedIds final : public base::IdSource {
public:
  RawId next() override { return ++m_last; }

private:
  RawId m_last = 0;
};

class SalesFile {
public:
  SalesFile(Workspace& workspace, const domain::Snapshot& snapshot, const exchange::FilePlan& plan, const std::string& source, bool create,
            const ImportProgress& progress)
      : m_workspace(workspace),
        m_snapshot(snapshot),
        m_plan(plan),
        m_source(source),
        m_columns(plan.intakeColumns()),
        m_create(create),
        m_progress(progress) {}

  Result<SalesRun> run(bool dryRun) {
    auto replacement = SalesReplacement::of(m_workspace, m_source);
    if (!replacement) return fail(replacement.error());
    if (replacement->isEmpty()) return dryRun ? pass(counted(), m_progress) : write(nullptr);
    const auto accountOf = idsOf<domain::Account>(m_snapshot);
    const auto productOf = idsOf<domain::Product>(m_snapshot);
    auto looked = pass(
        [&](SalesLines& lines) -> Result<void> {
          replacement->look(lines, accountOf, productOf);
          return {};
        },
        part(0.0, 0.5));
    if (!looked) return looked;
    replacement->compare();
    if (dryRun || !replacement->changesAnything()) {
      auto compared = pass(
          [&](SalesLines& lines) -> Result<void> {
            addUp(lines);
            replacement->keepChanged(lines, accountOf, productOf);
            return {};
          },
          part(0.5, 1.0));
      if (compared) takeCounts(*compared, *replacement);
      return compared;
    }
    return write(&*replacement);
  }

private:
  exchange::SalesSink counted() {
    return [this](SalesLines& lines) -> Result<void> {
      addUp(lines);
      return {};
    };
  }

  /// Unsigned, so that amounts no business has wrap instead of being undefined.
  void addUp(const SalesLines& lines) {
    for (const std::int64_t revenue : lines.revenue) m_revenue += static_cast<std::uint64_t>(revenue);
  }

  ImportProgress part(double from, double to) const {
    if (!m_progress) return {};
    return [this, from, to](double share) { return m_progress(from + (to - from) * share); };
  }

  /// Reads the file once without writing.
  Result<SalesRun> pass(const exchange::SalesSink& sink, const ImportProgress& progress) {
    DiscardedIds ids;
    auto taken = take(ids, sink, progress);
    if (!taken) return fail(taken.error());
    return SalesRun{taken->counts, std::move(taken->problems), {}, 0, static_cast<std::int64_t>(m_revenue)};
  }

  Result<exchange::SalesIntake> take(base::IdSource& ids, const exchange::SalesSink& sink, const ImportProgress& progress) {
    auto rows = exchange::openRows(m_plan);
    if (!rows) return fail(rows.error());
    const exchange::SalesIntakeOptions options{m_columns, m_workspace.currency(), m_create};
    const auto ahead = exchange::readAhead(std::move(*rows));
    return exchange::takeSales(m_snapshot, ids, options, *ahead, sink, progress);
  }

  Result<SalesRun> write(SalesReplacement* replacement) {
    auto writer = m_workspace.beginSales(m_source, m_plan.path.filename().string());
    if (!writer) return fail(writer.error());
    SalesWriteQueue queue(**writer);
    const auto accountOf = idsOf<domain::Account>(m_snapshot);
    const auto productOf = idsOf<domain::Product>(m_snapshot);
    auto taken = take(
        m_workspace.ids(),
        [&](SalesLines& lines) -> Result<void> {
          addUp(lines);
          if (replacement != nullptr) replacement->keepChanged(lines, accountOf, productOf);
          return lines.size() == 0 ? Result<void>{} : queue.append(lines);
        },
        replacement == nullptr ? m_progress : part(0.5, 1.0));
    if (!taken) return fail(taken.error());
    if (const auto written = queue.finish(); !written) return fail(written.error());
    std::vector<storage::SupersededLines> superseded;
    if (replacement != nullptr) {
      auto found = replacement->superseded(m_workspace);
      if (!found) return fail(found.error());
      superseded = std::move(*found);
    }
    SalesRun run{taken->counts, std::move(taken->problems), std::move(taken->rows), 0, static_cast<std::int64_t>(m_revenue)};
    if (replacement != nullptr) takeCounts(run, *replacement);
    if (run.counts.added + run.counts.updated == 0) return run;
    auto batch = (*writer)->finish(taken->accounts, taken->products, superseded);
    if (!batch) return fail(batch.error());
    run.batch = batch->id;
    return run;
  }

  static void takeCounts(SalesRun& run, const SalesReplacement& replacement) {
    run.counts.added = replacement.added();
    run.counts.updated = replacement.updated();
    run.counts.unchanged = replacement.unchanged();
  }

  Workspace& m_workspace;
  const domain::Snapshot& m_snapshot;
  const exchange::FilePlan& m_plan;
  std::string m_source;
  std::vector<exchange::IntakeColumn> m_columns;
  bool m_create;
  const ImportProgress& m_progress;
  std::uint64_t m_revenue = 0;
};

}  // namespace

Result<SalesRun> takeSalesFile(Workspace& workspace, const domain::Snapshot& snapshot, const exchange::FilePlan& plan, const std::string& source,
                               bool create, bool dryRun, const ImportProgress& progress) {
  return SalesFile(workspace, snapshot, plan, source, create, progress).run(dryRun);
}

}  // namespace kam::app

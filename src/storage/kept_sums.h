// SPDX-License-Identifier: GPL-3.0-or-later
// The sums kept beside a batch's lines: written with the batch, read when the workspace is opened, compared by `check`.
#pragma once

#include "storage/month_sums.h"
#include "storage/sales.h"
#include "storage/sqlite/connection.h"

#include <functional>

namespace kam::storage {

/// In the transaction of whoever calls.
void writeKeptSums(Connection& connection, RawId batch, const MonthSums& sums);

/// Adds up what the batch's lines say, superseded or not.
MonthSums sumsOfLines(Connection& connection, RawId batch);

/// False when nothing is kept for the batch. Positions are below `accounts`, or it throws Failure{workspaceDamaged}.
bool readKeptSums(Connection& connection, RawId batch, std::size_t accounts, const std::function<void(const SumsBlock&)>& visit);

/// Whether what is kept is what the lines add up to.
bool areKeptSumsRight(Connection& connection, RawId batch);

/// Batches of older files, and of copies merged from them, get their sums; false when none was without.
bool completeKeptSums(Connection& connection);

}  // namespace kam::storage

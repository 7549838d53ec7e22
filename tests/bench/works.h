// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured inside a process of its own: each function does the work on a workspace file and prints its figures as
// "name value" lines (milliseconds unless said otherwise), which the table's process reads. 0 = done.
#pragma once

#include "bench/bench_data.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kam::bench {

using Arguments = std::vector<std::string>;

/// An empty workspace with the size's accounts, to import sales into.
int makeAccounts(const std::filesystem::path& file, const Size& size, const std::filesystem::path& folder);
/// Accounts, persons and notes to search.
int makeNotes(const std::filesystem::path& file, const Size& size);

/// open
int workOpen(const std::filesystem::path& file);
/// from_file, in_memory
int workPareto(const std::filesystem::path& file);
/// rescore
int workRescore(std::size_t accounts);
/// whole_1, first_1, whole_2, first_2: the simulation of weights with one and two threads, and its first estimate. `doubt` makes
/// every worth a triangle of this half width. Every rank is counted up to scoring::kFullRankAccounts, above them the best 20.
int workRobust(std::size_t accounts, double doubt);
/// names_p50, names_p95, all_p50, all_p95
int workSearch(const std::filesystem::path& file);
/// edit, bare: medians of an edit and of one block appended and forced to the disk beside it
int workEdit(const std::filesystem::path& file);
/// first, further, pages (count)
int workPlan(const std::filesystem::path& file, const std::string& account);
/// shown, sorted (the slowest column), sorted_median, and slowest_column's key
int workTable(const std::filesystem::path& file);

/// shown; pan_far, pan_near, card, zoom: _median and _p99 of a frame of the relationship map with 200 people
int workMap(int width, int height);

/// write: a workbook of 100,000 rows with 10 cells each
int workWorkbookWrite(const std::filesystem::path& file);
/// read: the same workbook, cell by cell
int workWorkbookRead(const std::filesystem::path& file);

}  // namespace kam::bench

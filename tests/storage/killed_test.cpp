// SPDX-License-Identifier: GPL-3.0-or-later
// A process killed in the middle of any write leaves a file that opens and equals the finished edits.
#include "store_fixture.h"

#include <poll.h>
#include <signal.h>
#include <sys/wait.h>

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;

namespace {

/// In the child: adds numbered accounts for ever and reports each finished edit; now and then undoes and redoes, and
/// writes sales between.
[[noreturn]] void writeForEver(const std::filesystem::path& path, int report) {
  auto opened = Store::open(path, options());
  if (!opened || (*opened)->readOnlyReason()) _exit(2);
  Store& store = **opened;
  const auto snapshot = store.load();
  if (!snapshot) _exit(3);
  for (std::size_t number = snapshot->all<domain::Account>().size();; ++number) {
    const RawId id = store.ids().next();
    EditRequest request =
        edit("account.add",
             {addRow(Kind::accounts, id, {{"number", std::to_string(number)}, {"name", std::string("Nord")}, {"note", std::string(3'000, 'n')}})});
    std::unique_ptr<SalesWriter> writer;
    if (number % 3 == 0) {
      auto begun = store.beginSales("erp", "x.csv");
      if (!begun) _exit(4);
      writer = std::move(*begun);
      domain::SalesLines lines;
      lines.account.assign(70'000, 0);
      lines.day.assign(70'000, 20'000);
      lines.revenue.assign(70'000, 1);
      if (!writer->append(lines)) _exit(5);
      const auto batch = writer->finish(std::vector<RawId>{id}, {}, {});
      if (!batch) _exit(6);
      request.sales.push_back({batch->id, true});
    }
    if (!store.apply(request)) _exit(7);
    const auto finished = static_cast<std::uint32_t>(number + 1);
    if (write(report, &finished, sizeof finished) != static_cast<ssize_t>(sizeof finished)) _exit(8);
    if (number % 5 == 0 && (!store.undo() || !store.redo())) _exit(9);
  }
}

}  // namespace

TEST_CASE("Killed again and again in the middle of writing, the file always opens and holds exactly the finished edits") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  createStore(path).reset();
  base::Random random(61);
  std::uint32_t finished = 0;
  for (int round = 0; round < 25; ++round) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      close(ends[0]);
      writeForEver(path, ends[1]);
    }
    close(ends[1]);
    // Waits for some edits, then a little longer, so that death comes in the middle of one.
    std::uint32_t value = 0;
    for (std::uint64_t edits = 1 + random.below(4); edits > 0 && read(ends[0], &value, sizeof value) == static_cast<ssize_t>(sizeof value); --edits)
      finished = value;
    pollfd next{ends[0], POLLIN, 0};
    poll(&next, 1, static_cast<int>(random.below(7)));
    REQUIRE(kill(child, SIGKILL) == 0);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    while (read(ends[0], &value, sizeof value) == static_cast<ssize_t>(sizeof value)) finished = value;
    close(ends[0]);

    auto store = openStore(path);
    REQUIRE_FALSE(store->readOnlyReason().has_value());
    const domain::Snapshot snapshot = must(store->load());
    const auto accounts = static_cast<std::uint32_t>(snapshot.all<domain::Account>().size());
    // The edit at work when death came may have been finished without being reported; an undo may have been without its redo.
    const bool plausible = accounts == finished || accounts == finished + 1 || accounts + 1 == finished;
    REQUIRE(plausible);
    std::set<std::string> numbers;
    for (const domain::Account& account : snapshot.all<domain::Account>()) numbers.insert(account.number);
    REQUIRE(numbers.size() == accounts);
    // Every third account brought a batch of 70,000 lines with it, in the same edit.
    REQUIRE(snapshot.sales().lineCount == std::int64_t{70'000} * ((accounts + 2) / 3));
    if (round % 5 == 0) REQUIRE(must(store->check()).empty());
  }
  CHECK(finished > 20);
}

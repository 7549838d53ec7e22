// SPDX-License-Identifier: GPL-3.0-or-later
// kam search
#include "cli/output.h"
#include "domain/record_name.h"

namespace kam::cli {

void addSearch(CLI::App& app, Program& program) {
  struct Options {
    std::string text;
    std::size_t limit = 50;
  };
  auto options = std::make_shared<Options>();
  CLI::App* sub = program.command(app, "search", "find accounts, people, opportunities and notes", [&program, options]() -> int {
    const auto workspace = program.open();
    if (!workspace) return kFailed;
    const auto hits = workspace->search(options->text, options->limit, true);
    if (!hits) return program.refuse(hits.error());
    const auto state = workspace->snapshot();
    const words::Words words = program.words();
    Json rows = Json::array();
    TextTable table({{words.say("kam", "Kind")}, {words.say("kam", "Name")}});
    for (const storage::SearchHit& hit : *hits) {
      const domain::RecordType& type = domain::recordType(hit.kind);
      const std::string name = domain::recordName(*state, hit.kind, hit.record);
      rows.push_back({{"kind", std::string(type.key)}, {"id", std::to_string(hit.record)}, {"name", name}});
      table.row({words.say(type.singular), name});
    }
    if (program.json()) program.print({{"text", options->text}, {"rows", rows}});
    else program.say(table.text(80));
    return kDone;
  });
  sub->add_option("TEXT", options->text)->required();
  sub->add_option("--limit", options->limit);
}

}  // namespace kam::cli

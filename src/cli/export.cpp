// SPDX-License-Identifier: GPL-3.0-or-later
// kam export
#include "app/export/export.h"

#include "cli/program.h"

namespace kam::cli {

void addExport(CLI::App& app, Program& program) {
  struct Options {
    std::string kind;
    std::string output;
    bool excel = false;
  };
  auto options = std::make_shared<Options>();
  CLI::App* sub = program.command(app, "export", "write all records of a kind as CSV, Excel workbook or JSON", [&program, options]() -> int {
    const auto workspace = program.open();
    if (!workspace) return kFailed;
    const auto written = app::exportFile(*workspace, {options->kind, options->output, options->excel, {}});
    if (!written) return program.refuse(written.error());
    if (program.json()) program.print({{"kind", options->kind}, {"output", options->output}});
    return kDone;
  });
  sub->add_option("KIND", options->kind)->required();
  sub->add_option("--output", options->output, "ends in .csv, .xlsx or .json; contacts also in .vcf, actions and interactions in .ics")->required();
  sub->add_flag("--german-excel", options->excel, "semicolons, decimal comma and a byte order mark");
}

}  // namespace kam::cli

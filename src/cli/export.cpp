// SPDX-License-Identifier: GPL-3.0-or-later
// kam export
#include "app/export/export.h"
#include "app/folder/folder.h"

#include "cli/program.h"

namespace kam::cli {

void addExport(CLI::App& app, Program& program) {
  struct Options {
    std::string kind;
    std::string output;
    bool excel = false;
  };
  const auto everything = [&program](const std::string& folder) -> int {
    const auto workspace = program.open();
    if (!workspace) return kFailed;
    const auto written = app::exportFolder(*workspace, folder, [&program](double share) { return program.showProgress(share); });
    if (!written) return program.refuse(written.error());
    if (program.json())
      program.print({{"kind", "everything"},
                     {"output", folder},
                     {"files", written->files},
                     {"records", written->records},
                     {"sales_lines", written->salesLines}});
    else
      program.say(words::fill(program.words().say("kam", "%1: %2 records and %3 lines of sales in %4 files"),
                              {folder, std::to_string(written->records), std::to_string(written->salesLines), std::to_string(written->files)}));
    return kDone;
  };
  auto options = std::make_shared<Options>();
  CLI::App* sub = program.command(app, "export", "write all records of a kind as CSV, Excel workbook or JSON; everything as a folder of CSV",
                                  [&program, options, everything]() -> int {
                                    if (options->kind == "everything") return everything(options->output);
                                    const auto workspace = program.open();
                                    if (!workspace) return kFailed;
                                    const auto written = app::exportFile(*workspace, {options->kind, options->output, options->excel, {}});
                                    if (!written) return program.refuse(written.error());
                                    if (program.json()) program.print({{"kind", options->kind}, {"output", options->output}});
                                    return kDone;
                                  });
  sub->add_option("KIND", options->kind)->required();
  sub->add_option("--output", options->output,
                  "ends in .csv, .xlsx or .json; contacts also in .vcf, actions and interactions in .ics; a new folder for everything")
      ->required();
  sub->add_flag("--german-excel", options->excel, "semicolons, decimal comma and a byte order mark");
}

}  // namespace kam::cli

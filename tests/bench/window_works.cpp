// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all accounts, from the file to painted rows, and sorted by each of its columns.
#include "app/workspace.h"
#include "base/date.h"
#include "bench/measure.h"
#include "bench/works.h"
#include "pages/accounts/accounts_model.h"
#include "theme/theme.h"
#include "widgets/data_table.h"

#include <QApplication>

#include <cstdio>

namespace kam::bench {

int workTable(const std::filesystem::path& file) {
  int count = 1;
  std::string name = "kam_bench";
  char* arguments = name.data();
  QApplication application(count, &arguments);
  const ui::Theme theme(application);
  const base::SystemClock clock;
  const Stopwatch watch;
  const auto workspace = app::Workspace::open(file, {&clock, "bench"});
  if (!workspace) return 1;
  std::printf("opened %.4f\n", watch.milliseconds());
  ui::AccountsModel model;
  ui::DataTable table{QString()};
  QObject::connect(&model, &ui::AccountsModel::sourceChanged, &table, [&] { table.setSource(model.source()); });
  model.load(workspace->get(), words::Words(words::Language::english), clock.today());
  table.resize(1200, 700);
  table.show();
  QApplication::processEvents();
  table.repaint();
  std::printf("shown %.4f\n", watch.milliseconds());
  std::vector<double> times;
  double slowest = 0;
  std::string slowestKey;
  const auto& columns = model.source()->columns();
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const Stopwatch sorting;
    table.tableModel().sort(static_cast<int>(column), Qt::AscendingOrder);
    QApplication::processEvents();
    table.repaint();
    times.push_back(sorting.milliseconds());
    if (times.back() <= slowest) continue;
    slowest = times.back();
    slowestKey = columns[column].key.toStdString();
  }
  std::printf("sorted %.4f\nsorted_median %.4f\nslowest_column %s\n", slowest, median(times), slowestKey.c_str());
  return 0;
}

}  // namespace kam::bench

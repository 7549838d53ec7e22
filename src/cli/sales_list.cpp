// SPDX-License-Identifier: GPL-3.0-or-later
// kam list … sales
#include "app/query/sales_list.h"

#include "cli/output.h"
#include "words/format.h"

namespace kam::cli {

namespace {
Json rowJson(const app::SalesRow& row, base::Currency currency) {
  const auto textOrNull = [](const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); };
  return {{"account", row.account},
          {"number", row.number},
          {"day", base::isoText(row.day)},
          {"revenue", moneyJson(row.revenue, currency)},
          {"margin", row.margin ? moneyJson(*row.margin, currency) : Json(nullptr)},
          {"quantity", row.quantity ? Json(static_cast<double>(*row.quantity) / 1000.0) : Json(nullptr)},
          {"product", textOrNull(row.product)},
          {"product_family", textOrNull(row.productFamily)},
          {"document", textOrNull(row.document)}};
}
}  // namespace

int listSalesLines(const Program& program, app::Workspace& workspace, const std::string& where, std::size_t limit) {
  const auto list = app::listSales(workspace, where, limit);
  if (!list) {
    program.refuse(list.error());
    return kCallWrong;
  }
  const base::Currency currency = workspace.currency();
  if (program.json()) {
    Json json{{"kind", "sales"}, {"total", list->total}, {"rows", Json::array()}};
    for (const app::SalesRow& row : list->rows) json["rows"].push_back(rowJson(row, currency));
    program.print(json);
    return kDone;
  }
  const words::Words words = program.words();
  if (list->rows.empty()) {
    program.say(words.say("kam", "No records."));
    return kDone;
  }
  TextTable table({{words.say("kam", "Account")},
                   {words.say("kam", "Number")},
                   {words.say("kam", "Day")},
                   {words.say("kam", "Revenue"), true},
                   {words.say("kam", "Product")},
                   {words.say("kam", "Document")}});
  for (const app::SalesRow& row : list->rows)
    table.row({row.account, row.number, words::date(words.language(), row.day), words::money(words.language(), {base::Amount{row.revenue}, currency}),
               row.product, row.document});
  program.say(table.text(30));
  return kDone;
}

}  // namespace kam::cli

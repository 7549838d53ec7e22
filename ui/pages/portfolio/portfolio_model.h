// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the portfolio page without its widgets: the figures of the period and part asked for, in words, and what
// each of them is made of.
#pragma once

#include <QObject>
#include <QString>

#include "pages/portfolio/portfolio_data.h"
#include "report/document.h"
#include "report/portfolio_summary.h"
#include "report/portfolio_cards.h"
#include "shell/background.h"
#include "theme/colors.h"
#include "words/words.h"

#include <functional>
#include <vector>

namespace kam::ui {

/// One of the records a figure is made of.
struct FigurePart {
  base::RawId account = 0;
  QString name;
  QString value;
  /// Tab of the account that shows it.
  QString section;
};

/// A member's planned hours against those there are.
struct HoursLine {
  QString name;
  QString hours;
  double share = 0;
  Tone tone = Tone::accent;
};

class PortfolioModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// `workspace` may be nullptr. Large portfolios are computed beside the window; `changed` follows in any case.
  void load(app::Workspace* workspace, words::Words words, const PortfolioQuestion& question);

  words::Words words() const { return m_words; }
  /// nullptr until there is something to show; stays as it was while newer figures are being computed.
  std::shared_ptr<const PortfolioData> data() const { return m_data; }
  bool isBusy() const { return m_busy; }
  bool isEmptyWorkspace() const { return m_empty; }

  std::vector<report::PortfolioCard> cards() const;
  /// A figure names so many of the records behind it.
  static constexpr std::size_t kMostParts = 8;
  /// The largest records behind a figure, `most` of them.
  std::vector<FigurePart> partsOf(report::PortfolioTopic topic, std::size_t most = kMostParts) const;
  /// The team's, or the manager's that is asked for.
  std::vector<HoursLine> hours() const;
  /// "91 accounts, 17 key accounts".
  QString countsText() const;
  /// What part of the portfolio is shown ("A. Weber, North"); empty for all of it.
  QString partText() const;
  QString periodText() const;

  /// The summary on one page, or the full report, as it is shown; any thread. `part` is its words.
  static report::Document document(const PortfolioData& data, words::Language language, const std::string& part, bool full);
  /// The part's figures, a sheet per topic.
  static base::Result<void> writeWorkbook(const PortfolioData& data, words::Language language, const std::string& part,
                                          const std::filesystem::path& path);

Q_SIGNALS:
  void changed();

private:
  static report::PortfolioRequest request(const PortfolioData& data, words::Language language, const std::string& part);
  void take(std::shared_ptr<const PortfolioData> data);
  QString nameOf(domain::Id<domain::Account> account) const;
  QString shortMoney(std::int64_t minor) const;
  std::vector<FigurePart> accountParts(const std::function<QString(const scoring::ParetoRow&)>& value, std::size_t most) const;
  std::vector<FigurePart> marginParts(std::size_t most) const;
  std::vector<FigurePart> targetParts(std::size_t most) const;
  std::vector<FigurePart> pipelineParts(std::size_t most) const;

  words::Words m_words{words::Language::english};
  std::shared_ptr<const PortfolioData> m_data;
  bool m_busy = false;
  bool m_empty = true;
  Background m_worker;
};

}  // namespace kam::ui

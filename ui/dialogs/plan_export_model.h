// SPDX-License-Identifier: GPL-3.0-or-later
// An account plan on its way to paper: which plan, for whom, in which language; laid out beside the window again after
// every change of what it speaks of; and written to a file.
#pragma once

#include "app/query/approved_state.h"
#include "domain/records.h"
#include "print/pdf/composition.h"
#include "report/account_plan.h"
#include "shell/app_context.h"
#include "shell/background.h"

#include <QObject>

#include <memory>

namespace kam::ui {

class PlanExportModel : public QObject {
  Q_OBJECT
public:
  explicit PlanExportModel(AppContext& context, QObject* parent = nullptr);

  /// `plan` 0: the account's current one.
  void setPlan(base::RawId account, base::RawId plan);
  void setAudience(report::Audience audience);
  void setLanguage(words::Language language);
  /// The records as they were when the plan was approved, instead of today's; nothing for a plan that never was.
  void setAsApproved(bool asApproved);
  bool isAsApproved() const { return m_asApproved; }
  bool wasApproved() const;
  /// What a reader should know about the state that is shown; empty where there is nothing.
  QString remark() const { return m_remark; }
  report::Audience audience() const { return m_audience; }
  words::Language language() const { return m_language; }

  /// The laid out pages; nullptr before the first, and where there is nothing to lay out.
  const std::shared_ptr<const print::Composition>& pages() const { return m_pages; }
  /// Why there is nothing to show, or why the document will not be written; empty where all is well.
  QString problem() const { return m_problem; }
  /// "8 pages", and for the customer how many texts are held back.
  QString summary() const;
  bool isLayingOut() const { return m_layingOut; }
  bool canExport() const { return m_pages != nullptr && !m_layingOut && m_problem.isEmpty(); }
  /// "Account plan 2026–2028 · Ernst Handel AG", without signs that a file system refuses, ".pdf" included.
  QString fileName() const;

  /// Writes beside the window; `written` or a notice with the reason follows.
  void exportTo(const QString& path);
  /// Waits for what runs; call before the workspace goes.
  void finish();

Q_SIGNALS:
  void changed();
  void written(const QString& path);

private:
  struct Outcome {
    std::shared_ptr<const print::Composition> pages;
    base::Result<void> result;
    /// The past that it was laid out from, kept for the next audience or language.
    std::shared_ptr<const app::ApprovedState> past{};
  };

  report::PlanRequest request() const;
  void layOut();
  void take(Outcome outcome);

  AppContext& m_context;
  base::RawId m_account = 0;
  base::RawId m_plan = 0;
  report::Audience m_audience = report::Audience::internal;
  words::Language m_language;
  std::shared_ptr<const print::Composition> m_pages;
  QString m_problem;
  QString m_remark;
  bool m_layingOut = false;
  bool m_asApproved = false;
  std::shared_ptr<const app::ApprovedState> m_past;
  Background m_layout;
  Background m_writer;
};

}  // namespace kam::ui

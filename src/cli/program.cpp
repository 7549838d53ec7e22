// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "words/error_words.h"

#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <unistd.h>

namespace kam::cli {

/// The system's clock; `--as-of` stands in for today, never for the time of an edit.
class Program::CallClock final : public base::Clock {
public:
  std::int64_t nowMilliseconds() const override { return m_system.nowMilliseconds(); }
  base::Date today() const override { return asOf ? *asOf : m_system.today(); }
  std::optional<base::Date> asOf;

private:
  base::SystemClock m_system;
};

namespace {
/// Before a workspace says which language it speaks: the system's.
words::Language systemLanguage() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return words::languageOf(value);
  return words::Language::english;
}

bool isWrongCall(base::ErrorCode code) {
  using base::ErrorCode;
  return code == ErrorCode::unknownKind || code == ErrorCode::unknownField || code == ErrorCode::recordAmbiguous || code == ErrorCode::callWrong ||
         code == ErrorCode::presetUnknown;
}
}  // namespace

/// What went wrong beside the command: something that its figures needed could not be read.
struct Program::Trouble {
  std::mutex mutex;
  std::optional<base::Error> first;
};

Program::Program() : m_clock(std::make_unique<CallClock>()), m_language(systemLanguage()), m_trouble(std::make_shared<Trouble>()) {}
Program::~Program() = default;

CLI::App* Program::command(CLI::App& app, const std::string& name, const std::string& description, std::function<int()> run) {
  CLI::App* sub = app.add_subcommand(name, description);
  sub->add_option("WORKSPACE", m_path, "the workspace file (.kam)")->required();
  sub->add_flag("--json", m_json, "one JSON document on standard output");
  sub->add_option("--as-of", m_asOf, "a day that stands in for today (2026-11-23)")->check([](const std::string& day) {
    return base::parseIsoDate(day) ? std::string() : "not a date: " + day;
  });
  sub->callback([this, run = std::move(run)] {
    m_clock->asOf = base::parseIsoDate(m_asOf);
    m_chosen = run;
  });
  return sub;
}

app::OpenOptions Program::openOptions() const {
  const char* author = std::getenv("KAM_USER");
  if (author == nullptr) author = std::getenv("USER");
  return {m_clock.get(), author == nullptr ? "kam" : author, [trouble = m_trouble](const base::Error& error) {
            const std::lock_guard guard(trouble->mutex);
            if (!trouble->first) trouble->first = error;
          }};
}

int Program::runChosen() const {
  if (!m_chosen) return kCallWrong;
  const int code = m_chosen();
  const std::lock_guard guard(m_trouble->mutex);
  if (!m_trouble->first) return code;
  refuse(*m_trouble->first);
  return code == kDone ? kFailed : code;
}

std::unique_ptr<app::Workspace> Program::open() const {
  auto workspace = app::Workspace::open(m_path, openOptions());
  if (!workspace) {
    refuse(workspace.error());
    return nullptr;
  }
  m_language = (*workspace)->language();
  return std::move(*workspace);
}

base::Date Program::today() const { return m_clock->today(); }

int Program::refuse(const base::Error& error) const {
  std::fprintf(stderr, "kam: %s\n", words::sentence(words(), error).c_str());
  return isWrongCall(error.code) ? kCallWrong : kFailed;
}

void Program::print(const Json& document) const {
  const std::string text = document.dump(1, ' ', false, Json::error_handler_t::replace);
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fputc('\n', stdout);
}

void Program::say(const std::string& line) const { std::fprintf(stdout, "%s\n", line.c_str()); }

bool Program::showProgress(double share) const {
  if (isatty(STDERR_FILENO) == 0) return true;
  constexpr int kWidth = 40;
  const int filled = static_cast<int>(share * kWidth);
  std::fprintf(stderr, "\r[%.*s%*s] %3d %%", filled, "########################################", kWidth - filled, "", static_cast<int>(share * 100));
  if (share >= 1.0) std::fputs("\r\033[K", stderr);
  return true;
}

}  // namespace kam::cli

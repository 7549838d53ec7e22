// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/import_model.h"

#include "domain/record_name.h"
#include "domain/record_type.h"
#include "theme/text.h"
#include "words/format.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kam::ui {
namespace {

/// What the worker brings back when a file was looked at.
using Looked = base::Result<app::FilePreview>;
using Ran = base::Result<app::ImportReport>;

}  // namespace

ImportModel::ImportModel(QObject* parent) : QObject(parent) {}

ImportModel::~ImportModel() {
  if (m_cancelled) m_cancelled->store(true);
}

void ImportModel::setWorkspace(app::Workspace* workspace) {
  if (workspace == m_workspace) return;
  m_workspace = workspace;
  reset();
}

void ImportModel::setWords(words::Words words) {
  if (words.language() == m_words.language()) return;
  m_words = words;
  // What was understood is worded by language.
  if (m_state == State::ready) lookAgain();
}

QString ImportModel::fileName() const {
  if (m_request.files.empty()) return {};
  const QString first = QFileInfo(QString::fromStdString(m_request.files.front().string())).fileName();
  const int more = static_cast<int>(m_request.files.size()) - 1;
  return more == 0 ? first : first + QStringLiteral(" ") + qtText(m_words.say("import_page", "and %n more file(s)", nullptr, more));
}

QString ImportModel::rejectsName() const {
  if (m_request.files.empty()) return {};
  return QFileInfo(QString::fromStdString(m_request.files.front().string())).completeBaseName() + QString::fromStdString(m_report.rejectsEnding);
}

void ImportModel::begin(const QStringList& files) {
  m_request = {};
  for (const QString& file : files) m_request.files.emplace_back(file.toStdString());
  m_request.rejects = true;
  m_request.outcomes = true;
  // Nothing that somebody wrote is replaced unseen.
  m_request.conflicts = app::ConflictRule::onlyEmpty;
  m_request.cache = std::make_shared<app::ImportCache>();
}

void ImportModel::reset() {
  m_worker.stop();
  if (m_cancelled) m_cancelled->store(true);
  m_cancelled.reset();
  m_state = State::choose;
  m_request = {};
  m_preview = {};
  m_trial.reset();
  m_report = {};
  m_error.reset();
  m_progress = 0;
  m_isTrying = false;
  Q_EMIT changed();
}

void ImportModel::look(const QStringList& files, base::RawId account) {
  if (m_workspace == nullptr || m_state == State::running || files.isEmpty()) return;
  begin(files);
  m_request.account = account;
  lookAgain();
}

QString ImportModel::accountName() const {
  if (m_workspace == nullptr || m_request.account == 0) return {};
  return qtText(domain::recordName(*m_workspace->snapshot(), domain::Kind::accounts, m_request.account));
}

void ImportModel::stopLooking() {
  if (m_state == State::looking || m_isTrying) reset();
}

app::ImportProgress ImportModel::progressOf(const std::atomic<bool>& stopped) {
  return [this, &stopped](double share) {
    QMetaObject::invokeMethod(
        this,
        [this, share] {
          m_progress = share;
          Q_EMIT progressed(share);
        },
        Qt::QueuedConnection);
    return !stopped.load();
  };
}

void ImportModel::lookAgain() {
  m_state = State::looking;
  m_namesContacts = false;
  m_error.reset();
  m_trial.reset();
  m_isTrying = false;
  m_progress = 0;
  Q_EMIT changed();
  m_worker.run(
      [workspace = m_workspace, words = m_words, request = m_request, this](const std::atomic<bool>& stopped) -> Looked {
        constexpr std::size_t kRows = 50;
        return app::previewFile(*workspace, words, request, kRows, progressOf(stopped));
      },
      [this](Looked looked) {
        if (!looked) {
          refuse(looked.error(), State::choose);
          return;
        }
        m_preview = std::move(*looked);
        m_state = State::ready;
        Q_EMIT changed();
        // A file that asks something cannot be tried before it is answered.
        if (!m_preview.question) tryIt();
      });
}

void ImportModel::tryIt() {
  m_isTrying = true;
  m_progress = 0;
  Q_EMIT changed();
  m_worker.run([workspace = m_workspace, words = m_words, request = m_request,
                this](const std::atomic<bool>& stopped) -> Ran { return app::tryImport(*workspace, words, request, progressOf(stopped)); },
               [this](Ran tried) {
                 m_isTrying = false;
                 if (!tried) {
                   refuse(tried.error(), State::ready);
                   return;
                 }
                 m_trial = std::move(*tried);
                 Q_EMIT changed();
               });
}

void ImportModel::refuse(const base::Error& error, State next) {
  m_error = error;
  m_state = next;
  Q_EMIT changed();
  Q_EMIT refused(error);
}

std::vector<std::pair<std::string, QString>> ImportModel::choices(const std::string& what) const {
  std::vector<std::pair<std::string, QString>> choices{{std::string(), qtText(m_words.say("import_page", "as recognised"))}};
  const auto add = [&](const char* value, const std::string& shown) { choices.emplace_back(value, qtText(shown)); };
  if (what == "encoding") {
    for (const char* encoding : {"utf-8", "windows-1252", "utf-16le"}) add(encoding, QString::fromLatin1(encoding).toUpper().toStdString());
  } else if (what == "delimiter") {
    add(";", m_words.say("import_page", "semicolon"));
    add(",", m_words.say("import_page", "comma"));
    add("\t", m_words.say("import_page", "tab"));
    add("|", m_words.say("import_page", "vertical bar"));
  } else if (what == "decimal") {
    add(",", m_words.say("import_page", "decimal comma: 1.234,56"));
    add(".", m_words.say("import_page", "decimal point: 1,234.56"));
  } else if (what == "dates") {
    add("dd.mm.yyyy", m_words.say("import_page", "day first: 31.12.2026"));
    add("mm/dd/yyyy", m_words.say("import_page", "month first: 12/31/2026"));
    add("yyyy-mm-dd", m_words.say("import_page", "year first: 2026-12-31"));
  } else if (what == "sheet") {
    // Of a single sheet there is nothing to choose.
    if (m_preview.sheets.size() < 2) return {};
    for (const std::string& sheet : m_preview.sheets) add(sheet.c_str(), sheet);
  } else if (what == "header") {
    constexpr int kRows = 10;
    for (int row = 1; row <= kRows; ++row) add(std::to_string(row).c_str(), words::fill(m_words.say("import_page", "row %1"), {std::to_string(row)}));
  } else if (what == "preset") {
    add("none", m_words.say("import_page", "none: only by the names of the columns"));
    if (m_workspace != nullptr)
      for (const std::string& saved : app::savedMappingNames(*m_workspace)) add(saved.c_str(), saved);
    for (const auto& [key, name] : app::importPresets(m_words)) add(key.c_str(), name);
  } else if (what == "match") {
    const auto keys = app::matchKeys(m_words, m_preview.kind);
    if (keys.empty()) return {};
    std::string all;
    for (const app::MatchKey& key : keys) all += all.empty() ? key.label : words::fill(m_words.say("import_page", ", else %1"), {key.label});
    choices.front().second = qtText(all);
    if (keys.size() < 2) return choices;
    for (const app::MatchKey& key : keys) add(key.key.c_str(), words::fill(m_words.say("import_page", "only %1"), {key.label}));
  } else if (what == "kind") {
    for (const std::string& kind : app::importKinds()) {
      const domain::RecordType* type = domain::findRecordType(kind);
      const std::string shown = type != nullptr      ? m_words.say(type->plural)
                                : kind == "sales"    ? m_words.say("import_page", "Sales")
                                : kind == "contacts" ? m_words.say("import_page", "Contacts")
                                                     : kind;
      choices.emplace_back(kind, qtText(shown));
    }
  }
  return choices;
}

std::string ImportModel::chosen(const std::string& what) const {
  if (what == "encoding") return m_request.encoding;
  if (what == "delimiter") return m_request.delimiter;
  if (what == "decimal") return m_request.decimal;
  if (what == "dates") return m_request.dates;
  if (what == "sheet") return m_request.sheet;
  if (what == "preset") return m_request.preset;
  if (what == "match") return m_request.match;
  if (what == "header") return m_request.headerRow == 0 ? std::string() : std::to_string(m_request.headerRow);
  return what == "kind" ? m_request.kind : std::string();
}

void ImportModel::choose(const std::string& what, const std::string& value) {
  if (m_state != State::ready || chosen(what) == value) return;
  if (what == "encoding") m_request.encoding = value;
  else if (what == "delimiter") m_request.delimiter = value;
  else if (what == "decimal") m_request.decimal = value;
  else if (what == "dates") m_request.dates = value;
  else if (what == "preset") {
    // A preset says of every column where it goes; what was chosen by hand before would stand against it.
    m_request.preset = value;
    m_request.columns.clear();
  } else if (what == "header") m_request.headerRow = value.empty() ? 0 : std::stoi(value);
  else if (what == "sheet") {
    // Another sheet is another table: what was chosen for this one says nothing about it.
    QStringList files;
    for (const auto& file : m_request.files) files << QString::fromStdString(file.string());
    const auto cache = m_request.cache;
    const base::RawId account = m_request.account;
    begin(files);
    m_request.account = account;
    m_request.cache = cache;
    m_request.sheet = value;
  } else if (what == "match") m_request.match = value;
  else if (what == "kind") {
    m_request.kind = value;
    // Columns were chosen among the fields of another kind.
    m_request.columns.clear();
    m_request.match.clear();
  }
  // What was put right once is read alike the next time.
  m_request.saveMapping = m_request.saveMapping || (what != "preset" && !value.empty());
  lookAgain();
}

std::vector<std::pair<std::string, QString>> ImportModel::fieldChoices() const {
  std::vector<std::pair<std::string, QString>> fields{{std::string(), qtText(m_words.say("import_page", "leave out"))}};
  if (m_workspace == nullptr) return fields;
  for (const auto& [key, label] : app::importFields(*m_workspace, m_words, m_preview.kind)) fields.emplace_back(key, qtText(label));
  return fields;
}

void ImportModel::setColumn(const std::string& column, const std::string& field) {
  if (m_state != State::ready) return;
  m_request.columns[column] = field;
  m_request.saveMapping = true;
  lookAgain();
}

void ImportModel::setTaken(std::int64_t key, app::ImportRow::Outcome outcome, bool taken) {
  if (m_state != State::ready) return;
  if (taken) m_request.leftOut.erase(key);
  else m_request.leftOut.insert(key);
  if (outcome == app::ImportRow::Outcome::conflict && taken) m_request.decided.insert(key);
  else m_request.decided.erase(key);
  tryIt();
}

void ImportModel::setTaken(app::ImportRow::Outcome outcome, bool taken) {
  if (m_state != State::ready || takes(outcome) == taken) return;
  (outcome == app::ImportRow::Outcome::added ? m_request.takeNew : m_request.takeUpdates) = taken;
  tryIt();
}

bool ImportModel::takes(app::ImportRow::Outcome outcome) const {
  return outcome == app::ImportRow::Outcome::added ? m_request.takeNew : m_request.takeUpdates;
}

void ImportModel::setConflictRule(app::ConflictRule rule) {
  if (m_state != State::ready || m_request.conflicts == rule) return;
  m_request.conflicts = rule;
  tryIt();
}

bool ImportModel::canRun() const {
  return m_state == State::ready && !m_isTrying && m_trial && m_trial->rowsRead > 0 && m_trial->setAside < m_trial->rowsRead &&
         m_workspace != nullptr && !m_workspace->readOnlyReason();
}

void ImportModel::run() {
  if (!canRun()) return;
  m_state = State::running;
  m_progress = 0;
  m_error.reset();
  m_cancelled = std::make_shared<std::atomic<bool>>(false);
  Q_EMIT changed();
  const auto progress = [this, cancelled = m_cancelled](double share) {
    QMetaObject::invokeMethod(
        this,
        [this, share] {
          m_progress = share;
          Q_EMIT progressed(share);
        },
        Qt::QueuedConnection);
    return !cancelled->load();
  };
  m_worker.run([workspace = m_workspace, words = m_words, request = m_request,
                progress](const std::atomic<bool>&) -> Ran { return app::runImport(*workspace, words, request, progress); },
               [this](Ran ran) {
                 if (!ran) {
                   refuse(ran.error(), State::ready);
                   return;
                 }
                 m_report = std::move(*ran);
                 m_state = State::done;
                 Q_EMIT changed();
                 if (m_report.kind == "accounts") findContacts();
               });
}

void ImportModel::findContacts() {
  app::ImportRequest request = m_request;
  request.kind = "contacts";
  request.preset.clear();
  request.columns.clear();
  m_worker.run([workspace = m_workspace, words = m_words,
                request](const std::atomic<bool>&) -> Looked { return app::previewFile(*workspace, words, request, 1); },
               [this](const Looked& looked) {
                 if (!looked || m_state != State::done) return;
                 // A column that the accounts left over and that holds a person's name.
                 for (std::size_t i = 0; i < looked->header.size(); ++i) {
                   const std::string& field = looked->fields[i];
                   if (field != "name" && field != "family_name") continue;
                   const auto left = [&](const auto& column) { return column.first == looked->header[i] && column.second.empty(); };
                   m_namesContacts = m_namesContacts || std::any_of(m_report.columns.begin(), m_report.columns.end(), left);
                 }
                 if (m_namesContacts) Q_EMIT changed();
               });
}

void ImportModel::lookForContacts() {
  app::ImportRequest request = m_request;
  request.kind = "contacts";
  request.columns.clear();
  request.preset.clear();
  request.match.clear();
  request.leftOut.clear();
  request.decided.clear();
  request.saveMapping = false;
  m_request = std::move(request);
  lookAgain();
}

std::string ImportModel::moneyText(std::int64_t minor) const {
  const base::Currency currency = m_workspace == nullptr ? base::Currency{} : m_workspace->currency();
  return words::money(m_words.language(), {base::Amount{minor}, currency});
}

void ImportModel::cancel() {
  if (m_state != State::running || !m_cancelled) return;
  m_cancelled->store(true);
  Q_EMIT changed();
}

base::Result<void> ImportModel::undo() {
  if (m_workspace == nullptr || m_report.change == 0) return base::fail(base::ErrorCode::nothingToUndo);
  // Only while the import is the newest edit; a later one is undone from the history, step by step.
  const auto next = m_workspace->nextUndo();
  if (!next) return base::fail(next.error());
  if (!*next || (*next)->id != m_report.change) return base::fail(base::ErrorCode::undoConflict);
  const auto undone = m_workspace->undo();
  if (!undone) return base::fail(undone.error());
  reset();
  return {};
}

base::Result<void> ImportModel::saveRejects(const QString& path) const {
  QFile file(path);
  const QByteArray bytes = QByteArray::fromStdString(m_report.rejects);
  if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
    return base::fail(base::ErrorCode::fileUnwritable, {path.toStdString(), file.errorString().toStdString()});
  return {};
}

}  // namespace kam::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marked_text.h"

#include "report/rich_text.h"
#include "theme/text.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolButton>

namespace kam::ui {
namespace {

/// Bytes of UTF-8 counted as QString's units.
int unitsOf(const std::string& text, std::size_t bytes) {
  return static_cast<int>(QString::fromUtf8(text.data(), static_cast<qsizetype>(bytes)).size());
}

class Marks : public QSyntaxHighlighter {
public:
  explicit Marks(QPlainTextEdit& edit) : QSyntaxHighlighter(edit.document()), m_edit(edit) {}

protected:
  void highlightBlock(const QString& line) override {
    const Colors& colors = colorsOf(m_edit);
    QTextCharFormat faint;
    faint.setForeground(colors.faint);
    const std::string text = plainText(line);
    const report::TextLine read = report::lineOf(text);
    const int begin = unitsOf(text, static_cast<std::size_t>(read.text.data() - text.data()));
    if (read.kind != report::LineKind::plain) setFormat(0, begin, faint);
    if (read.kind == report::LineKind::heading) {
      QTextCharFormat heading;
      heading.setFontWeight(QFont::Bold);
      setFormat(begin, static_cast<int>(line.size()) - begin, heading);
    }
    for (const report::TextSpan& span : report::spansOf(text)) {
      if (!span.bold && span.link.empty()) continue;
      const int from = unitsOf(text, span.from);
      const int to = unitsOf(text, span.from + span.length);
      const int mark = span.bold ? 2 : 1;
      const int inner = static_cast<int>(qtText(span.text).size());
      setFormat(from, to - from, faint);
      QTextCharFormat strong;
      if (span.bold) strong.setFontWeight(QFont::Bold);
      else {
        strong.setForeground(colors.accent);
        strong.setFontUnderline(true);
      }
      setFormat(from + mark, inner, strong);
    }
  }

private:
  QPlainTextEdit& m_edit;
};

}  // namespace

MarkedText::MarkedText(QPlainTextEdit& edit, QWidget* place) : QObject(&edit), m_edit(edit), m_tools(new QWidget(place)) {
  new Marks(edit);
  auto* row = new QHBoxLayout(m_tools);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2);
  m_bold = addTool(QStringLiteral("B"), [this] { toggleBold(); });
  m_heading = addTool(QStringLiteral("H"), [this] { toggleLine(QStringLiteral("# ")); });
  m_entry = addTool(QStringLiteral("\u2022"), [this] { toggleLine(QStringLiteral("- ")); });
  m_link = addTool(QStringLiteral("\u2197"), [this] { insertLink(); });
  QFont bold = m_bold->font();
  bold.setBold(true);
  m_bold->setFont(bold);
  m_link->hide();
  QSizePolicy keep = m_tools->sizePolicy();
  keep.setRetainSizeWhenHidden(true);
  m_tools->setSizePolicy(keep);
  m_tools->hide();
  edit.installEventFilter(this);
  edit.viewport()->installEventFilter(this);
}

QToolButton* MarkedText::addTool(const QString& sign, std::function<void()> run) {
  auto* button = new QToolButton(m_tools);
  button->setText(sign);
  button->setAutoRaise(true);
  // The text keeps the focus, so that its buttons do not go while they are used.
  button->setFocusPolicy(Qt::NoFocus);
  button->setFixedSize(22, 18);
  connect(button, &QToolButton::clicked, this, std::move(run));
  m_tools->layout()->addWidget(button);
  return button;
}

void MarkedText::setTexts(const Texts& texts) {
  const auto name = [](QToolButton* button, const QString& text) {
    button->setToolTip(text);
    button->setAccessibleName(text);
  };
  name(m_bold, texts.bold + QStringLiteral(" (Ctrl+B)"));
  name(m_heading, texts.heading);
  name(m_entry, texts.entry);
  name(m_link, texts.link);
}

void MarkedText::setLinkChoice(std::function<QString()> choose) {
  m_choose = std::move(choose);
  m_link->setVisible(static_cast<bool>(m_choose));
}

void MarkedText::toggleBold() {
  if (m_edit.isReadOnly()) return;
  QTextCursor cursor = m_edit.textCursor();
  if (!cursor.hasSelection()) cursor.select(QTextCursor::WordUnderCursor);
  const QString mark = QStringLiteral("**");
  QString text = cursor.selectedText();
  // Marks hold within one line.
  if (text.contains(QChar::ParagraphSeparator)) return;
  const QString line = cursor.block().text();
  const int from = cursor.selectionStart() - cursor.block().position();
  const int to = cursor.selectionEnd() - cursor.block().position();
  if (line.mid(from - 2, 2) == mark && line.mid(to, 2) == mark && from >= 2) {
    const int start = cursor.selectionStart() - 2;
    cursor.setPosition(start);
    cursor.setPosition(start + static_cast<int>(text.size()) + 4, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    return;
  }
  if (text.startsWith(mark) && text.endsWith(mark) && text.size() > 4) {
    cursor.insertText(text.mid(2, text.size() - 4));
    return;
  }
  cursor.insertText(mark + text + mark);
  if (text.isEmpty()) {
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, 2);
    m_edit.setTextCursor(cursor);
  }
}

void MarkedText::toggleLine(const QString& mark) {
  if (m_edit.isReadOnly()) return;
  QTextCursor cursor = m_edit.textCursor();
  QTextBlock block = m_edit.document()->findBlock(cursor.selectionStart());
  const QTextBlock last = m_edit.document()->findBlock(cursor.selectionEnd());
  const bool off = block.text().startsWith(mark);
  cursor.beginEditBlock();
  for (; block.isValid(); block = block.next()) {
    QTextCursor line(block);
    const std::string text = plainText(block.text());
    const report::TextLine read = report::lineOf(text);
    line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    line.insertText((off ? QString() : mark) + QString::fromUtf8(read.text.data(), static_cast<qsizetype>(read.text.size())));
    if (block == last) break;
  }
  cursor.endEditBlock();
}

void MarkedText::insertLink() {
  if (m_edit.isReadOnly() || !m_choose) return;
  const QString link = m_choose();
  if (!link.isEmpty()) m_edit.textCursor().insertText(link);
  m_edit.setFocus(Qt::OtherFocusReason);
}

QString MarkedText::linkAt(int position) const {
  const QTextBlock block = m_edit.document()->findBlock(position);
  const std::string text = plainText(block.text());
  const int at = position - block.position();
  for (const report::TextSpan& span : report::spansOf(text))
    if (!span.link.empty() && unitsOf(text, span.from) <= at && at <= unitsOf(text, span.from + span.length)) return qtText(span.link);
  return {};
}

void MarkedText::showTools() { m_tools->setVisible(m_edit.hasFocus() && !m_edit.isReadOnly()); }

bool MarkedText::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::ReadOnlyChange: QMetaObject::invokeMethod(this, &MarkedText::showTools, Qt::QueuedConnection); break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
      const auto* key = static_cast<QKeyEvent*>(event);
      const bool bold = key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_B;
      const bool open = key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
      const QString link = open ? linkAt(m_edit.textCursor().position()) : QString();
      if (!bold && link.isEmpty()) break;
      event->accept();
      if (event->type() == QEvent::ShortcutOverride) return true;
      if (bold) toggleBold();
      else Q_EMIT linkOpened(link);
      return true;
    }
    case QEvent::MouseButtonRelease: {
      const auto* mouse = static_cast<QMouseEvent*>(event);
      if (watched != m_edit.viewport() || (mouse->modifiers() & Qt::ControlModifier) == 0) break;
      const QString link = linkAt(m_edit.cursorForPosition(mouse->pos()).position());
      if (!link.isEmpty()) Q_EMIT linkOpened(link);
      break;
    }
    default: break;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace kam::ui

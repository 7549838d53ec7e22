// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document_texts.h"

#include "base/text.h"
#include "report/rich_text.h"

namespace kam::report {

namespace {

class Collector {
public:
  explicit Collector(std::vector<std::string>& texts) : m_texts(texts) {}

  void add(const std::string& text) {
    if (!text.empty()) m_texts.push_back(text);
  }
  void add(const Cell& cell) {
    add(cell.text);
    add(cell.second);
  }
  void operator()(const Paragraph& block) { add(block.marked ? plainOf(block.text) : block.text); }
  void operator()(const Subheading& block) { add(block.text); }
  void operator()(const KeyFigures& block) {
    for (const KeyFigure& figure : block.figures) addAll({figure.label, figure.value, figure.detail});
  }
  void operator()(const Facts& block) {
    for (const Fact& fact : block.facts) addAll({fact.label, fact.value});
  }
  void operator()(const Table& block) {
    for (const Column& column : block.columns) add(column.title);
    for (const auto& row : block.rows)
      for (const Cell& cell : row) add(cell);
    for (const Cell& cell : block.total) add(cell);
    add(block.caption);
  }
  void operator()(const ChartBlock& block) {
    for (const Chart& chart : block.charts) std::visit(*this, chart);
    add(block.caption);
  }
  void operator()(const BarLineChart& chart) {
    addAll({chart.title, chart.subtitle, chart.cutLabel, chart.caption, chart.emptyText});
    for (const std::string& name : chart.groupNames) add(name);
    if (chart.marked && *chart.marked < chart.bars.size()) add(chart.bars[*chart.marked].label);
  }
  void operator()(const ColumnSeriesChart& chart) {
    addAll({chart.title, chart.subtitle, chart.valueName, chart.beforeName, chart.partialName, chart.emptyText});
    for (const ColumnGroup& group : chart.groups) add(group.label);
  }
  void operator()(const MatrixChart& chart) {
    addAll({chart.title, chart.subtitle, chart.xCaption, chart.yCaption, chart.sizeCaption, chart.emptyText});
    for (const std::string& name : chart.fieldNames) add(name);
    for (const MatrixPoint& point : chart.points) add(point.label);
  }
  void operator()(const ContributionBars& chart) {
    addAll({chart.title, chart.subtitle, chart.emptyText});
    for (const std::string& name : chart.criteria) add(name);
    for (const ContributionRow& row : chart.rows) addAll({row.label, row.total});
  }
  void operator()(const SlopeChart& chart) {
    addAll({chart.title, chart.subtitle, chart.leftCaption, chart.rightCaption, chart.emptyText});
    for (const SlopeLine& line : chart.lines) add(line.label);
  }
  void operator()(const WaterfallChart& chart) {
    addAll({chart.title, chart.subtitle, chart.startLabel, chart.endLabel, chart.emptyText});
    for (const WaterfallStep& step : chart.steps) add(step.label);
  }
  void operator()(const SwotGrid& block) {
    for (const SwotQuadrant& quadrant : block.quadrants) {
      add(quadrant.title);
      for (const std::string& entry : quadrant.entries) add(entry);
    }
  }
  void operator()(const Note& block) { addAll({block.title, block.text}); }
  void operator()(const Bullets& block) {
    for (const std::string& entry : block.entries) add(block.marked ? plainOf(entry) : entry);
  }
  void operator()(const Spacer&) {}
  void operator()(const BridgeChart& chart) {
    addAll({chart.title, chart.subtitle, chart.targetLabel, chart.targetFigure, chart.emptyText});
    for (const BridgePart& part : chart.parts) addAll({part.label, part.figure});
  }
  void operator()(const PeopleChart& chart) {
    addAll({chart.title, chart.subtitle, chart.influenceName, chart.strengthName, chart.emptyText});
    for (const std::string& name : chart.lineNames) add(name);
    for (const PersonCard& card : chart.cards) addAll({card.name, card.position, card.support});
  }
  void operator()(const TimelineChart& chart) {
    addAll({chart.title, chart.subtitle, chart.todayLabel, chart.emptyText});
    for (const TimelineRow& row : chart.rows) add(row.label);
  }

  void addAll(std::initializer_list<std::string> texts) {
    for (const std::string& text : texts) add(text);
  }

private:
  std::vector<std::string>& m_texts;
};

/// A text as a row of words without the blanks between them, and where each word begins: a word that was broken over two
/// lines is found again, and a part of a longer word is not.
class WordRow {
public:
  explicit WordRow(const std::string& text) {
    bool begins = true;
    for (const char sign : base::folded(text)) {
      if (sign == ' ') {
        begins = true;
        continue;
      }
      m_letters += sign;
      m_begins.push_back(begins);
      begins = false;
    }
    m_begins.push_back(true);
  }

  bool holds(const std::string& text) const {
    std::string wanted = base::folded(text);
    std::erase(wanted, ' ');
    if (wanted.empty()) return false;
    for (std::size_t at = m_letters.find(wanted); at != std::string::npos; at = m_letters.find(wanted, at + 1))
      if (m_begins[at] && m_begins[at + wanted.size()]) return true;
    return false;
  }

private:
  std::string m_letters;
  std::vector<bool> m_begins;
};

}  // namespace

std::vector<std::string> textsOf(const Document& document) {
  std::vector<std::string> texts;
  Collector collect(texts);
  collect.addAll({document.title, document.subject, document.author, document.headerLeft, document.headerRight, document.footerLeft});
  if (document.cover) {
    collect.addAll(
        {document.cover->kind, document.cover->title, document.cover->subtitle, document.cover->signatureTitle, document.cover->signatureNote});
    for (const Cell& mark : document.cover->marks) collect.add(mark);
    for (const Fact& fact : document.cover->facts) collect.addAll({fact.label, fact.value});
    for (const Signature& signature : document.cover->signatures) collect.addAll({signature.role, signature.name, signature.state});
  }
  for (const Section& section : document.sections) {
    collect.add(section.title);
    for (const Block& block : section.blocks) std::visit(collect, block);
  }
  return texts;
}

const Withheld* withheldIn(const std::string& text, const std::vector<Withheld>& withheld) {
  if (withheld.empty()) return nullptr;
  const WordRow row(text);
  for (const Withheld& secret : withheld)
    if (row.holds(secret.text)) return &secret;
  return nullptr;
}

const Withheld* withheldIn(const Document& document) {
  if (document.withheld.empty()) return nullptr;
  std::string all;
  for (const std::string& text : textsOf(document)) all += text + "\n";
  return withheldIn(all, document.withheld);
}

}  // namespace kam::report

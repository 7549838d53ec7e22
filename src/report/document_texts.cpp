// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document_texts.h"

#include "base/text.h"

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
  void operator()(const Paragraph& block) { add(block.text); }
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
  void operator()(const SwotGrid& block) {
    for (const SwotQuadrant& quadrant : block.quadrants) {
      add(quadrant.title);
      for (const std::string& entry : quadrant.entries) add(entry);
    }
  }
  void operator()(const Note& block) { addAll({block.title, block.text}); }
  void operator()(const Bullets& block) {
    for (const std::string& entry : block.entries) add(entry);
  }
  void operator()(const Spacer&) {}

  void addAll(std::initializer_list<std::string> texts) {
    for (const std::string& text : texts) add(text);
  }

private:
  std::vector<std::string>& m_texts;
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

std::string withheldTextIn(const Document& document) {
  if (document.withheld.empty()) return {};
  std::string all;
  for (const std::string& text : textsOf(document)) all += " " + base::folded(text) + " ";
  for (const std::string& withheld : document.withheld) {
    const std::string wanted = base::folded(withheld);
    if (!wanted.empty() && all.find(" " + wanted + " ") != std::string::npos) return withheld;
  }
  return {};
}

}  // namespace kam::report

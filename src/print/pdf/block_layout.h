// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the blocks of a document into strips of a given width. One function per kind of block; all measure first and
// paint later with what was measured.
#pragma once

#include "print/pdf/strip.h"
#include "print/style/style.h"
#include "report/document.h"

namespace kam::print {

/// `width` in points; strips refer to the blocks, which must outlive them.
std::vector<Strip> layOut(const report::Block& block, double width, const Style& style);

std::vector<Strip> layOut(const report::Paragraph& block, double width, const Style& style);
std::vector<Strip> layOut(const report::Subheading& block, double width, const Style& style);
std::vector<Strip> layOut(const report::KeyFigures& block, double width, const Style& style);
std::vector<Strip> layOut(const report::Facts& block, double width, const Style& style);
std::vector<Strip> layOut(const report::Table& block, double width, const Style& style);
std::vector<Strip> layOut(const report::ChartBlock& block, double width, const Style& style);
std::vector<Strip> layOut(const report::SwotGrid& block, double width, const Style& style);
std::vector<Strip> layOut(const report::Note& block, double width, const Style& style);
std::vector<Strip> layOut(const report::Bullets& block, double width, const Style& style);
std::vector<Strip> layOut(const report::Spacer& block, double width, const Style& style);

/// The heading of a section, kept with what follows and entered in the outline.
Strip headingStrip(const std::string& title, double width, const Style& style);

}  // namespace kam::print

// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that come from outside, a house's logo: PNG, JPEG or SVG, drawn as large as they fit and never distorted.
#pragma once

#include <QByteArray>
#include <QPainter>
#include <QRectF>

namespace kam::print {

/// Against the right edge of `box`, in its middle. Nothing where the bytes are no picture.
void paintPicture(QPainter& painter, const QByteArray& bytes, const QRectF& box);

/// Width and height; empty where the bytes are no picture that can be drawn here, or one beyond 8,000 pixels a side.
QSizeF pictureSize(const QByteArray& bytes);

/// More is no logo.
inline constexpr qsizetype kMostLogoBytes = 300 * 1024;

}  // namespace kam::print

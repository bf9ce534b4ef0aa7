// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hall::ui {

/// Valid JSON, laid out in lines with an indent of two. Members keep their order and every string
/// and number its spelling, which a parser in between would not leave alone. Pure; thread-safe.
QByteArray prettyJson(const QByteArray& json);

} // namespace hall::ui

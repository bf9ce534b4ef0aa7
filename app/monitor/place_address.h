// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace hall::app {

/// Longest address that is taken, in UTF-16 units.
inline constexpr int maxPlaceLength = 4096;

/// An address of a place in the window, `hall://audit/dec_…`: one line, not too long. Whether it
/// leads anywhere the window finds out.
bool isPlaceAddress(const QString& text);

/// The one address among the words of a command line that are no options, percent-decoded; empty
/// when there are none. Error INVALID_OPTION names the word that is none.
Result<QString> readPlaceAddress(const QStringList& words);

} // namespace hall::app

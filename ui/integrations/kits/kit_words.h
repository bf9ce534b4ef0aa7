// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace hall::ui {

/// What the files kit.json say to a person, in English: translators find the words here, because
/// they do not read JSON.
std::span<const char* const> kitWords();
/// One of them in the language of the window.
QString kitWord(const QString& words);

} // namespace hall::ui

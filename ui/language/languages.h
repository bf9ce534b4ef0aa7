// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace hall::ui {

/// A language that the window speaks.
struct Language {
    const char* code; ///< "de", "zh_CN": the end of the name of its file
    const char* name; ///< UTF-8, in the language itself
};

/// In the order of the menu.
inline constexpr std::array languages{
    Language{"en", "English"},  Language{"de", "Deutsch"}, Language{"es", "Español"},
    Language{"fr", "Français"}, Language{"ja", "日本語"},  Language{"zh_CN", "简体中文"},
};

/// The two choices that are no language: what the desktop says, and texts for finding layouts that
/// are too narrow.
inline constexpr char systemLanguage[] = "system";
inline constexpr char pseudoLanguage[] = "pseudo";

/// A code of `languages`, systemLanguage or pseudoLanguage.
bool isLanguageChoice(const QString& choice);

/// The code of the first of `wanted`, as of QLocale::uiLanguages() ("de-AT", "zh-Hans-CN"), that
/// the window speaks; "en" when it speaks none of them.
QString spokenLanguage(const QStringList& wanted);

} // namespace hall::ui

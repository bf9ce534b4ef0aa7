// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/languages.h"

#include <QLocale>

#include <algorithm>

namespace hall::ui {

bool isLanguageChoice(const QString& choice)
{
    return choice == QLatin1String(systemLanguage) || choice == QLatin1String(pseudoLanguage) ||
           std::any_of(languages.begin(), languages.end(), [&](const Language& language) {
               return choice == QLatin1String(language.code);
           });
}

QString spokenLanguage(const QStringList& wanted)
{
    for (const QString& name : wanted) {
        const QLocale locale(name);
        for (const Language& language : languages) {
            // The script too: who reads traditional characters is better off with English.
            const QLocale ours(QLatin1String(language.code));
            if (locale.language() == ours.language() && locale.script() == ours.script())
                return QLatin1String(language.code);
        }
    }
    return QLatin1String(languages.front().code);
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/translations.h"

#include "ui/language/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the desktop where its language is the one that is spoken: Swiss numbers with German words.
QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale own(language);
    return system.language() == own.language() && system.script() == own.script() ? system : own;
}

} // namespace

Translations::Translations(QObject* parent) : QObject(parent), m_pseudo(m_english) {}

Translations::~Translations()
{
    clear();
    QLocale::setDefault(m_firstLocale);
}

void Translations::use(const QString& choice)
{
    clear();
    m_choice = isLanguageChoice(choice) ? choice : QString::fromLatin1(systemLanguage);
    const bool asSystem = m_choice == QLatin1String(systemLanguage);
    m_language = asSystem ? spokenLanguage(QLocale::system().uiLanguages()) : m_choice;
    const bool pseudo = m_language == QLatin1String(pseudoLanguage);
    // The desktop's own way with numbers also where the window cannot speak its language.
    QLocale::setDefault(asSystem || pseudo ? QLocale::system() : localeOf(m_language));
    // The one that is installed last is asked first.
    if (m_english.load(u":/i18n/hall_monitor_en.qm"_s))
        QCoreApplication::installTranslator(&m_english);
    if (pseudo) {
        QCoreApplication::installTranslator(&m_pseudo);
        return;
    }
    if (m_qts.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_language != QLatin1String(languages.front().code) &&
        m_ours.load(u":/i18n/hall_monitor_"_s + m_language + u".qm"_s))
        QCoreApplication::installTranslator(&m_ours);
}

void Translations::clear()
{
    for (QTranslator* translator :
         {static_cast<QTranslator*>(&m_pseudo), &m_ours, &m_qts, &m_english})
        QCoreApplication::removeTranslator(translator);
}

} // namespace hall::ui

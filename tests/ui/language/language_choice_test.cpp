// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/monitor_options.h"
#include "tests/support/test_registry.h"
#include "ui/language/languages.h"
#include "ui/language/pseudo_text.h"
#include "ui/language/translations.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QTest>

#include <memory>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// Which language is spoken, and what the one that nobody speaks looks like.
class LanguageChoiceTest : public QObject {
    Q_OBJECT

private:
    static QString records(int n)
    {
        return QCoreApplication::translate("hall::ui::AuditLogPage", "%Ln records", nullptr, n);
    }

private Q_SLOTS:
    void theFirstThatIsSpokenIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char* name, const QStringList& wanted, const QString& spoken) {
            QTest::newRow(name) << wanted << spoken;
        };
        row("none", {}, u"en"_s);
        row("plain C", {u"C"_s}, u"en"_s);
        row("Austria", {u"de-AT"_s}, u"de"_s);
        row("Canada", {u"fr-Latn-CA"_s, u"en-CA"_s}, u"fr"_s);
        row("Mexico", {u"es-MX"_s}, u"es"_s);
        row("Japan", {u"ja-JP"_s}, u"ja"_s);
        row("China", {u"zh-Hans-CN"_s}, u"zh_CN"_s);
        row("Singapore", {u"zh-Hans-SG"_s}, u"zh_CN"_s);
        row("Taiwan reads other characters", {u"zh-Hant-TW"_s, u"en-US"_s}, u"en"_s);
        row("the second", {u"it-IT"_s, u"de-IT"_s}, u"de"_s);
        row("English before German", {u"en-GB"_s, u"de-DE"_s}, u"en"_s);
    }
    void theFirstThatIsSpokenIsTaken()
    {
        QFETCH(QStringList, wanted);
        QTEST(spokenLanguage(wanted), "spoken");
    }

    void eachLanguageHasItsFile()
    {
        for (const Language& language : languages) {
            const QString code = QLatin1String(language.code);
            QVERIFY2(QFile::exists(u":/i18n/hall_monitor_%1.qm"_s.arg(code)), language.code);
            QVERIFY(isLanguageChoice(code));
        }
        QVERIFY(isLanguageChoice(u"system"_s));
        QVERIFY(isLanguageChoice(u"pseudo"_s));
        QVERIFY(!isLanguageChoice(QString()));
        QVERIFY(!isLanguageChoice(u"de_DE"_s));
        QVERIFY(!isLanguageChoice(u"klingon"_s));
    }

    void countsHaveTheirPluralForms()
    {
        QCOMPARE(records(1), u"1 records"_s);
        {
            Translations translations;
            translations.use(u"en"_s);
            QCOMPARE(records(1), u"1 record"_s);
            QCOMPARE(records(1234), u"1,234 records"_s);
            translations.use(u"pseudo"_s);
            QVERIFY(records(1).startsWith(u"[1 réçörd "_s));
            QVERIFY(records(2).startsWith(u"[2 réçördš "_s));
        }
        QCOMPARE(records(1), u"1 records"_s);
    }

    void numbersFollowTheLanguage()
    {
        const QLocale before;
        {
            Translations translations;
            translations.use(u"de"_s);
            QCOMPARE(translations.language(), u"de"_s);
            QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
            translations.use(u"fr"_s);
            QVERIFY(QLocale().toString(1.5) == u"1,5"_s);
            translations.use(u"en"_s);
            QCOMPARE(QLocale().toString(1234567), u"1,234,567"_s);
        }
        QCOMPARE(QLocale(), before);
    }

    void whatANewerVersionWroteIsTheSystemsLanguage()
    {
        Translations translations;
        translations.use(u"tlh"_s);
        QCOMPARE(translations.choice(), u"system"_s);
        QCOMPARE(translations.language(), spokenLanguage(QLocale::system().uiLanguages()));
    }

    void qtSpeaksTheLanguageToo()
    {
        Translations translations;
        translations.use(u"de"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
        translations.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void pseudoTextKeepsWhatIsFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("start");
        const auto row = [](const QString& text, const QString& start) {
            QTest::newRow(qPrintable(text)) << text << start;
        };
        row(u"Save"_s, u"[Šàvé א"_s);
        row(u"%1 of %Ln, %L2"_s, u"[%1 öf %Ln, %L2 "_s);
        row(u"100 %"_s, u"[100 % "_s);
        row(u"%12 and %n"_s, u"[%12 àñd %n "_s);
        row(u"Approve &once"_s, u"[Àpprövé &oñçé "_s);
        row(u"This && that"_s, u"[Thîš && thàt "_s);
        row(u" and "_s, u" [àñd "_s);
    }
    void pseudoTextKeepsWhatIsFilledIn()
    {
        QFETCH(QString, text);
        QFETCH(QString, start);
        const QString pseudo = pseudoText(text);
        QVERIFY2(pseudo.startsWith(start), qPrintable(pseudo));
        QVERIFY(pseudo.size() * 10 >= text.size() * 14);
        QVERIFY(pseudo.contains(u'\u05D0'));
        QCOMPARE(pseudo.front().isSpace(), text.front().isSpace());
        QCOMPARE(pseudo.back().isSpace(), text.back().isSpace());
    }
    void nothingStaysNothing()
    {
        QCOMPARE(pseudoText({}), QString());
        QCOMPARE(pseudoText(u" "_s), u" "_s);
    }

    void theOptionTakesALanguage_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isRight");
        for (const char* word : {"system", "pseudo", "en", "de", "fr", "es", "ja", "zh_CN"})
            QTest::newRow(word) << QString::fromLatin1(word) << true;
        for (const char* word : {"", "DE", "german", "de_DE", "../../de"})
            QTest::newRow(word) << QString::fromLatin1(word) << false;
    }
    void theOptionTakesALanguage()
    {
        QFETCH(QString, word);
        const auto options =
            app::readMonitorOptions({u"hall-monitor"_s, u"--language"_s, word}, {});
        QTEST(options.ok(), "isRight");
        if (options) {
            QCOMPARE(options->language, word);
            return;
        }
        QCOMPARE(options.error().field, u"--language"_s);
        QVERIFY(options.error().message.contains(u'"' + word + u'"'));
        QVERIFY(options.error().message.contains(u"zh_CN"_s));
    }
};

HALL_TEST(LanguageChoiceTest);

#include "language_choice_test.moc"

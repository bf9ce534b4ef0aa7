// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char smallFile[] = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hall::ui::Page</name>
    <message>
        <source>Say &quot;%1&quot; &amp;now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Denied with DENY_LOCKDOWN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
)";

struct Workshop {
    QTemporaryDir folder;
    QByteArray said;

    Workshop()
    {
        for (const char* name : {"translate.py", "same_any.txt"})
            QFile::copy(QStringLiteral(HALL_TRANSLATIONS "/%1").arg(QLatin1String(name)),
                        folder.filePath(QLatin1String(name)));
        write(u"hall_monitor_de.ts"_s, smallFile);
    }
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const QString& name)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int run(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(folder.path());
        process.start(u"python3"_s, QStringList{u"-B"_s, u"translate.py"_s} + arguments);
        process.waitForFinished();
        said = process.readAll();
        return process.exitCode();
    }
    /// The exported rows with the translations, in their order, in the last column.
    QByteArray filled(const QByteArrayList& texts)
    {
        run({u"export"_s, u"de"_s});
        QByteArrayList lines = said.trimmed().split('\n');
        for (qsizetype i = 1; i < lines.size(); ++i)
            lines[i] = lines.at(i).trimmed() + '\t' + texts.value(i - 1);
        return lines.join('\n') + '\n';
    }
};

const QByteArrayList rightTexts{"„%1“ &jetzt sagen…", "%Ln Eintrag von %1", "%Ln Einträge von %1",
                                "Mit DENY_LOCKDOWN abgelehnt"};

} // namespace

/// The tool that translators use: what it takes, what it refuses, and that it spoils nothing.
class LanguageToolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedComesBackTranslated()
    {
        Workshop shop;
        QCOMPARE(shop.run({u"check"_s, u"de"_s}), 1);
        QVERIFY(shop.said.contains("is not translated"));
        const QByteArray rows = shop.filled(rightTexts);
        QCOMPARE(rows.count('\n'), 5);
        shop.write(u"de.tsv"_s, rows);
        QVERIFY2(shop.run({u"import"_s, u"de"_s, u"de.tsv"_s}) == 0, shop.said.constData());
        QVERIFY2(shop.run({u"check"_s, u"de"_s}) == 0, shop.said.constData());
        const QByteArray file = shop.read(u"hall_monitor_de.ts"_s);
        QVERIFY(file.contains("<translation>„%1“ &amp;jetzt sagen…</translation>"));
        QVERIFY(file.contains("<numerusform>%Ln Eintrag von %1</numerusform>"));
        QVERIFY(!file.contains("unfinished"));
        QCOMPARE(shop.run({u"export"_s, u"de"_s}), 0);
        QCOMPARE(shop.said.count('\n'), 1);
    }

    void aMistakeIsNamedAndNothingIsTaken_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, int at, const char* text, const char* said) {
            QTest::newRow(name) << at << QByteArray(text) << QByteArray(said);
        };
        row("a placeholder is missing", 0, "&jetzt sagen…", "lacks %1");
        row("a placeholder too many", 0, "„%1“ %2 &jetzt sagen…", "has %2");
        row("no mnemonic", 0, "„%1“ jetzt sagen…", "another number of &");
        row("two mnemonics", 0, "&„%1“ &jetzt sagen…", "another number of &");
        row("no ellipsis", 0, "„%1“ &jetzt sagen", "the … at its end");
        row("space at the end", 3, " Mit DENY_LOCKDOWN abgelehnt", "another space");
        row("a code was translated", 3, "Mit ABGELEHNT_SPERRE", "lacks DENY_LOCKDOWN");
        row("a plural form is missing", 1, "", "is empty");
        row("English", 3, "Denied with DENY_LOCKDOWN", "is the English text");
    }
    void aMistakeIsNamedAndNothingIsTaken()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, said);
        Workshop shop;
        QByteArrayList texts = rightTexts;
        texts[at] = text;
        shop.write(u"de.tsv"_s, shop.filled(texts));
        QCOMPARE(shop.run({u"import"_s, u"de"_s, u"de.tsv"_s}), 1);
        QVERIFY2(shop.said.contains(said), shop.said.constData());
        QCOMPARE(shop.read(u"hall_monitor_de.ts"_s), QByteArray(smallFile));
    }

    void rowsThatAreNoneAreNamed()
    {
        Workshop shop;
        shop.write(u"de.tsv"_s, "hall::ui::Page\tonly two columns\n");
        QCOMPARE(shop.run({u"import"_s, u"de"_s, u"de.tsv"_s}), 1);
        QVERIFY2(shop.said.contains("line 1 has 2 columns"), shop.said.constData());
        shop.write(u"de.tsv"_s, "hall::ui::Page\t\t\tNowhere\tNirgends\n");
        QCOMPARE(shop.run({u"import"_s, u"de"_s, u"de.tsv"_s}), 1);
        QVERIFY2(shop.said.contains("\"Nowhere\" is no text of hall::ui::Page"),
                 shop.said.constData());
        QCOMPARE(shop.run({u"import"_s, u"de"_s, u"gone.tsv"_s}), 1);
        QVERIFY2(shop.said.contains("gone.tsv"), shop.said.constData());
        QCOMPARE(shop.run({u"import"_s, u"xx"_s, u"de.tsv"_s}), 2);
        QCOMPARE(shop.read(u"hall_monitor_de.ts"_s), QByteArray(smallFile));
    }

    /// What the build and the translators change must look alike, or every update is a large diff.
    void theFilesAreAsLupdateWritesThem()
    {
        for (const char* code : {"de", "en", "es", "fr", "ja", "zh_CN"}) {
            Workshop shop;
            const QString name = u"hall_monitor_%1.ts"_s.arg(QLatin1String(code));
            QFile file(QStringLiteral(HALL_TRANSLATIONS "/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            shop.write(name, text);
            shop.write(u"none.tsv"_s, {});
            QCOMPARE(shop.run({u"import"_s, QLatin1String(code), u"none.tsv"_s}), 0);
            QCOMPARE(shop.read(name), text);
        }
    }
};

HALL_TEST(LanguageToolTest);

#include "language_tool_test.moc"

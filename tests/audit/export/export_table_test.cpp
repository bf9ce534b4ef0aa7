// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/tables/export_text.h"
#include "tests/audit/export/exported_log.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// CSV and HTML: what a hostile text can do in them is nothing.
class ExportTableTest : public QObject {
    Q_OBJECT

    static RecordDraft hostile(const QString& text)
    {
        return eventDraft(record_kind::registry, testTimeMs, text, {{u"reason"_s, text}});
    }

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"cap.doc.read"_s << QByteArray("cap.doc.read");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("=") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("+") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("-") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("@") << u"@SUM(1)"_s << QByteArray("'@SUM(1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("CR") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("quotes") << u"say \"hi\", you"_s << QByteArray("\"say \"\"hi\"\", you\"");
        QTest::newRow("formula with quotes")
            << u"=HYPERLINK(\"http://x\",\"y\")"_s
            << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        QTest::newRow("minus inside") << u"a-b"_s << QByteArray("a-b");
        QTest::newRow("line end") << u"a\nb"_s << QByteArray("\"a\nb\"");
    }

    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvLine({text, u"x"_s}), QByteArray(cell + ",x\r\n"));
    }

    void csvAsAnotherProgramReadsIt()
    {
        ExportedLog log;
        const QString text = u"=cmd|' /C calc'!A0, \"ünï\"\r\nsecond"_s;
        QVERIFY(log.write({hostile(text)}));
        QVERIFY(log.writeSome(700));
        ExportOptions options = log.options(u"x.csv"_s);
        options.format = ExportFormat::Csv;
        const auto result = exportLog(options);
        QVERIFY(result);
        QCOMPARE(result->manifestPath, QString());
        QCOMPARE(log.files(), QStringList{u"x.csv"_s});
        const QByteArray read =
            python("import csv,json,sys\n"
                   "rows=list(csv.DictReader(open(sys.argv[1],encoding='utf-8-sig',newline='')))\n"
                   "bad=[v for r in rows for v in r.values() if v[:1] in '=+-@\\t\\r' and v]\n"
                   "r=rows[1]\n"
                   "print(json.dumps([len(rows),len(rows[0]),len(bad),r['seq'],r['reason'],"
                   "r['recorded_at'],r['hash']]))",
                   {result->path});
        const QJsonArray values = QJsonDocument::fromJson(read).array();
        QCOMPARE(values.at(0).toInt(), 702);
        QCOMPARE(values.at(1).toInt(), exportColumns().size());
        QCOMPARE(values.at(2).toInt(), 0);
        QCOMPARE(values.at(3).toString(), u"2"_s);
        QCOMPARE(values.at(4).toString(), QString(u'\'' + text));
        QCOMPARE(values.at(5).toString(), u"2026-05-28T20:26:40.000Z"_s);
        QCOMPARE(values.at(6).toString().toLatin1(),
                 log.value(u"SELECT lower(hex(hash)) FROM record WHERE seq = 2"_s).toByteArray());
    }

    void aReportNeedsNothingAndRunsNothing()
    {
        ExportedLog log;
        const QString text = u"</td><script>alert(1)</script><img src=x onerror=y>\u202Egnp"_s;
        QVERIFY(log.write({hostile(text)}));
        QVERIFY(log.writeSome(300));
        ExportOptions options =
            log.options(u"x.html"_s, u"-worker:\"<b>\" -code:SIGNING_KEY_CREATED"_s);
        options.format = ExportFormat::Html;
        const auto result = exportLog(options);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->rows, 301);
        const QByteArray html = SignedLog::bytesOf(result->path);
        for (const char* forbidden : {"<script", "<img", "<link", "<iframe", "url(", "@import"})
            QVERIFY2(!html.contains(forbidden), forbidden);
        QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        QVERIFY(html.contains("\\u202E"));
        QVERIFY(html.contains("-worker:&quot;&lt;b&gt;&quot;"));
        QVERIFY(html.contains("prefers-color-scheme:dark") && html.contains("@media print"));
        QCOMPARE(html.count("<tr>"), 302);
        QVERIFY(html.count("<rect ") > 30);
        QVERIFY(!html.contains("made up"));
    }

    void whatADemoWroteSaysSo()
    {
        ExportedLog log;
        QVERIFY(log.writeSome(10));
        ExportOptions options = log.options(u"demo.html"_s);
        options.format = ExportFormat::Html;
        options.isDemo = true;
        const auto report = exportLog(options);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(SignedLog::bytesOf(report->path).contains("made up"));
        options = log.options(u"demo.jsonl"_s);
        options.isDemo = true;
        const auto lines = exportLog(options);
        QVERIFY2(lines, lines ? "" : qPrintable(lines.error().message));
        const auto manifest = readExportManifest(SignedLog::bytesOf(lines->manifestPath));
        QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().message));
        QVERIFY(manifest->howToCheck.front().contains(u"made up"));
    }

    void tooManyForAReport()
    {
        ExportedLog log;
        QVERIFY(log.writeSome(int(mostReportRows)));
        ExportOptions options = log.options(u"x.html"_s);
        options.format = ExportFormat::Html;
        const auto result = exportLog(options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"TOO_MANY_ROWS"_s);
        QVERIFY(result.error().message.contains(u"100000"));
        QVERIFY(log.files().isEmpty());
    }
};

HALL_TEST(ExportTableTest);

#include "export_table_test.moc"

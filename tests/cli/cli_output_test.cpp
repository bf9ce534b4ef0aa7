// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/output.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::cli;

class CliOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visibleText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"cap.doc.read é 漢"_s << u"cap.doc.read é 漢"_s;
        QTest::newRow("escape") << u"\x1b[2Jx"_s << u"\\x1b[2Jx"_s;
        QTest::newRow("C1 CSI") << QString(QChar(0x9b)) << u"\\x9b"_s;
        QTest::newRow("new line") << u"a\nb\r\tc"_s << u"a\\nb\\r\\tc"_s;
        QTest::newRow("null") << QString(QChar(0)) << u"\\x00"_s;
        QTest::newRow("delete") << QString(QChar(0x7f)) << u"\\x7f"_s;
        QTest::newRow("right to left override") << QString(QChar(0x202e)) << u"\\u{202e}"_s;
        QTest::newRow("zero width space") << QString(QChar(0x200b)) << u"\\u{200b}"_s;
        QTest::newRow("line separator") << QString(QChar(0x2028)) << u"\\u{2028}"_s;
        QTest::newRow("hangul filler") << QString(QChar(0x3164)) << u"\\u{3164}"_s;
        const char32_t tag = 0xE0041;
        QTest::newRow("tag character") << QString::fromUcs4(&tag, 1) << u"\\u{e0041}"_s;
        const char32_t face = 0x1F600;
        QTest::newRow("emoji") << QString::fromUcs4(&face, 1) << QString::fromUcs4(&face, 1);
    }
    void visibleText()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(hall::cli::visibleText(text), shown);
    }

    void visibleJsonKeepsItsValue()
    {
        const char32_t tag = 0xE0041;
        const QJsonObject object{
            {u"a"_s, QString(u"\x1b[31m\n"_s + QChar(0x9b) + QChar(0x202e) + QChar(0x7f) +
                             QString::fromUcs4(&tag, 1) + u"é"_s)}};
        const QByteArray shown = visibleJson(QJsonDocument(object).toJson());
        QCOMPARE(QJsonDocument::fromJson(shown).object(), object);
        QVERIFY(shown.contains("\\u202e"));
        QVERIFY(!shown.contains('\x7f'));
        QVERIFY(!QString::fromUtf8(shown).contains(QChar(0x9b)));
    }

    void displayWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("ascii") << u"abc"_s << 3;
        QTest::newRow("wide") << u"漢字"_s << 4;
        QTest::newRow("combining") << QString(u"e"_s + QChar(0x301)) << 1;
    }
    void displayWidth()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(hall::cli::displayWidth(text), width);
    }

    void onlyAllowIsGood()
    {
        QCOMPARE(outcomeStyle(u"ALLOW"_s), Style::Good);
        QCOMPARE(outcomeStyle(u"REQUIRE_HUMAN"_s), Style::Caution);
        QCOMPARE(outcomeStyle(u"DENY"_s), Style::Bad);
        QCOMPARE(outcomeStyle(u"MODIFY"_s), Style::Bad);
        QCOMPARE(outcomeStyle(QString()), Style::Bad);
    }
};

HALL_TEST(CliOutputTest);

#include "cli_output_test.moc"

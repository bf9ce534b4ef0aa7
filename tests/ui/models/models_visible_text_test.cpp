// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/visible_text.h"

#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

class ModelsVisibleTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellsOut_data();
    void spellsOut();
    void keepsLineBreaksWhereAsked();
    void shortens();
    void neverCutsAPair();
    void toolTipIsPlain();
};

void ModelsVisibleTextTest::spellsOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("id") << u"cap.doc.summarize"_s << u"cap.doc.summarize"_s;
    QTest::newRow("markup") << u"<b>x</b> & <a href='y'>"_s << u"<b>x</b> & <a href='y'>"_s;
    QTest::newRow("letters") << u"Grüße 日本語 שלום 😀"_s << u"Grüße 日本語 שלום 😀"_s;
    QTest::newRow("backslash") << u"C:\\new"_s << u"C:\\new"_s;
    QTest::newRow("line break") << u"a\nb\r\tc"_s << u"a\\nb\\r\\tc"_s;
    QTest::newRow("nul and escape") << QString(u"a\0b\x1b["_s) << u"a\\u0000b\\u001B["_s;
    QTest::newRow("delete, C1") << u"\u007f\u0085\u009b"_s << u"\\u007F\\u0085\\u009B"_s;
    QTest::newRow("override") << u"doc\u202Egpj.exe"_s << u"doc\\u202Egpj.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"\\u2066a\\u2069"_s;
    QTest::newRow("marks") << u"\u200e\u200f\u061c"_s << u"\\u200E\\u200F\\u061C"_s;
    QTest::newRow("zero width") << u"a\u200bb\u200c\u200d\u2060\ufeff"_s
                                << u"a\\u200Bb\\u200C\\u200D\\u2060\\uFEFF"_s;
    QTest::newRow("soft hyphen, joiner") << u"\u00ad\u034f"_s << u"\\u00AD\\u034F"_s;
    QTest::newRow("fillers") << u"\u115f\u3164\uffa0\u2800"_s << u"\\u115F\\u3164\\uFFA0\\u2800"_s;
    QTest::newRow("variation selector") << u"\u2764\ufe0f"_s << u"\u2764\\uFE0F"_s;
    QTest::newRow("odd spaces") << u"\u00a0\u2003\u3000"_s << u"\\u00A0\\u2003\\u3000"_s;
    QTest::newRow("separators") << u"\u2028\u2029"_s << u"\\u2028\\u2029"_s;
    QTest::newRow("tag") << u"\U000E0041"_s << u"\\u{E0041}"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << u"\\uD800"_s;
    QTest::newRow("non-character") << QString(QChar(0xffff)) << u"\\uFFFF"_s;
}

void ModelsVisibleTextTest::spellsOut()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
    QCOMPARE(isPlainlyVisible(text), text == shown);
    QVERIFY(isPlainlyVisible(visibleText(text)));
}

void ModelsVisibleTextTest::keepsLineBreaksWhereAsked()
{
    QCOMPARE(visibleText(u"a\n\tb\u202e\r", LineBreaks::Keep), u"a\n\tb\\u202E\\r"_s);
}

void ModelsVisibleTextTest::shortens()
{
    const QString text = QString(5000, u'a') % QString(5000, u'b');
    const QString shown = shortVisibleText(text, 100);
    QCOMPARE(shown.size(), 100);
    QVERIFY(shown.startsWith(u"aaa"_s));
    QVERIFY(shown.endsWith(u"bbb"_s));
    QVERIFY(shown.contains(u'…'));
    QCOMPARE(shortVisibleText(u"short"), u"short"_s);
}

void ModelsVisibleTextTest::neverCutsAPair()
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += u"😀"_s;
    for (const qsizetype limit : {9, 10, 11, 12})
        QVERIFY(!shortVisibleText(text, limit).contains(u'\\'));
}

void ModelsVisibleTextTest::toolTipIsPlain()
{
    QVERIFY(plainToolTip({}).isEmpty());
    const QString tip = plainToolTip(u"<img src='http://x/y'>\u202e");
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(tip.contains(u"&lt;img"_s));
    QVERIFY(tip.contains(u"\\u202E"_s));
    QVERIFY(plainToolTip(QString(100'000, u'x')).size() < 5'000);
}

HALL_TEST(ModelsVisibleTextTest);
#include "models_visible_text_test.moc"

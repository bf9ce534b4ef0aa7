// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/grammar.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class GrammarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsPrefixedIds_data()
    {
        QTest::addColumn<QString>("rest"); // behind cap. or ctrl.
        QTest::addColumn<bool>("formed");
        QTest::newRow("one segment") << u"read"_s << true;
        QTest::newRow("catalogue") << u"obs.audit-log-append-only"_s << true;
        QTest::newRow("underscores") << u"blast_radius_scoring"_s << true;
        QTest::newRow("version") << u"data.read.v1"_s << true;
        QTest::newRow("upper case") << u"Doc.Read"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("empty segment") << u"a..b"_s << false;
        QTest::newRow("dot in front") << u".a"_s << false;
        QTest::newRow("dot at the end") << u"a."_s << false;
        QTest::newRow("space") << u"a b"_s << false;
        QTest::newRow("line break") << u"a\n"_s << false;
        QTest::newRow("other letters") << u"l\u00E9sen"_s << false;
        QTest::newRow("too long") << QString(300, u'a') << false;
    }
    void knowsPrefixedIds()
    {
        QFETCH(QString, rest);
        QFETCH(bool, formed);
        QCOMPARE(looksLikeCapabilityId(QString(u"cap." + rest)), formed);
        QCOMPARE(looksLikeControlId(QString(u"ctrl." + rest)), formed);
        QVERIFY(!looksLikeCapabilityId(QString(u"ctrl." + rest)));
        QVERIFY(!looksLikeControlId(QString(u"cap." + rest)));
        QVERIFY(!looksLikeCapabilityId(rest));
    }

    void acceptsIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("acceptable");
        QTest::newRow("dotted") << u"org.acme.reader"_s << true;
        QTest::newRow("opaque") << u"wrk_n8n_acme_prod"_s << true;
        QTest::newRow("other script") << u"\u8AAD\u8005"_s << true;
        QTest::newRow("emoji") << u"bot \U0001F600"_s << true;
        QTest::newRow("256 bytes") << QString(256, u'a') << true;
        QTest::newRow("257 bytes") << QString(257, u'a') << false;
        QTest::newRow("258 bytes in 129 characters") << QString(129, QChar(0xE9)) << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << u" \t\u00A0\u3000"_s << false;
        QTest::newRow("line break") << u"a\nb"_s << false;
        QTest::newRow("NUL") << u"a\0b"_s << false;
        QTest::newRow("DEL") << u"a\u007F"_s << false;
        QTest::newRow("C1") << u"a\u0085b"_s << false;
        QTest::newRow("zero width space") << u"a\u200Bb"_s << false;
        QTest::newRow("right-to-left override") << u"a\u202Eb"_s << false;
        QTest::newRow("isolate") << u"a\u2066b"_s << false;
        QTest::newRow("line separator") << u"a\u2028b"_s << false;
        QTest::newRow("byte order mark") << u"\uFEFFa"_s << false;
        QTest::newRow("soft hyphen") << u"a\u00ADb"_s << false;
        QTest::newRow("Hangul filler") << u"a\u3164"_s << false;
        QTest::newRow("blank Braille") << u"a\u2800"_s << false;
        QTest::newRow("variation selector") << u"a\uFE0F"_s << false;
        QTest::newRow("tag") << u"a\U000E0041"_s << false;
        QTest::newRow("half a surrogate pair") << QString(QString(u'a') + QChar(0xD83D)) << false;
    }
    void acceptsIds()
    {
        QFETCH(QString, id);
        QFETCH(bool, acceptable);
        QCOMPARE(isAcceptableId(id), acceptable);
    }

    void stripsHiddenCharacters()
    {
        const QString clean = u"org.acme \u8AAD \U0001F600"_s;
        QCOMPARE(withoutControlCharacters(clean), clean);
        QCOMPARE(
            withoutControlCharacters(u"a\r\nb\u001B[31m\u202Ec\U000E0041d\u2028e\u007F\u0085"_s),
            u"ab[31mcde"_s);
        QCOMPARE(withoutControlCharacters(QString()), QString());
    }

    void quotesForMessages()
    {
        QCOMPARE(quotedForMessage(u"qa"_s), u"\"qa\""_s);
        QCOMPARE(quotedForMessage(u"a\"b\n\u202Ec"_s), u"\"a\\\"bc\""_s);
        const QString cut = quotedForMessage(QString(1'000'000, u'x'));
        QVERIFY(cut.size() < 80);
        QVERIFY(cut.endsWith(u"\u2026\""));
    }

    void comparesControlsByOneSpelling()
    {
        QCOMPARE(normalisedControlId(u"ctrl.blast_radius_scoring"_s),
                 normalisedControlId(u"ctrl.blast-radius-scoring"_s));
        QCOMPARE(normalisedControlId(u"ctrl.a-b"_s), u"ctrl.a-b"_s);
        QVERIFY(normalisedControlId(u"ctrl.a_b"_s) != normalisedControlId(u"ctrl.a.b"_s));
    }

    void findsNamespaces_data()
    {
        QTest::addColumn<QString>("worker");
        QTest::addColumn<QString>("space");
        QTest::newRow("x") << u"x.alice.reader"_s << u"x.alice"_s;
        QTest::newRow("org") << u"org.acme.db.writer"_s << u"org.acme"_s;
        QTest::newRow("the namespace itself") << u"x.my-agent"_s << u"x.my-agent"_s;
        QTest::newRow("opaque") << u"wrk_abc123"_s << QString();
        QTest::newRow("other root") << u"com.acme.reader"_s << QString();
        QTest::newRow("prefix only") << u"org."_s << QString();
        QTest::newRow("empty slug") << u"org..reader"_s << QString();
        QTest::newRow("upper case") << u"org.Acme.reader"_s << QString();
        QTest::newRow("underscore") << u"x.my_agent.a"_s << QString();
        QTest::newRow("look-alike") << u"org.\u0430cme.reader"_s << QString();
        QTest::newRow("no dot") << u"orgacme"_s << QString();
    }
    void findsNamespaces()
    {
        QFETCH(QString, worker);
        QFETCH(QString, space);
        QCOMPARE(namespaceOfWorkerId(worker), space);
    }

    void knowsSha256()
    {
        const QString hex(64, u'a');
        QVERIFY(isSha256Hex(hex));
        QVERIFY(!isSha256Hex(hex.toUpper()));
        QVERIFY(!isSha256Hex(hex.left(63)));
        QVERIFY(!isSha256Hex(QString(hex + u'a')));
        QVERIFY(!isSha256Hex(QString(hex.left(63) + u'g')));
        QVERIFY(!isSha256Hex(u""));
    }

    void countsBytes()
    {
        QVERIFY(!exceedsUtf8Bytes(u"abc", 3));
        QVERIFY(exceedsUtf8Bytes(u"abcd", 3));
        QVERIFY(!exceedsUtf8Bytes(u"\u00E9\u00E9", 4));
        QVERIFY(exceedsUtf8Bytes(u"\u00E9\u00E9", 3));
        QVERIFY(!exceedsUtf8Bytes(u"\U0001F600", 4));
        QVERIFY(exceedsUtf8Bytes(u"\U0001F600", 3));
    }
};

HALL_TEST(GrammarTest);
#include "grammar_test.moc"

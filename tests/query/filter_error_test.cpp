// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hall;
using namespace Qt::StringLiterals;

/// A wrong filter is refused at its column, with what would be right.
class FilterErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* text, int column, const char* says) {
            QTest::newRow(text) << QString::fromUtf8(text) << column << QString::fromUtf8(says);
        };
        row("env:dev capabilty:x", 9, "there is no field 'capabilty'; did you mean 'capability'?");
        row("outcom:DENY", 1, "did you mean 'outcome'?");
        row("worker_idd:x", 1, "did you mean 'worker'?");
        row("sinc:2h", 1, "did you mean 'since'?");
        row("https://example.org", 1, "there is no field 'https'. The fields are capability,");
        row("xyzzy:1", 1, "put the text in quotes");
        row("env:", 5, "'env' needs a value here, for example env:prod");
        row("env:dev,", 9, "'env' needs a value here");
        row("env:dev,,prod", 9, "'env' needs a value here");
        row("env:test", 5, "'env' is one of dev, stage, prod, edge, not 'test'.");
        row("label:x", 7, "PUBLIC, INTERNAL, CONFIDENTIAL, RESTRICTED");
        row("outcome:no", 9, "ALLOW, DENY, REQUIRE_HUMAN");
        row("blast:>=", 9, "'blast' needs a value here");
        row("blast:high", 7, "'high' is not a score from 0 to 100");
        row("blast:101", 7, "is not a score");
        row("blast:-1", 7, "is not a score");
        row("blast:1*", 7, "is not a score");
        row("blast:99999999999999999999", 7, "is not a score");
        row("env>dev", 4, "'env' has no order to compare by; write env:prod");
        row("since:yesterday", 7, "'yesterday' is not a time. Write a span such as 2h");
        row("since:2026-13-40", 7, "is not a time");
        row("since:2026-11-20T99:00", 7, "is not a time");
        row("since:99999999h", 7, "is not a time");
        row("since:1h,2h", 7, "'since' takes one time");
        row("id:12", 4, "'12' is not an id");
        row("id:dec_12", 4, "A beginning ends in '*'");
        row("id:12*", 4, "is not the beginning of an id");
        row("id:dec_xyz*", 4, "is not the beginning of an id");
        row("worker:a*b", 9, "'*' can stand only at the end");
        row("\"open", 1, "this quote is not closed");
        row("worker:\"open", 8, "this quote is not closed");
        row("\"a\"b", 4, "after the closing quote");
        row("\"\"", 1, "there is no text to search for");
        row("*", 1, "there is no text to search for");
        row("-", 1, "'-' excludes what follows it");
        row("env:dev - x", 9, "'-' excludes what follows it");
        row("--env:dev", 2, "'-' stands once");
        row("env :dev", 5, "right before ':', without a space");
        row("env: dev", 5, "'env' needs a value here");
        row("(env:dev)", 1, "there are no brackets here");
        row("env:dev OR env:stage", 9, "there is no OR: terms separated by spaces");
        row("NOT env:dev", 1, "and '-' excludes");
        row("env:dev AND worker:a", 9, "there is no AND");
        row("env!=dev", 4, "to exclude, write -env:prod");
        row("\u201Cdrop table\u201D", 1, "write quotes as");
        row("blast=>60", 7, "'>60' is not a score");
        row("blast:60-80", 7, "'60-80' is not a score");
        row("since>2h", 6, "'since' has no order to compare by; write since:2h");
        row("outcome:alow", 9, "'outcome' is one of ALLOW, DENY, REQUIRE_HUMAN, not 'alow'.");
        row("env:dev,test", 9, "not 'test'");
    }
    void isRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, column);
        QFETCH(QString, says);
        const Result<Filter> filter = parseFilter(text, 0);
        QVERIFY(!filter);
        QCOMPARE(filter.error().code, u"INVALID_FILTER"_s);
        QCOMPARE(filter.error().field, QString::number(column));
        QVERIFY2(filter.error().message.startsWith(u"Column %1: "_s.arg(column)),
                 qPrintable(filter.error().message));
        QVERIFY2(filter.error().message.contains(says), qPrintable(filter.error().message));
    }

    /// These look like one of the above and are text all the same.
    void isText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"\"OR\"", "or", "ANDES", "ORder-7", "\"(env\"", "\"a:b\"", "nor"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void isText()
    {
        QFETCH(QString, text);
        const Result<Filter> filter = parseFilter(text, 0);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        QCOMPARE(filter->terms.front().field, FilterField::Text);
    }

    void isBounded()
    {
        QVERIFY(!parseFilter(QString(5000, u'a'), 0));
        QVERIFY(!parseFilter(QString(65 * 2, u'a').replace(u"aa"_s, u"a "_s), 0));
        QVERIFY(!parseFilter(QString(u"env:"_s + u"dev,"_s.repeated(100) + u"dev"_s), 0));
        QVERIFY(parseFilter(QString(u"env:"_s + u"dev,"_s.repeated(99) + u"dev"_s), 0));
    }

    /// Whatever comes: a filter, or an error at a column of the text.
    void randomTextIsAFilterOrAnError()
    {
        const QString alphabet = u"env:blast since id \"\\*,-><=0123abcdec_ \u202E\u00E4"_s;
        QRandomGenerator random(7);
        for (int i = 0; i < 50'000; ++i) {
            QString text;
            for (quint32 length = random.bounded(24U); length > 0; --length)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            const Result<Filter> filter = parseFilter(text, 1'780'000'000'000);
            if (filter) {
                filter->matches({});
                continue;
            }
            const int column = filter.error().field.toInt();
            QVERIFY2(column >= 1 && column <= text.size() + 1, qPrintable(text));
        }
    }
};

HALL_TEST(FilterErrorTest);
#include "filter_error_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::cli;

namespace {

Verb sampleVerb()
{
    return {u"worker"_s,
            u"try"_s,
            u"sample"_s,
            {},
            u"hall worker try"_s,
            {{u"FILE"_s, u"the file"_s}, {u"SECOND"_s, u"another"_s, false}},
            {{u"for"_s, u"WORD"_s, u"one value"_s},
             {u"cap"_s, u"CAP"_s, u"many values"_s, true},
             {u"dry-run"_s, {}, u"a switch"_s},
             {u"limit"_s, u"N"_s, u"a number"_s}},
            nullptr};
}

} // namespace

class CliParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOptionsAndArguments()
    {
        const auto call = parseInvocation(sampleVerb(), {u"--for"_s, u"a"_s, u"one"_s, u"--cap=x"_s,
                                                         u"--cap"_s, u"y=z"_s, u"--dry-run"_s,
                                                         u"--json"_s, u"--"_s, u"--two"_s});
        QVERIFY(call.ok());
        QCOMPARE(call->value(u"for"_s), u"a"_s);
        QCOMPARE(call->values(u"cap"_s), QStringList({u"x"_s, u"y=z"_s}));
        QVERIFY(call->has(u"dry-run"_s));
        QVERIFY(call->has(u"json"_s));
        QVERIFY(!call->has(u"limit"_s));
        QCOMPARE(call->argument(0), u"one"_s);
        QCOMPARE(call->argument(1), u"--two"_s);
    }

    void aRepeatableArgumentTakesTheRest()
    {
        Verb verb = sampleVerb();
        verb.arguments.back().repeatable = true;
        const auto call = parseInvocation(
            verb, {u"one"_s, u"two"_s, u"--for"_s, u"a"_s, u"three"_s, u"--"_s, u"--four"_s});
        QVERIFY(call.ok());
        QCOMPARE(call->arguments(), QStringList({u"one"_s, u"two"_s, u"three"_s, u"--four"_s}));
    }

    void aDashIsAnArgument()
    {
        const auto call = parseInvocation(sampleVerb(), {u"-"_s});
        QVERIFY(call.ok());
        QCOMPARE(call->argument(0), u"-"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown, near")
            << QStringList{u"f"_s, u"--foo"_s} << u"unknown option --foo; did you mean --for?"_s;
        QTest::newRow("unknown, swapped")
            << QStringList{u"f"_s, u"--dry-urn"_s} << u"did you mean --dry-run?"_s;
        QTest::newRow("unknown, far")
            << QStringList{u"f"_s, u"--zzzzzzzz"_s} << u"unknown option --zzzzzzzz"_s;
        QTest::newRow("one dash") << QStringList{u"f"_s, u"-json"_s}
                                  << u"unknown option -json; did you mean --json?"_s;
        QTest::newRow("no value") << QStringList{u"f"_s, u"--for"_s}
                                  << u"--for needs a value: --for WORD"_s;
        QTest::newRow("empty value") << QStringList{u"f"_s, u"--for="_s} << u"an empty one"_s;
        QTest::newRow("option as value")
            << QStringList{u"f"_s, u"--for"_s, u"--json"_s} << u"is followed by --json"_s;
        QTest::newRow("twice") << QStringList{u"f"_s, u"--for"_s, u"a"_s, u"--for=b"_s}
                               << u"--for is given more than once"_s;
        QTest::newRow("switch with value")
            << QStringList{u"f"_s, u"--dry-run=1"_s} << u"--dry-run is a switch"_s;
        QTest::newRow("missing argument") << QStringList{} << u"FILE is missing: the file"_s;
        QTest::newRow("too many") << QStringList{u"a"_s, u"b"_s, u"c"_s}
                                  << u"unexpected argument \"c\""_s;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        const auto call = parseInvocation(sampleVerb(), arguments);
        QVERIFY(!call.ok());
        QCOMPARE(call.error().code, u"USAGE"_s);
        QVERIFY2(call.error().message.contains(message), qPrintable(call.error().message));
    }

    void aFarWordIsNoSuggestion()
    {
        const auto call = parseInvocation(sampleVerb(), {u"f"_s, u"--zzzzzzzz"_s});
        QVERIFY(!call.ok());
        QVERIFY(!call.error().message.contains(u"did you mean"_s));
    }

    void requiredOption()
    {
        Verb verb = sampleVerb();
        verb.options[0].required = true;
        const auto call = parseInvocation(verb, {u"f"_s});
        QVERIFY(!call.ok());
        QVERIFY(call.error().message.contains(u"--for WORD is missing"_s));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ok");
        QTest::newRow("least") << u"1"_s << true;
        QTest::newRow("most") << u"10"_s << true;
        QTest::newRow("below") << u"0"_s << false;
        QTest::newRow("above") << u"11"_s << false;
        QTest::newRow("word") << u"ten"_s << false;
        QTest::newRow("fraction") << u"1.5"_s << false;
        QTest::newRow("overflow") << u"99999999999999999999"_s << false;
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(bool, ok);
        const auto call = parseInvocation(sampleVerb(), {u"f"_s, u"--limit"_s, text});
        QVERIFY(call.ok());
        QCOMPARE(call->number(u"limit"_s, 1, 10, 5).ok(), ok);
    }
};

HALL_TEST(CliParserTest);

#include "cli_parser_test.moc"

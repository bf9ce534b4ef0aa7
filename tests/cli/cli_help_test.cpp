// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

/// The verbs that `hall --help` lists, each as its words.
QList<QStringList> listedVerbs(const QByteArray& help)
{
    const QString text = QString::fromUtf8(help);
    const qsizetype from = text.indexOf(u"Verbs:\n"_s);
    const qsizetype to = text.indexOf(u"\n\n"_s, from);
    QList<QStringList> verbs;
    for (const QString& line : text.mid(from, to - from).split(u'\n').mid(1)) {
        const QString name = line.trimmed().section(QRegularExpression(u"  +"_s), 0, 0);
        verbs.append(name.split(u' '));
    }
    return verbs;
}

} // namespace

class CliHelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overviewListsEveryVerb()
    {
        const RunResult result = Sandbox().run({u"--help"_s});
        QCOMPARE(result.exit, 0);
        QVERIFY(result.err.isEmpty());
        QStringList names;
        for (const QStringList& verb : listedVerbs(result.out))
            names.append(verb.join(u' '));
        for (const QString& name :
             {u"server start"_s,   u"server status"_s, u"worker register"_s, u"worker list"_s,
              u"worker show"_s,    u"worker remove"_s, u"decision make"_s,   u"decision query"_s,
              u"decision show"_s,  u"evaluate"_s,      u"config import"_s,   u"config export"_s,
              u"search"_s,         u"explain"_s,       u"catalog import"_s,  u"catalog show"_s,
              u"catalog remove"_s, u"token create"_s,  u"token list"_s,      u"token revoke"_s,
              u"audit verify"_s,   u"version"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(result.out.contains("Exit codes:"));
    }

    void everyVerbHasHelpWithAnExample()
    {
        const Sandbox sandbox;
        const QList<QStringList> verbs = listedVerbs(sandbox.run({u"--help"_s}).out);
        QVERIFY(verbs.size() >= 17);
        for (const QStringList& verb : verbs) {
            const RunResult result = sandbox.run(verb + QStringList{u"--help"_s});
            const QByteArray name = verb.join(u' ').toUtf8();
            QVERIFY2(result.exit == 0, name.constData());
            QVERIFY2(result.err.isEmpty(), name.constData());
            QVERIFY2(result.out.contains(QByteArray("Usage: hall " + name)), name.constData());
            QVERIFY2(result.out.contains("Example:\n  "), name.constData());
            QVERIFY2(
                result.out.mid(result.out.indexOf("Example:")).contains(QByteArray("hall " + name)),
                name.constData());
            QVERIFY2(result.out.contains("--json"), name.constData());
            QCOMPARE(sandbox.run(QStringList{u"help"_s} + verb).out, result.out);
        }
    }

    void everyGroupHasHelp()
    {
        const Sandbox sandbox;
        for (const QString& group :
             {u"server"_s, u"worker"_s, u"decision"_s, u"config"_s, u"token"_s, u"audit"_s}) {
            const RunResult result = sandbox.run({group, u"--help"_s});
            QCOMPARE(result.exit, 0);
            QVERIFY(result.out.contains(QByteArray("Usage: hall " + group.toUtf8() + " VERB")));
        }
        QVERIFY(sandbox.run({u"help"_s, u"tokens"_s}).out.contains("HALL_ADMIN_TOKEN"));
    }

    void helpWinsOverMissingArguments()
    {
        QCOMPARE(Sandbox().run({u"worker"_s, u"show"_s, u"--help"_s}).exit, 0);
    }

    void misuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << QStringList{} << QByteArray("a verb is missing");
        QTest::newRow("verb") << QStringList{u"evalute"_s}
                              << QByteArray("did you mean `hall evaluate`?");
        QTest::newRow("group") << QStringList{u"worker"_s} << QByteArray("needs a verb");
        QTest::newRow("verb of a group")
            << QStringList{u"worker"_s, u"lst"_s} << QByteArray("did you mean `hall worker list`?");
        QTest::newRow("option") << QStringList{u"decision"_s, u"query"_s, u"--limt"_s, u"3"_s}
                                << QByteArray("unknown option --limt; did you mean --limit?");
        QTest::newRow("global option")
            << QStringList{u"--jsn"_s} << QByteArray("unknown option --jsn");
        QTest::newRow("required") << QStringList{u"evaluate"_s}
                                  << QByteArray("--hall BUNDLE.json is missing");
        QTest::newRow("number") << QStringList{u"decision"_s, u"query"_s, u"--limit"_s, u"0"_s}
                                << QByteArray("whole number from 1 to 1000");
        QTest::newRow("control characters") << QStringList{u"\x1b[2J"_s} << QByteArray("\\x1b[2J");
    }
    void misuse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const RunResult result = Sandbox().run(arguments);
        QCOMPARE(result.exit, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(message), result.err.constData());
        QVERIFY(!result.err.contains('\x1b'));
    }

    void version()
    {
        const Sandbox sandbox;
        QVERIFY(sandbox.run({u"version"_s}).out.startsWith("hall 0."));
        QCOMPARE(sandbox.run({u"--version"_s}).out, sandbox.run({u"version"_s}).out);
        QVERIFY(sandbox.run({u"version"_s, u"--json"_s}).out.contains("\"version\""));
    }
};

HALL_TEST(CliHelpTest);

#include "cli_help_test.moc"

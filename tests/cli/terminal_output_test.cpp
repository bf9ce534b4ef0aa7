// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/fake_hall.h"
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

const QByteArray denial = R"({"denied":true,"outcome":"DENY","decision_id":"dec_1",
"reason":"DENY_X: \u001b[2Jno\u202e","capability_id":"cap.\u009bx","worker_id":"w\nspoofed line"})";

/// `hall` with a terminal as its stdout and stderr.
RunResult runOnTerminal(const Sandbox& sandbox, const QStringList& arguments, int columns = 0)
{
    QString command = u"exec"_s;
    if (columns > 0)
        command = u"stty cols %1; exec"_s.arg(QString::number(columns));
    for (const QString& word : QStringList{hallProgram()} + arguments)
        command += u" '%1'"_s.arg(word);
    return sandbox.runProgram(u"script"_s, {u"-qec"_s, command, u"/dev/null"_s});
}

QStringList makeArguments(const FakeHall& hall)
{
    return {u"decision"_s, u"make"_s, u"--cap"_s, u"cap.a"_s, u"--url"_s, hall.url()};
}

} // namespace

class TerminalOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colour_data()
    {
        QTest::addColumn<bool>("terminal");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("colour");
        QTest::newRow("terminal") << true << QString() << QString() << true;
        QTest::newRow("pipe") << false << QString() << QString() << false;
        QTest::newRow("NO_COLOR") << true << u"NO_COLOR"_s << u"1"_s << false;
        QTest::newRow("empty NO_COLOR") << true << u"NO_COLOR"_s << QString() << true;
        QTest::newRow("dumb") << true << u"TERM"_s << u"dumb"_s << false;
        QTest::newRow("no TERM") << true << u"TERM"_s << QString() << false;
    }
    void colour()
    {
        QFETCH(bool, terminal);
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(bool, colour);
        Sandbox sandbox;
        if (!variable.isEmpty())
            sandbox.setVariable(variable, value);
        FakeHall hall;
        hall.answer(200, denial);
        const QStringList call = makeArguments(hall);
        const RunResult result = terminal ? runOnTerminal(sandbox, call) : sandbox.run(call);
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.contains("DENY"), result.out.constData());
        QCOMPARE(result.out.contains("\x1b[31mDENY\x1b[0m"), colour);
        QCOMPARE(result.out.contains('\x1b'), colour);
    }

    /// What an agent sends is shown, never obeyed: on a terminal, in a pipe, as JSON.
    void dataCannotSteerTheTerminal_data()
    {
        QTest::addColumn<bool>("terminal");
        QTest::addColumn<bool>("json");
        QTest::newRow("pipe") << false << false;
        QTest::newRow("terminal") << true << false;
        QTest::newRow("terminal, JSON") << true << true;
    }
    void dataCannotSteerTheTerminal()
    {
        QFETCH(bool, terminal);
        QFETCH(bool, json);
        Sandbox sandbox;
        FakeHall hall;
        hall.answer(200, denial);
        QStringList call = makeArguments(hall);
        if (json)
            call.append(u"--json"_s);
        const RunResult result = terminal ? runOnTerminal(sandbox, call) : sandbox.run(call);
        QCOMPARE(result.exit, 1);
        const QString out = QString::fromUtf8(result.out);
        QVERIFY2(!out.contains(u"\x1b[2J"_s), result.out.constData());
        QVERIFY(!out.contains(QChar(0x9b)));
        QVERIFY(!out.contains(QChar(0x202e)));
        QVERIFY(!out.contains(u"\nspoofed"_s));
        if (json)
            QCOMPARE(QJsonDocument::fromJson(result.out), QJsonDocument::fromJson(denial));
    }

    void jsonInAPipeIsTheAnswerItself()
    {
        Sandbox sandbox;
        FakeHall hall;
        hall.answer(200, denial);
        QCOMPARE(sandbox.run(makeArguments(hall) + QStringList{u"--json"_s}).out, denial + '\n');
    }

    void tablesFitTheTerminalAndAreWholeInAPipe()
    {
        Sandbox sandbox;
        sandbox.setVariable(u"NO_COLOR"_s, u"1"_s);
        FakeHall hall;
        const QByteArray capability = "cap." + QByteArray(300, 'x');
        hall.answer(200, R"({"count":1,"workers":[{"worker_id":"w1","worker_species_id":"wrk.s",
            "status":"active","risk_tier":"low","enrolled_at":"2026-01-01T00:00:00.000Z",
            "capabilities":[")" +
                             capability + R"("]}]})");
        const QStringList call{u"worker"_s, u"list"_s, u"--url"_s, hall.url()};
        const RunResult piped = sandbox.run(call);
        QVERIFY(piped.out.startsWith("WORKER"));
        QVERIFY(piped.out.contains(capability));
        const RunResult shown = runOnTerminal(sandbox, call, 100);
        for (const QString& line : QString::fromUtf8(shown.out).split(u"\r\n"_s))
            QVERIFY2(line.size() <= 100, qPrintable(line));
        QVERIFY(shown.out.contains("…"));
    }

    void columnsAreAligned()
    {
        Sandbox sandbox;
        FakeHall hall;
        hall.answer(200, R"({"count":2,"workers":[
            {"worker_id":"a","worker_species_id":"wrk.s","status":"active"},
            {"worker_id":"漢字漢字漢字","worker_species_id":"wrk.s","status":"active"}]})");
        const RunResult result = sandbox.run({u"worker"_s, u"list"_s, u"--url"_s, hall.url()});
        const QStringList lines = QString::fromUtf8(result.out).split(u'\n');
        QCOMPARE(lines[0].indexOf(u"SPECIES"_s), 14);
        QCOMPARE(lines[1].indexOf(u"wrk.s"_s), 14);
        QCOMPARE(lines[2].indexOf(u"wrk.s"_s), 8); // six characters, twelve columns
    }
};

HALL_TEST(TerminalOutputTest);

#include "terminal_output_test.moc"

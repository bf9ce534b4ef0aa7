// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "tests/support/test_registry.h"

#include <QDateTime>
#include <QTest>

using namespace hall;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'780'000'000'000;

RecordFields decision()
{
    RecordFields fields;
    fields.kind = "decision";
    fields.recordedAtMs = now - 3'600'000;
    fields.id = u"dec_0197f3c0000070008000000000000001"_s;
    fields.capability = u"cap.db.read"_s;
    fields.worker = u"org.acme.reader"_s;
    fields.species = u"wrk.doc.reader"_s;
    fields.tenant = u"org.acme"_s;
    fields.rule = u"rr, \"quoted\" rule"_s;
    fields.env = "prod";
    fields.label = "RESTRICTED";
    fields.outcome = "REQUIRE_HUMAN";
    fields.code = "DENY_REQUIRES_HUMAN";
    fields.blast = 60;
    fields.correlationId = u"run-42"_s;
    fields.actor = u"session"_s;
    return fields;
}

} // namespace

class FilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* text, bool expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("", true);
        row("   ", true);
        row("capability:cap.db.read", true);
        row("capability:cap.db.rea", false);
        row("capability:cap.DB.read", false);
        row("capability:cap.db.*", true);
        row("capability:*", true);
        row("approval:*", false);
        row("approval:\"\"", true);
        row("cap:cap.db.read", true);
        row("Capability_ID:cap.db.read", true);
        row("worker:a,org.acme.reader,b", true);
        row("worker:a,b", false);
        row("-worker:a,b", true);
        row("-worker:org.acme.*", false);
        row("env:prod", true);
        row("env:Production", true);
        row("env:dev,edge", false);
        row("label:secret", true);
        row("label:restricted", true);
        row("outcome:ask", true);
        row("outcome:human", true);
        row("outcome:escalated", true);
        row("outcome:denied", false);
        row("outcome:allowed,require_human", true);
        row("outcome:req*", true);
        row("code:deny_requires_human", true);
        row("code:DENY_REQ*", true);
        row("blast:60", true);
        row("blast:>=60", true);
        row("blast:>60", false);
        row("blast:<61", true);
        row("blast:<=59", false);
        row("blast>=10", true);
        row("blast<10", false);
        row("blast=60", true);
        row("blast:<5,>=60", true);
        row("-blast:>=60", false);
        row("since:2h", true);
        row("since:59m", false);
        row("until:59m", true);
        row("until:2h", false);
        row("since:2026-05-28T00:00:00Z", true);
        row("until:2026-05-28T00:00:00Z", false);
        row("correlation:run-42", true);
        row("cid:run-*", true);
        row("id:dec_0197f3c0000070008000000000000001", true);
        row("id:0197f3c0-0000-7000-8000-000000000001", true);
        row("id:rec_0197f3c0000070008000000000000001", false);
        row("id:dec_0197*", true);
        row("id:DEC_0197F*", true);
        row("id:rec_*", false);
        row("kind:decision", true);
        row("kind:registry", false);
        row("actor:session", true);
        row("reader", true);
        row("READER", true);
        row("acme db.read", true);
        row("acme nothing", false);
        row("-acme", false);
        row("-nothing", true);
        row("wrk.*", true);
        row("doc.*", false);
        row("run-42", true);
        row("run-4", false);
        row("run-4*", true);
        row("dec_0197f3c0000070008000000000000001", true);
        row("0197f3c0-0000-7000-8000-000000000001", true);
        row("dec_0197*", true);
        row("\"quoted\\\" rule\"", true);
        row("rule:\"rr, \\\"quoted\\\" rule\"", true);
        row("rule:\"rr, \"*", true);
        row("rule:\"rr,*\"", false);
        row("session", false); // the actor has a field, and is no free text
        row("capability:cap.db.* -env:dev blast:>=60 since:2h outcome:deny,ask \"reader\"", true);
        row("capability:cap.db.* -env:prod blast:>=60", false);
    }
    void matches()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        const Result<Filter> filter = parseFilter(text, now);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        QCOMPARE(filter->matches(decision()), expected);
    }

    void anEmptyFieldMatchesNoValueAndEveryExclusion()
    {
        const RecordFields none;
        for (const char16_t* text : {u"worker:a", u"worker:*", u"blast:>=0", u"code:D*", u"a"})
            QVERIFY(!parseFilter(text, now)->matches(none));
        for (const char16_t* text : {u"-worker:a", u"-worker:*", u"-blast:>=0", u"worker:\"\""})
            QVERIFY(parseFilter(text, now)->matches(none));
    }

    void aDateIsTheStartOfThatDayHere()
    {
        const Result<Filter> filter = parseFilter(u"until:2026-11-20", now);
        QVERIFY(filter);
        QCOMPARE(filter->terms.front().alternatives.front().number,
                 QDate(2026, 11, 20).startOfDay().toMSecsSinceEpoch());
    }

    void aZoneIsTakenAsGiven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("utc") << u"since:2026-05-28T20:26:40Z"_s << now;
        QTest::newRow("ms") << u"since:2026-05-28T20:26:40.000Z"_s << now;
        QTest::newRow("offset") << u"since:2026-05-28T22:26:40+02:00"_s << now;
        QTest::newRow("days") << u"since:3d"_s << now - 3 * 86'400'000;
        QTest::newRow("weeks") << u"since:1w"_s << now - 7 * 86'400'000;
        QTest::newRow("seconds") << u"since:90s"_s << now - 90'000;
    }
    void aZoneIsTakenAsGiven()
    {
        QFETCH(QString, text);
        QFETCH(qint64, expected);
        const Result<Filter> filter = parseFilter(text, now);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        QCOMPARE(filter->terms.front().alternatives.front().number, expected);
    }

    void termsKnowTheirColumn()
    {
        const Result<Filter> filter = parseFilter(u"  env:dev -\"x y\"  z", now);
        QVERIFY(filter);
        QCOMPARE(filter->terms.size(), 3U);
        QCOMPARE(filter->terms[0].column, 3);
        QCOMPARE(filter->terms[1].column, 11);
        QCOMPARE(filter->terms[2].column, 19);
    }
};

HALL_TEST(FilterTest);
#include "filter_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What a filter finds in the log is what it matches in memory.
class AuditSearchTest : public QObject {
    Q_OBJECT

    QString randomTerm(RandomRecords& random, const std::vector<RecordFields>& all)
    {
        const RecordFields& some = all[random.number(quint32(all.size()))];
        const RecordFields& other = all[random.number(quint32(all.size()))];
        const auto quoted = [](const QString& text) { return QString(u'"' + text + u'"'); };
        const auto iso = [](qint64 ms) { return QString::fromLatin1(isoTime(ms)); };
        std::vector<QString> terms{
            u"capability:"_s + quoted(some.capability) + u',' + quoted(other.capability),
            u"capability:cap.d*"_s,
            u"capability:\"cap.doc.Ä\"*"_s,
            u"capability:*"_s,
            u"worker:"_s + quoted(some.worker),
            u"worker:\"\""_s,
            u"worker:org.acme.worker1,org.acme.worker2,nobody"_s,
            u"worker:org.acme.*"_s,
            u"species:"_s + quoted(some.species),
            u"tenant:org.tenant1"_s,
            u"rule:rule.1,rule.2"_s,
            u"env:dev,prod"_s,
            u"env:p*"_s,
            u"label:RESTRICTED"_s,
            u"outcome:ask"_s,
            u"outcome:deny,allow"_s,
            u"code:DENY_W*"_s,
            u"code:DENY_LOCKDOWN"_s,
            u"code:\"\""_s,
            u"blast:>=60"_s,
            u"blast:<3,>98"_s,
            u"blast<=50"_s,
            u"blast:55"_s,
            u"correlation:"_s + quoted(some.correlationId),
            u"correlation:run-1*"_s,
            u"correlation:\"\""_s,
            u"approval:*"_s,
            u"approval:apr_1*"_s,
            u"actor:dify"_s,
            u"kind:registry,decision"_s,
            u"kind:integrity"_s,
            u"id:"_s + some.id,
            u"id:"_s + some.id.left(int(4 + random.number(30))) + u'*',
            u"id:rec_*"_s,
            u"id:*"_s,
            u"since:"_s + iso(some.recordedAtMs),
            u"until:"_s + iso(some.recordedAtMs),
            u"since:"_s + iso(some.recordedAtMs) + u" until:"_s + iso(other.recordedAtMs),
            u"ACME"_s,
            u"ärger"_s,
            u"Ärger"_s,
            u"\"mail%s\""_s,
            u"db"_s,
            u"species1"_s,
            u"wrk*"_s,
            u"run-1*"_s,
            u"dec_01*"_s,
            u"nothing-like-this"_s,
            quoted(some.correlationId),
            quoted(some.id),
        };
        QString term = random.pick(terms);
        if (term.endsWith(u"\"\""_s) && !term.contains(u':'))
            term = u"db"_s; // a field that this record does not have
        return random.number(4) == 0 && !term.contains(u' ') ? u'-' + term : term;
    }

private Q_SLOTS:
    void theLogFindsWhatMemoryMatches()
    {
        LogFixture fixture;
        RandomRecords random(31);
        const std::vector<RecordFields> all = fixture.fill(random, 4000);
        QCOMPARE(all.size(), 4000U);
        const auto reader = AuditReader::open(fixture.path());
        int found = 0;
        for (int round = 0; round < 1000; ++round) {
            QString text = randomTerm(random, all);
            for (quint32 more = random.number(3); more > 0; --more)
                text += u' ' + randomTerm(random, all);
            const auto filter = parseFilter(text, random.now());
            QVERIFY2(filter,
                     qPrintable(text + u": "_s + (filter ? QString() : filter.error().message)));
            const bool decisionsOnly = random.number(2) == 0;
            std::vector<qint64> expected;
            constexpr int limit = 200;
            for (std::size_t i = all.size(); i-- > 0 && expected.size() < limit;) {
                if ((!decisionsOnly || all[i].kind == "decision") && filter->matches(all[i]))
                    expected.push_back(qint64(i) + 1);
            }
            const auto page = (*reader)->page({*filter, limit, {}, decisionsOnly});
            QVERIFY2(page, qPrintable(text + u": "_s + (page ? QString() : page.error().message)));
            std::vector<qint64> seen;
            for (const AuditRow& row : page->rows) {
                seen.push_back(row.record.seq);
                QVERIFY(filter->matches(row.fields));
            }
            QVERIFY2(
                seen == expected,
                qPrintable(
                    u"%1: %2 instead of %3"_s.arg(text).arg(seen.size()).arg(expected.size())));
            found += int(seen.size());
        }
        QVERIFY(found > 1000);
    }

    void findKnowsEveryFormOfAnId()
    {
        LogFixture fixture;
        const RouteDecision decision = someDecision();
        const RecordDraft event = eventDraft(record_kind::token, testTimeMs, u"local"_s, {});
        QVERIFY(fixture.write({decisionDraft(decision, u"session"_s), event}));
        const auto reader = AuditReader::open(fixture.path());
        const auto seqOf = [&](const QString& id) {
            const auto row = (*reader)->find(id);
            return row && *row ? (*row)->record.seq : qint64(0);
        };
        QCOMPARE(seqOf(decision.decisionId()), 1);
        QCOMPARE(seqOf(uuidText(decision.uuid)), 1);
        QCOMPARE(seqOf(decision.decisionId().toUpper()), 1);
        QCOMPARE(seqOf(event.fields.id), 2);
        QCOMPARE(seqOf(uuidText(event.uuid)), 2);
        QCOMPARE(seqOf(u"dec_"_s + event.fields.id.mid(4)), 0);
        QCOMPARE(seqOf(u"rec_"_s + decision.decisionId().mid(4)), 0);
        QCOMPARE(seqOf(u"dec_00000000000070008000000000000000"_s), 0);
        QCOMPARE(seqOf(u"dec_'; DROP TABLE record; --"_s), 0);
        QCOMPARE(seqOf({}), 0);
    }

    void aChangedRecordIsStillShown()
    {
        LogFixture fixture;
        const RouteDecision decision = someDecision();
        QVERIFY(fixture.write({decisionDraft(decision, u"session"_s)}));
        fixture.close();
        QVERIFY(fixture.edit({u"UPDATE record SET body = x'00FF'"_s}));
        const auto reader = AuditReader::open(fixture.path());
        const auto row = (*reader)->find(decision.decisionId());
        QVERIFY(row && *row);
        QCOMPARE((*row)->fields.id, decision.decisionId());
        QCOMPARE((*row)->fields.recordedAtMs, testTimeMs);
        QCOMPARE((*row)->record.body, QByteArray("\x00\xFF", 2));
        QCOMPARE((*reader)->page({})->rows.size(), 1U);
    }
};

HALL_TEST(AuditSearchTest);
#include "audit_search_test.moc"

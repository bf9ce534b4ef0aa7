// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/records/record_facts.h"
#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/decision/action_request.h"
#include "tests/audit/log_fixture.h"
#include "tests/protocol/decision_samples.h"
#include "tests/support/instrumented.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

bool scans(const QByteArray& body, RecordFacts& facts)
{
    return scanRecord(body, true, facts) || scanRecord(body, false, facts);
}

/// What is different, or nothing.
QString difference(const RecordFacts& a, const RecordFacts& b)
{
    if (a.seq != b.seq || a.recordedAtMs != b.recordedAtMs || a.uuid != b.uuid ||
        a.prevHash != b.prevHash)
        return u"place"_s;
    if (a.blast != b.blast)
        return u"blast"_s;
    if (a.kind != b.kind || a.correlationId != b.correlationId || a.approvalId != b.approvalId)
        return u"kind or ids"_s;
    for (std::size_t i = 0; i < termColumns.size(); ++i) {
        if (a.terms[i] != b.terms[i])
            return QString::fromLatin1(termColumns[i]);
    }
    return {};
}

/// Bodies of records of every kind, with all that a decision can have.
class RandomBodies {
public:
    explicit RandomBodies(quint32 seed) : m_random(seed), m_records(seed) {}

    quint32 below(quint32 bound) { return quint32(m_random() % bound); }
    QByteArray next()
    {
        ++m_seq;
        const QByteArray prevHash = m_seq == 1 ? QByteArray() : sha256(QByteArray::number(m_seq));
        switch (below(4)) {
        case 0:
            return recordBody(m_records.next(), m_seq, prevHash);
        case 1:
            return recordBody(event(), m_seq, prevHash);
        case 2:
            return recordBody(decisionDraft(action(), u"n8n"_s), m_seq, prevHash);
        default:
            return recordBody(decisionDraft(route(), u"Ünal \"U\" Ö"_s), m_seq, prevHash);
        }
    }

    QJsonValue value()
    {
        switch (below(12)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return below(2) == 0;
        case 2:
            return int(below(200)) - 50;
        case 3:
            return 1e21;
        case 4:
            return 0.5;
        case 5:
            return QJsonArray{u"ctrl.a"_s, u"b\n"_s};
        case 6:
            return QJsonArray{1, QJsonObject{{u"a"_s, 1}}};
        case 7:
            return QJsonObject{{u"egress"_s, below(2) == 0}, {u"x"_s, QJsonValue::Null}};
        case 8:
            return QJsonObject();
        case 9:
            return word();
        default:
            return u"x%1"_s.arg(below(1000));
        }
    }

private:
    QString word()
    {
        static const QStringList words{
            u"prod"_s, u"production"_s, u"PROD"_s,         u"secret"_s,     u"Internal"_s,
            u"P2"_s,   u"high"_s,       u"ALLOW"_s,        u"DENY"_s,       u"advisory"_s,
            u""_s,     u"decision"_s,   u"\"quoted\"\t"_s, u"\uFEFFmark"_s, QString(600, u'é')};
        return words[int(below(quint32(words.size())))];
    }
    RecordDraft event()
    {
        QJsonObject data;
        for (const char* name :
             {"capability_id", "worker_id", "worker_species_id", "tenant_id", "rule_id", "code",
              "correlation_id", "approval_id", "reason", "other"}) {
            if (below(2) == 0)
                data.insert(QLatin1StringView(name), value());
        }
        return eventDraft(record_kind::approval, testTimeMs + m_seq, u"alice"_s, data);
    }
    RouteDecision route()
    {
        RouteDecision decision = below(3) == 0   ? sampleAllow()
                                 : below(2) == 0 ? sampleRequireHuman()
                                                 : sampleDeny();
        QJsonObject body{{u"capability_id"_s, u"cap.%1"_s.arg(below(9))}};
        for (const char* name : {"worker_id", "env", "data_label", "tenant_id", "tenant_risk",
                                 "qos_class", "correlation_id", "request", "blast_score",
                                 "session_id", "agent_id", "dry_run", "wait_ms", "extra"}) {
            const QJsonValue given = value();
            QJsonObject tried = body;
            tried.insert(QLatin1StringView(name), given);
            if (below(2) == 0 && parseRouteRequest(tried))
                body = tried;
        }
        decision.request = *parseRouteRequest(body);
        if (below(2) == 0)
            decision.workerId = u"org.acme.other"_s;
        if (decision.denial && below(2) == 0)
            decision.denial->message = value().toString();
        decision.approvalId = below(3) == 0 ? u"apr_9"_s : QString();
        return decision;
    }
    RouteDecision action()
    {
        QJsonObject body;
        for (const char* name : {"function_name", "worker_id", "environment", "correlation_id",
                                 "dry_run", "arguments"}) {
            if (below(3) != 0)
                body.insert(QLatin1StringView(name), value());
        }
        if (below(5) == 0)
            body.insert(u"function_name"_s, u"send sk-ant-REDACTED"_s);
        RouteDecision decision = sampleRequireHuman();
        decision.request = requestOfAction(body, QByteArray(32, 'h'), u"generated-1"_s);
        decision.workerId = decision.request.workerId;
        decision.evaluation = {{u"verdict"_s, u"ask"_s}, {u"score"_s, 0.25}};
        return decision;
    }

    std::mt19937 m_random;
    RandomRecords m_records;
    qint64 m_seq = 0;
};

/// Changes one member somewhere inside.
QJsonValue withChange(QJsonValue value, RandomBodies& random, int depth = 0)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QStringList names = object.keys();
        const QString name = names[int(random.below(quint32(names.size())))];
        if (depth < 3 && random.below(4) != 0)
            object[name] = withChange(object[name], random, depth + 1);
        else if (random.below(4) == 0)
            object.remove(name);
        else if (random.below(6) == 0)
            object.insert(name + u"x"_s, random.value());
        else
            object[name] = random.value();
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const auto at = qsizetype(random.below(quint32(array.size())));
        array[at] = withChange(array[at], random, depth + 1);
        return array;
    }
    return random.value();
}

} // namespace

/// The quick way to read a record against the one by the JSON tree, which defines what it says.
class RecordScanTest : public QObject {
    Q_OBJECT

    /// 1: both read it, alike. 0: the scan left it to the tree.
    static int compare(const QByteArray& body)
    {
        RecordFacts scanned;
        if (!scans(body, scanned))
            return 0;
        const auto facts = factsOfBody(body);
        if (!facts) {
            qWarning("%s: %s", qPrintable(facts.error().message), body.constData());
            return -1;
        }
        const QString different = difference(scanned, *facts);
        if (different.isEmpty())
            return 1;
        qWarning("%s: %s", qPrintable(different), body.constData());
        return -1;
    }

private Q_SLOTS:
    void itReadsWhatTheLogWrites()
    {
        RandomBodies random(1);
        int scanned = 0;
        constexpr int rounds = underSanitizer(5000, 1000);
        for (int round = 0; round < rounds; ++round) {
            const QByteArray body = random.next();
            QVERIFY2(factsOfBody(body), body.constData());
            const int same = compare(body);
            QVERIFY(same >= 0);
            scanned += same;
        }
        // A byte order mark in a text, numbers of 22 digits: left to the tree.
        QVERIFY2(scanned > rounds * 8 / 10, qPrintable(QString::number(scanned)));
    }

    void itReadsAllOfALog()
    {
        RandomRecords records(2);
        for (int seq = 1; seq < 2000; ++seq) {
            const RecordDraft draft = records.next();
            const QByteArray body = recordBody(draft, seq, QByteArray(seq > 1 ? 32 : 0, 'h'));
            RecordFacts facts;
            QVERIFY2(scanRecord(body, draft.kind == record_kind::decision, facts),
                     body.constData());
            QCOMPARE(facts.seq, seq);
            QCOMPARE(recordIdOf(facts), draft.fields.id);
            QCOMPARE(compare(body), 1);
        }
    }

    void aWrongGuessOfTheKindIsNoticed()
    {
        RandomRecords records(3);
        for (int seq = 1; seq < 200; ++seq) {
            const RecordDraft draft = records.next();
            RecordFacts facts;
            QVERIFY(!scanRecord(recordBody(draft, seq, {}), draft.kind != record_kind::decision,
                                facts));
        }
    }

    /// Canonical bytes that say something else, and perhaps nothing that makes sense.
    void itIsNeverLaxerThanTheTree()
    {
        RandomBodies random(4);
        int scanned = 0;
        int refused = 0;
        constexpr int rounds = underSanitizer(20'000, 4000);
        for (int round = 0; round < rounds; ++round) {
            QJsonValue value = *readJson(random.next());
            value = withChange(value, random);
            const QByteArray body = canonicalJson(value);
            const int same = compare(body);
            QVERIFY(same >= 0);
            scanned += same;
            refused += !factsOfBody(body).ok();
        }
        // Both happen often, or nothing was compared.
        QVERIFY2(scanned > rounds / 20, qPrintable(QString::number(scanned)));
        QVERIFY2(refused > rounds / 20, qPrintable(QString::number(refused)));
    }

    void itIsNeverLaxerAboutBytes()
    {
        RandomBodies random(5);
        int scanned = 0;
        constexpr int rounds = underSanitizer(20'000, 4000);
        for (int round = 0; round < rounds; ++round) {
            QByteArray body = random.next();
            const auto at = qsizetype(random.below(quint32(body.size())));
            if (random.below(3) == 0)
                body.remove(at, 1);
            else
                body[at] = random.below(2) == 0
                               ? char(random.below(256))
                               : "0123456789abcdefAF\"{}[],:\\ n"[random.below(27)];
            const int same = compare(body);
            QVERIFY(same >= 0);
            scanned += same;
        }
        QVERIFY2(scanned > rounds / 20, qPrintable(QString::number(scanned)));
    }

    void partsOfARecordThatHaveToBeThere_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* from, const char* to) {
            QTest::newRow(to) << QByteArray(from) << QByteArray(to);
        };
        row("\"actor\":\"a\",", "");
        row("\"kind\":\"decision\",", "");
        row(",\"prev_receipt_hash\":null", "");
        row(",\"seq\":1", "");
        row("\"seq\":1", "\"seq\":\"1\"");
        row("\"seq\":1", "\"seq\":1.5");
        row("null", "\"00\"");
        row("null", "1");
        row("\"outcome\":\"DENY\",", "");
        row("\"outcome\":\"DENY\"", "\"outcome\":\"deny\"");
        row("\"artifact_hash\":\"", "\"artifact_hash\":\"0");
        row("\"code\":\"LOCKDOWN\"", "\"code\":\"NO_SUCH_CODE\"");
        row("\"capability_id\":\"cap.doc.read\"", "\"capability_id\":\"\"");
        row("\"capability_id\":\"cap.doc.read\"", "\"capability_id\":null");
        row("\"capability_id\":\"cap.doc.read\"", "\"capability_id\":1");
        row("2026-", "2026/");
        row("019aa47a-", "019aa47az");
    }
    void partsOfARecordThatHaveToBeThere()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        RouteDecision decision = sampleDeny();
        const QByteArray good = recordBody(decisionDraft(decision, u"a"_s), 1, {});
        QCOMPARE(compare(good), 1);
        QByteArray bad = good;
        if (from.startsWith("\"code\""))
            from.replace("LOCKDOWN", denyCodeName(DenyCode::Lockdown).toByteArray());
        bad.replace(from, to);
        QVERIFY2(bad != good, good.constData());
        RecordFacts facts;
        QVERIFY2(!scans(bad, facts), bad.constData());
    }
};

HALL_TEST(RecordScanTest);
#include "record_scan_test.moc"

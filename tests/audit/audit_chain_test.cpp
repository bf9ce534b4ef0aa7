// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// Recomputes the chain from nothing but SQLite, JSON and SHA-256 of another language.
constexpr char recompute[] = R"py(
import hashlib, json, sqlite3, sys
db = sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True)
previous = None
count = 0
for seq, stored, body in db.execute("SELECT seq, hash, body FROM record ORDER BY seq"):
    record = json.loads(body)
    again = json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert again.encode() == bytes(body), ("canonical", seq)
    assert sorted(record) == ["actor", "data", "kind", "prev_receipt_hash", "receipt_id",
                              "recorded_at", "seq"], seq
    assert record["seq"] == seq == count + 1, seq
    assert record["prev_receipt_hash"] == previous, seq
    digest = hashlib.sha256(body).hexdigest()
    assert digest == bytes(stored).hex(), seq
    previous = digest
    count += 1
print(count, previous)
)py";

} // namespace

class AuditChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramComputesTheSameChain()
    {
        LogFixture fixture;
        RandomRecords records(3);
        QCOMPARE(fixture.fill(records, 2000).size(), 2000U);
        const AuditLog::Head head = fixture.log->head();
        fixture.close();
        QCOMPARE(python(recompute, {fixture.path()}), "2000 " + head.hash.toHex());
    }

    void theBodyIsWhatTheRecordSays()
    {
        const RouteDecision decision = someDecision();
        const RecordDraft draft = decisionDraft(decision, u"tok\"en"_s);
        const QByteArray previous(32, char(0xAB));
        const QByteArray body = recordBody(draft, 7, previous);
        const auto object = readJsonObject(body);
        QVERIFY2(object, object ? "" : qPrintable(object.error().message));
        QCOMPARE(object->value("actor"_L1).toString(), u"tok\"en"_s);
        QCOMPARE(object->value("seq"_L1).toInteger(), 7);
        QCOMPARE(object->value("kind"_L1).toString(), u"decision"_s);
        QCOMPARE(object->value("recorded_at"_L1).toString(), u"2026-05-28T20:26:40.000Z"_s);
        QCOMPARE(object->value("prev_receipt_hash"_L1).toString(),
                 QString::fromLatin1(previous.toHex()));
        QCOMPARE(canonicalJson(*object), body);
        const auto fields = fieldsOfRecord(*object);
        QVERIFY2(fields, fields ? "" : qPrintable(fields.error().message));
        QCOMPARE(fields->id, decision.decisionId());
        QCOMPARE(fields->capability, u"cap.doc.read"_s);
        QCOMPARE(fields->code, QByteArray("DENY_NO_MATCHING_RULE"));
        QVERIFY(recordBody(draft, 1, {}).contains("\"prev_receipt_hash\":null"));
    }

    void notARecord_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no kind") << QByteArray(R"({"data":{},"actor":"a"})");
        QTest::newRow("bad id") << QByteArray(R"({"kind":"token","receipt_id":"x"})");
        QTest::newRow("bad time") << QByteArray(
            R"({"kind":"token","receipt_id":"0197f3c0-0000-7000-8000-000000000001","recorded_at":"now"})");
        QTest::newRow("no data") << QByteArray(
            R"({"actor":"a","kind":"token","receipt_id":"0197f3c0-0000-7000-8000-000000000001","recorded_at":"2026-05-28T20:26:40.000Z"})");
        QTest::newRow("damaged decision") << QByteArray(
            R"({"actor":"a","data":{},"kind":"decision","receipt_id":"0197f3c0-0000-7000-8000-000000000001","recorded_at":"2026-05-28T20:26:40.000Z"})");
    }
    void notARecord()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!fieldsOfRecord(*readJsonObject(json)));
    }
};

HALL_TEST(AuditChainTest);
#include "audit_chain_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/proof/note/signed_note.h"
#include "tests/proof/proven_log.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace hall;
using hall::test::ProvenLog;
using hall::test::withBitFlipped;

using AlterConsistencyProof = std::function<void(ConsistencyProof&)>;
Q_DECLARE_METATYPE(AlterConsistencyProof)

class ConsistencyProofTest : public QObject {
    Q_OBJECT

    const ProvenLog m_log{40};
    const ProvenLog m_other{40};

private Q_SLOTS:
    void everyPairOfSizes()
    {
        for (qint64 newSize = 1; newSize <= 40; ++newSize) {
            for (qint64 oldSize = 1; oldSize <= newSize; ++oldSize) {
                const ConsistencyProof made = m_log.proveGrowth(oldSize, newSize);
                const auto read = readConsistencyProof(canonicalJson(made.toJson()));
                QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
                QCOMPARE(read->oldCheckpoint, made.oldCheckpoint);
                QCOMPARE(read->newCheckpoint, made.newCheckpoint);
                QCOMPARE(read->path, made.path);
                const auto checked = checkConsistencyProof(*read, m_log.key().publicKey);
                QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().message));
                QVERIFY(!checkConsistencyProof(*read, m_other.key().publicKey).ok());
            }
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<AlterConsistencyProof>("alter");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const QString rejected = u"PROOF_REJECTED"_s;
        const auto add = [](const char* name, AlterConsistencyProof alter, const QString& code,
                            const QString& field) {
            QTest::newRow(name) << std::move(alter) << code << field;
        };
        add(
            "backwards",
            [](ConsistencyProof& proof) { std::swap(proof.oldCheckpoint, proof.newCheckpoint); },
            rejected, u"old"_s);
        add(
            "from nothing",
            [this](ConsistencyProof& proof) { proof.oldCheckpoint = m_log.note(0); }, rejected,
            u"old"_s);
        add(
            "another older checkpoint",
            [this](ConsistencyProof& proof) { proof.oldCheckpoint = m_log.note(12); }, rejected,
            u"path"_s);
        add(
            "an older checkpoint of a history that was rewritten",
            [this](ConsistencyProof& proof) {
                Checkpoint rewritten = m_log.checkpoint(13);
                rewritten.root = withBitFlipped(rewritten.root, 77);
                proof.oldCheckpoint = m_log.note(rewritten);
            },
            rejected, u"path"_s);
        add(
            "a newer checkpoint of another history",
            [this](ConsistencyProof& proof) {
                Checkpoint rewritten = m_log.checkpoint(37);
                rewritten.root = withBitFlipped(rewritten.root, 77);
                proof.newCheckpoint = m_log.note(rewritten);
            },
            rejected, u"path"_s);
        add(
            "one bit of the path",
            [](ConsistencyProof& proof) { proof.path[1] = withBitFlipped(proof.path[1], 5); },
            rejected, u"path"_s);
        add(
            "no path", [](ConsistencyProof& proof) { proof.path.clear(); }, rejected, u"path"_s);
        add(
            "the older checkpoint changed",
            [](ConsistencyProof& proof) { proof.oldCheckpoint.replace("\n13\n", "\n14\n"); },
            rejected, u"old"_s);
        add(
            "the newer checkpoint changed",
            [](ConsistencyProof& proof) { proof.newCheckpoint.replace("\n37\n", "\n38\n"); },
            rejected, u"new"_s);
        add(
            "two logs of one key",
            [this](ConsistencyProof& proof) {
                Checkpoint foreign = m_log.checkpoint(37);
                foreign.origin = m_other.origin();
                const auto note = signNote(checkpointText(foreign), foreign.origin, m_log.key());
                proof.newCheckpoint = note ? *note : QByteArray();
            },
            rejected, u"new"_s);
        add(
            "no note", [](ConsistencyProof& proof) { proof.newCheckpoint = "x\n"; },
            u"INVALID_NOTE"_s, u"new"_s);
    }
    void saysWhatIsWrong()
    {
        QFETCH(AlterConsistencyProof, alter);
        QFETCH(QString, code);
        QFETCH(QString, field);
        ConsistencyProof proof = m_log.proveGrowth(13, 37);
        QVERIFY(checkConsistencyProof(proof, m_log.key().publicKey).ok());
        alter(proof);
        const auto checked = checkConsistencyProof(proof, m_log.key().publicKey);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, code);
        QVERIFY2(checked.error().field == field, qPrintable(checked.error().message));
    }

    void isReadStrictly_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const auto add = [](const char* name, const QString& member, const QJsonValue& value,
                            const QString& field = {}) {
            QTest::newRow(name) << member << value << (field.isEmpty() ? member : field);
        };
        const QJsonValue absent(QJsonValue::Undefined);
        add("no format", u"format"_s, absent);
        add("the format of another proof", u"format"_s, u"hall-record-proof/1"_s);
        add("no old", u"old"_s, absent);
        add("a number for old", u"old"_s, 7);
        add("no new", u"new"_s, absent);
        add("null for new", u"new"_s, QJsonValue());
        add("no path", u"path"_s, absent);
        add("an object for path", u"path"_s, QJsonObject());
        add("a short hash", u"path"_s, QJsonArray{u"AAAA"_s}, u"path[0]"_s);
        add("an unknown member", u"seq"_s, 7);
    }
    void isReadStrictly()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        QJsonObject json = m_log.proveGrowth(13, 37).toJson();
        if (value.isUndefined())
            json.remove(member);
        else
            json[member] = value;
        const auto read = readConsistencyProof(canonicalJson(json));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, u"INVALID_PROOF"_s);
        QVERIFY2(read.error().field == field, qPrintable(read.error().message));
    }
};

HALL_TEST(ConsistencyProofTest);
#include "consistency_proof_test.moc"

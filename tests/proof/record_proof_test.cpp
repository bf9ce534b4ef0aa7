// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/proof/note/signed_note.h"
#include "tests/proof/proven_log.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace hall;
using hall::test::ProvenLog;
using hall::test::withBitFlipped;

using AlterRecordProof = std::function<void(RecordProof&)>;
using AlterJson = std::function<void(QJsonObject&)>;
Q_DECLARE_METATYPE(AlterRecordProof)
Q_DECLARE_METATYPE(AlterJson)

class RecordProofTest : public QObject {
    Q_OBJECT

    const ProvenLog m_log{40};
    const ProvenLog m_other{40};

    /// A note of this log whose checkpoint says something else, signed nonetheless.
    QByteArray noteWith(qint64 size, const std::function<void(Checkpoint&)>& change) const
    {
        Checkpoint checkpoint = m_log.checkpoint(size);
        change(checkpoint);
        return m_log.note(checkpoint);
    }

private Q_SLOTS:
    void everyRecordOfEverySize()
    {
        for (qint64 size = 1; size <= 40; ++size) {
            for (qint64 seq = 1; seq <= size; ++seq) {
                const auto read = readRecordProof(canonicalJson(m_log.prove(seq, size).toJson()));
                QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
                QCOMPARE(read->body, m_log.body(seq));
                QCOMPARE(read->seq, seq);
                const auto checkpoint = checkRecordProof(*read, m_log.key().publicKey);
                QVERIFY2(checkpoint.ok(),
                         checkpoint.ok() ? "" : qPrintable(checkpoint.error().message));
                QCOMPARE(checkpoint->size, size);
                QCOMPARE(checkpoint->origin, m_log.origin());
                QCOMPARE(checkpoint->atMs, 1'780'000'000'000 + size);
                QVERIFY(!checkRecordProof(*read, m_other.key().publicKey).ok());
            }
        }
    }

    void isTheSameIndentedAndInAnyOrder()
    {
        const QByteArray json =
            QJsonDocument(m_log.prove(7, 40).toJson()).toJson(QJsonDocument::Indented);
        const auto read = readRecordProof(json);
        QVERIFY(read.ok());
        QVERIFY(checkRecordProof(*read, m_log.key().publicKey).ok());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<AlterRecordProof>("alter");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const QString rejected = u"PROOF_REJECTED"_s;
        const auto add = [&](const char* name, AlterRecordProof alter, const QString& code,
                             const QString& field) {
            QTest::newRow(name) << std::move(alter) << code << field;
        };
        add(
            "another value in the record",
            [](RecordProof& proof) { proof.body.replace("agent", "angel"); }, rejected,
            u"record"_s);
        add(
            "another record", [this](RecordProof& proof) { proof.body = m_log.body(8); }, rejected,
            u"record"_s);
        add(
            "a record that is none", [](RecordProof& proof) { proof.body = "{"; }, rejected,
            u"record"_s);
        add(
            "another record and its seq",
            [this](RecordProof& proof) {
                proof.body = m_log.body(8);
                proof.seq = 8;
            },
            rejected, u"record"_s);
        add(
            "another seq", [](RecordProof& proof) { proof.seq = 8; }, rejected, u"record"_s);
        add(
            "a seq after the checkpoint", [](RecordProof& proof) { proof.seq = 38; }, rejected,
            u"seq"_s);
        add(
            "a seq before the first", [](RecordProof& proof) { proof.seq = 0; }, rejected,
            u"seq"_s);
        add(
            "one bit of the path",
            [](RecordProof& proof) { proof.path[2] = withBitFlipped(proof.path[2], 99); }, rejected,
            u"record"_s);
        add(
            "a path without its end", [](RecordProof& proof) { proof.path.removeLast(); }, rejected,
            u"path"_s);
        add(
            "a path with more", [](RecordProof& proof) { proof.path.append(proof.path[0]); },
            rejected, u"path"_s);
        add(
            "no path", [](RecordProof& proof) { proof.path.clear(); }, rejected, u"path"_s);
        add(
            "a later checkpoint", [this](RecordProof& proof) { proof.checkpoint = m_log.note(38); },
            rejected, u"record"_s);
        add(
            "the checkpoint of another log",
            [this](RecordProof& proof) { proof.checkpoint = m_other.note(37); }, rejected,
            u"checkpoint"_s);
        add(
            "another root in the checkpoint",
            [this](RecordProof& proof) {
                proof.checkpoint.replace(m_log.tree().root(37).toBase64(),
                                         m_log.tree().root(36).toBase64());
            },
            rejected, u"checkpoint"_s);
        add(
            "another root, signed",
            [this](RecordProof& proof) {
                proof.checkpoint =
                    noteWith(37, [](Checkpoint& checkpoint) { checkpoint.root[0] ^= 1; });
            },
            rejected, u"record"_s);
        add(
            "another size in the checkpoint",
            [](RecordProof& proof) { proof.checkpoint.replace("\n37\n", "\n36\n"); }, rejected,
            u"checkpoint"_s);
        add(
            "signed under another name",
            [this](RecordProof& proof) {
                const auto note = signNote(checkpointText(m_log.checkpoint(37)),
                                           u"hall-monitor/0000000000000000"_s, m_log.key());
                proof.checkpoint = note ? *note : QByteArray();
            },
            rejected, u"checkpoint"_s);
        add(
            "no note", [](RecordProof& proof) { proof.checkpoint = "hello\n"; }, u"INVALID_NOTE"_s,
            u"checkpoint"_s);
        add(
            "a note that is no checkpoint",
            [this](RecordProof& proof) {
                const auto note = signNote("hello\n", m_log.origin(), m_log.key());
                proof.checkpoint = note ? *note : QByteArray();
            },
            u"INVALID_CHECKPOINT"_s, u"checkpoint"_s);
    }
    void saysWhatIsWrong()
    {
        QFETCH(AlterRecordProof, alter);
        QFETCH(QString, code);
        QFETCH(QString, field);
        RecordProof proof = m_log.prove(7, 37);
        QVERIFY(checkRecordProof(proof, m_log.key().publicKey).ok());
        alter(proof);
        const auto checked = checkRecordProof(proof, m_log.key().publicKey);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, code);
        QVERIFY2(checked.error().field == field, qPrintable(checked.error().message));
    }

    /// Whatever bit of the text is changed: not readable, or not believed.
    void noBitOfItCanBeChanged()
    {
        const RecordProof proof = m_log.prove(3, 5);
        const QByteArray json = canonicalJson(proof.toJson());
        for (qsizetype bit = 0; bit < json.size() * 8; ++bit) {
            const QByteArray altered = withBitFlipped(json, bit);
            const auto read = readRecordProof(altered);
            if (!read.ok() || !checkRecordProof(*read, m_log.key().publicKey).ok())
                continue;
            // A number may have a second spelling; that is the same record.
            QVERIFY2(read->body == proof.body && read->seq == proof.seq &&
                         read->path == proof.path && read->checkpoint == proof.checkpoint,
                     altered.constData());
        }
    }

    void isReadStrictly_data()
    {
        QTest::addColumn<AlterJson>("alter");
        QTest::addColumn<QString>("field");
        const auto set = [](const QString& name, const QJsonValue& value) {
            return [name, value](QJsonObject& json) { json[name] = value; };
        };
        const auto add = [](const char* name, AlterJson alter, const QString& field) {
            QTest::newRow(name) << std::move(alter) << field;
        };
        for (const char* name : {"format", "seq", "record", "path", "checkpoint"}) {
            const QString member = QString::fromLatin1(name);
            add(
                qPrintable(u"no "_s + member), [member](QJsonObject& json) { json.remove(member); },
                member);
            add(qPrintable(u"null for "_s + member), set(member, QJsonValue()), member);
        }
        add("an unknown member", set(u"comment"_s, u"hello"_s), u"comment"_s);
        add("another format", set(u"format"_s, u"hall-record-proof/2"_s), u"format"_s);
        add("a seq of 0", set(u"seq"_s, 0), u"seq"_s);
        add("half a seq", set(u"seq"_s, 1.5), u"seq"_s);
        add("a seq in words", set(u"seq"_s, u"7"_s), u"seq"_s);
        add("a seq too large to be exact", set(u"seq"_s, 9007199254740992.0), u"seq"_s);
        add("a record in words", set(u"record"_s, u"{}"_s), u"record"_s);
        add("a path in words", set(u"path"_s, u""_s), u"path"_s);
        add("a short hash", set(u"path"_s, QJsonArray{u"AAAA"_s}), u"path[0]"_s);
        add("a number for a hash", set(u"path"_s, QJsonArray{7}), u"path[0]"_s);
        add("a hash without padding",
            set(u"path"_s, QJsonArray{QString::fromLatin1(
                               QByteArray(32, 'h').toBase64(QByteArray::OmitTrailingEquals))}),
            u"path[0]"_s);
        add("checkpoint as an object", set(u"checkpoint"_s, QJsonObject()), u"checkpoint"_s);
    }
    void isReadStrictly()
    {
        QFETCH(AlterJson, alter);
        QFETCH(QString, field);
        QJsonObject json = m_log.prove(7, 37).toJson();
        alter(json);
        const auto read = readRecordProof(canonicalJson(json));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, u"INVALID_PROOF"_s);
        QVERIFY2(read.error().field == field, qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(field), qPrintable(read.error().message));
    }

    void isOneTextWithOneMeaning_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a member twice")
            << QByteArray("{\"checkpoint\"") << QByteArray("{\"seq\":7,\"checkpoint\"");
        QTest::newRow("a member of the record twice")
            << QByteArray("\"kind\":") << QByteArray("\"kind\":\"token\",\"kind\":");
        QTest::newRow("an integer that doubles cannot hold")
            << QByteArray("\"kind\":\"decision\"") << QByteArray("\"kind\":9007199254740993");
        QTest::newRow("text after it") << QByteArray("\"seq\":7}") << QByteArray("\"seq\":7}{}");
        QTest::newRow("no JSON") << QByteArray("{\"checkpoint\"") << QByteArray("checkpoint");
    }
    void isOneTextWithOneMeaning()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray good = canonicalJson(m_log.prove(7, 37).toJson());
        const QByteArray altered = QByteArray(good).replace(from, to);
        QVERIFY(altered != good);
        const auto read = readRecordProof(altered);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, u"INVALID_PROOF"_s);
        QVERIFY(!read.error().message.isEmpty());
    }
};

HALL_TEST(RecordProofTest);
#include "record_proof_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "core/proof/note/signed_note.h"
#include "tests/proof/proven_log.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using hall::test::ProvenLog;
using hall::test::withBitFlipped;

namespace {

const QString source = QStringLiteral(HALL_PROOF_TESTS "/go/checker.go");

QString text(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

/// The private key as Go's note.NewSigner reads it.
QString signerText(const QString& name, const Ed25519Key& key)
{
    const VerifierKey half{name, key.publicKey};
    return u"PRIVATE+KEY+%1+%2+%3"_s.arg(name, text(half.hash().toHex()),
                                         text(QByteArray('\1' + key.privateKey).toBase64()));
}

QByteArrayList hashesOf(const QJsonValue& array)
{
    QByteArrayList hashes;
    for (const QJsonValue& hash : array.toArray())
        hashes.append(QByteArray::fromBase64(hash.toString().toLatin1()));
    return hashes;
}

} // namespace

/// golang.org/x/mod/sumdb, which reads what Go's own module log publishes, on what a Hall
/// publishes, and the other way round.
class GoInteropTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const ProvenLog m_log{70};
    const ProvenLog m_other{3};
    QString m_key, m_otherKey; ///< of the verifier

    /// Nothing from the network, and nothing kept: Debian's packages are all it needs.
    QByteArray run(const QString& program, const QStringList& arguments,
                   const QByteArray& input = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const std::pair<QString, QString> settings[] = {
            {u"GO111MODULE"_s, u"off"_s}, {u"GOPATH"_s, u"/usr/share/gocode"_s},
            {u"GOFLAGS"_s, u""_s},        {u"GOPROXY"_s, u"off"_s},
            {u"GOENV"_s, u"off"_s},       {u"GOTOOLCHAIN"_s, u"local"_s},
            {u"CGO_ENABLED"_s, u"0"_s},   {u"GOCACHE"_s, m_folder.filePath(u"c"_s)}};
        for (const auto& [name, value] : settings)
            environment.insert(name, value);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(300'000) || process.exitCode() != 0)
            return "failed: " + process.readAllStandardError() + process.errorString().toUtf8();
        return process.readAllStandardOutput();
    }

    /// One answer per job.
    QJsonArray ask(const QJsonArray& jobs) const
    {
        const QByteArray said = run(m_folder.filePath(u"checker"_s), {}, canonicalJson(jobs));
        const QJsonArray answers = QJsonDocument::fromJson(said).array();
        if (answers.size() != jobs.size())
            qWarning("%s", said.constData());
        return answers;
    }
    QJsonArray leaves() const
    {
        QJsonArray hashes;
        for (qint64 seq = 1; seq <= m_log.tree().size(); ++seq)
            hashes.append(text(sha256(m_log.body(seq)).toBase64()));
        return hashes;
    }
    static QJsonObject proofJob(const QString& kind, const QString& key, const QJsonObject& proof)
    {
        return {{u"do"_s, kind}, {u"key"_s, key}, {u"proof"_s, proof}};
    }
    static QJsonObject openJob(const QString& key, const QByteArray& note)
    {
        return {{u"do"_s, u"open"_s}, {u"key"_s, key}, {u"note"_s, text(note)}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray said =
            run(u"/usr/bin/go"_s, {u"build"_s, u"-o"_s, m_folder.filePath(u"checker"_s), source});
        QVERIFY2(said.isEmpty(), said.constData());
        m_key = text(VerifierKey{m_log.origin(), m_log.key().publicKey}.text());
        m_otherKey = text(VerifierKey{m_log.origin(), m_other.key().publicKey}.text());
    }

    void makesTheSameTree()
    {
        QJsonArray jobs;
        const auto add = [&](const QString& kind, qint64 size, qint64 index, qint64 old) {
            QJsonObject job{
                {u"do"_s, kind}, {u"size"_s, size}, {u"index"_s, index}, {u"old"_s, old}};
            job[u"leaves"_s] = leaves();
            jobs.append(job);
        };
        for (const int size : {1, 2, 3, 7, 8, 33, 64, 65, 70}) {
            add(u"root"_s, size, 0, 0);
            add(u"inclusion"_s, size, size / 2, 0);
            add(u"consistency"_s, size, 0, size / 3 + 1);
        }
        const QJsonArray answers = ask(jobs);
        QCOMPARE(answers.size(), jobs.size());
        for (qsizetype i = 0; i < jobs.size(); ++i) {
            const QJsonValue job = jobs.at(i);
            const QJsonValue answer = answers.at(i);
            QCOMPARE(answer[u"error"_s].toString(), QString());
            const qint64 size = job[u"size"_s].toInteger();
            if (job[u"do"_s] == u"root"_s) {
                QCOMPARE(answer[u"root"_s].toString(), text(m_log.tree().root(size).toBase64()));
                continue;
            }
            const auto ours = job[u"do"_s] == u"inclusion"_s
                                  ? merkle::inclusionProof(job[u"index"_s].toInteger(), size,
                                                           m_log.tree().nodes())
                                  : merkle::consistencyProof(job[u"old"_s].toInteger(), size,
                                                             m_log.tree().nodes());
            QVERIFY(ours.ok());
            QCOMPARE(hashesOf(answer[u"path"_s]), *ours);
        }
    }

    void opensOurNotes()
    {
        const QByteArray note = m_log.note(37);
        const auto accent = signNote("für\n\n你好 🙂\n", m_log.origin(), m_log.key());
        QVERIFY(accent.ok());
        const QJsonArray answers = ask({openJob(m_key, note), openJob(m_key, *accent)});
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.at(0)[u"error"_s].toString(), QString());
        QCOMPARE(answers.at(0)[u"text"_s].toString().toUtf8(),
                 checkpointText(m_log.checkpoint(37)));
        QCOMPARE(answers.at(1)[u"error"_s].toString(), QString());
        QCOMPARE(answers.at(1)[u"text"_s].toString().toUtf8(), QByteArray("für\n\n你好 🙂\n"));
    }

    void refusesOurNotesAltered()
    {
        const QByteArray note = m_log.note(37);
        const auto read = readNote(note);
        QVERIFY(read.ok());
        const NoteSignature& signature = read->signatures[0];
        const QByteArray start = "\n— " + m_log.origin().toUtf8() + ' ';
        QJsonArray jobs{openJob(m_otherKey, note)};
        for (qsizetype bit = 0; bit < 64 * 8; ++bit) {
            const QByteArray altered = signature.keyHash + withBitFlipped(signature.signature, bit);
            jobs.append(openJob(m_key, QByteArray(read->text + start + altered.toBase64() + '\n')));
        }
        // Only those that stay text: another form would be refused for that.
        for (qsizetype bit = 0; bit < read->text.size() * 8; ++bit) {
            const QByteArray altered = withBitFlipped(read->text, bit);
            const QByteArrayView changed = QByteArrayView(altered).sliced(bit / 8, 1);
            if (changed.front() >= ' ' && changed.front() < '\x7F')
                jobs.append(openJob(m_key, QByteArray(note).replace(read->text, altered)));
        }
        QVERIFY(jobs.size() > 1000);
        const QJsonArray answers = ask(jobs);
        QCOMPARE(answers.size(), jobs.size());
        for (qsizetype i = 0; i < jobs.size(); ++i) {
            const QByteArray altered = jobs.at(i)[u"note"_s].toString().toUtf8();
            QVERIFY2(!answers.at(i)[u"error"_s].toString().isEmpty(), altered.constData());
            const auto ours = readNote(altered);
            QVERIFY2(i == 0 || !ours.ok() ||
                         !isSignedBy(*ours, {m_log.origin(), m_log.key().publicKey}),
                     altered.constData());
        }
    }

    void believesOurProofs()
    {
        QJsonArray jobs;
        for (qint64 size = 1; size <= 70; size += size < 17 ? 1 : 5) {
            for (qint64 seq = 1; seq <= size; seq += size < 17 ? 1 : 3) {
                jobs.append(proofJob(u"record"_s, m_key, m_log.prove(seq, size).toJson()));
                jobs.append(proofJob(u"growth"_s, m_key, m_log.proveGrowth(seq, size).toJson()));
            }
        }
        QVERIFY(jobs.size() > 500);
        const QJsonArray answers = ask(jobs);
        QCOMPARE(answers.size(), jobs.size());
        for (qsizetype i = 0; i < jobs.size(); ++i)
            QVERIFY2(answers.at(i)[u"error"_s].toString().isEmpty(),
                     canonicalJson(jobs.at(i)).constData());
    }

    void doubtsOurRecordProofsAltered()
    {
        const RecordProof good = m_log.prove(7, 37);
        QList<RecordProof> altered;
        const auto add = [&](auto change) {
            RecordProof proof = good;
            change(proof);
            altered.append(proof);
        };
        for (qsizetype i = 0; i < good.path.size(); ++i) {
            for (const int bit : {0, 100, 255})
                add([&](RecordProof& proof) {
                    proof.path[i] = withBitFlipped(proof.path[i], bit);
                });
            add([&](RecordProof& proof) { proof.path.removeAt(i); });
            add([&](RecordProof& proof) { proof.path.insert(i, proof.path[i]); });
        }
        for (const qint64 seq : {0, 6, 8, 37, 38})
            add([&](RecordProof& proof) { proof.seq = seq; });
        add([&](RecordProof& proof) { proof.body.replace("agent", "angel"); });
        add([&](RecordProof& proof) { proof.body = m_log.body(8); });
        add([&](RecordProof& proof) { proof.checkpoint = m_log.note(36); });
        add([&](RecordProof& proof) { proof.checkpoint = m_other.note(3); });
        add([&](RecordProof& proof) { proof.checkpoint.replace("\n37\n", "\n38\n"); });
        // Signed, so that nothing but the tree is wrong.
        for (const int bit : {0, 100, 255})
            add([&](RecordProof& proof) {
                Checkpoint checkpoint = m_log.checkpoint(37);
                checkpoint.root = withBitFlipped(checkpoint.root, bit);
                proof.checkpoint = m_log.note(checkpoint);
            });
        for (const qint64 size : {6, 7, 32, 65})
            add([&](RecordProof& proof) {
                Checkpoint checkpoint = m_log.checkpoint(37);
                checkpoint.size = size;
                proof.checkpoint = m_log.note(checkpoint);
            });

        QJsonArray jobs{proofJob(u"record"_s, m_key, good.toJson()),
                        proofJob(u"record"_s, m_otherKey, good.toJson())};
        for (const RecordProof& proof : std::as_const(altered))
            jobs.append(proofJob(u"record"_s, m_key, proof.toJson()));
        const QJsonArray answers = ask(jobs);
        QCOMPARE(answers.size(), jobs.size());
        QCOMPARE(answers.at(0)[u"error"_s].toString(), QString());
        QVERIFY(!answers.at(1)[u"error"_s].toString().isEmpty());
        for (qsizetype i = 0; i < altered.size(); ++i) {
            const QByteArray shown = canonicalJson(altered[i].toJson());
            QVERIFY2(!answers.at(i + 2)[u"error"_s].toString().isEmpty(), shown.constData());
            QVERIFY2(!checkRecordProof(altered[i], m_log.key().publicKey).ok(), shown.constData());
        }
    }

    void doubtsOurConsistencyProofsAltered()
    {
        const ConsistencyProof good = m_log.proveGrowth(13, 37);
        QList<ConsistencyProof> altered;
        const auto add = [&](auto change) {
            ConsistencyProof proof = good;
            change(proof);
            altered.append(proof);
        };
        for (qsizetype i = 0; i < good.path.size(); ++i) {
            for (const int bit : {0, 100, 255})
                add([&](ConsistencyProof& proof) {
                    proof.path[i] = withBitFlipped(proof.path[i], bit);
                });
            add([&](ConsistencyProof& proof) { proof.path.removeAt(i); });
            add([&](ConsistencyProof& proof) { proof.path.insert(i, proof.path[i]); });
        }
        add([&](ConsistencyProof& proof) { proof.oldCheckpoint = m_log.note(12); });
        add([&](ConsistencyProof& proof) { proof.newCheckpoint = m_log.note(38); });
        add([&](ConsistencyProof& proof) { proof.newCheckpoint = m_other.note(3); });
        add([&](ConsistencyProof& proof) { std::swap(proof.oldCheckpoint, proof.newCheckpoint); });
        for (const int bit : {0, 100, 255}) {
            Checkpoint older = m_log.checkpoint(13);
            older.root = withBitFlipped(older.root, bit);
            add([&](ConsistencyProof& proof) { proof.oldCheckpoint = m_log.note(older); });
            Checkpoint newer = m_log.checkpoint(37);
            newer.root = withBitFlipped(newer.root, bit);
            add([&](ConsistencyProof& proof) { proof.newCheckpoint = m_log.note(newer); });
        }

        QJsonArray jobs{proofJob(u"growth"_s, m_key, good.toJson()),
                        proofJob(u"growth"_s, m_otherKey, good.toJson())};
        for (const ConsistencyProof& proof : std::as_const(altered))
            jobs.append(proofJob(u"growth"_s, m_key, proof.toJson()));
        const QJsonArray answers = ask(jobs);
        QCOMPARE(answers.size(), jobs.size());
        QCOMPARE(answers.at(0)[u"error"_s].toString(), QString());
        QVERIFY(!answers.at(1)[u"error"_s].toString().isEmpty());
        for (qsizetype i = 0; i < altered.size(); ++i) {
            const QByteArray shown = canonicalJson(altered[i].toJson());
            QVERIFY2(!answers.at(i + 2)[u"error"_s].toString().isEmpty(), shown.constData());
            QVERIFY2(!checkConsistencyProof(altered[i], m_log.key().publicKey).ok(),
                     shown.constData());
        }
    }

    void signsNotesThatWeRead()
    {
        const QString witness = u"witness.example/wörld"_s;
        QJsonArray jobs;
        const QByteArrayList texts{"one\ntwo\n", "one\n\ntwo\n", "für 你好 🙂\n",
                                   checkpointText(m_log.checkpoint(37))};
        for (const QByteArray& said : texts)
            jobs.append(QJsonObject{{u"do"_s, u"sign"_s},
                                    {u"text"_s, text(said)},
                                    {u"key"_s, signerText(m_log.origin(), m_log.key())},
                                    {u"other"_s, QJsonArray{signerText(witness, m_other.key())}}});
        const QJsonArray answers = ask(jobs);
        QCOMPARE(answers.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QCOMPARE(answers.at(i)[u"error"_s].toString(), QString());
            const QByteArray bytes = answers.at(i)[u"text"_s].toString().toUtf8();
            const auto read = readNote(bytes);
            QVERIFY2(read.ok(), bytes.constData());
            QCOMPARE(read->text, texts[i]);
            QCOMPARE(read->signatures.size(), std::size_t(2));
            QVERIFY(isSignedBy(*read, {m_log.origin(), m_log.key().publicKey}));
            QVERIFY(isSignedBy(*read, {witness, m_other.key().publicKey}));
            QVERIFY(!isSignedBy(*read, {witness, m_log.key().publicKey}));
            // Ed25519 leaves no choice: ours is the same to the bit.
            const auto ours = signNote(texts[i], m_log.origin(), m_log.key());
            QVERIFY(ours.ok());
            QVERIFY(bytes.startsWith(*ours));
            const auto altered = readNote(QByteArray(bytes).replace(0, 1, "x"));
            QVERIFY(altered.ok());
            QVERIFY(!isSignedBy(*altered, {m_log.origin(), m_log.key().publicKey}));
        }
    }
};

HALL_TEST(GoInteropTest);
#include "go_interop_test.moc"

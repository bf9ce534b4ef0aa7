// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/manifest/export_manifest.h"
#include "core/crypto/sha256.h"
#include "tests/audit/export/exported_log.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// Whether somebody who has an export and a public key notices what was done to it.
class ExportCheckTest : public QObject {
    Q_OBJECT

    using Edit = std::function<void(QByteArray&)>;

    static void cutLine(QByteArray& bytes, qsizetype no)
    {
        QByteArrayList lines = bytes.split('\n');
        lines.removeAt(no);
        bytes = lines.join('\n');
    }
    static void swapLines(QByteArray& bytes, qsizetype no)
    {
        QByteArrayList lines = bytes.split('\n');
        lines.swapItemsAt(no, no + 1);
        bytes = lines.join('\n');
    }
    static QByteArray flipped(QByteArray bytes, const QByteArray& from, const QByteArray& to)
    {
        const qsizetype at = bytes.indexOf(from, bytes.size() / 2);
        return at < 0 ? QByteArray() : bytes.replace(at, from.size(), to);
    }

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<ExportedLog>();
        QVERIFY(m_log->writeSome(1300));
        QVERIFY(m_log->checkpoint());
        QVERIFY(m_log->writeSome(40));
    }

    void sound_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("all") << QString();
        QTest::newRow("some") << u"outcome:allow"_s;
        QTest::newRow("one") << u"kind:integrity code:SIGNING_KEY_CREATED"_s;
    }

    void sound()
    {
        QFETCH(QString, filter);
        const auto made = exportLog(m_log->options(u"x.jsonl"_s, filter));
        QVERIFY(made);
        const auto check = m_log->check(u"x.manifest.json"_s);
        QVERIFY(check);
        QVERIFY2(check->accepted, qPrintable(check->detail));
        QCOMPARE(check->rows, made->rows);
        QCOMPARE(check->lastSeq, made->lastSeq);
        QCOMPARE(check->provenTo, made->provenTo);
        QCOMPARE(check->checkpointSize, 1301);
        QCOMPARE(check->notes.size(), made->lastSeq > 1301 ? 1 : 0);
        QCOMPARE(check->origin, m_log->log->origin());
    }

    void changed_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("file");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("problem");
        const QString some = u"outcome:allow"_s;
        for (const QString& filter : {QString(), some}) {
            const QByteArray name(filter.isEmpty() ? "all: " : "some: ");
            const auto row = [&](const char* what, const QString& file, Edit edit,
                                 const QString& problem) {
                QTest::newRow(QByteArray(name + what).constData())
                    << filter << file << edit << problem;
            };
            row(
                "a word of a record", u"x.jsonl"_s,
                [](QByteArray& b) { b = flipped(b, "cap.db.read", "cap.db.rear"); },
                filter.isEmpty() ? u"chain"_s : u"proof"_s);
            row(
                "a line cut out", u"x.jsonl"_s, [](QByteArray& b) { cutLine(b, 5); },
                filter.isEmpty() ? u"chain"_s : u"proof"_s);
            row(
                "the first line cut out", u"x.jsonl"_s, [](QByteArray& b) { cutLine(b, 0); },
                filter.isEmpty() ? u"chain"_s : u"record"_s);
            row(
                "two lines swapped", u"x.jsonl"_s, [](QByteArray& b) { swapLines(b, 5); },
                filter.isEmpty() ? u"chain"_s : u"proof"_s);
            row(
                "the end cut off", u"x.jsonl"_s,
                [](QByteArray& b) {
                    b.chop(1);
                    b.truncate(b.lastIndexOf('\n') + 1);
                },
                u"count"_s);
            row(
                "a space", u"x.jsonl"_s, [](QByteArray& b) { b = flipped(b, "\",\"", "\", \""); },
                u"record"_s);
            row(
                "an empty line at the end", u"x.jsonl"_s, [](QByteArray& b) { b += '\n'; },
                u"record"_s);
            row(
                "the last line end", u"x.jsonl"_s, [](QByteArray& b) { b.chop(1); }, u"file"_s);
            row(
                "the row count", u"x.manifest.json"_s,
                [](QByteArray& b) { b.replace("\"rows\": ", "\"rows\": 1"); }, u"signature"_s);
            row(
                "the filter", u"x.manifest.json"_s,
                [](QByteArray& b) { b.replace("\"filter\": \"", "\"filter\": \"env:prod "); },
                u"signature"_s);
            row(
                "no signature", u"x.manifest.json"_s,
                [](QByteArray& b) {
                    auto manifest = readExportManifest(b);
                    manifest->signature.clear();
                    manifest->signingKeyId.clear();
                    b = manifest->toJson();
                },
                u"signature"_s);
            row(
                "another signer", u"x.manifest.json"_s,
                [](QByteArray& b) {
                    auto manifest = readExportManifest(b);
                    (void)manifest->sign(*makeEd25519Key());
                    b = manifest->toJson();
                },
                u"signature"_s);
        }
        QTest::newRow("a path") << some << u"x.proofs.jsonl"_s
                                << Edit([](QByteArray& b) { swapLines(b, 3); }) << u"proof"_s;
        QTest::newRow("one proof less") << some << u"x.proofs.jsonl"_s
                                        << Edit([](QByteArray& b) { cutLine(b, 3); }) << u"proof"_s;
        QTest::newRow("one proof more") << some << u"x.proofs.jsonl"_s
                                        << Edit([](QByteArray& b) { b += "{}\n"; }) << u"proof"_s;
    }

    void changed()
    {
        QFETCH(QString, filter);
        QFETCH(QString, file);
        QFETCH(Edit, edit);
        QFETCH(QString, problem);
        QVERIFY(exportLog(m_log->options(u"x.jsonl"_s, filter)));
        QByteArray bytes = SignedLog::bytesOf(m_log->target(file));
        const QByteArray before = bytes;
        edit(bytes);
        QVERIFY(bytes != before && !bytes.isEmpty());
        QVERIFY(SignedLog::put(m_log->target(file), bytes));
        const auto check = m_log->check(u"x.manifest.json"_s);
        QVERIFY2(check, check ? "" : qPrintable(check.error().message));
        QVERIFY(!check->accepted);
        QVERIFY2(check->problem == problem, qPrintable(check->problem + check->detail));
        QVERIFY(check->detail.endsWith(u'.'));
    }

    /// Who has the key of the manifest but not that of the past: a record that a checkpoint covers
    /// cannot be replaced.
    void signedAgainAfterAChange()
    {
        const auto made = exportLog(m_log->options(u"x.jsonl"_s, u"outcome:allow"_s));
        QVERIFY(made);
        QByteArray bytes = SignedLog::bytesOf(made->path);
        bytes = flipped(bytes, "cap.db.read", "cap.db.rear");
        QVERIFY(SignedLog::put(made->path, bytes));
        auto manifest = readExportManifest(SignedLog::bytesOf(made->manifestPath));
        QVERIFY(manifest);
        manifest->fileSha256 = sha256(bytes);
        const auto key = readKeyFile(m_log->keyPath());
        QVERIFY(key);
        QVERIFY(manifest->sign(*key));
        QVERIFY(SignedLog::put(made->manifestPath, manifest->toJson()));
        const auto check = m_log->check(u"x.manifest.json"_s);
        QVERIFY(check);
        QVERIFY(!check->accepted);
        QCOMPARE(check->problem, u"proof"_s);
        QVERIFY(check->badSeq > 0);
    }

    void withoutAKey()
    {
        ExportOptions options = m_log->options(u"x.jsonl"_s);
        options.signingKeyPath.clear();
        const auto made = exportLog(options);
        QVERIFY(made);
        QVERIFY(!made->isSigned);
        QVERIFY(!m_log->check(u"x.manifest.json"_s)->accepted);
        ExportCheckOptions check;
        check.manifestPath = made->manifestPath;
        check.publicKeys = {m_log->publicKey()};
        check.allowsUnsigned = true;
        const auto checked = checkExport(check);
        QVERIFY(checked);
        QVERIFY2(checked->accepted, qPrintable(checked->detail));
        QCOMPARE(checked->notes.size(), 2);
    }

    void afterTheKeyWasChanged()
    {
        const QByteArray old = m_log->publicKey();
        QVERIFY(m_log->rotate());
        QVERIFY(exportLog(m_log->options(u"x.jsonl"_s)));
        ExportCheckOptions options;
        options.manifestPath = m_log->target(u"x.manifest.json"_s);
        options.publicKeys = {old};
        QCOMPARE(checkExport(options)->problem, u"signature"_s);
        options.publicKeys = {old, m_log->publicKey()};
        const auto check = checkExport(options);
        QVERIFY2(check->accepted, qPrintable(check->detail));
    }

    void whatIsNoExport_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<QString>("code");
        QTest::newRow("not JSON") << QByteArray("hello") << u"INVALID_EXPORT"_s;
        QTest::newRow("something else")
            << QByteArray("{\"format\":\"hall-receipt/1\"}") << u"INVALID_EXPORT"_s;
        QTest::newRow("a member missing")
            << QByteArray("{\"format\":\"hall-export/1\"}") << u"INVALID_EXPORT"_s;
    }

    void whatIsNoExport()
    {
        QFETCH(QByteArray, manifest);
        QFETCH(QString, code);
        QVERIFY(SignedLog::put(m_log->target(u"x.manifest.json"_s), manifest));
        const auto check = m_log->check(u"x.manifest.json"_s);
        QVERIFY(!check);
        QCOMPARE(check.error().code, code);
    }

    void aMissingFileIsNotAnAlteredOne()
    {
        const auto made = exportLog(m_log->options(u"x.jsonl"_s));
        QVERIFY(made);
        QVERIFY(QFile::remove(made->path));
        const auto check = m_log->check(u"x.manifest.json"_s);
        QVERIFY(!check);
        QCOMPARE(check.error().code, u"EXPORT_UNREADABLE"_s);
        QVERIFY(check.error().message.contains(made->path));
    }

    /// As how_to_check says, with nothing of ours.
    void byOtherPrograms()
    {
        const auto made = exportLog(m_log->options(u"x.jsonl"_s));
        QVERIFY(made);
        const QByteArray said = python(
            "import base64,hashlib,json,sys\n"
            "m=json.load(open(sys.argv[1])); d=sys.argv[2]; "
            "data=open(d+'/'+m['file'],'rb').read()\n"
            "assert hashlib.sha256(data).hexdigest()==m['file_sha256']\n"
            "prev=None\n"
            "for line in data.splitlines():\n"
            "    assert json.loads(line)['prev_receipt_hash']==(prev or '')or prev is None\n"
            "    prev=hashlib.sha256(line).hexdigest()\n"
            "assert prev==m['last_hash']\n"
            "s=m.pop('signature')\n"
            "open(d+'/signed.bin','wb').write(json.dumps(m,sort_keys=True,separators=(',',':'),"
            "ensure_ascii=False).encode())\n"
            "open(d+'/signature.bin','wb').write(base64.b64decode(s))\n"
            "print('ok')",
            {made->manifestPath, m_log->out.path()});
        QCOMPARE(said, QByteArray("ok"));
        QVERIFY(SignedLog::put(m_log->target(u"hall.pem"_s), publicKeyPem(m_log->publicKey())));
        QProcess openssl;
        openssl.setWorkingDirectory(m_log->out.path());
        openssl.start(u"openssl"_s,
                      {u"pkeyutl"_s, u"-verify"_s, u"-pubin"_s, u"-inkey"_s, u"hall.pem"_s,
                       u"-rawin"_s, u"-in"_s, u"signed.bin"_s, u"-sigfile"_s, u"signature.bin"_s});
        QVERIFY(openssl.waitForFinished(30'000));
        QVERIFY2(openssl.exitCode() == 0, openssl.readAll().constData());
    }

private:
    std::unique_ptr<ExportedLog> m_log;
};

HALL_TEST(ExportCheckTest);

#include "export_check_test.moc"

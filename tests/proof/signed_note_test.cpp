// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/note/signed_note.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

/// The form and its limits; that other programs read it the same way is GoInteropTest's.
class SignedNoteTest : public QObject {
    Q_OBJECT

    const QString m_name = u"hall-monitor/0123456789abcdef"_s;
    Ed25519Key m_key;

    QByteArray note(const QByteArray& text = "one\ntwo\n") const
    {
        const auto signedNote = signNote(text, m_name, m_key);
        return signedNote ? *signedNote : QByteArray();
    }
    VerifierKey verifier() const { return {m_name, m_key.publicKey}; }

private Q_SLOTS:
    void initTestCase()
    {
        // A key that is the same in each run, so that the texts below are.
        m_key.privateKey = QByteArray(32, '\7');
        const auto half = ed25519PublicKey(m_key.privateKey);
        QVERIFY(half.ok());
        m_key.publicKey = *half;
    }

    void isReadAsItWasSigned_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lines") << QByteArray("one\ntwo\n");
        QTest::newRow("an empty line inside") << QByteArray("one\n\ntwo\n");
        QTest::newRow("empty lines at the end") << QByteArray("one\n\n\n");
        QTest::newRow("a line like a signature") << QByteArray("one\n\n— x AAAAAAA=\n");
        QTest::newRow("an empty line alone") << QByteArray("\n");
        QTest::newRow("other letters") << QByteArray("für 你好 🙂\n");
    }
    void isReadAsItWasSigned()
    {
        QFETCH(QByteArray, text);
        const auto read = readNote(note(text));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(read->text, text);
        QCOMPARE(read->signatures.size(), std::size_t(1));
        QCOMPARE(read->signatures[0].name, m_name);
        QCOMPARE(read->signatures[0].keyHash, verifier().hash());
        QCOMPARE(read->signatures[0].signature.size(), ed25519SignatureBytes);
        QVERIFY(isSignedBy(*read, verifier()));
    }

    void noBitOfItCanBeChanged()
    {
        const QByteArray original = note();
        for (qsizetype bit = 0; bit < original.size() * 8; ++bit) {
            QByteArray altered = original;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
            const auto read = readNote(altered);
            QVERIFY2(!read.ok() || !isSignedBy(*read, verifier()),
                     qPrintable(u"bit %1: %2"_s.arg(bit).arg(QString::fromUtf8(altered))));
        }
    }

    void onlyByTheKeyItNames()
    {
        const auto read = readNote(note());
        QVERIFY(read.ok());
        const auto other = makeEd25519Key();
        QVERIFY(other.ok());
        QVERIFY(!isSignedBy(*read, {m_name, other->publicKey}));
        QVERIFY(!isSignedBy(*read, {u"hall-monitor/0123456789abcdee"_s, m_key.publicKey}));
    }

    /// As when a witness adds its own, or after a rotation.
    void mayHaveMoreSignatures()
    {
        const auto other = makeEd25519Key();
        QVERIFY(other.ok());
        const auto second = signNote("one\ntwo\n", u"witness.example"_s, *other);
        QVERIFY(second.ok());
        const QByteArray line = second->sliced(second->lastIndexOf("\n\n") + 2);
        // Of a kind that this program does not know, by a key it does not know.
        const QByteArray unknown = "— other.example " + QByteArray(90, '\3').toBase64() + '\n';
        const auto both = readNote(note() + line + unknown);
        QVERIFY(both.ok());
        QCOMPARE(both->signatures.size(), std::size_t(3));
        QVERIFY(isSignedBy(*both, verifier()));
        QVERIFY(isSignedBy(*both, {u"witness.example"_s, other->publicKey}));

        // A second one by the same key that is wrong makes the note doubtful.
        const QByteArray wrong = "— " + m_name.toUtf8() + ' ' +
                                 QByteArray(verifier().hash() + QByteArray(64, '\1')).toBase64() +
                                 '\n';
        const auto doubtful = readNote(note() + wrong);
        QVERIFY(doubtful.ok());
        QVERIFY(!isSignedBy(*doubtful, verifier()));
    }

    void refusesWhatIsNoNote_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray good = "one\n\n— name " + QByteArray(68, 'x').toBase64() + '\n';
        QByteArray many = good;
        for (int i = 0; i < 100; ++i)
            many += good.sliced(5);
        const auto withLine = [](const QByteArray& line) {
            return QByteArray("one\n\n" + line + '\n');
        };
        const QString lineOne = u"line 1 below the text"_s;
        QTest::newRow("nothing") << QByteArray() << u"line end"_s;
        QTest::newRow("text alone") << QByteArray("one\n") << u"empty line"_s;
        QTest::newRow("no signature") << QByteArray("one\n\n") << u"no signature"_s;
        QTest::newRow("no line end") << good.chopped(1) << u"line end"_s;
        QTest::newRow("a carriage return")
            << QByteArray(good).replace("\n", "\r\n") << u"control characters"_s;
        QTest::newRow("a tab") << QByteArray(good).replace("one", "o\te") << u"control"_s;
        QTest::newRow("not UTF-8") << QByteArray(good).replace("one", "o\xFF") << u"UTF-8"_s;
        QTest::newRow("a hyphen for the dash") << QByteArray(good).replace("—", "-") << lineOne;
        QTest::newRow("no name") << withLine("—  AAAAAAA=") << lineOne;
        QTest::newRow("no signature bytes") << withLine("— name") << lineOne;
        QTest::newRow("a name with a plus") << withLine("— na+me AAAAAAA=") << lineOne;
        QTest::newRow("a hash alone") << withLine("— name AAAAAA==") << lineOne;
        QTest::newRow("no base64") << withLine("— name AAA!AAA=") << lineOne;
        QTest::newRow("base64 without its padding") << withLine("— name AAAAAAA") << lineOne;
        QTest::newRow("base64 in another spelling") << withLine("— name AAAAAAB=") << lineOne;
        QTest::newRow("base64 for addresses") << withLine("— name AAAAAA-_") << lineOne;
        QTest::newRow("two spaces") << withLine("— name  AAAAAAA=") << lineOne;
        QTest::newRow("a space that looks like none")
            << withLine("— na\xC2\xA0me AAAAAAA=") << lineOne;
        QTest::newRow("second line") << QByteArray(good + "x\n") << u"line 2 below the text"_s;
        QTest::newRow("too many") << many << u"more than 100"_s;
    }
    void refusesWhatIsNoNote()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto read = readNote(bytes);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, u"INVALID_NOTE"_s);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void signsNothingThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("no line end") << QByteArray("one") << m_name;
        QTest::newRow("nothing") << QByteArray() << m_name;
        QTest::newRow("a tab") << QByteArray("o\te\n") << m_name;
        QTest::newRow("a NUL") << QByteArray("o\0e\n", 4) << m_name;
        QTest::newRow("not UTF-8") << QByteArray("o\xFF\n") << m_name;
        QTest::newRow("no name") << QByteArray("one\n") << QString();
        QTest::newRow("a name with a space") << QByteArray("one\n") << u"a b"_s;
        QTest::newRow("a name with a plus") << QByteArray("one\n") << u"a+b"_s;
    }
    void signsNothingThatCannotBeRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        const auto signedNote = signNote(text, name, m_key);
        QVERIFY(!signedNote.ok());
        QCOMPARE(signedNote.error().code, u"INVALID_NOTE"_s);
    }

    void aVerifierKeyIsReadAsItIsWritten()
    {
        const QByteArray text = verifier().text();
        const auto read = readVerifierKey(text + '\n');
        QVERIFY(read.ok());
        QCOMPARE(read->name, m_name);
        QCOMPARE(read->publicKey, m_key.publicKey);
        for (qsizetype bit = 0; bit < text.size() * 8; ++bit) {
            QByteArray altered = text;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
            const auto other = readVerifierKey(altered);
            // Hex digits may be written in both cases.
            QVERIFY2(!other.ok() || (other->name == m_name && other->publicKey == m_key.publicKey),
                     altered.constData());
        }
    }

    void refusesWhatIsNoVerifierKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const QByteArray key = QByteArray(1, '\1') + QByteArray(32, 'k');
        const auto of = [](const QByteArray& bytes) {
            return QByteArray("name+00000000+" + bytes.toBase64());
        };
        QTest::newRow("nothing") << QByteArray() << u"three parts"_s;
        QTest::newRow("two parts") << QByteArray("name+00000000") << u"three parts"_s;
        QTest::newRow("no name") << QByteArray("+00000000+AQ==") << u"its name"_s;
        QTest::newRow("a name with a space") << QByteArray("a b+00000000+AQ==") << u"its name"_s;
        QTest::newRow("no base64") << QByteArray("name+00000000+!!") << u"base64"_s;
        QTest::newRow("no key") << QByteArray("name+00000000+") << u"base64"_s;
        QTest::newRow("another kind")
            << of(QByteArray(key).replace(0, 1, "\4")) << u"another kind"_s;
        QTest::newRow("too short") << of(key.chopped(1)) << u"32 bytes, this one 31"_s;
        QTest::newRow("another hash") << of(key) << u"middle part"_s;
        QTest::newRow("private") << QByteArray("PRIVATE+KEY+name+00000000+AQ==")
                                 << u"private key"_s;
    }
    void refusesWhatIsNoVerifierKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto read = readVerifierKey(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, u"INVALID_KEY"_s);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }
};

HALL_TEST(SignedNoteTest);
#include "signed_note_test.moc"

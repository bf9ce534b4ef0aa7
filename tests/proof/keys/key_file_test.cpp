// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/keys/key_file.h"
#include "tests/proof/keys/key_folder.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hall;
using hall::test::KeyFolder;

class KeyFileTest : public QObject {
    Q_OBJECT

    static Ed25519Key newKey()
    {
        const auto key = makeEd25519Key();
        return key ? *key : Ed25519Key();
    }

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        const KeyFolder folder;
        const Ed25519Key key = newKey();
        const QString path = folder.path(u"hall.db.signing-key.pem"_s);
        const auto written = writeKeyFile(path, key);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));
        QCOMPARE(folder.mode(u"hall.db.signing-key.pem"_s), mode_t(0600));
        QCOMPARE(folder.names(), QStringList(u"hall.db.signing-key.pem"_s));
        const auto read = readKeyFile(path);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(read->privateKey, key.privateKey);
        QCOMPARE(read->publicKey, key.publicKey);
    }

    void modeIsTheSameUnderAnyUmask()
    {
        const KeyFolder folder;
        for (const mode_t mask : {0, 0077, 0777}) {
            const mode_t before = ::umask(mask);
            const auto written = writeKeyFile(folder.path(u"key"_s), newKey());
            ::umask(before);
            QVERIFY(written.ok());
            QCOMPARE(folder.mode(u"key"_s), mode_t(0600));
        }
    }

    void isWhatOpensslWrites()
    {
        const KeyFolder folder;
        QVERIFY(!folder
                     .openssl({u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s,
                               folder.path(u"theirs"_s)})
                     .startsWith("failed"));
        QVERIFY(folder.setMode(u"theirs"_s, 0600));
        const auto key = readKeyFile(folder.path(u"theirs"_s));
        QVERIFY2(key.ok(), key.ok() ? "" : qPrintable(key.error().message));
        QVERIFY(writeKeyFile(folder.path(u"ours"_s), *key).ok());
        QCOMPARE(folder.content(u"ours"_s), folder.content(u"theirs"_s));
    }

    /// A key that others could read is not used, even if it is the right one.
    void anExposedOneIsRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("0600") << 0600 << true;
        QTest::newRow("0400") << 0400 << true;
        for (const int mode : {0640, 0604, 0644, 0660, 0666, 0700, 0777, 04600})
            QTest::newRow(qPrintable(u"0%1"_s.arg(mode, 0, 8))) << mode << false;
    }
    void anExposedOneIsRefused()
    {
        QFETCH(int, mode);
        QFETCH(bool, accepted);
        const KeyFolder folder;
        const QString path = folder.path(u"key"_s);
        QVERIFY(writeKeyFile(path, newKey()).ok());
        QVERIFY(folder.setMode(u"key"_s, mode_t(mode)));
        const auto read = readKeyFile(path);
        QCOMPARE(read.ok(), accepted);
        if (!accepted) {
            QCOMPARE(read.error().code, u"KEY_EXPOSED"_s);
            QCOMPARE(read.error().field, path);
            QVERIFY(read.error().message.contains(u"mode 0%1;"_s.arg(mode, 0, 8)));
            QVERIFY(read.error().message.contains(u"chmod 600 '%1'"_s.arg(path)));
        }
    }

    void aMissingOneIsSaidToBe()
    {
        const KeyFolder folder;
        for (const QString& name : {u"key"_s, u"no/folder/key"_s}) {
            const auto read = readKeyFile(folder.path(name));
            QVERIFY(!read.ok());
            QCOMPARE(read.error().code, u"KEY_MISSING"_s);
            QVERIFY(read.error().message.contains(folder.path(name)));
        }
    }

    /// As root, which may read what it likes, so without the help of modes.
    void anUnreadableOneIsSaidToBe()
    {
        const KeyFolder folder;
        QVERIFY(folder.write(u"file"_s, "x"));
        QVERIFY(folder.write(u"large"_s, QByteArray(20'000, 'x')));
        QVERIFY(::mkdir(QFile::encodeName(folder.path(u"folder"_s)).constData(), 0700) == 0);
        QVERIFY(::mkfifo(QFile::encodeName(folder.path(u"fifo"_s)).constData(), 0600) == 0);
        const QList<std::pair<QString, QString>> cases{{u"file/key"_s, u"directory"_s},
                                                       {u"folder"_s, u"regular file"_s},
                                                       {u"fifo"_s, u"regular file"_s},
                                                       {u"large"_s, u"larger than any key"_s}};
        for (const auto& [name, reason] : cases) {
            const auto read = readKeyFile(folder.path(name));
            QVERIFY(!read.ok());
            QCOMPARE(read.error().code, u"KEY_UNREADABLE"_s);
            QCOMPARE(read.error().field, folder.path(name));
            QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
        }
    }

    void whatItHoldsIsNamed()
    {
        const KeyFolder folder;
        QVERIFY(folder.write(u"key"_s, "hello\n"));
        const auto read = readKeyFile(folder.path(u"key"_s));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, u"INVALID_KEY"_s);
        QCOMPARE(read.error().field, folder.path(u"key"_s));
        QVERIFY2(read.error().message.contains(u"no PEM text"_s), qPrintable(read.error().message));
    }

    void anotherTakesItsPlaceAtOnce()
    {
        const KeyFolder folder;
        const QString path = folder.path(u"key"_s);
        QVERIFY(writeKeyFile(path, newKey()).ok());
        // Whoever has the old file open goes on reading the old key: it was not written over.
        QFile old(path);
        QVERIFY(old.open(QIODevice::ReadOnly));
        const QByteArray before = folder.content(u"key"_s);
        const Ed25519Key key = newKey();
        QVERIFY(writeKeyFile(path, key).ok());
        QCOMPARE(old.readAll(), before);
        const auto read = readKeyFile(path);
        QVERIFY(read.ok());
        QCOMPARE(read->privateKey, key.privateKey);
        QCOMPARE(folder.names(), QStringList(u"key"_s));
    }

    /// A crash between writing and renaming leaves the old key, and half a file beside it.
    void whatACrashLeftIsInNobodysWay()
    {
        const KeyFolder folder;
        const QString path = folder.path(u"key"_s);
        const Ed25519Key old = newKey();
        QVERIFY(writeKeyFile(path, old).ok());
        QVERIFY(folder.write(u"key.new"_s, "-----BEGIN PRIV", 0644));
        const auto read = readKeyFile(path);
        QVERIFY(read.ok());
        QCOMPARE(read->privateKey, old.privateKey);
        const Ed25519Key key = newKey();
        QVERIFY(writeKeyFile(path, key).ok());
        QCOMPARE(folder.mode(u"key"_s), mode_t(0600));
        QCOMPARE(folder.names(), QStringList(u"key"_s));
        const auto replaced = readKeyFile(path);
        QVERIFY(replaced.ok());
        QCOMPARE(replaced->privateKey, key.privateKey);
    }

    /// A program that goes on replacing one key by another, killed wherever it is.
    void isNeverHalfThere()
    {
        const KeyFolder folder;
        const QString path = folder.path(u"key"_s);
        const Ed25519Key keys[]{newKey(), newKey()};
        const auto problem = [&]() -> QString {
            const auto read = readKeyFile(path);
            if (!read.ok())
                return read.error().message;
            const bool known =
                read->privateKey == keys[0].privateKey || read->privateKey == keys[1].privateKey;
            return known ? QString() : u"a third key"_s;
        };
        QVERIFY(writeKeyFile(path, keys[0]).ok());
        for (int round = 0; round < 20; ++round) {
            const pid_t writer = ::fork();
            QVERIFY(writer >= 0);
            if (writer == 0) {
                for (std::size_t i = 0; writeKeyFile(path, keys[i % 2]).ok(); ++i) {
                }
                ::_exit(1);
            }
            // Whoever reads meanwhile sees a whole one too.
            QString seen;
            QSet<QByteArray> contents;
            for (int i = 0; i < 100'000 && contents.size() < 2 && seen.isEmpty(); ++i) {
                seen = problem();
                contents.insert(folder.content(u"key"_s));
            }
            int status = 0;
            QVERIFY(::kill(writer, SIGKILL) == 0);
            QVERIFY(::waitpid(writer, &status, 0) == writer);
            QVERIFY(WIFSIGNALED(status));
            QCOMPARE(seen, QString());
            QCOMPARE(contents.size(), 2);
            QCOMPARE(problem(), QString());
        }
    }

    /// Nor does it write through a link that somebody laid there.
    void aLinkBesideItIsNotFollowed()
    {
        const KeyFolder folder;
        QVERIFY(folder.write(u"victim"_s, "keep me"));
        QVERIFY(QFile::link(folder.path(u"victim"_s), folder.path(u"key.new"_s)));
        QVERIFY(writeKeyFile(folder.path(u"key"_s), newKey()).ok());
        QCOMPARE(folder.content(u"victim"_s), QByteArray("keep me"));
    }

    void whatCannotBeWrittenChangesNothing()
    {
        const KeyFolder folder;
        const QString lost = folder.path(u"no/folder/key"_s);
        const auto nowhere = writeKeyFile(lost, newKey());
        QVERIFY(!nowhere.ok());
        QCOMPARE(nowhere.error().code, u"KEY_UNWRITABLE"_s);
        QCOMPARE(nowhere.error().field, lost);
        QVERIFY(nowhere.error().message.contains(u"No such file"_s));

        // A folder in the key's place: the new file is there, and cannot get its name.
        const QString path = folder.path(u"key"_s);
        QVERIFY(::mkdir(QFile::encodeName(path).constData(), 0700) == 0);
        const auto taken = writeKeyFile(path, newKey());
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().code, u"KEY_UNWRITABLE"_s);
        QCOMPARE(folder.names(), QStringList());

        const auto none = writeKeyFile(folder.path(u"other"_s), {});
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, u"KEY_UNWRITABLE"_s);
        QCOMPARE(folder.names(), QStringList());
    }
};

HALL_TEST(KeyFileTest);
#include "key_file_test.moc"

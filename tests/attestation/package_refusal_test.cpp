// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/package_hash.h"
#include "tests/attestation/package_folder.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace hall;
using hall::test::PackageFolder;
using hall::test::WithoutPrivileges;

/// Packages that hashPackage does not answer for.
class PackageRefusalTest : public QObject {
    Q_OBJECT

    /// Fails the test unless the folder is refused so, with `path` blamed and named.
    static void compareRefusal(const Result<PackageHashes>& result, const QString& code,
                               const QString& path)
    {
        QVERIFY2(!result.ok(), "accepted");
        QVERIFY2(result.error().code == code, qPrintable(result.error().message));
        QCOMPARE(result.error().field, path);
        QVERIFY2(result.error().message.contains(path), qPrintable(result.error().message));
    }

private Q_SLOTS:
    void refusesLinks_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("code");
        QTest::newRow("file outside") << u"/etc/passwd"_s << u"PACKAGE_LINK_LEAVES"_s;
        QTest::newRow("upwards") << u"../../../../../../etc/passwd"_s << u"PACKAGE_LINK_LEAVES"_s;
        QTest::newRow("folder outside") << u"/etc"_s << u"PACKAGE_LINK_LEAVES"_s;
        QTest::newRow("device outside") << u"/dev/zero"_s << u"PACKAGE_LINK_LEAVES"_s;
        QTest::newRow("the package itself") << u".."_s << u"PACKAGE_LINK_LEAVES"_s;
        QTest::newRow("folder inside") << u"../code"_s << u"PACKAGE_LINK_TO_FOLDER"_s;
        QTest::newRow("FIFO inside") << u"../__pycache__/pipe"_s << u"PACKAGE_SPECIAL_FILE"_s;
        QTest::newRow("nothing") << u"nowhere"_s << u"PACKAGE_LINK_BROKEN"_s;
        QTest::newRow("itself") << u"link"_s << u"PACKAGE_LINK_BROKEN"_s;
    }
    void refusesLinks()
    {
        QFETCH(QString, target);
        QFETCH(QString, code);
        const PackageFolder folder;
        QVERIFY(folder.write(u"code/worker.py"_s, "x"));
        QVERIFY(folder.write(u"__pycache__/y"_s, "y"));
        QVERIFY(folder.fifo(u"__pycache__/pipe"_s));
        QVERIFY(folder.write(u"links/z"_s, "z"));
        QVERIFY(folder.link(u"links/link"_s, target));
        compareRefusal(hashPackage(folder.path()), code, folder.path(u"links/link"_s));
    }

    void aFolderWithTheSameBeginningIsOutside()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"pack/worker.py"_s, "x"));
        QVERIFY(folder.write(u"package/secret"_s, "y"));
        QVERIFY(folder.link(u"pack/link"_s, u"../package/secret"_s));
        compareRefusal(hashPackage(folder.path(u"pack"_s)), u"PACKAGE_LINK_LEAVES"_s,
                       folder.path(u"pack/link"_s));
    }

    void refusesSpecialFiles()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"worker.py"_s, "x"));
        QVERIFY(folder.fifo(u"pipe"_s));
        compareRefusal(hashPackage(folder.path()), u"PACKAGE_SPECIAL_FILE"_s,
                       folder.path(u"pipe"_s));
        QVERIFY(QFile::remove(folder.path(u"pipe"_s)));
        QVERIFY(folder.socket(u"sock"_s));
        compareRefusal(hashPackage(folder.path()), u"PACKAGE_SPECIAL_FILE"_s,
                       folder.path(u"sock"_s));
    }

    void refusesWhatIsNoPackage()
    {
        const PackageFolder folder;
        compareRefusal(hashPackage(folder.path()), u"PACKAGE_EMPTY"_s, folder.path());
        QVERIFY(folder.write(u"manifest.json"_s, "{}"));
        compareRefusal(hashPackage(folder.path()), u"PACKAGE_EMPTY"_s, folder.path());
        const QString file = folder.path(u"manifest.json"_s);
        compareRefusal(hashPackage(file), u"PACKAGE_NOT_A_FOLDER"_s, file);
        const QString missing = folder.path(u"missing"_s);
        compareRefusal(hashPackage(missing), u"FILE_UNREADABLE"_s, missing);
    }

    void refusesNamesThatBreakTheFormat()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"worker.py"_s, "x"));
        QVERIFY(folder.write(u"two\nlines"_s, "y"));
        const auto lines = hashPackage(folder.path());
        QVERIFY(!lines.ok());
        QCOMPARE(lines.error().code, u"PACKAGE_NAME_INVALID"_s);
        QVERIFY(!lines.error().message.contains(u'\n'));
        QVERIFY(QFile::remove(folder.path(u"two\nlines"_s)));

        const QByteArray latin = QFile::encodeName(folder.path()) + "/caf\xE9";
        const int fd = ::open(latin.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(fd >= 0);
        ::close(fd);
        const auto bytes = hashPackage(folder.path());
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().code, u"PACKAGE_NAME_INVALID"_s);
    }

    void refusesUnreadableFilesAndFolders()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"code/worker.py"_s, "x"));
        QVERIFY(folder.mode({}, 0755));
        QVERIFY(folder.mode(u"code"_s, 0755));
        QVERIFY(folder.mode(u"code/worker.py"_s, 0));
        {
            const WithoutPrivileges user;
            QVERIFY(user.ok());
            compareRefusal(hashPackage(folder.path()), u"FILE_UNREADABLE"_s,
                           folder.path(u"code/worker.py"_s));
        }
        QVERIFY(folder.mode(u"code/worker.py"_s, 0644));
        QVERIFY(folder.mode(u"code"_s, 0));
        {
            const WithoutPrivileges user;
            QVERIFY(user.ok());
            compareRefusal(hashPackage(folder.path()), u"FILE_UNREADABLE"_s,
                           folder.path(u"code"_s));
        }
        QVERIFY(folder.mode(u"code"_s, 0755));
    }

    void refusesWhatIsTooLarge()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"a/b/worker.py"_s, QByteArray(100, 'x')));
        QVERIFY(hashPackage(folder.path(), {.maxEntries = 3, .maxBytes = 100, .maxDepth = 3}).ok());
        compareRefusal(hashPackage(folder.path(), {.maxEntries = 2}), u"PACKAGE_TOO_MANY_ENTRIES"_s,
                       folder.path());
        compareRefusal(hashPackage(folder.path(), {.maxBytes = 99}), u"PACKAGE_TOO_LARGE"_s,
                       folder.path());
        compareRefusal(hashPackage(folder.path(), {.maxDepth = 2}), u"PACKAGE_TOO_DEEP"_s,
                       folder.path(u"a/b"_s));

        // Refused by its size, before a byte is read.
        QVERIFY(folder.sparse(u"huge.bin"_s, qint64(10) << 30));
        qint64 mostRead = 0;
        compareRefusal(hashPackage(folder.path(), {},
                                   [&](qint64 bytes) {
                                       mostRead = bytes;
                                       return true;
                                   }),
                       u"PACKAGE_TOO_LARGE"_s, folder.path());
        QVERIFY(mostRead <= 100);
    }

    void noticesChangesWhileReading_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("blamed");
        QTest::newRow("file that is being read grows") << u"grow"_s << u"only/big.bin"_s;
        QTest::newRow("file that is being read shrinks") << u"shrink"_s << u"only/big.bin"_s;
        QTest::newRow("file comes") << u"come"_s << u"a-new.py"_s;
        QTest::newRow("file goes") << u"go"_s << u"only/big.bin"_s;
        QTest::newRow("file is exchanged") << u"exchange"_s << u"only/big.bin"_s;
    }
    void noticesChangesWhileReading()
    {
        QFETCH(QString, change);
        QFETCH(QString, blamed);
        constexpr qint64 size = 2 << 20;
        const QString big = u"only/big.bin"_s;
        const PackageFolder folder;
        const PackageFolder elsewhere;
        QVERIFY(folder.write(big, QByteArray(size, 'x')));
        QVERIFY(elsewhere.write(u"big.bin"_s, QByteArray(size, 'y')));
        bool done = false;
        bool worked = false;
        const auto result = hashPackage(folder.path(), {}, [&](qint64) {
            if (std::exchange(done, true))
                return true;
            if (change == u"grow"_s)
                worked = folder.append(big, "more");
            else if (change == u"shrink"_s)
                worked = QFile::resize(folder.path(big), size / 2);
            else if (change == u"come"_s)
                worked = folder.write(u"a-new.py"_s, "new");
            else if (change == u"go"_s)
                worked = QFile::remove(folder.path(big));
            else
                worked = QFile::remove(folder.path(big)) &&
                         QFile::rename(elsewhere.path(u"big.bin"_s), folder.path(big));
            return true;
        });
        QVERIFY(worked);
        compareRefusal(result, u"FILE_CHANGED"_s, folder.path(blamed));
    }

    void canBeCancelled()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"worker.py"_s, "x"));
        compareRefusal(hashPackage(folder.path(), {}, [](qint64) { return false; }),
                       u"HASHING_CANCELLED"_s, folder.path(u"worker.py"_s));
    }
};

HALL_TEST(PackageRefusalTest);
#include "package_refusal_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/worker_folders.h"
#include "tests/attestation/package_folder.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using hall::test::PackageFolder;
using hall::test::WithoutPrivileges;

class WorkerFoldersTest : public QObject {
    Q_OBJECT

    static WorkerFolders foldersOf(const QStringList& folders)
    {
        auto result = WorkerFolders::create(folders);
        return result ? *std::move(result) : WorkerFolders();
    }
    static void compareRefusal(const Result<QString>& result, const QString& code,
                               const QString& path)
    {
        QVERIFY2(!result.ok(), "accepted");
        QVERIFY2(result.error().code == code, qPrintable(result.error().message));
        QCOMPARE(result.error().field, path);
        QVERIFY2(result.error().message.contains(path), qPrintable(result.error().message));
    }

private Q_SLOTS:
    void resolvesInside()
    {
        const PackageFolder root;
        QVERIFY(root.write(u"workers/reader/worker.py"_s, "x"));
        QVERIFY(root.link(u"workers/current"_s, u"reader"_s));
        QVERIFY(root.link(u"linked"_s, u"workers"_s));
        const QString file = root.path(u"workers/reader/worker.py"_s);
        const auto folders = foldersOf({root.path(u"workers"_s)});
        for (const QString& path :
             {file, u"reader/worker.py"_s, u"./reader/../reader//worker.py"_s,
              u"current/worker.py"_s, root.path(u"linked/reader/worker.py"_s)}) {
            const auto resolved = folders.resolveFile(path);
            QVERIFY2(resolved.ok(), hall::test::whyNot(resolved).constData());
            QCOMPARE(*resolved, file);
        }
        // The configured folder may itself be a link.
        const auto linked = foldersOf({root.path(u"linked"_s)}).resolveFile(file);
        QVERIFY(linked.ok());
        QCOMPARE(*linked, file);
    }

    void resolvesPackageFolders()
    {
        const PackageFolder root;
        QVERIFY(root.write(u"workers/reader/worker.py"_s, "x"));
        const auto folders = foldersOf({root.path(u"workers"_s)});
        const auto package = folders.resolveFolder(u"reader"_s);
        QVERIFY(package.ok());
        QCOMPARE(*package, root.path(u"workers/reader"_s));
        const auto all = folders.resolveFolder(root.path(u"workers"_s));
        QVERIFY(all.ok());
        QCOMPARE(*all, root.path(u"workers"_s));
        compareRefusal(folders.resolveFolder(u"reader/worker.py"_s), u"SOURCE_NOT_A_FOLDER"_s,
                       u"reader/worker.py"_s);
        compareRefusal(folders.resolveFolder(u".."_s), u"SOURCE_OUTSIDE_FOLDERS"_s, u".."_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("elsewhere") << u"/etc/passwd"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("elsewhere, missing") << u"/etc/no-such"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("device") << u"/dev/zero"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("root") << u"/"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("dots") << u"../secret.py"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("dots, missing") << u"../no-such"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("many dots")
            << u"../../../../../../etc/passwd"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("same beginning")
            << u"../workers-old/worker.py"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("link out") << u"out.py"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("linked folder out") << u"outside/secret.py"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("dots behind a link")
            << u"deep/../secret.py"_s << u"SOURCE_OUTSIDE_FOLDERS"_s;
        QTest::newRow("missing") << u"missing.py"_s << u"SOURCE_NOT_FOUND"_s;
        QTest::newRow("below a file") << u"worker.py/x"_s << u"SOURCE_NOT_FOUND"_s;
        QTest::newRow("link to nothing") << u"dangling.py"_s << u"SOURCE_NOT_FOUND"_s;
        QTest::newRow("link to itself") << u"loop.py"_s << u"SOURCE_UNREADABLE"_s;
        QTest::newRow("name too long") << QString(300, u'n') << u"SOURCE_UNREADABLE"_s;
        QTest::newRow("folder") << u"sub"_s << u"SOURCE_NOT_A_FILE"_s;
        QTest::newRow("FIFO") << u"pipe"_s << u"SOURCE_NOT_A_FILE"_s;
        QTest::newRow("socket") << u"sock"_s << u"SOURCE_NOT_A_FILE"_s;
        QTest::newRow("10 GB") << u"huge.bin"_s << u"SOURCE_TOO_LARGE"_s;
        QTest::newRow("empty") << QString() << u"SOURCE_PATH_INVALID"_s;
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        const PackageFolder root;
        QVERIFY(root.write(u"secret.py"_s, "s"));
        QVERIFY(root.write(u"inner/secret.py"_s, "s"));
        QVERIFY(root.write(u"workers-old/worker.py"_s, "o"));
        QVERIFY(root.write(u"workers/worker.py"_s, "w"));
        QVERIFY(root.write(u"workers/sub/worker.py"_s, "w"));
        QVERIFY(root.link(u"workers/out.py"_s, u"../secret.py"_s));
        QVERIFY(root.link(u"workers/outside"_s, root.path()));
        QVERIFY(root.link(u"workers/deep"_s, u"../inner"_s));
        QVERIFY(root.link(u"workers/dangling.py"_s, u"nowhere"_s));
        QVERIFY(root.link(u"workers/loop.py"_s, u"loop.py"_s));
        QVERIFY(root.fifo(u"workers/pipe"_s));
        QVERIFY(root.socket(u"workers/sock"_s));
        QVERIFY(root.sparse(u"workers/huge.bin"_s, qint64(10) << 30));
        compareRefusal(foldersOf({root.path(u"workers"_s)}).resolveFile(path), code, path);
    }

    void aPathIsReadAsTheSystemReadsIt()
    {
        const PackageFolder root;
        QVERIFY(root.write(u"worker.py"_s, "w"));
        const auto folders = foldersOf({root.path()});
        const QString cut = u"worker.py"_s + QChar(QChar::Null) + u".txt"_s;
        const QString half = u"worker.py"_s + QChar(0xD800);
        for (const QString& path : {cut, half}) {
            const auto result = folders.resolveFile(path);
            QVERIFY(!result.ok());
            QCOMPARE(result.error().code, u"SOURCE_PATH_INVALID"_s);
        }
        const auto hidden = folders.resolveFile(u"a\u202Eb\nc"_s);
        QVERIFY(!hidden.ok());
        QVERIFY(hidden.error().message.contains(u"\"abc\""_s));
    }

    void severalFolders()
    {
        const PackageFolder root;
        QVERIFY(root.write(u"one/worker.py"_s, "1"));
        QVERIFY(root.write(u"two/worker.py"_s, "2"));
        QVERIFY(root.write(u"two/other.py"_s, "o"));
        QVERIFY(root.link(u"one/shared.py"_s, u"../two/other.py"_s));
        QVERIFY(root.link(u"two/shared.py"_s, u"other.py"_s));
        const auto folders =
            foldersOf({root.path(u"one"_s), root.path(u"two"_s), root.path(u"later"_s)});
        const auto other = folders.resolveFile(u"other.py"_s);
        QVERIFY(other.ok());
        QCOMPARE(*other, root.path(u"two/other.py"_s));
        // The same file twice is one file, and a link from one folder to another stays inside.
        const auto shared = folders.resolveFile(u"shared.py"_s);
        QVERIFY(shared.ok());
        QCOMPARE(*shared, *other);
        compareRefusal(folders.resolveFile(u"worker.py"_s), u"SOURCE_AMBIGUOUS"_s, u"worker.py"_s);
        QVERIFY(folders.resolveFile(root.path(u"two/worker.py"_s)).ok());
    }

    void withoutFoldersNothing()
    {
        compareRefusal(WorkerFolders().resolveFile(u"/etc/passwd"_s), u"NO_WORKER_FOLDERS"_s,
                       u"/etc/passwd"_s);
    }

    void aFolderThatLeadsToTheRootContainsNothing()
    {
        const PackageFolder root;
        QVERIFY(root.link(u"all"_s, u"/"_s));
        compareRefusal(foldersOf({root.path(u"all"_s)}).resolveFile(u"/etc/passwd"_s),
                       u"SOURCE_OUTSIDE_FOLDERS"_s, u"/etc/passwd"_s);
    }

    void refusesFolders_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("empty") << QString();
        QTest::newRow("relative") << u"workers"_s;
        QTest::newRow("root") << u"/"_s;
        QTest::newRow("root in other words") << u"/usr/.."_s;
    }
    void refusesFolders()
    {
        QFETCH(QString, folder);
        const auto result = WorkerFolders::create({u"/srv/workers"_s, folder});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, u"WORKER_FOLDER_INVALID"_s);
        QCOMPARE(result.error().field, folder);
    }

    void refusesWhatMayNotBeRead()
    {
        const PackageFolder root;
        QVERIFY(root.write(u"closed/worker.py"_s, "x"));
        QVERIFY(root.write(u"worker.py"_s, "x"));
        QVERIFY(root.mode({}, 0755));
        QVERIFY(root.mode(u"closed"_s, 0));
        QVERIFY(root.mode(u"worker.py"_s, 0));
        const auto folders = foldersOf({root.path()});
        {
            const WithoutPrivileges user;
            QVERIFY(user.ok());
            compareRefusal(folders.resolveFile(u"worker.py"_s), u"SOURCE_UNREADABLE"_s,
                           u"worker.py"_s);
            compareRefusal(folders.resolveFile(u"closed/worker.py"_s), u"SOURCE_UNREADABLE"_s,
                           u"closed/worker.py"_s);
            compareRefusal(folders.resolveFolder(u"closed"_s), u"SOURCE_UNREADABLE"_s, u"closed"_s);
        }
        QVERIFY(root.mode(u"closed"_s, 0755));
    }
};

HALL_TEST(WorkerFoldersTest);
#include "worker_folders_test.moc"

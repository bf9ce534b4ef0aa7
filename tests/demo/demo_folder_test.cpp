// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_folder.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class DemoFolderTest : public QObject {
    Q_OBJECT

private:
    static constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

    static bool writeFile(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("left") == 4;
    }

private Q_SLOTS:
    void itIsTheOwnersAndGoesWithTheObject()
    {
        const QTemporaryDir temporary;
        auto folder = DemoFolder::make(temporary.path());
        QVERIFY2(folder.ok(), folder ? "" : qPrintable(folder.error().message));
        const QString path = (*folder)->path();
        QVERIFY(path.startsWith(temporary.path()));
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
        QVERIFY(QDir(path).mkpath(u"workers/deep"_s));
        QVERIFY(writeFile(path + u"/workers/deep/file"_s));
        folder->reset();
        QVERIFY(QDir(temporary.path()).isEmpty());
    }

    void leftoversGoAndNeighboursStay()
    {
        const QTemporaryDir temporary;
        const auto alive = DemoFolder::make(temporary.path());
        QVERIFY(alive.ok());
        QVERIFY(writeFile((*alive)->path() + u"/hall.db"_s));
        const QString dead = DemoFolder::placeOfDemos(temporary.path()) + u"/dead"_s;
        QVERIFY(QDir().mkpath(dead + u"/workers"_s));
        QVERIFY(writeFile(dead + u"/hall.db"_s));
        const auto next = DemoFolder::make(temporary.path());
        QVERIFY(next.ok());
        QVERIFY(!QFileInfo::exists(dead));
        QVERIFY(QFileInfo::exists((*alive)->path() + u"/hall.db"_s));
        QVERIFY((*next)->path() != (*alive)->path());
    }

    void somebodyElsesPlaceIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("others can read it") << u"open"_s;
        QTest::newRow("a file") << u"file"_s;
        QTest::newRow("a link") << u"link"_s;
    }
    void somebodyElsesPlaceIsRefused()
    {
        QFETCH(QString, what);
        const QTemporaryDir temporary;
        const QString place = DemoFolder::placeOfDemos(temporary.path());
        if (what == "open"_L1) {
            QVERIFY(QDir().mkpath(place));
            QVERIFY(QFile::setPermissions(place, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                     QFileDevice::ExeOwner |
                                                     QFileDevice::ReadOther));
        } else if (what == "file"_L1) {
            QVERIFY(writeFile(place));
        } else {
            QVERIFY(QDir().mkpath(temporary.filePath(u"elsewhere/precious"_s)));
            QVERIFY(QFile::link(temporary.filePath(u"elsewhere"_s), place));
        }
        const auto folder = DemoFolder::make(temporary.path());
        QVERIFY(!folder.ok());
        QCOMPARE(folder.error().code, u"DEMO_FOLDER"_s);
        QCOMPARE(folder.error().field, place);
        QVERIFY(folder.error().message.contains(place));
        QVERIFY(what != "link"_L1 ||
                QFileInfo::exists(temporary.filePath(u"elsewhere/precious"_s)));
    }
};

HALL_TEST(DemoFolderTest);

#include "demo_folder_test.moc"

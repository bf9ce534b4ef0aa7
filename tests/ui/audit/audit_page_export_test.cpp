// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/proof/keys/key_file.h"
#include "tests/support/hall_process.h"
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/audit/audit_page_fixture.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProgressBar>
#include <QRadioButton>
#include <QTimeZone>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct ExportFixture : AuditFixture {
    explicit ExportFixture(int records = 3000) : AuditFixture(records)
    {
        QDir(folder.path()).mkdir(u"out"_s);
        UiSettings settings(store);
        settings.setValue(setting::auditExportFolder, out({}));
        page->restoreState(settings);
    }
    QString out(const QString& name) const { return folder.filePath(u"out/"_s + name); }
    QStringList written() const { return QDir(out({})).entryList(QDir::Files); }
    QLineEdit* target() const { return find<QLineEdit>(u"exportPath"_s); }
    PlainLabel* said() const { return find<PlainLabel>(u"exportSaid"_s); }
    /// Opens the panel and waits for the name that it proposes.
    bool open() const
    {
        QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return target()->text().contains(u"hall-audit-"_s); });
    }
    void begin() const { QTest::mouseClick(find<QPushButton>(u"exportBegin"_s), Qt::LeftButton); }
    bool isDone() const
    {
        return QTest::qWaitFor([&] { return find<QPushButton>(u"exportFolder"_s)->isVisible(); },
                               20'000);
    }
};

} // namespace

/// Giving a part of the log away, from the page to the file, and what checks it.
class AuditPageExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_07_24_anExportAgreesWithItsManifestAndTheCliChecksItOffline()
    {
        ExportFixture audit;
        QVERIFY(audit.settled());
        audit.find<QComboBox>(u"auditZone"_s)->setCurrentIndex(1);
        audit.searchFor(u"env:prod since:60d until:30d"_s);
        QTRY_COMPARE(audit.cell(0, 7), u"prod"_s);
        QVERIFY(audit.settled());
        const qint64 rows = audit.matches();
        QVERIFY(rows > 10);
        const EventPtr newest = [&] {
            audit.clickRow(0);
            return audit.page->detail()->event();
        }();

        QVERIFY(audit.open());
        QVERIFY(audit.find<QLabel>(u"exportWhat"_s)->text().contains(QLocale().toString(rows)));
        QVERIFY(audit.find<QLabel>(u"exportWhat"_s)->text().contains(u"UTC"_s));
        const QString name = QFileInfo(audit.target()->text()).fileName();
        audit.begin();
        QVERIFY(audit.isDone());
        QVERIFY(audit.said()->text().contains(name));

        const QString manifestName = QFileInfo(name).completeBaseName() + u".manifest.json"_s;
        const auto manifest = readJsonObject(contentOf(audit.out(manifestName)));
        QVERIFY(manifest.ok());
        QCOMPARE(manifest->value(u"file"_s).toString(), name);
        QCOMPARE(manifest->value(u"rows"_s).toInteger(), rows);
        QCOMPARE(manifest->value(u"zone"_s).toString(),
                 QString::fromLatin1(QTimeZone::systemTimeZoneId()));
        QCOMPARE(manifest->value(u"filter"_s).toString(), audit.search()->text());
        const qint64 first = manifest->value(u"first_seq"_s).toInteger();
        QCOMPARE(manifest->value(u"last_seq"_s).toInteger(), newest->record.seq);
        QCOMPARE(manifest->value(u"last_hash"_s).toString().toLatin1(),
                 newest->record.hash.toHex());
        QVERIFY(name.contains(u"-%1-%2.jsonl"_s.arg(first).arg(newest->record.seq)));
        QVERIFY(name.startsWith(u"hall-audit-env-prod-"_s));

        const QList<QByteArray> lines = contentOf(audit.out(name)).split('\n');
        QCOMPARE(lines.size(), rows + 1); // the last line ends too
        QCOMPARE(lines.at(int(rows) - 1), newest->record.body);
        QCOMPARE(QString::fromLatin1(
                     QCryptographicHash::hash(lines.front(), QCryptographicHash::Sha256).toHex()),
                 manifest->value(u"first_hash"_s).toString());

        // A machine without the database: the files and the public key, nothing else.
        const Sandbox elsewhere;
        for (const QString& file : audit.written())
            QVERIFY(QFile::copy(audit.out(file), elsewhere.path(file)));
        const auto keys = audit.hall->signingKeys();
        QVERIFY(!keys.empty());
        const QString key = elsewhere.write(u"hall.pem"_s, publicKeyPem(keys.back().publicKey));
        const QStringList check{u"audit"_s, u"check-export"_s, elsewhere.path(manifestName),
                                u"--public-key"_s, key};
        const RunResult good = elsewhere.run(check);
        QVERIFY2(good.exit == 0, good.all().constData());
        // One letter of one record.
        QByteArray altered = contentOf(elsewhere.path(name));
        altered.replace(altered.indexOf("\"env\":\"prod\""), 12, "\"env\":\"prob\"");
        elsewhere.write(name, altered);
        QCOMPARE(elsewhere.run(check).exit, 1);
    }

    void csvAndHtmlAreWhole()
    {
        const ExportFixture audit(1500);
        QVERIFY(audit.settled());
        audit.searchFor(u"outcome:deny"_s);
        QTRY_COMPARE(audit.cell(0, 3), u"Denied"_s);
        QVERIFY(audit.settled());
        for (const QString& format : {u"csv"_s, u"html"_s}) {
            QVERIFY(audit.open());
            audit.find<QRadioButton>(u"export-"_s + format)->click();
            QTRY_VERIFY(audit.target()->text().endsWith(u'.' + format));
            audit.begin();
            QVERIFY(audit.isDone());
            const QString path = audit.target()->text();
            QVERIFY(QFileInfo(path).size() > 1000);
            if (format == u"csv"_s) {
                QCOMPARE(qint64(contentOf(path).count("\r\n")), audit.matches() + 1);
            } else {
                QVERIFY(contentOf(path).contains("</html>"));
                QVERIFY(!contentOf(path).contains("<script"));
            }
            QTest::mouseClick(audit.find<QPushButton>(u"exportClose"_s), Qt::LeftButton);
            QVERIFY(!audit.find<QWidget>(u"exportPanel"_s)->isVisible());
        }
        for (const QString& name : audit.written())
            QVERIFY(!name.endsWith(u".part"_s));
    }

    void cancellingLeavesNothing()
    {
        const ExportFixture audit(20'000);
        QVERIFY(audit.settled());
        QVERIFY(audit.open());
        audit.begin();
        QVERIFY(audit.find<QProgressBar>(u"exportProgress"_s)->isVisible());
        auto* button = audit.find<QPushButton>(u"exportClose"_s);
        QCOMPARE(button->text(), u"Cancel"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(audit.said()->text().startsWith(u"Cancelled"_s));
        QCOMPARE(audit.written(), QStringList());
        // And the panel asks again.
        QVERIFY(audit.find<QPushButton>(u"exportBegin"_s)->isVisible());
        audit.begin();
        QVERIFY(audit.isDone());
    }

    void aFileThatIsThereIsReplacedOnlyWhenSaid()
    {
        const ExportFixture audit(300);
        QVERIFY(audit.settled());
        QVERIFY(audit.open());
        const QString path = audit.target()->text();
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        audit.begin();
        auto* begin = audit.find<QPushButton>(u"exportBegin"_s);
        QTRY_COMPARE(begin->text(), u"Replace the file"_s);
        QCOMPARE(contentOf(path), "mine");
        audit.begin();
        QVERIFY(audit.isDone());
        QVERIFY(contentOf(path) != "mine");
    }

    void whatCannotBeWrittenIsSaid()
    {
        const ExportFixture audit(300);
        QVERIFY(audit.settled());
        QVERIFY(audit.open());
        audit.target()->selectAll();
        QTest::keyClicks(audit.target(), audit.out(u"no-such-folder/x.jsonl"_s));
        audit.begin();
        QTRY_VERIFY(audit.said()->isVisible() &&
                    audit.said()->text().contains(u"no-such-folder"_s));
        QVERIFY(audit.find<QPushButton>(u"exportBegin"_s)->isVisible());
        const QStringList unnamed = nameless(audit.page.get());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QTest::keyClick(audit.target(), Qt::Key_Escape);
        QVERIFY(!audit.find<QWidget>(u"exportPanel"_s)->isVisible());
    }
};

HALL_TEST(AuditPageExportTest);
#include "audit_page_export_test.moc"

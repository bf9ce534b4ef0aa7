// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/integrations/integrations_fixture.h"
#include "ui/integrations/kits/kit.h"
#include "ui/integrations/kits/kit_words.h"
#include "ui/integrations/kits/kit_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

using namespace hall;
using namespace hall::ui;
using namespace hall::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the kits are, and copying and saving them.
class IntegrationKitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allKitsAreThere()
    {
        QSet<QString> ids;
        for (const Kit& kit : integrationKits()) {
            ids.insert(kit.id);
            QVERIFY2(!kit.name.isEmpty() && !kit.description.isEmpty(), qPrintable(kit.id));
            QVERIFY2(!kit.howTo.isEmpty() && !kit.userAgents.isEmpty(), qPrintable(kit.id));
            QVERIFY2(!kit.request.userAgent().isEmpty(), qPrintable(kit.id));
            QVERIFY2(!kit.request.question().isEmpty(), qPrintable(kit.id));
            for (const KitFile& file : kit.shownFiles())
                QVERIFY2(!kitText(kit, file, {}).isEmpty(), qPrintable(file.file));
            // The settings or a file have a place for both.
            bool hasPlaces = false;
            for (const KitFile& file : kit.shownFiles())
                hasPlaces |= kitText(kit, file, {}).contains(u"{{HALL_URL}}"_s);
            QVERIFY2(hasPlaces, qPrintable(kit.id));
        }
        QCOMPARE(ids.size(), 12);
        QCOMPARE(ids.size(), qsizetype(integrationKits().size()));
        QVERIFY(!findKit(u"nothing"_s));
    }

    void translatorsSeeEveryWordOfAKit()
    {
        QStringList known;
        for (const char* words : kitWords())
            known.append(QString::fromUtf8(words));
        QStringList said;
        for (const Kit& kit : integrationKits()) {
            said << kit.name << kit.description << kit.howTo;
            for (const KitFile& file : kit.files)
                said << file.title;
        }
        said.removeDuplicates();
        said.sort();
        known.sort();
        QCOMPARE(said, known);
    }

    void aTokenFromOutsideDoesNotLeaveItsQuotes()
    {
        const Kit* mcp = findKit(u"mcp"_s);
        QVERIFY(mcp);
        const QString token = u"a\"b\\c"_s;
        const auto json = QJsonDocument::fromJson(
            kitText(*mcp, mcp->files.front(), {u"http://127.0.0.1:1"_s, token}).toUtf8());
        QCOMPARE(json[u"mcpServers"_s][u"hall"_s][u"headers"_s][u"Authorization"_s].toString(),
                 QString(u"Bearer "_s + token));
        const Kit* dify = findKit(u"dify-http-node"_s);
        QVERIFY(dify);
        QVERIFY(kitText(*dify, dify->files.front(), {{}, u"a'b"_s}).contains(u"'a''b'"_s));
    }

    void copyHoldsTheAddressAndNoToken()
    {
        IntegrationsFixture shell;
        QVERIFY(shell.open(u"mcp"_s));
        QCOMPARE(shell.page->shownPlace(), u"mcp"_s);
        QTRY_VERIFY(
            shell.find<QPlainTextEdit>("kitText")->toPlainText().contains(shell.runner->url()));
        click(shell.button("kitCopy"));
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(shell.button("kitCopy")->text(), u"Copied"_s);
        QVERIFY(copied.contains(shell.runner->url() + u"/mcp"_s));
        QVERIFY(copied.contains(u"{{HALL_TOKEN}}"_s));
        QVERIFY(!copied.contains(shell.fixture.hall->sessionToken()));
    }

    void theTokenItselfOnlyWhenAsked()
    {
        IntegrationsFixture shell;
        const QString token = shell.fixture.hall->sessionToken();
        QVERIFY(shell.open(u"curl"_s));
        auto* put = shell.find<QCheckBox>("kitPutToken");
        QVERIFY(put->isEnabled() && !put->isChecked());
        put->click();
        QVERIFY(shell.label("kitTokenWords").contains(u"secrets"_s));
        click(shell.button("kitCopy"));
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"HALL_URL=%1\nHALL_TOKEN=%2\n"_s.arg(shell.runner->url(), token));
        // Off again, whatever one does next.
        QVERIFY(shell.open(u"typescript"_s));
        QVERIFY(!put->isChecked());
        put->click();
        shell.leaveAndComeBack();
        QVERIFY(!put->isChecked());
        QVERIFY(!shell.find<QPlainTextEdit>("kitText")->toPlainText().contains(token));
    }

    void savingAsksBeforeItReplaces()
    {
        IntegrationsFixture shell;
        const QTemporaryDir folder;
        QVERIFY(shell.open(u"curl"_s));
        shell.find<QLineEdit>("kitFolder")->setText(folder.path());
        shell.find<QComboBox>("kitFile")->setCurrentIndex(1);
        const QString path = folder.filePath(u"hall_ask.sh"_s);
        click(shell.button("kitSaveFile"));
        QVERIFY2(QFileInfo(path).isExecutable(), qPrintable(shell.plain("kitSaid")));
        QVERIFY(shell.plain("kitSaid").contains(path));
        QCOMPARE(bytesOf(path), bytesOf(u":/integrations/curl/hall_ask.sh"_s));

        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        click(shell.button("kitSaveFile"));
        QVERIFY(shell.shows("kitReplace"));
        QCOMPARE(bytesOf(path), QByteArray("mine"));
        click(shell.findIn<QPushButton>("kitReplace", "cancel"));
        QCOMPARE(bytesOf(path), QByteArray("mine"));
        click(shell.button("kitSaveFile"));
        click(shell.findIn<QPushButton>("kitReplace", "confirm"));
        QCOMPARE(bytesOf(path), bytesOf(u":/integrations/curl/hall_ask.sh"_s));
    }

    void allFilesOfAPackageAreSaved()
    {
        IntegrationsFixture shell;
        const QTemporaryDir folder;
        QVERIFY(shell.open(u"python"_s));
        shell.find<QLineEdit>("kitFolder")->setText(folder.path());
        shell.find<QCheckBox>("kitPutToken")->click();
        click(shell.button("kitSaveAll"));
        for (const QString& name : findKit(u"python"_s)->allFiles())
            QVERIFY2(QFile::exists(folder.filePath(u"python/"_s + name)), qPrintable(name));
        const QString settings = folder.filePath(u"python/hall.env"_s);
        QCOMPARE(bytesOf(settings),
                 u"PYHALL_REGISTRY=%1\nPYHALL_API_KEY=%2\n"_s
                     .arg(shell.runner->url(), shell.fixture.hall->sessionToken())
                     .toUtf8());
        // For its owner alone: the token is in it.
        QVERIFY(!(QFile::permissions(settings) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(QFile::permissions(folder.filePath(u"python/pyproject.toml"_s)) & QFile::ReadOther);
    }

    void aFolderThatIsNoneIsNamed()
    {
        IntegrationsFixture shell;
        const QTemporaryDir folder;
        QVERIFY(shell.open(u"curl"_s));
        for (const QString& wrong : {folder.filePath(u"nowhere"_s), u"relative"_s, QString()}) {
            shell.find<QLineEdit>("kitFolder")->setText(wrong);
            click(shell.button("kitSaveAll"));
            QVERIFY(shell.plain("kitSaid").contains(u'"' + wrong + u'"'));
        }
        QVERIFY(!QFile::exists(folder.filePath(u"nowhere"_s)));
        // A file where a folder would have to be.
        QFile blocks(folder.filePath(u"curl"_s));
        QVERIFY(blocks.open(QIODevice::WriteOnly));
        const auto written = writeOutputs({{folder.filePath(u"curl/a.txt"_s), "a"}});
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, u"FILE_UNWRITABLE"_s);
        QVERIFY(written.error().message.contains(folder.filePath(u"curl"_s)));
    }

    void aPlaceThatIsNoneChangesNothing()
    {
        IntegrationsFixture shell;
        QVERIFY(shell.open(u"n8n"_s));
        QVERIFY(!shell.open(u"nothing"_s));
        QCOMPARE(shell.page->shownPlace(), u"n8n"_s);
        shell.reopen();
        QCOMPARE(shell.page->shownPlace(), u"n8n"_s);
    }
};

HALL_TEST(IntegrationKitsTest);

#include "integration_kits_test.moc"

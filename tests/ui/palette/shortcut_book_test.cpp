// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/shortcuts/shortcut_book.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hall;
using namespace Qt::StringLiterals;
using ui::Shortcut;
using ui::ShortcutBook;
using ui::ShortcutFacts;

/// The keys: the table itself, what is refused, and what is remembered.
class ShortcutBookTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString storePath() const { return m_folder.filePath(u"settings.ini"_s); }

private Q_SLOTS:
    void init() { QFile::remove(storePath()); }

    void theTableIsInOrderAndWithoutConflicts()
    {
        QSet<QString> names;
        int expected = 0;
        for (const ShortcutFacts& facts : ui::shortcutTable()) {
            QCOMPARE(int(facts.id), expected++);
            QVERIFY2(!names.contains(QString::fromLatin1(facts.key)), facts.key);
            names.insert(QString::fromLatin1(facts.key));
            const QKeySequence keys = ui::defaultKeys(facts.id);
            QVERIFY2(!keys.isEmpty(), facts.key);
            QCOMPARE(keys.toString(QKeySequence::PortableText), QString::fromLatin1(facts.keys));
            QVERIFY2(ui::keyRefusal(facts.id, keys).isEmpty(), facts.key);
            for (const ShortcutFacts& other : ui::shortcutTable()) {
                if (other.id < facts.id && ui::defaultKeys(other.id) == keys) {
                    QVERIFY2(!ui::clash(facts.context, other.context),
                             qPrintable(u"%1 and %2"_s.arg(QLatin1StringView(facts.key),
                                                           QLatin1StringView(other.key))));
                }
            }
        }
    }

    void theHelpListsWhatTheTableHas()
    {
        QFile page(QStringLiteral(HALL_KEYBOARD_HELP));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QStringList listed;
        QString heading;
        for (const QString& line : QString::fromUtf8(page.readAll()).split(u'\n')) {
            if (line.startsWith(u"### "_s))
                heading = line.mid(4);
            else if (!heading.isEmpty() && line.startsWith(u"| "_s) && line.endsWith(u"` |"_s))
                listed.append(heading + u": "_s + line);
        }
        QStringList expected;
        for (const ShortcutFacts& facts : ui::shortcutTable()) {
            expected.append(u"%1: | %2 | `%3` |"_s.arg(ui::contextTitle(facts.context),
                                                       ui::shortcutTitle(facts.id),
                                                       QLatin1StringView(facts.keys)));
        }
        listed.sort();
        expected.sort();
        QCOMPARE(listed, expected);
    }

    void dangerousKeysAreRefusedWithTheReason_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("keys");
        QTest::newRow("approve by a letter") << int(Shortcut::ApproveOnce) << u"A"_s;
        QTest::newRow("approve by Shift and a letter")
            << int(Shortcut::ApproveOnce) << u"Shift+A"_s;
        QTest::newRow("deny by a function key") << int(Shortcut::Deny) << u"F9"_s;
        QTest::newRow("Enter") << int(Shortcut::FeedInAudit) << u"Return"_s;
        QTest::newRow("Space") << int(Shortcut::FeedInAudit) << u"Space"_s;
        QTest::newRow("Tab") << int(Shortcut::AuditWorker) << u"Tab"_s;
        QTest::newRow("letter on every page") << int(Shortcut::Palette) << u"K"_s;
        QTest::newRow("several") << int(Shortcut::Palette) << u"Ctrl+K, Ctrl+P"_s;
    }
    void dangerousKeysAreRefusedWithTheReason()
    {
        QFETCH(int, id);
        QFETCH(QString, keys);
        QSettings store(storePath(), QSettings::IniFormat);
        ShortcutBook book{ui::UiSettings(store)};
        QSignalSpy changed(&book, &ShortcutBook::changed);
        const auto taken = book.setKeys(Shortcut(id), QKeySequence(keys));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"SHORTCUT_REFUSED"_s);
        QCOMPARE(taken.error().field, QString::fromLatin1(ui::shortcutFacts(Shortcut(id)).key));
        QVERIFY(!ui::keyRefusal(Shortcut(id), QKeySequence(keys)).isEmpty());
        QVERIFY(!book.isAnyChanged());
        QCOMPARE(changed.count(), 0);
    }

    void aConflictNamesTheOtherAndItsPage()
    {
        QSettings store(storePath(), QSettings::IniFormat);
        ShortcutBook book{ui::UiSettings(store)};
        const auto taken = book.setKeys(Shortcut::AuditExport, QKeySequence(u"Ctrl+K"_s));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"SHORTCUT_TAKEN"_s);
        QVERIFY(taken.error().message.contains(u"Command palette"_s));
        QVERIFY(taken.error().message.contains(u"Every page"_s));
        // On another page the same key may do something else.
        QVERIFY(book.setKeys(Shortcut::FeedWorker, QKeySequence(u"C"_s)));
    }

    void changesAreRememberedAndTakenBack()
    {
        {
            QSettings store(storePath(), QSettings::IniFormat);
            ShortcutBook book{ui::UiSettings(store)};
            QVERIFY(book.setKeys(Shortcut::FeedPause, QKeySequence(u"Ctrl+="_s)));
            QVERIFY(book.setKeys(Shortcut::Back, QKeySequence()));
            QVERIFY(book.setKeys(Shortcut::Forward, QKeySequence(u"Alt+Left"_s)));
            const auto back = book.reset(Shortcut::Back);
            QVERIFY(!back);
            QCOMPARE(back.error().code, u"SHORTCUT_TAKEN"_s);
            QVERIFY(book.setKeys(Shortcut::Back, QKeySequence(u"Alt+Right"_s)));
        }
        QSettings store(storePath(), QSettings::IniFormat);
        ShortcutBook book{ui::UiSettings(store)};
        QCOMPARE(book.keys(Shortcut::FeedPause), QKeySequence(u"Ctrl+="_s));
        QCOMPARE(book.keys(Shortcut::Forward), QKeySequence(u"Alt+Left"_s));
        QCOMPARE(book.keys(Shortcut::Back), QKeySequence(u"Alt+Right"_s));
        QVERIFY(book.reset(Shortcut::FeedPause));
        QCOMPARE(book.keys(Shortcut::FeedPause), QKeySequence(Qt::Key_Space));
        book.resetAll();
        QVERIFY(!book.isAnyChanged());
        QVERIFY(!ShortcutBook{ui::UiSettings(store)}.isAnyChanged());
    }

    void nonsenseInTheStoreIsPassedOver()
    {
        QSettings store(storePath(), QSettings::IniFormat);
        ui::UiSettings settings(store);
        settings.setValue(ui::setting::shortcuts,
                          QStringList{u"card.approve=A"_s, u"nothing=Ctrl+J"_s, u"quit"_s,
                                      u"audit.export=Ctrl+K"_s});
        const ShortcutBook book{settings};
        QVERIFY(!book.isAnyChanged());
    }
};

HALL_TEST(ShortcutBookTest);
#include "shortcut_book_test.moc"

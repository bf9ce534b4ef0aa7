// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/palette/palette_index.h"

#include <QTest>

using namespace hall;
using namespace Qt::StringLiterals;
using ui::MatchKind;
using ui::PaletteEntry;
using ui::PaletteGroup;
using ui::PaletteHit;
using ui::PaletteIndex;

/// What the palette finds, in which order, and how much it looks at.
class PaletteIndexTest : public QObject {
    Q_OBJECT

private:
    static QStringList keys(const std::vector<PaletteHit>& hits)
    {
        QStringList keys;
        for (const PaletteHit& hit : hits)
            keys.append(hit.entry->key);
        return keys;
    }
    static PaletteEntry action(const QString& title, const QString& note = {})
    {
        return {PaletteGroup::Actions, title, title, note, {}};
    }

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<int>>("marks");
        const auto row = [](const char* name, const char* word, const char* text, MatchKind kind,
                            const QList<int>& marks) {
            QTest::newRow(name) << QString::fromLatin1(word) << QString::fromLatin1(text)
                                << int(kind) << marks;
        };
        row("prefix", "li", "live feed", MatchKind::Prefix, {0, 1});
        row("word", "fe", "live feed", MatchKind::WordStart, {5, 6});
        row("word after a dot", "re", "org.acre.reader", MatchKind::WordStart, {9, 10});
        row("inside", "ive", "live feed", MatchKind::Inside, {1, 2, 3});
        row("apart", "lfd", "live feed", MatchKind::Subsequence, {0, 5, 8});
        row("apart, as close as can be", "ab", "a--axb", MatchKind::Subsequence, {3, 5});
    }
    void kinds()
    {
        QFETCH(QString, word);
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QList<int>, marks);
        QList<int> found;
        const auto match = ui::matchText(word, text, true, &found);
        QVERIFY(match.has_value());
        QCOMPARE(int(match->kind), kind);
        QCOMPARE(found, marks);
        QCOMPARE(ui::matchText(word, text, false).has_value(),
                 MatchKind(kind) != MatchKind::Subsequence);
    }

    void nothingWithoutAllLettersInOrder()
    {
        QVERIFY(!ui::matchText(u"dl", u"live feed", true));
        QVERIFY(!ui::matchText(u"live feeds", u"live feed", true));
    }

    void theBetterKindComesFirstAndEqualsStay()
    {
        PaletteIndex index;
        index.setEntries({action(u"unpause"_s), action(u"p-a-use"_s), action(u"the pause"_s),
                          action(u"pause two"_s), action(u"pause one"_s)},
                         {});
        QCOMPARE(keys(index.find(u"PAUSE"_s)),
                 QStringList(
                     {u"pause two"_s, u"pause one"_s, u"the pause"_s, u"unpause"_s, u"p-a-use"_s}));
    }

    void eachWordIsFoundInTitleOrNote()
    {
        PaletteIndex index;
        index.setEntries({action(u"org.acme.reader"_s, u"wrk.doc.reader"_s),
                          action(u"org.acme.writer"_s, u"wrk.doc.writer"_s)},
                         {});
        const auto hits = index.find(u"acme wrk.doc.w"_s);
        QCOMPARE(keys(hits), QStringList{u"org.acme.writer"_s});
        QCOMPARE(hits.front().titleMarks, QList<int>({4, 5, 6, 7}));
        QCOMPARE(hits.front().noteMarks.size(), 9);
    }

    void manyOfOneGroupLeaveRoomForOthers()
    {
        std::vector<PaletteEntry> entries;
        for (int i = 0; i < 10'000; ++i) {
            const QString id = u"audit.worker.%1"_s.arg(i);
            entries.push_back({PaletteGroup::Workers, id, id, {}, {}});
        }
        entries.push_back({PaletteGroup::Places, u"place"_s, u"Go to Audit"_s, {}, {}});
        PaletteIndex index;
        index.setEntries(std::move(entries), {});
        const auto hits = index.find(u"audit"_s);
        QCOMPARE(int(hits.size()), PaletteIndex::most);
        QVERIFY(keys(hits).contains(u"place"_s));
    }

    void aQueryThatGoesOnLooksOnlyAtWhatMatched()
    {
        std::vector<PaletteEntry> entries;
        for (int i = 0; i < 20'000; ++i) {
            const QString id = u"%1.%2"_s.arg(i % 100 ? u"org"_s : u"x"_s).arg(i);
            entries.push_back(
                {i % 2 ? PaletteGroup::Workers : PaletteGroup::Decisions, id, id, {}, {}});
        }
        PaletteIndex index;
        index.setEntries(std::move(entries), {});
        index.find(u"x"_s);
        QCOMPARE(index.lookedAt(), 20'000);
        const QStringList fresh = keys(index.find(u"x.1"_s));
        QCOMPARE(index.lookedAt(), 200);
        index.find(u"org"_s);
        QCOMPARE(index.lookedAt(), 20'000);
        QCOMPARE(keys(index.find(u"x.1"_s)), fresh);
    }

    void lettersApartSayNothingInIds()
    {
        PaletteIndex index;
        index.setEntries({{PaletteGroup::Decisions, u"d"_s, u"cap.doc.read"_s, u"dec_0a1b"_s, {}}},
                         {});
        QVERIFY(index.find(u"ab"_s).empty());
        QVERIFY(index.find(u"cdr"_s).empty());
        QCOMPARE(index.find(u"0a1"_s).size(), std::size_t(1));
    }

    void nothingTypedShowsWhatWasChosenAndThePlaces()
    {
        PaletteIndex index;
        index.setEntries({action(u"one"_s),
                          action(u"two"_s),
                          {PaletteGroup::Places, u"place"_s, u"Place"_s, {}, {}}},
                         {u"two"_s, u"gone"_s});
        const auto hits = index.find(u"  "_s);
        QCOMPARE(keys(hits), QStringList({u"two"_s, u"place"_s}));
        QCOMPARE(hits.front().group, PaletteGroup::Recent);
    }
};

HALL_TEST(PaletteIndexTest);
#include "palette_index_test.moc"

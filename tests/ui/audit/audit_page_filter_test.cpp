// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/audit/filter_text.h"
#include "ui/models/audit/saved_searches.h"
#include "ui/models/audit/time_ticks.h"

#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

namespace {

qint64 utc(const QString& iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

QStringList labels(const std::vector<TimeTick>& ticks)
{
    QStringList list;
    for (const TimeTick& tick : ticks)
        list.append(tick.label);
    return list;
}

} // namespace

/// Texts of the query language that a click changes, saved searches, ticks of a time axis.
class AuditPageFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreAddedAndTakenAway_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("excluded");
        QTest::newRow("empty") << u""_s << u"prod"_s << u"env:prod"_s << u"-env:prod"_s;
        QTest::newRow("beside another field")
            << u"outcome:deny  \"a b\""_s << u"prod"_s << u"outcome:deny \"a b\" env:prod"_s
            << u"outcome:deny \"a b\" -env:prod"_s;
        QTest::newRow("beside another word")
            << u"env:dev"_s << u"prod"_s << u"env:dev,prod"_s << u"env:dev -env:prod"_s;
        QTest::newRow("again") << u"since:2h env:prod"_s << u"prod"_s << u"since:2h"_s
                               << u"since:2h -env:prod"_s;
        QTest::newRow("one of two")
            << u"env:prod,dev x"_s << u"prod"_s << u"env:dev x"_s << u"env:dev x -env:prod"_s;
        QTest::newRow("excluded before")
            << u"-env:prod,dev"_s << u"prod"_s << u"-env:dev env:prod"_s << u"-env:dev"_s;
        QTest::newRow("no filter") << u"env:"_s << u"prod"_s << u"env:"_s << u"env:"_s;
    }
    void wordsAreAddedAndTakenAway()
    {
        QFETCH(QString, before);
        QFETCH(QString, word);
        QTEST(withTermToggled(before, FilterField::Env, word), "added");
        QTEST(withExclusionToggled(before, FilterField::Env, word), "excluded");
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString& word :
             {u"plain"_s, u"with space"_s, u"a,b"_s, u"say \"hi\""_s, u"back\\slash and space"_s,
              u"star*"_s, u""_s, u"-minus"_s, u"ünï"_s})
            QTest::newRow(qPrintable(word.isEmpty() ? u"nothing"_s : word)) << word;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, word);
        const QString text = withTermToggled(u"kind:decision"_s, FilterField::Worker, word);
        const auto filter = parseFilter(text, 0);
        QVERIFY2(filter.ok(), qPrintable(text));
        QCOMPARE(filter->terms.size(), std::size_t(2));
        QCOMPARE(filter->terms[1].alternatives.size(), std::size_t(1));
        QCOMPARE(filter->terms[1].alternatives[0].text, word);
        QVERIFY(filter->terms[1].alternatives[0].match == FilterTerm::Match::Equals);
        QVERIFY(termState(text, FilterField::Worker, word) == TermState::Wanted);
        QCOMPARE(withTermToggled(text, FilterField::Worker, word), u"kind:decision"_s);
        const QString without = withExclusionToggled(text, FilterField::Worker, word);
        QVERIFY(termState(without, FilterField::Worker, word) == TermState::Excluded);
    }

    void otherAlternativesKeepTheirMeaning()
    {
        QCOMPARE(withTermToggled(u"worker:org.a.*,\"x y\""_s, FilterField::Worker, u"b"_s),
                 u"worker:org.a.*,\"x y\",b"_s);
    }

    void timesAreReplaced()
    {
        const TimeRange range{utc(u"2026-11-20T08:00:00Z"_s), utc(u"2026-11-20T09:30:00Z"_s)};
        const QString text = withTimeRange(u"env:prod since:2h until:1h"_s, range, Zone::Utc);
        QCOMPARE(text, u"env:prod since:2026-11-20T08:00:00Z until:2026-11-20T09:30:00Z"_s);
        QCOMPARE(withTimeRange(text, {}, Zone::Utc), u"env:prod"_s);
        const auto filter = parseFilter(text, 0);
        QVERIFY(filter.ok());
        QVERIFY(timeRangeOf(*filter) == range);
    }

    void timesOfAnyZoneAreReadBack()
    {
        // Both sides of a clock that is set back, where a time without its distance says too
        // little.
        for (qint64 at = utc(u"2026-10-25T00:00:00Z"_s); at < utc(u"2026-10-25T03:00:00Z"_s);
             at += 1'234'567) {
            for (const Zone zone : {Zone::Local, Zone::Utc}) {
                const auto filter = parseFilter(withTimeRange({}, {at, std::nullopt}, zone), 0);
                QVERIFY(filter.ok());
                QCOMPARE(*timeRangeOf(*filter).from, at);
            }
        }
    }

    void searchesAreNamed()
    {
        SavedSearches searches;
        QVERIFY(searches.save(u" denials "_s, u"outcome:deny"_s).ok());
        QVERIFY(searches.save(u"All of prod"_s, u"env:prod"_s).ok());
        QCOMPARE(searches.all().front().name, u"All of prod"_s);
        QCOMPARE(searches.save(u"  "_s, u"x"_s).error().code, u"MISSING_FIELD"_s);
        QCOMPARE(searches.save(QString(61, u'x'), u"x"_s).error().code, u"INVALID_MEMBER"_s);
        QCOMPARE(searches.rename(u"denials"_s, u"All of prod"_s).error().code, u"NAME_TAKEN"_s);
        QVERIFY(searches.rename(u"denials"_s, u"Refused"_s).ok());
        QCOMPARE(searches.find(u"Refused"_s)->text, u"outcome:deny"_s);
        QVERIFY(!searches.find(u"denials"_s));
        QVERIFY(SavedSearches::fromList(searches.toList()).all() == searches.all());
        searches.remove(u"Refused"_s);
        QCOMPARE(searches.all().size(), std::size_t(1));
        QCOMPARE(SavedSearches::fromList({u"odd"_s}).all().size(), std::size_t(0));
        for (int i = 1; i < SavedSearches::most; ++i)
            QVERIFY(searches.save(QString::number(i), u"x"_s).ok());
        QCOMPARE(searches.save(u"one more"_s, u"x"_s).error().code, u"TOO_MANY"_s);
    }

    void ticksAreRound_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("minutes") << u"2026-11-20T08:01:30Z"_s << u"2026-11-20T08:16:00Z"_s << 4
                                 << QStringList{u"08:05"_s, u"08:10"_s, u"08:15"_s};
        QTest::newRow("over midnight") << u"2026-11-20T21:30:00Z"_s << u"2026-11-21T04:00:00Z"_s
                                       << 3 << QStringList{u"11-21"_s, u"03:00"_s};
        QTest::newRow("days") << u"2026-11-18T12:00:00Z"_s << u"2026-11-21T12:00:00Z"_s << 3
                              << QStringList{u"11-19"_s, u"11-21"_s};
        QTest::newRow("months") << u"2026-08-15T12:00:00Z"_s << u"2026-11-21T12:00:00Z"_s << 4
                                << QStringList{u"2026-09"_s, u"2026-10"_s, u"2026-11"_s};
        QTest::newRow("years") << u"2021-08-15T12:00:00Z"_s << u"2026-11-21T12:00:00Z"_s << 6
                               << QStringList{u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s,
                                              u"2026"_s};
        QTest::newRow("nothing") << u"2026-11-18T12:00:00Z"_s << u"2026-11-18T12:00:00Z"_s << 3
                                 << QStringList();
    }
    void ticksAreRound()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, most);
        QTEST(labels(timeTicks(utc(from), utc(to), most, Zone::Utc)), "expected");
    }

    void ticksAreNeverMoreThanAskedFor()
    {
        for (qint64 span = 1; span < qint64(400) * 365 * 86'400'000; span = span * 3 + 1) {
            const auto ticks =
                timeTicks(1'700'000'000'123, 1'700'000'000'123 + span, 7, Zone::Local);
            QVERIFY(ticks.size() <= 7);
            for (std::size_t i = 1; i < ticks.size(); ++i)
                QVERIFY(ticks[i - 1].atMs < ticks[i].atMs);
        }
    }
};

HALL_TEST(AuditPageFilterTest);
#include "audit_page_filter_test.moc"

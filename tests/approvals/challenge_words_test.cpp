// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/seeded_choices.h"
#include "core/approvals/challenges/text_words.h"
#include "core/approvals/challenges/word_bank.h"
#include "core/protocol/masking/secret_scan.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

using namespace hall;
using namespace hall::challenges;
using namespace Qt::StringLiterals;

/// What the choices of a quiz are made of.
class ChallengeWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("none") << u"--"_s << QStringList{};
        QTest::newRow("snake") << u"delete_account"_s << QStringList{u"delete"_s, u"account"_s};
        QTest::newRow("humps") << u"deleteUser2"_s << QStringList{u"delete"_s, u"user"_s, u"2"_s};
        QTest::newRow("acronym") << u"HTTPDelete"_s << QStringList{u"http"_s, u"delete"_s};
        QTest::newRow("marks") << u"cafe\u0301s"_s << QStringList{u"cafe\u0301s"_s};
        QTest::newRow("surrogates")
            << u"\U00010428\U00010429 x"_s << QStringList{u"\U00010428\U00010429"_s, u"x"_s};
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QStringList{};
    }
    void wordsOfNames()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, words);
        QCOMPARE(lowerWordsOf(name), words);
    }

    void wordListsAreInOrderAndApart()
    {
        QSet<QString> seen;
        for (const QStringList& list : allWordLists()) {
            QVERIFY(list.size() >= 2);
            QVERIFY(std::is_sorted(list.begin(), list.end()));
            for (const QString& word : list) {
                QVERIFY2(!seen.contains(word), qPrintable(word));
                seen.insert(word);
                QCOMPARE(word.size(), list.first().size());
                QCOMPARE(wordsLike(word), list);
                QVERIFY(!isSecretName(word));
                QVERIFY(std::all_of(word.begin(), word.end(),
                                    [](QChar c) { return c >= u'a' && c <= u'z'; }));
            }
        }
    }

    void unknownWordsAreThings()
    {
        QVERIFY(!wordsLike(u"frobozz"_s).isEmpty());
        QCOMPARE(wordsLike(u"frobozz"_s), wordsLike(u"account"_s));
        QVERIFY(wordsLike(u"delete"_s).contains(u"update"_s));
        QVERIFY(!wordsLike(u"delete"_s).contains(u"client"_s));
        QVERIFY(wordsLike(u"x"_s).isEmpty());
    }

    void choicesAreEvenAndRepeatable()
    {
        SeededChoices random("seed");
        std::array<int, 7> counts{};
        for (int i = 0; i < 70'000; ++i)
            ++counts[std::size_t(random.below(7))];
        for (const int count : counts)
            QVERIFY2(count > 9'600 && count < 10'400, qPrintable(QString::number(count)));

        SeededChoices first("seed");
        SeededChoices same("seed");
        SeededChoices other("seee");
        int different = 0;
        for (int i = 0; i < 100; ++i) {
            const int choice = first.below(1000);
            QCOMPARE(same.below(1000), choice);
            different += other.below(1000) == choice ? 0 : 1;
        }
        QVERIFY(different > 90);
        QCOMPARE(first.below(1), 0);
    }
};

HALL_TEST(ChallengeWordsTest);

#include "challenge_words_test.moc"

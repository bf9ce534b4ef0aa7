// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/challenge_sheet.h"
#include "core/base/edit_distance.h"
#include "tests/approvals/challenge_fixture.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int seeds = 1'000;

/// How well somebody does who does not read the action: the share of questions that he gets right
/// who takes the choice with the highest figure, by lot where there are several.
class Guesser {
public:
    using Figure = std::function<double(const QStringList& choices, int choice)>;

    explicit Guesser(Figure figure) : m_figure(std::move(figure)) {}

    void guess(const QuizQuestion& question)
    {
        double best = -INFINITY;
        int holders = 0;
        bool rightIsOne = false;
        for (int i = 0; i < int(question.choices.size()); ++i) {
            const double figure = m_figure(question.choices, i);
            if (figure > best) {
                best = figure;
                holders = 0;
                rightIsOne = false;
            }
            if (figure == best) {
                ++holders;
                rightIsOne = rightIsOne || i == question.right;
            }
        }
        ++m_asked;
        m_right += rightIsOne ? 1.0 / holders : 0;
    }

    double share() const { return m_right / m_asked; }
    int asked() const { return m_asked; }

private:
    Figure m_figure;
    double m_right = 0;
    int m_asked = 0;
};

double distanceToOthers(const QStringList& choices, int choice)
{
    double sum = 0;
    for (const QString& other : choices)
        sum += editDistance(choices[choice], other);
    return sum;
}

/// Characters that most of the others have in the same place.
double agreement(const QStringList& choices, int choice)
{
    double sum = 0;
    for (const QString& other : choices) {
        for (qsizetype i = 0; i < std::min(other.size(), choices[choice].size()); ++i)
            sum += other[i] == choices[choice][i] ? 1 : 0;
    }
    return sum;
}

/// 0 for the lowest; text that is no number in alphabetical order.
int rank(const QStringList& choices, int choice)
{
    const auto lower = [](const QString& a, const QString& b) {
        bool aIsNumber = false;
        bool bIsNumber = false;
        const double x = a.toDouble(&aIsNumber);
        const double y = b.toDouble(&bIsNumber);
        return aIsNumber && bIsNumber ? x < y : a < b;
    };
    return int(std::count_if(choices.begin(), choices.end(),
                             [&](const QString& c) { return lower(c, choices[choice]); }));
}

enum class Guessing { ByLook, ByRankToo };

std::map<QByteArray, Guesser> guessers(Guessing guessing)
{
    using Choices = const QStringList&;
    std::map<QByteArray, Guesser> all;
    const auto add = [&all](const QByteArray& name, Guesser::Figure figure) {
        all.emplace(name, Guesser(std::move(figure)));
    };
    add("longest", [](Choices c, int i) { return double(c[i].size()); });
    add("shortest", [](Choices c, int i) { return -double(c[i].size()); });
    add("closest", [](Choices c, int i) { return -distanceToOthers(c, i); });
    add("farthest", [](Choices c, int i) { return distanceToOthers(c, i); });
    add("most in common", [](Choices c, int i) { return agreement(c, i); });
    add("least in common", [](Choices c, int i) { return -agreement(c, i); });
    for (int place = 0; place < 4; ++place) {
        add("place " + QByteArray::number(place),
            [place](Choices, int i) { return i == place ? 1.0 : 0.0; });
        if (guessing == Guessing::ByLook)
            continue;
        add("rank " + QByteArray::number(place),
            [place](Choices c, int i) { return rank(c, i) == place ? 1.0 : 0.0; });
    }
    return all;
}

} // namespace

/// The look of the choices tells nothing about which one is right.
class ChallengeChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessingDoesNotHelp_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("id") << QJsonValue(u"cust_4751"_s);
        QTest::newRow("short id") << QJsonValue(u"acct_4"_s);
        QTest::newRow("e-mail") << QJsonValue(u"john@example.com"_s);
        QTest::newRow("path") << QJsonValue(u"/srv/data/invoices.csv"_s);
        QTest::newRow("uuid") << QJsonValue(u"3f2b8c54-7a61-4d2e-9b1f-5a6c7d8e9f20"_s);
        QTest::newRow("hash") << QJsonValue(u"9b74c9897bac770f"_s);
        QTest::newRow("address") << QJsonValue(u"10.24.161.58"_s);
        QTest::newRow("date") << QJsonValue(u"2026-05-14"_s);
        QTest::newRow("url") << QJsonValue(u"https://api.acme.com/orders/5634"_s);
        QTest::newRow("name") << QJsonValue(u"Laura Martin"_s);
        QTest::newRow("word") << QJsonValue(u"orders"_s);
        QTest::newRow("unknown word") << QJsonValue(u"kumquat"_s);
        QTest::newRow("letter") << QJsonValue(u"m"_s);
        QTest::newRow("digit") << QJsonValue(u"5"_s);
        QTest::newRow("currency") << QJsonValue(u"GBP"_s);
        QTest::newRow("other script") << QJsonValue(u"имена"_s);
        QTest::newRow("price") << QJsonValue(54.99);
        QTest::newRow("number") << QJsonValue(1250);
        QTest::newRow("round number") << QJsonValue(500);
        QTest::newRow("hundred") << QJsonValue(100);
        QTest::newRow("million") << QJsonValue(1'000'000);
        QTest::newRow("nine hundred") << QJsonValue(900);
        QTest::newRow("small number") << QJsonValue(4);
        QTest::newRow("fraction") << QJsonValue(0.5);
        QTest::newRow("below nought") << QJsonValue(-350);
        QTest::newRow("long number") << QJsonValue(qint64(4'738'264'519));
    }
    void guessingDoesNotHelp()
    {
        QFETCH(QJsonValue, value);
        const Approval approval = askedApproval({{u"target"_s, value}});
        // Round numbers below 100 are shorter than it, so it is among the longest a little more
        // often.
        const bool isEdge = QSet<double>{100, 900, 1'000'000}.contains(value.toDouble());
        const double most = isEdge ? 0.4 : 0.34;
        // Where a text stands in the alphabet is tested below: no one text can be everywhere.
        auto all = guessers(value.isDouble() ? Guessing::ByRankToo : Guessing::ByLook);
        for (int i = 0; i < seeds; ++i) {
            const auto questions = quizFor(approval, seedNumber(i));
            const QuizQuestion* question = questionWith(questions, u"\"target\""_s);
            if (!question)
                continue;
            QCOMPARE(int(question->choices.size()), 4);
            for (auto& [name, guesser] : all)
                guesser.guess(*question);
        }
        for (const auto& [name, guesser] : all) {
            QVERIFY2(guesser.asked() > seeds * 9 / 10, name.constData());
            QVERIFY2(guesser.share() < most,
                     qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(name)).arg(guesser.share())));
        }
    }

    void guessingIdsDoesNotHelp_data()
    {
        QTest::addColumn<QString>("capability");
        for (const char* name : {"cap.doc.delete", "cap.account.delete.v1", "cap.notify.send",
                                 "cap.crm.customer.export", "cap.pay"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void guessingIdsDoesNotHelp()
    {
        QFETCH(QString, capability);
        Approval approval = askedApproval({}, ApprovalDoor::Route);
        approval.capabilityId = capability;
        approval.workerId = u"org.acme.ledger-writer"_s;
        auto all = guessers(Guessing::ByLook);
        for (int i = 0; i < seeds; ++i) {
            for (const QuizQuestion& question : quizFor(approval, seedNumber(i))) {
                if (!question.text.contains(u"capability") && !question.text.contains(u"worker"))
                    continue;
                for (auto& [name, guesser] : all)
                    guesser.guess(question);
            }
        }
        for (const auto& [name, guesser] : all) {
            QVERIFY2(guesser.asked() > seeds / 2, name.constData());
            QVERIFY2(guesser.share() < 0.34,
                     qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(name)).arg(guesser.share())));
        }
    }

    void theOrderOfTextsDoesNotHelp()
    {
        auto all = guessers(Guessing::ByRankToo);
        for (int i = 0; i < 3 * seeds; ++i) {
            // Values as they come, without a pattern.
            const QByteArray hash =
                QCryptographicHash::hash(seedNumber(i), QCryptographicHash::Sha256);
            const QStringList lists{u"acct"_s, u"order"_s, u"vm"_s, u"client"_s, u"zone"_s};
            const QString id =
                u"%1_%2"_s.arg(lists.at(uchar(hash[0]) % lists.size()),
                               QString::number(uchar(hash[1]) * 256 + uchar(hash[2])));
            const auto questions = quizFor(askedApproval({{u"target"_s, id}}), seedNumber(i));
            const QuizQuestion* question = questionWith(questions, u"\"target\""_s);
            QVERIFY(question);
            for (auto& [name, guesser] : all)
                guesser.guess(*question);
        }
        for (const auto& [name, guesser] : all)
            QVERIFY2(guesser.share() < 0.3,
                     qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(name)).arg(guesser.share())));
    }

    void theRightOneIsEverywhereAsOften()
    {
        // Of every question, those with words of their own included. 16.3: one in a thousand.
        for (const ApprovalDoor door : {ApprovalDoor::Route, ApprovalDoor::Evaluate}) {
            const Approval approval =
                askedApproval({{u"user_id"_s, u"cust_4711"_s}, {u"amount"_s, 500}}, door);
            std::array<double, 4> counts{};
            double all = 0;
            for (int i = 0; i < seeds; ++i) {
                for (const QuizQuestion& question : quizFor(approval, seedNumber(i))) {
                    ++counts[std::size_t(question.right)];
                    ++all;
                }
            }
            double chiSquare = 0;
            for (const double count : counts)
                chiSquare += std::pow(count - all / 4, 2) / (all / 4);
            QVERIFY2(chiSquare < 16.3, qPrintable(QString::number(chiSquare)));
        }
    }

    void choicesAreOfOneForm_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("form");
        QTest::newRow("id") << u"cust_0470"_s << u"^[a-z]{4}_0[1-9][1-9]0$"_s;
        QTest::newRow("capitals") << u"ACME-7"_s << u"^[A-Z]{4}-[0-9]$"_s;
        QTest::newRow("title") << u"Laura"_s << u"^[A-Z][a-z]{4}$"_s;
        QTest::newRow("e-mail") << u"john@acme.org"_s << u"^[a-z]{4}@[a-z]{4}[.]org$"_s;
        QTest::newRow("url") << u"https://acme.com/x7"_s
                             << u"^https://[a-z]{4}[.](com|edu|gov|net|org)/x[0-9]$"_s;
        QTest::newRow("date") << u"2026-12-31"_s
                              << u"^2026-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|31)$"_s;
        QTest::newRow("moment")
            << u"2026-12-31T23:59:59Z"_s
            << u"^2026-(0[1-9]|1[0-2])-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:59Z$"_s;
        QTest::newRow("address") << u"192.168.0.200"_s
                                 << u"^[12][0-9]{2}[.][12][0-9]{2}[.][0-9][.][12][0-9]{2}$"_s;
        QTest::newRow("uuid") << u"3F2B8C54-7A61-4D2E-9B1F-5A6C7D8E9F20"_s
                              << u"^[0-9A-F]{8}-7A61-4D2E-9B1F-[0-9A-F]{12}$"_s;
        QTest::newRow("version") << u"widget.v2"_s << u"^[a-z]{6}[.]v2$"_s;
        QTest::newRow("letters") << u"y-z"_s << u"^[b-df-hj-np-tv-z]-[b-df-hj-np-tv-z]$"_s;
        QTest::newRow("greek") << u"Ωμέγα"_s << u"^\\p{Lu}\\p{Ll}{4}$"_s;
        QTest::newRow("right to left") << u"שלום"_s << u"^[\\x{05D0}-\\x{05EA}]{4}$"_s;
    }
    void choicesAreOfOneForm()
    {
        QFETCH(QString, value);
        QFETCH(QString, form);
        const QRegularExpression pattern(form, QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY(pattern.isValid());
        const Approval approval = askedApproval({{u"target"_s, value}});
        int asked = 0;
        for (int i = 0; i < 200; ++i) {
            const auto questions = quizFor(approval, seedNumber(i));
            if (const QuizQuestion* question = questionWith(questions, u"\"target\""_s)) {
                ++asked;
                for (const QString& choice : question->choices)
                    QVERIFY2(pattern.match(choice).hasMatch(), qPrintable(choice));
            }
        }
        QVERIFY(asked > 100);
    }

    void numbersAreOfOneForm_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("form");
        QTest::newRow("price") << 19.99 << u"^[0-9]{1,2}[.]99$"_s;
        QTest::newRow("round") << 500.0 << u"^[1-9]0{1,3}$"_s;
        QTest::newRow("rather round") << 1500.0 << u"^[1-9]?[1-9]00$"_s;
        QTest::newRow("one") << 1.0 << u"^[0-9]$"_s;
        QTest::newRow("nought") << 0.0 << u"^[0-9]$"_s;
        QTest::newRow("below nought") << -20.0 << u"^-[1-9]0{0,2}$"_s;
        QTest::newRow("share") << 0.25 << u"^0[.][0-9]?[1-9]$"_s;
        QTest::newRow("exponent") << 1.5e30 << u"^[1-9][.][1-9]e[+]30$"_s;
        QTest::newRow("tiny") << 2e-9 << u"^[1-9]e-9$"_s;
    }
    void numbersAreOfOneForm()
    {
        QFETCH(double, number);
        QFETCH(QString, form);
        const QRegularExpression pattern(form);
        const Approval approval = askedApproval({{u"amount"_s, number}});
        int asked = 0;
        for (int i = 0; i < 200; ++i) {
            const auto questions = quizFor(approval, seedNumber(i));
            if (const QuizQuestion* question = questionWith(questions, u"\"amount\""_s)) {
                ++asked;
                for (const QString& choice : question->choices)
                    QVERIFY2(pattern.match(choice).hasMatch(), qPrintable(choice));
            }
        }
        QVERIFY(asked > 100);
    }
};

HALL_TEST(ChallengeChoicesTest);

#include "challenge_choices_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/challenge_sheet.h"
#include "core/json/canonical_json.h"
#include "core/protocol/masking/masking.h"
#include "core/protocol/visible_text.h"
#include "tests/approvals/challenge_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// Actions of every kind; the same ones each time.
class Actions {
public:
    Approval next()
    {
        Approval approval = askedApproval(object(0), m_random() % 2 == 0 ? ApprovalDoor::Route
                                                                         : ApprovalDoor::Evaluate);
        approval.capabilityId =
            pick({u"cap.account.delete"_s, u"cap.doc.read.v1"_s, u"delete_account"_s, u"x"_s,
                  QString(), u"cap."_s, u"run"_s, u"уда_лить"_s, u"a\u202eb"_s, u"prod"_s,
                  u"[masked]"_s, u"get_or_create_user_2"_s, QString(200, u'n')});
        approval.workerId = pick({u"org.acme.reader"_s, u"x.bob.delete"_s, QString(), u"w"_s,
                                  u"wrk_0123456789abcdef"_s, u"prod-bot"_s});
        approval.env = Environment(m_random() % 4);
        approval.dataLabel = DataLabel(m_random() % 4);
        approval.level = RiskLevel(m_random() % 4);
        approval.challenge = m_random() % 4 == 0 ? Challenge::MultiParty : Challenge::Quiz;
        approval.wrongRounds = int(m_random() % 2);
        approval.steps.resize(m_random() % 2);
        approval.seed = QByteArray::number(qulonglong(m_random()));
        return approval;
    }

private:
    QString pick(const QStringList& words)
    {
        return words.at(qsizetype(m_random() % unsigned(words.size())));
    }

    QString name()
    {
        return pick({u"id"_s, u"account_id"_s, u"amount"_s, u"to"_s, u"from"_s, u"a"_s, u"1"_s,
                     u"environment"_s, u"trace_id"_s, u"password"_s, u"prod"_s, u""_s, u"na me"_s,
                     u"na\"me"_s, u"r\u202el"_s, u"имя"_s, u"delete"_s, QString(100, u'k')});
    }

    QJsonValue value(int depth)
    {
        switch (m_random() % 12) {
        case 0:
            return int(m_random() % 2000) - 500;
        case 1:
            return double(m_random() % 100'000) / 100;
        case 2:
            return std::ldexp(double(m_random()), int(m_random() % 200) - 100);
        case 3:
            return m_random() % 2 == 0;
        case 4:
            return QJsonValue::Null;
        case 5:
            return depth < 8 ? QJsonValue(object(depth + 1)) : QJsonValue(1);
        case 6: {
            QJsonArray array;
            for (unsigned i = m_random() % 4; i > 0 && depth < 8; --i)
                array.append(value(depth + 1));
            return array;
        }
        case 7:
            return noise();
        default:
            return pick({u"a"_s,
                         u"1"_s,
                         u"*"_s,
                         u"x1"_s,
                         u"cust_4711"_s,
                         u"cust_4711"_s,
                         u"prod"_s,
                         u"delete"_s,
                         u"amount"_s,
                         u"john@example.com"_s,
                         u"DE89"_s,
                         u"RESTRICTED"_s,
                         u"[masked]"_s,
                         u"Bearer [masked]"_s,
                         u"שלום"_s,
                         u"\u202egnp.exe"_s,
                         u"a\u200bb"_s,
                         u"ſσς"_s,
                         u"I\u0307"_s,
                         u"日本語"_s,
                         u"\U0001F600"_s,
                         u"10.0.0.1"_s,
                         u"2026-11-21T10:00:00Z"_s,
                         u"0"_s,
                         u"00"_s,
                         u"0xFF"_s,
                         u"org.acme.reader"_s,
                         u"  "_s,
                         u"a b c d e f"_s,
                         QString(100'000, u'9')});
        }
    }

    QString noise()
    {
        QString text;
        for (unsigned i = m_random() % 12; i > 0; --i)
            text += QChar(char16_t(m_random() % 3 == 0 ? m_random() : 0x20 + m_random() % 0x5f));
        return text;
    }

    QJsonObject object(int depth)
    {
        QJsonObject object;
        for (unsigned i = m_random() % 5; i > 0; --i)
            object.insert(name(), value(depth));
        return object;
    }

    std::mt19937 m_random{20'261};
};

bool standsAlone(const QString& text, const QString& word)
{
    const auto joins = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (!joins(at - 1) && !joins(at + word.size()))
            return true;
    }
    return false;
}

} // namespace

/// What has to hold for the sheet of every action.
class ChallengePropertiesTest : public QObject {
    Q_OBJECT

    static constexpr int actions = 6'000;

private Q_SLOTS:
    void quizzes()
    {
        Actions some;
        std::array<int, 4> sizes{};
        for (int i = 0; i < actions; ++i) {
            Approval approval = some.next();
            approval.challenge = Challenge::Quiz;
            const ChallengeSheet sheet = challengeFor(approval);
            QCOMPARE(canonicalJson(challengeFor(approval).toJson()), canonicalJson(sheet.toJson()));
            QVERIFY(!sheet.questions.empty() && sheet.questions.size() <= 3);
            ++sizes[sheet.questions.size()];
            QSet<QString> ids;
            for (const QuizQuestion& question : sheet.questions) {
                ids.insert(question.id);
                QCOMPARE(int(question.choices.size()), 4);
                QVERIFY(question.right >= 0 && question.right < 4);
                QSet<QString> different;
                for (const QString& choice : question.choices) {
                    different.insert(visibleText(choice).toCaseFolded());
                    QVERIFY(isPlainlyVisible(choice) && choice.size() <= 80);
                    QVERIFY(!choice.contains(QStringView(maskedText)));
                }
                QCOMPARE(int(different.size()), 4);
                QVERIFY(isPlainlyVisible(question.text) && question.text.size() <= 120);
            }
            QCOMPARE(std::size_t(ids.size()), sheet.questions.size());
            QVERIFY(checkAnswers(sheet, rightAnswers(sheet)).passed);
        }
        // Most actions have enough in them for three questions.
        QVERIFY(sizes[3] > actions / 2);
    }

    void noQuestionTellsAnothersAnswer()
    {
        Actions some;
        for (int i = 0; i < actions; ++i) {
            Approval approval = some.next();
            approval.challenge = Challenge::Quiz;
            const auto questions = challengeFor(approval).questions;
            for (const QuizQuestion& asked : questions) {
                const QString right = rightChoice(asked);
                QVERIFY2(!standsAlone(asked.text, right), qPrintable(asked.text));
                for (const QuizQuestion& other : questions) {
                    if (&other == &asked)
                        continue;
                    QVERIFY2(!standsAlone(other.text, right), qPrintable(right));
                    for (const QString& choice : other.choices)
                        QVERIFY2(!standsAlone(choice, right), qPrintable(right));
                }
            }
        }
    }

    void noWrongAnswerPasses()
    {
        Actions some;
        for (int i = 0; i < 500; ++i) {
            Approval approval = some.next();
            approval.challenge = Challenge::Quiz;
            const ChallengeSheet sheet = challengeFor(approval);
            for (const QuizQuestion& question : sheet.questions) {
                for (const QString& choice : question.choices + QStringList{QString()}) {
                    ChallengeAnswers answers = rightAnswers(sheet);
                    answers.choices[question.id] = choice;
                    QCOMPARE(checkAnswers(sheet, answers).passed, choice == rightChoice(question));
                }
            }
        }
    }

    void explanations()
    {
        Actions some;
        const QString words = u"our friendly neighbour over there kindly begged that somebody may "
                              "finally look after these matters before noon"_s;
        for (int i = 0; i < actions; ++i) {
            Approval approval = some.next();
            approval.challenge = Challenge::MultiParty;
            approval.steps.clear();
            const ChallengeSheet sheet = challengeFor(approval);
            QCOMPARE(sheet.kind, ChallengeSheet::Kind::Explanation);
            QVERIFY(sheet.explanation->mentions.size() <= 3);
            QStringList named = sheet.explanation->mentions;
            if (!sheet.explanation->action.isEmpty())
                named.prepend(sheet.explanation->action);
            for (const QString& name : named) {
                QVERIFY(isPlainlyVisible(name));
                QVERIFY(!name.contains(QStringView(maskedText)));
            }
            const auto passes = [&sheet](const QString& text) {
                ChallengeAnswers answers;
                answers.explanation = text;
                return checkAnswers(sheet, answers).passed;
            };
            // What is asked for can be given, and each part of it counts.
            const QString whole = words + u' ' + named.join(u' ');
            QVERIFY2(passes(whole), qPrintable(named.join(u'|')));
            QVERIFY(!passes(named.join(u' ')));
            QVERIFY(!passes(sentenceFor(approval).repeated(2) + u' ' + named.join(u' ')));
            for (const QString& mention : sheet.explanation->mentions) {
                QStringList less = named;
                less.removeOne(mention);
                const bool elsewhere = standsAlone(words + u' ' + less.join(u' '), mention);
                QVERIFY2(elsewhere || !passes(words + u' ' + less.join(u' ')), qPrintable(mention));
            }
        }
    }
};

HALL_TEST(ChallengePropertiesTest);

#include "challenge_properties_test.moc"

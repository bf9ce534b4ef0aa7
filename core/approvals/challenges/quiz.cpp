// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that only who has read the action can answer.
#include "core/approvals/challenges/action_facts.h"
#include "core/approvals/challenges/action_verbs.h"
#include "core/approvals/challenges/challenge_sheet.h"
#include "core/approvals/challenges/look_alikes.h"
#include "core/approvals/challenges/seeded_choices.h"
#include "core/approvals/challenges/text_words.h"
#include "core/protocol/masking/masking.h"
#include "core/protocol/visible_text.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using namespace challenges;

constexpr std::size_t mostQuestions = 3;
constexpr std::size_t mostAboutArguments = 2;
constexpr int tries = 6; ///< look-alikes for one value
constexpr qsizetype longestId = 80;
constexpr qsizetype mostWords = 3; ///< in a value: which of longer texts is true can be heard

/// A question before its choices are put into order.
struct Draft {
    QString text;
    QString right;
    QStringList others;
    QStringList telling; ///< words that would tell the right choice from the others
};

QString choiceText(QByteArrayView word)
{
    return QString::fromLatin1(word);
}

/// The words of the right choice that not all of the choices have.
QStringList tellingWords(const QString& right, const QStringList& others)
{
    QStringList telling;
    std::vector<QStringList> words;
    for (const QString& other : others)
        words.push_back(lowerWordsOf(other));
    for (const QString& word : lowerWordsOf(right)) {
        const auto has = [&word](const QStringList& list) { return list.contains(word); };
        if (!std::all_of(words.begin(), words.end(), has))
            telling.append(word);
    }
    telling.append(right);
    return telling;
}

/// Whether `text` has `word` in it; a short one only as a word of its own.
bool hasWord(const QString& text, const QString& word)
{
    constexpr qsizetype shortWord = 2;
    if (word.size() > shortWord)
        return text.contains(word, Qt::CaseInsensitive);
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isWordCharacterAt(text, at - 1)) &&
            (end == text.size() || !isWordCharacterAt(text, end)))
            return true;
    }
    return false;
}

/// Whether who reads `shown` knows the answer to `asked`, or some of it.
bool givesAway(const QString& shown, const Draft& asked)
{
    return std::any_of(asked.telling.begin(), asked.telling.end(),
                       [&shown](const QString& word) { return hasWord(shown, word); });
}

QString everythingShown(const Draft& draft)
{
    return draft.text + u'\n' + draft.right + u'\n' + draft.others.join(u'\n');
}

/// Three others, and none that a reader could take for another.
bool hasGoodChoices(const Draft& draft)
{
    constexpr qsizetype othersWanted = 3;
    QSet<QString> seen{draft.right.toCaseFolded()};
    for (const QString& other : draft.others) {
        if (seen.contains(other.toCaseFolded()))
            return false;
        seen.insert(other.toCaseFolded());
    }
    return draft.others.size() == othersWanted;
}

/// What can be asked about besides the arguments.
enum class About { Action, Undoing, Environment, Worker, DataLabel };

class QuizMaker {
public:
    QuizMaker(const Approval& approval, const QByteArray& seed)
        : m_approval(approval), m_random(seed)
    {}

    std::vector<QuizQuestion> make()
    {
        std::vector<ArgumentFact> facts = argumentFacts(m_approval.arguments());
        m_random.shuffle(facts);
        std::stable_sort(facts.begin(), facts.end(),
                         [](const auto& a, const auto& b) { return a.weight > b.weight; });
        std::array<About, 5> subjects{About::Action, About::Undoing, About::Environment,
                                      About::Worker, About::DataLabel};
        m_random.shuffle(subjects);

        std::size_t asked = 0;
        for (; asked < facts.size() && m_drafts.size() < mostAboutArguments; ++asked)
            askAboutArgument(facts[asked]);
        for (const About subject : subjects)
            askAbout(subject);
        for (; asked < facts.size(); ++asked)
            askAboutArgument(facts[asked]);
        return finished();
    }

private:
    bool isFull() const { return m_drafts.size() >= mostQuestions; }

    void askAboutArgument(const ArgumentFact& fact)
    {
        if (isFull() || fact.text.count(u' ') >= mostWords || isSwitch(fact.text))
            return;
        askLookAlikes(u"Which value does \"%1\" have?"_s.arg(fact.path), fact.text,
                      fact.isNumber ? numbersLike : lookAlikes);
    }

    void askAbout(About subject)
    {
        if (isFull())
            return;
        switch (subject) {
        case About::Action:
            // The name of the action and how to undo it tell about each other.
            if (!m_askedAction)
                m_askedAction = askAboutId(m_approval.door == ApprovalDoor::Evaluate
                                               ? u"Which function would be called?"_s
                                               : u"Which capability would run?"_s,
                                           m_approval.capabilityId);
            return;
        case About::Worker:
            askAboutId(u"Which worker would do it?"_s, m_approval.workerId);
            return;
        case About::Undoing:
            return askAboutUndoing();
        case About::Environment:
            return askWords(u"In which environment would it happen?"_s,
                            {environmentName(Environment::Dev), environmentName(Environment::Stage),
                             environmentName(Environment::Prod),
                             environmentName(Environment::Edge)},
                            int(m_approval.env));
        case About::DataLabel:
            // An action has none.
            if (m_approval.door == ApprovalDoor::Route)
                askWords(u"Which label do its data have?"_s,
                         {dataLabelName(DataLabel::Public), dataLabelName(DataLabel::Internal),
                          dataLabelName(DataLabel::Confidential),
                          dataLabelName(DataLabel::Restricted)},
                         int(m_approval.dataLabel));
            return;
        }
    }

    bool askAboutId(const QString& question, const QString& id)
    {
        return id.size() <= longestId && id == id.simplified() && isPlainlyVisible(id) &&
               !id.contains(QStringView(maskedText)) && askLookAlikes(question, id, lookAlikes);
    }

    void askAboutUndoing()
    {
        const auto verb = verbOf(m_approval.capabilityId);
        // What only reads by its name but is rated high does more than that.
        if (!verb || m_askedAction ||
            (verb->undoing == Undoing::Nothing && m_approval.level >= RiskLevel::High))
            return;
        // In the order of Undoing.
        const QStringList ways{
            u"By bringing back what was removed"_s, u"By calling back what was sent out"_s,
            u"By putting back what was changed"_s, u"Not needed, because it only reads"_s};
        Draft draft{u"How would it be undone?"_s, ways[int(verb->undoing)], ways, {verb->word}};
        draft.others.removeAt(int(verb->undoing));
        m_askedAction = add(draft);
    }

    void askWords(const QString& question, const std::array<QByteArrayView, 4>& words, int right)
    {
        Draft draft;
        draft.text = question;
        for (int i = 0; i < int(words.size()); ++i) {
            const QString word = choiceText(words[std::size_t(i)]);
            if (i == right)
                draft.right = word;
            else
                draft.others.append(word);
        }
        draft.telling = {draft.right};
        add(draft);
    }

    bool askLookAlikes(const QString& question, const QString& right,
                       QStringList (*variants)(const QString&, SeededChoices&))
    {
        for (int i = 0; i < tries; ++i) {
            Draft draft{question, right, variants(right, m_random), {}};
            draft.telling = tellingWords(right, draft.others);
            if (add(draft))
                return true;
        }
        return false;
    }

    /// Takes it when its choices are good, and it and the others tell nothing about each other.
    bool add(const Draft& draft)
    {
        if (isFull() || !hasGoodChoices(draft) || givesAway(draft.text, draft))
            return false;
        const QString shown = everythingShown(draft);
        const bool clash = std::any_of(m_drafts.begin(), m_drafts.end(), [&](const Draft& other) {
            return other.text == draft.text || givesAway(shown, other) ||
                   givesAway(everythingShown(other), draft);
        });
        if (clash)
            return false;
        m_drafts.push_back(draft);
        return true;
    }

    std::vector<QuizQuestion> finished()
    {
        m_random.shuffle(m_drafts);
        std::vector<QuizQuestion> questions;
        for (const Draft& draft : m_drafts) {
            QuizQuestion question;
            question.id = u"q%1"_s.arg(questions.size() + 1);
            question.text = draft.text;
            question.choices = draft.others;
            m_random.shuffle(question.choices);
            question.right = m_random.below(int(question.choices.size()) + 1);
            question.choices.insert(question.right, draft.right);
            questions.push_back(question);
        }
        return questions;
    }

    /// Words with few others in their place: the true one would be known by its look.
    static bool isSwitch(const QString& text)
    {
        static const QSet<QString> switches{u"true"_s, u"false"_s,  u"yes"_s,  u"no"_s,
                                            u"on"_s,   u"off"_s,    u"null"_s, u"none"_s,
                                            u"auto"_s, u"default"_s};
        return switches.contains(text.toLower());
    }

    const Approval& m_approval;
    SeededChoices m_random;
    std::vector<Draft> m_drafts;
    bool m_askedAction = false;
};

} // namespace

std::vector<QuizQuestion> quizFor(const Approval& approval, const QByteArray& seed)
{
    return QuizMaker(approval, seed).make();
}

} // namespace hall

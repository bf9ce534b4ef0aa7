// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/action_verbs.h"

#include "core/approvals/challenges/text_words.h"

#include <QByteArrayView>
#include <QHash>

#include <array>

namespace hall::challenges {

namespace {

/// In the order of Undoing.
constexpr std::array<QByteArrayView, 4> verbs{
    "delete remove drop destroy purge truncate erase wipe expunge shred uninstall unlink",
    "send transfer pay publish email notify forward broadcast post transmit wire payout",
    "update modify set change edit rename replace adjust configure resize reschedule assign",
    "read get list fetch search find view describe lookup count",
};

QHash<QString, Undoing> kindsOfVerbs()
{
    QHash<QString, Undoing> kinds;
    for (std::size_t i = 0; i < verbs.size(); ++i) {
        for (const QString& word : QString::fromLatin1(verbs[i]).split(u' '))
            kinds.insert(word, Undoing(i));
    }
    return kinds;
}

} // namespace

std::optional<ActionVerb> verbOf(const QString& name)
{
    static const QHash<QString, Undoing> kinds = kindsOfVerbs();
    std::optional<ActionVerb> verb;
    for (const QString& word : lowerWordsOf(name)) {
        const auto kind = kinds.constFind(word);
        if (kind == kinds.constEnd())
            continue;
        if (verb && verb->undoing != *kind)
            return std::nullopt;
        verb = ActionVerb{word, *kind};
    }
    return verb;
}

} // namespace hall::challenges

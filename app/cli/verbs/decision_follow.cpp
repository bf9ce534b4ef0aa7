// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/decision_follow.h"

#include "app/cli/interrupt.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 500;
constexpr int pageSize = 200;
/// A log that was replaced meanwhile does not have the decision that was printed last.
constexpr std::size_t mostAtOnce = 20'000;

void print(const QJsonObject& decision, Output& out)
{
    if (out.wantsJson()) {
        out.json(QJsonDocument(decision).toJson(QJsonDocument::Compact));
        return;
    }
    const QString outcome = decision[u"outcome"_s].toString();
    QStringList words;
    for (const QString& name : {u"decided_at"_s, u"outcome"_s, u"capability_id"_s, u"worker_id"_s,
                                u"env"_s, u"decision_id"_s, u"reason"_s}) {
        const QString word = decision[name].toString();
        words.append(word.isEmpty() ? u"-"_s : word);
    }
    out.line(words.join(u"  "_s), outcomeStyle(outcome));
}

class Follower {
public:
    Follower(const FetchPage& fetch, Output& out) : m_fetch(fetch), m_out(out) {}

    /// Prints what is newer than what was printed last; at first the newest `limit`.
    FollowedPage look(int limit);

private:
    const FetchPage& m_fetch;
    Output& m_out;
    bool m_isFirst = true;
    QString m_lastId;
};

FollowedPage Follower::look(int limit)
{
    std::vector<QJsonObject> found;
    QString cursor;
    for (;;) {
        FollowedPage answer = m_fetch(m_isFirst ? limit : pageSize, cursor);
        if (answer.outcome != FollowedPage::Outcome::Answered)
            return answer;
        const QJsonArray decisions = answer.page[u"decisions"_s].toArray();
        bool isMet = false;
        for (const QJsonValue& decision : decisions) {
            isMet = isMet || decision[u"decision_id"_s].toString() == m_lastId;
            if (!isMet)
                found.push_back(decision.toObject());
        }
        cursor = answer.page[u"next_cursor"_s].toString();
        if (m_isFirst || isMet || cursor.isEmpty())
            break;
        if (found.size() >= mostAtOnce) {
            m_out.note(u"More than %1 new decisions; the older ones are left out."_s.arg(
                QString::number(mostAtOnce)));
            break;
        }
    }
    m_isFirst = false;
    if (!found.empty())
        m_lastId = found.front()[u"decision_id"_s].toString();
    std::for_each(found.rbegin(), found.rend(),
                  [this](const QJsonObject& decision) { print(decision, m_out); });
    std::fflush(stdout);
    return {FollowedPage::Outcome::Answered, {}, ExitCode::Done};
}

} // namespace

ExitCode followDecisions(int limit, const FetchPage& fetch, Output& out)
{
    (void)interruption();
    Follower follower(fetch, out);
    bool wasThere = false;
    bool isWaiting = false;
    do {
        const FollowedPage answer = follower.look(limit);
        const bool isGone = answer.outcome == FollowedPage::Outcome::Unreachable;
        // One that was never there is a wrong address.
        if (answer.outcome == FollowedPage::Outcome::Failed || (isGone && !wasThere))
            return answer.exit;
        if (isGone != isWaiting)
            out.note(isGone ? u"The Hall does not answer. Waiting for it."_s
                            : u"The Hall answers again."_s);
        isWaiting = isGone;
        wasThere = true;
        if (std::ferror(stdout) != 0)
            return ExitCode::Misuse;
    } while (pauseUnlessInterrupted(pauseMs));
    return ExitCode::Done;
}

} // namespace hall::cli

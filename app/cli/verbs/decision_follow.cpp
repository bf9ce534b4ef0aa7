// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/decision_follow.h"

#include "app/cli/terminal/interrupt.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 500;
constexpr int longestPauseMs = 5000;
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

class StreamFollower {
public:
    StreamFollower(int retries, Output& out) : m_retries(retries), m_out(out) {}

    ExitCode follow(const ReadStream& read);

private:
    void take(const StreamEvent& event);

    const int m_retries;
    Output& m_out;
    QString m_lastId;
    int m_failures = 0; ///< since the stream said something
    bool m_comesBackAtOnce = false;
};

} // namespace

ExitCode followDecisions(int limit, const FetchPage& fetch, Output& out)
{
    (void)interruption();
    Follower follower(fetch, out);
    do {
        const FollowedPage answer = follower.look(limit);
        if (answer.outcome != FollowedPage::Outcome::Answered)
            return answer.exit;
        if (std::ferror(stdout) != 0)
            return ExitCode::Misuse;
    } while (pauseUnlessInterrupted(pauseMs));
    return ExitCode::Done;
}

void StreamFollower::take(const StreamEvent& event)
{
    m_lastId = QString::fromUtf8(event.id);
    if (m_failures > 0)
        m_out.note(u"The Hall answers again."_s);
    m_failures = 0;
    const QJsonObject data = QJsonDocument::fromJson(event.data).object();
    if (event.name == "decision") {
        print(data, m_out);
        std::fflush(stdout);
    } else if (event.name == "dropped") {
        m_out.note(u"The Hall went on without this reader, which was too slow; taking up what was "
                   u"missed."_s);
        m_comesBackAtOnce = true;
    } else if (event.name == "damaged" || event.name == "ended") {
        m_out.note(u"hall: "_s + data[u"message"_s].toString());
    }
}

ExitCode StreamFollower::follow(const ReadStream& read)
{
    for (bool isFirst = true;; isFirst = false) {
        const StreamEnd end = read(m_lastId, [this](const StreamEvent& event) { take(event); });
        if (interruption())
            return ExitCode::Done;
        if (std::ferror(stdout) != 0)
            return ExitCode::Misuse;
        if (end.how == StreamEnd::How::Refused)
            return end.exit;
        // One that was never there is a wrong address.
        if (isFirst && end.how == StreamEnd::How::Unreachable) {
            m_out.note(u"hall: "_s + end.why);
            return end.exit;
        }
        if (std::exchange(m_comesBackAtOnce, false))
            continue;
        if (m_failures == m_retries) {
            m_out.note(u"hall: gave up after %1 tries: %2"_s.arg(
                QString::number(m_failures),
                end.why.isEmpty() ? u"the live stream ended"_s : end.why));
            return ExitCode::Unreachable;
        }
        if (m_failures++ == 0)
            m_out.note(u"The Hall does not answer. Waiting for it."_s);
        if (!pauseUnlessInterrupted(
                std::min(pauseMs << std::min(m_failures - 1, 8), longestPauseMs)))
            return ExitCode::Done;
    }
}

ExitCode followStream(int retries, const ReadStream& read, Output& out)
{
    (void)interruption();
    return StreamFollower(retries, out).follow(read);
}

} // namespace hall::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/approvals/verdict.h"

#include "app/cli/terminal/secret_input.h"
#include "app/cli/verbs/approvals/approval_view.h"
#include "app/cli/verbs/approvals/challenge_answers.h"
#include "app/cli/verbs/approvals/grant_scope.h"

#include "core/json/json_reader.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// The Hall counts from when it showed the approval, a little before we could.
constexpr qint64 marginMs = 300;

QString capital(const QString& word)
{
    return word.left(1).toUpper() + word.mid(1);
}

HallCall post(const QString& id, const QString& what, const QJsonObject& body)
{
    HallCall request;
    request.method = "POST";
    request.path = u"/api/approvals/%1/%2"_s.arg(pathPart(id), what);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Result<QString> reviewerName(const Invocation& call, Output& out)
{
    if (call.has(u"reviewer"_s))
        return call.value(u"reviewer"_s);
    if (!isTyped())
        return usageError(u"--reviewer NAME is missing: who decides"_s, u"reviewer"_s);
    const auto typed = readTypedLine(u"Reviewer:"_s, u"the reviewer's name"_s, out);
    if (!typed || !typed->trimmed().isEmpty())
        return typed;
    return usageError(u"no reviewer was named; nothing was decided"_s, u"reviewer"_s);
}

/// On a terminal it is typed: a variable that lies about there is for programs.
Result<QString> passphraseOf(const QString& reviewer, Output& out)
{
    if (isTyped())
        return readSecretLine(u"Passphrase of %1"_s.arg(reviewer), u"passphrase"_s, out);
    const QString given = qEnvironmentVariable("HALL_REVIEWER_PASSPHRASE");
    if (!given.isEmpty())
        return given;
    return usageError(
        u"without a terminal the passphrase comes from HALL_REVIEWER_PASSPHRASE, which is "
        "not set; nothing was decided"_s,
        u"passphrase"_s);
}

/// One reviewer at work on one approval.
class Review {
public:
    Review(const Invocation& call, Output& out) : m_call(call), m_out(out) {}

    /// `body`: the verdict without its reviewer and answers.
    ExitCode run(const QJsonObject& body)
    {
        m_body = body;
        HallCall request;
        request.path = u"/api/approvals/"_s + pathPart(m_call.argument(0));
        return ask(
            m_call, m_out, request, [this](const HallReply& answer) { return shown(answer); },
            TokenUse::Review, withRoleHint());
    }

private:
    ExitCode shown(const HallReply& answer)
    {
        m_shown.start();
        const QJsonObject& approval = answer.json;
        if (approval[u"state"_s] != u"pending"_s) {
            if (m_out.wantsJson())
                m_out.json(answer.body);
            m_out.note(u"hall: there is nothing to decide any more: "_s + outcomeLine(approval));
            return ExitCode::No;
        }
        if (const auto scope = addGrantScope(m_call, approval, m_body, m_out); !scope)
            return m_out.fail(scope.error());
        if (isTyped()) {
            for (const QString& line : approvalLines(approval))
                m_out.note(line);
            const QJsonObject instead = m_body[u"modified_args"_s].toObject();
            if (!instead.isEmpty()) {
                m_out.note(u"With these arguments instead:"_s);
                for (const QString& line : jsonLines(instead))
                    m_out.note(line);
            }
            m_out.note(QString());
        }
        const auto reviewer = reviewerName(m_call, m_out);
        if (!reviewer)
            return m_out.fail(reviewer.error());
        m_body.insert(u"reviewer"_s, *reviewer);
        if (const auto note = askNote(approval); !note)
            return m_out.fail(note.error());
        return attempt(approval[u"challenge"_s].toObject());
    }

    ExitCode attempt(const QJsonObject& challenge)
    {
        const auto answers = answersTo(challenge);
        if (!answers)
            return m_out.fail(answers.error());
        for (const QString& member : {u"answers"_s, u"explanation"_s})
            m_body.remove(member);
        for (auto it = answers->constBegin(); it != answers->constEnd(); ++it)
            m_body.insert(it.key(), it.value());
        if (isTyped() && !confirmed(challenge)) {
            m_out.note(u"Nothing was decided."_s);
            return ExitCode::No;
        }
        // Last, so that it is not typed for nothing; once, also for a second round.
        if (!m_body.contains(u"passphrase"_s)) {
            const auto passphrase = passphraseOf(m_body[u"reviewer"_s].toString(), m_out);
            if (!passphrase)
                return m_out.fail(passphrase.error());
            m_body.insert(u"passphrase"_s, *passphrase);
        }
        return ask(
            m_call, m_out, post(m_call.argument(0), u"resolve"_s, m_body),
            [this](const HallReply& answer) { return resolved(answer); }, TokenUse::Review,
            withRoleHint());
    }

    /// Where the Hall is likely to want one: better asked for now than after the passphrase.
    Result<void> askNote(const QJsonObject& approval)
    {
        const QString level = approval[u"level"_s].toString();
        const bool risky = level == u"high"_s || level == u"critical"_s;
        if (!risky || !isTyped() || m_body.contains(u"note"_s))
            return {};
        const auto note = readTypedLine(u"Note, why it may run (recorded; Enter for none):"_s,
                                        u"a note"_s, m_out);
        if (!note)
            return note.error();
        if (!note->trimmed().isEmpty())
            m_body.insert(u"note"_s, *note);
        return {};
    }

    Result<QJsonObject> answersTo(const QJsonObject& challenge)
    {
        if (m_call.has(u"answers"_s))
            return readAnswers(m_call.value(u"answers"_s));
        if (isTyped())
            return askAnswers(challenge, m_out);
        if (!needsAnswers(challenge))
            return QJsonObject();
        return usageError(
            u"this approval has a challenge: `hall approval show %1 --json` says what is "
            "asked, --answers FILE.json gives the answers; nothing was decided"_s.arg(
                m_call.argument(0)),
            u"answers"_s);
    }

    /// After the least time, and where nothing else was asked only with a clear yes.
    bool confirmed(const QJsonObject& challenge)
    {
        const qint64 least = challenge[u"least_review_ms"_s].toInteger();
        waitOut(least > 0 ? least + marginMs - m_shown.elapsed() : 0, m_out);
        if (needsAnswers(challenge))
            return true;
        const auto said = readTypedLine(u"Type yes to go on:"_s, u"a yes"_s, m_out);
        return said && said->trimmed() == u"yes"_s;
    }

    ExitCode resolved(const HallReply& answer)
    {
        const QJsonObject& outcome = answer.json;
        const QString state = outcome[u"state"_s].toString();
        const bool passed = outcome[u"passed"_s].toBool();
        const QJsonObject next = outcome[u"next_challenge"_s].toObject();
        const QString message = outcome[u"message"_s].toString();
        if (state == u"pending"_s && !passed && !next.isEmpty() && isTyped() &&
            !m_call.has(u"answers"_s)) {
            m_out.note(message);
            for (const QString& line : challengeLines(next).mid(0, 1))
                m_out.note(line);
            return attempt(next);
        }
        const bool done = state == u"approved"_s || state == u"modified"_s;
        if (m_out.wantsJson())
            m_out.json(answer.body);
        else
            m_out.line(u"%1. %2"_s.arg(capital(state), message), done ? Style::Good : Style::Bad);
        if (state == u"pending"_s)
            m_out.note(passed ? u"It is pending: another reviewer has to approve it too."_s
                              : u"It is pending."_s);
        return done ? ExitCode::Done : ExitCode::No;
    }

    const Invocation& m_call;
    Output& m_out;
    QJsonObject m_body;
    QElapsedTimer m_shown;
};

/// A verdict without a challenge.
ExitCode sendSigned(const Invocation& call, Output& out, const QString& what, QJsonObject body,
                    const std::function<QString(const QJsonObject&)>& said)
{
    const auto reviewer = reviewerName(call, out);
    if (!reviewer)
        return out.fail(reviewer.error());
    const auto passphrase = passphraseOf(*reviewer, out);
    if (!passphrase)
        return out.fail(passphrase.error());
    body.insert(u"reviewer"_s, *reviewer);
    body.insert(u"passphrase"_s, *passphrase);
    if (call.has(u"note"_s))
        body.insert(u"note"_s, call.value(u"note"_s));
    return ask(
        call, out, post(call.argument(0), what, body),
        [&](const HallReply& answer) {
            if (out.wantsJson())
                out.json(answer.body);
            else
                out.line(said(answer.json));
            return ExitCode::Done;
        },
        TokenUse::Review, withRoleHint());
}

} // namespace

Otherwise withRoleHint()
{
    Otherwise otherwise;
    otherwise.roleMissing = {
        u"Approvals need a token with the role approve. The admin token lacks it on purpose; it "
        u"can "
        "make one:"_s,
        u"  hall token create --name NAME --role approve | hall auth login --for-approvals"_s};
    return otherwise;
}

ExitCode approve(const Invocation& call, Output& out)
{
    QJsonObject body{{u"decision"_s, u"approve"_s}};
    if (call.has(u"note"_s))
        body.insert(u"note"_s, call.value(u"note"_s));
    if (call.has(u"all-waiting"_s))
        body.insert(u"all_waiting"_s, true);
    return Review(call, out).run(body);
}

ExitCode modify(const Invocation& call, Output& out)
{
    const auto arguments = readJsonObject(call.value(u"args"_s).toUtf8());
    if (!arguments)
        return out.fail(
            {u"--args: "_s + arguments.error().message, arguments.error().code, u"args"_s});
    QJsonObject body{{u"decision"_s, u"modify"_s}, {u"modified_args"_s, *arguments}};
    if (call.has(u"note"_s))
        body.insert(u"note"_s, call.value(u"note"_s));
    return Review(call, out).run(body);
}

ExitCode deny(const Invocation& call, Output& out)
{
    return sendSigned(call, out, u"resolve"_s, {{u"decision"_s, u"deny"_s}},
                      [](const QJsonObject& outcome) {
                          return u"%1. %2"_s.arg(capital(outcome[u"state"_s].toString()),
                                                 outcome[u"message"_s].toString());
                      });
}

ExitCode escalate(const Invocation& call, Output& out)
{
    return sendSigned(call, out, u"escalate"_s, {}, [&call](const QJsonObject& approval) {
        return u"%1 needs %2 now"_s.arg(call.argument(0),
                                        approval[u"supervisor_level"_s].toString());
    });
}

} // namespace hall::cli

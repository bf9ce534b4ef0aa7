// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/requests/review_request.h"

#include "core/protocol/grammar.h"
#include "core/server/routes/requests/body_reader.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Whether they are acceptable is the desk's to say; here only that they are no book.
constexpr qsizetype maxSecretLength = 4096;
constexpr qsizetype maxNoteLength = 2000;
constexpr qsizetype maxExplanationLength = 10'000;
constexpr qsizetype maxChoiceLength = 1000;
constexpr int maxGrantSeconds = 10 * 366 * 24 * 3600;

ReviewerCredential credentialOf(BodyReader& body)
{
    ReviewerCredential credential;
    credential.reviewer =
        body.requiredText(u"reviewer"_s, maxSecretLength, u"the name of who decides."_s);
    credential.passphrase =
        body.requiredText(u"passphrase"_s, maxSecretLength, u"of that reviewer."_s);
    return credential;
}

VerdictWord verdictOf(BodyReader& body)
{
    const QString name = u"decision"_s;
    const QString words = u"approve, deny, modify or done_by_hand"_s;
    const QString word = body.requiredText(name, maxIdBytes, words + u'.');
    if (word == u"approve")
        return VerdictWord::Approve;
    if (word == u"modify")
        return VerdictWord::Modify;
    if (word == u"done_by_hand")
        return VerdictWord::DoneByHand;
    if (word != u"deny")
        body.fail(name, u"has to be %1."_s.arg(words));
    return VerdictWord::Deny;
}

QHash<QString, QString> choicesOf(BodyReader& body)
{
    QHash<QString, QString> choices;
    const QJsonObject given = body.object(u"answers"_s);
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        if (it.value().isString() && it.value().toString().size() <= maxChoiceLength)
            choices.insert(it.key(), it.value().toString());
        else
            body.fail(u"answers."_s + withoutControlCharacters(it.key()).left(40),
                      u"has to be the text of the choice."_s);
    }
    return choices;
}

GrantScope scopeOf(const QJsonObject& given, BodyReader& body)
{
    BodyReader scope(given, u"scope."_s);
    GrantScope wanted;
    wanted.workerPattern =
        scope.requiredText(u"worker"_s, maxIdBytes, u"a worker's id, or a namespace with .*"_s);
    if (!scope.has(u"env"_s))
        scope.fail(u"env"_s, u"is missing: an env, or null for any."_s, u"MISSING_FIELD"_s);
    const QString env = scope.text(u"env"_s, maxIdBytes);
    if (!scope.json()[u"env"_s].isNull()) {
        wanted.env = parseEnvironment(env);
        if (!wanted.env)
            scope.fail(u"env"_s, u"has to be dev, stage, prod or edge, or null for any."_s);
    }
    wanted.sessionId = scope.text(u"session_id"_s, maxIdBytes);
    wanted.durationMs = qint64(scope.number(u"duration_s"_s, 1, maxGrantSeconds)) * 1000;
    wanted.typedCapability = scope.text(u"typed_capability"_s, maxIdBytes);
    scope.refuseOthers();
    body.adopt(scope);
    return wanted;
}

void onlyWith(BodyReader& body, const QString& name, const QString& decision)
{
    if (body.has(name) && !body.json()[name].isNull())
        body.fail(name, u"belongs to the decision %1 alone."_s.arg(decision));
}

} // namespace

Result<ReviewAttempt> readReviewAttempt(BodyReader& body)
{
    ReviewAttempt attempt;
    attempt.verdict = verdictOf(body);
    attempt.credential = credentialOf(body);
    attempt.answers.choices = choicesOf(body);
    attempt.answers.explanation = body.text(u"explanation"_s, maxExplanationLength);
    attempt.note = body.text(u"note"_s, maxNoteLength);
    attempt.allWaiting = body.flag(u"all_waiting"_s);
    attempt.modifiedArguments = body.object(u"modified_args"_s);
    const QJsonObject scope = body.object(u"scope"_s);
    if (body.json()[u"scope"_s].isObject())
        attempt.scope = scopeOf(scope, body);
    body.refuseOthers();

    const bool modifies = attempt.verdict == VerdictWord::Modify;
    if (modifies && !body.json()[u"modified_args"_s].isObject())
        body.fail(u"modified_args"_s, u"is missing: the arguments to run with instead."_s,
                  u"MISSING_FIELD"_s);
    else if (!modifies)
        onlyWith(body, u"modified_args"_s, u"modify"_s);
    if (attempt.verdict != VerdictWord::Approve) {
        onlyWith(body, u"scope"_s, u"approve"_s);
        if (attempt.allWaiting)
            body.fail(u"all_waiting"_s, u"belongs to the decision approve alone."_s);
    }
    if (body.error())
        return *body.error();
    return attempt;
}

Result<EscalateRequest> readEscalateRequest(BodyReader& body)
{
    EscalateRequest request;
    request.credential = credentialOf(body);
    request.note = body.text(u"note"_s, maxNoteLength);
    body.refuseOthers();
    if (body.error())
        return *body.error();
    return request;
}

} // namespace hall

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/approvals/approval_view.h"

#include "core/approvals/approval.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>
#include <vector>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonValue& object, const QString& name)
{
    return object[name].toString();
}

Style levelStyle(const QString& level)
{
    return level == u"critical"_s || level == u"high"_s ? Style::Bad : Style::Caution;
}

/// The texts that are there, each with its word in front.
QString inOneLine(const std::vector<std::pair<QString, QString>>& parts)
{
    QStringList words;
    for (const auto& [word, value] : parts) {
        if (!value.isEmpty())
            words.append(word.isEmpty() ? value : QString(word + u' ' + value));
    }
    return words.join(u", "_s);
}

QString levelWords(const QJsonObject& approval)
{
    const QJsonValue blast = approval[u"blast_score"_s];
    const QJsonValue risk = approval[u"risk_score"_s];
    return inOneLine(
        {{{}, text(approval, u"level"_s)},
         {u"blast score"_s, blast.isDouble() ? QString::number(blast.toInt()) : QString()},
         {u"risk score"_s, risk.isDouble() ? QString::number(risk.toDouble(), 'f', 2) : QString()},
         {u"supervisor level"_s, text(approval, u"supervisor_level"_s)}});
}

QString stateWords(const QJsonObject& approval)
{
    const int waiting = approval[u"waiting"_s].toInt();
    const QString state = text(approval, u"state"_s);
    return state == u"pending"_s && waiting > 1
               ? u"%1; %2 identical requests wait"_s.arg(state, QString::number(waiting))
               : state;
}

QStringList factorLines(const QJsonArray& factors)
{
    QStringList lines;
    for (const QJsonValue& factor : factors) {
        const QJsonValue contribution = factor[u"contribution"_s];
        lines.append(u"  %1  %2: %3"_s.arg((contribution.toDouble() < 0 ? u""_s : u"+"_s) +
                                               QString::number(contribution.toDouble(), 'g', 3),
                                           text(factor, u"name"_s), text(factor, u"why"_s)));
    }
    return lines;
}

QStringList stepLines(const QJsonArray& steps)
{
    QStringList lines;
    for (const QJsonValue& step : steps) {
        lines.append(u"Passed by %1 (%2, after %3 s)."_s.arg(
            text(step, u"reviewer"_s), text(step, u"challenge"_s),
            QString::number(step[u"spent_ms"_s].toInteger() / 1000)));
    }
    return lines;
}

void appendFields(QStringList& lines, const std::vector<std::pair<QString, QString>>& fields)
{
    qsizetype width = 0;
    for (const auto& [name, value] : fields)
        width = std::max(width, name.size());
    for (const auto& [name, value] : fields) {
        if (!value.isEmpty())
            lines.append(name.leftJustified(width + 2) + value);
    }
}

QString reviewersShort(const QJsonObject& approval)
{
    const int wanted = approval[u"challenge"_s][u"reviewers"_s].toInt(1);
    const int passed = int(approval[u"steps"_s].toArray().size());
    const QJsonValue available = approval[u"reviewers_available"_s];
    if (!available.isDouble() || available.toInt() >= wanted - passed)
        return {};
    return u"It takes %1 more, and %2 may take part: `hall reviewer add` makes one."_s.arg(
        QString::number(wanted - passed), QString::number(available.toInt()));
}

} // namespace

QString approvalSentence(const QJsonObject& approval)
{
    Approval told;
    told.door = parseApprovalDoor(text(approval, u"door"_s)).value_or(ApprovalDoor::Route);
    told.workerId = text(approval, u"worker_id"_s);
    told.tokenName = text(approval, u"token"_s);
    told.capabilityId = text(approval, u"capability_id"_s);
    const auto env = parseEnvironment(text(approval, u"env"_s));
    const auto label = parseDataLabel(text(approval, u"data_label"_s));
    // A newer Hall may know more words than this program.
    if (!env || !label)
        return u"%1 wants to run %2."_s.arg(told.workerId, told.capabilityId);
    told.env = *env;
    told.dataLabel = *label;
    return sentenceFor(told);
}

QStringList jsonLines(const QJsonObject& object)
{
    QStringList lines =
        QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString outcomeLine(const QJsonObject& approval)
{
    QString line = text(approval, u"state"_s);
    const QString by = text(approval, u"resolved_by"_s);
    if (!by.isEmpty())
        line += u" by "_s + by;
    const QString channel = text(approval, u"channel"_s);
    if (!channel.isEmpty() && channel != by)
        line += u" through "_s + channel;
    const QString at = text(approval, u"resolved_at"_s);
    if (!at.isEmpty())
        line += u" at "_s + at;
    const QString note = text(approval, u"note"_s);
    return note.isEmpty() ? line : QString(line + u": "_s + note);
}

QStringList challengeLines(const QJsonObject& challenge)
{
    if (challenge.isEmpty())
        return {};
    const QString kind = text(challenge, u"kind"_s);
    const int step = challenge[u"step"_s].toInt();
    const int reviewers = challenge[u"reviewers"_s].toInt(1);
    QString first = u"To approve: look at it for at least %1 s, then "_s.arg(
        QString::number((challenge[u"least_review_ms"_s].toInteger() + 999) / 1000));
    QStringList lines;
    if (kind == u"quiz"_s) {
        first += u"answer these questions."_s;
        for (const QJsonValue& question : challenge[u"questions"_s].toArray()) {
            lines.append(u"  %1  %2"_s.arg(text(question, u"id"_s), text(question, u"text"_s)));
            int number = 0;
            for (const QJsonValue& choice : question[u"choices"_s].toArray())
                lines.append(u"      %1  %2"_s.arg(QString::number(++number), choice.toString()));
        }
    } else if (kind == u"explanation"_s) {
        const QJsonValue demand = challenge[u"explanation"_s];
        first += u"say in your own words what will happen."_s;
        QStringList named;
        for (const QJsonValue& value : demand[u"must_name"_s].toArray())
            named.append(value.toString());
        lines.append(u"  At least %1 words; to be named: %2"_s.arg(
            QString::number(demand[u"least_words"_s].toInt()), named.join(u", "_s)));
    } else {
        first += u"confirm."_s;
    }
    if (reviewers > 1)
        first += u" It takes %1 different reviewers; this is for number %2."_s.arg(
            QString::number(reviewers), QString::number(step + 1));
    lines.prepend(first);
    return lines;
}

QStringList approvalLines(const QJsonObject& approval)
{
    const bool pending = text(approval, u"state"_s) == u"pending"_s;
    QStringList lines{approvalSentence(approval), QString()};
    appendFields(
        lines,
        {{u"approval"_s, text(approval, u"pending_approval_id"_s)},
         {u"state"_s, stateWords(approval)},
         {u"outcome"_s, pending ? QString() : outcomeLine(approval)},
         {u"expires"_s, pending ? text(approval, u"approval_expires_at"_s) : QString()},
         {u"asked by"_s, inOneLine({{u"token"_s, text(approval, u"token"_s)},
                                    {u"agent"_s, text(approval, u"agent_id"_s)},
                                    {u"session"_s, text(approval, u"session_id"_s)},
                                    {u"tenant"_s, text(approval, u"tenant_id"_s)}})},
         {u"worker"_s, inOneLine({{{}, text(approval, u"worker_id"_s)},
                                  {u"species"_s, text(approval, u"worker_species_id"_s)}})},
         {u"level"_s, levelWords(approval)},
         {u"why"_s,
          inOneLine({{{}, text(approval, u"code"_s)}}) + u": "_s + text(approval, u"reason"_s)},
         {u"asked for by"_s, inOneLine({{u"rule"_s, text(approval, u"matched_rule_id"_s)},
                                        {u"policy"_s, text(approval, u"policy_version"_s)}})},
         {u"correlation"_s, text(approval, u"correlation_id"_s)},
         {u"decision"_s, text(approval, u"decision_id"_s)},
         {u"request hash"_s, text(approval, u"artifact_hash"_s)}});
    const QStringList factors = factorLines(approval[u"factors"_s].toArray());
    if (!factors.isEmpty())
        lines += QStringList{QString(), u"How the level came about:"_s} + factors;
    lines += QStringList{QString(), u"The request:"_s};
    lines += jsonLines(approval[u"request"_s].toObject());
    const QJsonObject modified = approval[u"modified_args"_s].toObject();
    if (!modified.isEmpty())
        lines += QStringList{QString(), u"Approved with these arguments instead:"_s} +
                 jsonLines(modified);
    const QStringList steps = stepLines(approval[u"steps"_s].toArray());
    const QStringList challenge = challengeLines(approval[u"challenge"_s].toObject());
    if (!steps.isEmpty() || !challenge.isEmpty())
        lines += QStringList{QString()} + steps + challenge;
    const QString tooFew = pending ? reviewersShort(approval) : QString();
    if (!tooFew.isEmpty())
        lines.append(tooFew);
    return lines;
}

Table pendingTable(const QJsonArray& approvals)
{
    Table table{{u"approval"_s, u"level"_s, u"supervisor"_s, u"expires"_s, u"waiting"_s,
                 u"worker"_s, u"capability"_s, u"env"_s, u"label"_s, u"reason"_s},
                {}};
    for (const QJsonValue& approval : approvals) {
        const QString level = text(approval, u"level"_s);
        table.rows.push_back({{text(approval, u"pending_approval_id"_s)},
                              {level, levelStyle(level)},
                              {text(approval, u"supervisor_level"_s)},
                              {text(approval, u"approval_expires_at"_s)},
                              {QString::number(approval[u"waiting"_s].toInt())},
                              {text(approval, u"worker_id"_s)},
                              {text(approval, u"capability_id"_s)},
                              {text(approval, u"env"_s)},
                              {text(approval, u"data_label"_s)},
                              {text(approval, u"reason"_s)}});
    }
    return table;
}

Table historyTable(const QJsonArray& approvals)
{
    Table table{{u"approval"_s, u"state"_s, u"resolved"_s, u"by"_s, u"level"_s, u"worker"_s,
                 u"capability"_s, u"env"_s, u"label"_s, u"note"_s},
                {}};
    for (const QJsonValue& approval : approvals) {
        const QString state = text(approval, u"state"_s);
        const bool yes = state == u"approved"_s || state == u"modified"_s;
        table.rows.push_back({{text(approval, u"pending_approval_id"_s)},
                              {state, yes ? Style::Good : Style::Bad},
                              {text(approval, u"resolved_at"_s)},
                              {text(approval, u"resolved_by"_s)},
                              {text(approval, u"level"_s)},
                              {text(approval, u"worker_id"_s)},
                              {text(approval, u"capability_id"_s)},
                              {text(approval, u"env"_s)},
                              {text(approval, u"data_label"_s)},
                              {text(approval, u"note"_s)}});
    }
    return table;
}

} // namespace hall::cli

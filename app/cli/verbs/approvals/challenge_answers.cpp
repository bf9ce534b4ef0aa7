// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/approvals/challenge_answers.h"

#include "app/cli/terminal/input.h"
#include "app/cli/terminal/secret_input.h"
#include "core/json/json_reader.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QThread>

#include <algorithm>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// A choice's text; asked again until its number is typed.
Result<QString> askChoice(const QJsonValue& question, Output& out)
{
    const QJsonArray choices = question[u"choices"_s].toArray();
    out.note(QString());
    out.note(question[u"text"_s].toString());
    int number = 0;
    for (const QJsonValue& choice : choices)
        out.note(u"  %1  %2"_s.arg(QString::number(++number), choice.toString()));
    const QString prompt = u"Answer, 1 to %1:"_s.arg(QString::number(choices.size()));
    for (;;) {
        const auto typed = readTypedLine(prompt, u"an answer"_s, out);
        if (!typed)
            return typed;
        bool ok = false;
        const int picked = typed->trimmed().toInt(&ok);
        if (ok && picked >= 1 && picked <= choices.size())
            return choices.at(picked - 1).toString();
    }
}

Result<QJsonObject> askQuiz(const QJsonArray& questions, Output& out)
{
    QJsonObject answers;
    for (const QJsonValue& question : questions) {
        const auto choice = askChoice(question, out);
        if (!choice)
            return choice.error();
        answers.insert(question[u"id"_s].toString(), *choice);
    }
    return QJsonObject{{u"answers"_s, answers}};
}

} // namespace

Result<QJsonObject> readAnswers(const QString& path)
{
    const auto text = readWhole(path);
    if (!text)
        return text.error();
    const QString name = path == u"-"_s ? u"standard input"_s : path;
    const auto json = readJsonObject(*text);
    if (!json)
        return Error{u"%1: %2"_s.arg(name, json.error().message), json.error().code,
                     json.error().field};
    for (auto it = json->constBegin(); it != json->constEnd(); ++it) {
        const bool known = (it.key() == u"answers"_s && it.value().isObject()) ||
                           (it.key() == u"explanation"_s && it.value().isString());
        if (!known)
            return usageError(
                u"%1: \"%2\" is not known, or of the wrong type; write "
                "{\"answers\": {\"q1\": \"the choice\"}, \"explanation\": \"text\"}"_s.arg(
                    name, it.key()),
                it.key());
    }
    return *json;
}

bool needsAnswers(const QJsonObject& challenge)
{
    return challenge[u"kind"_s] != u"confirm"_s;
}

Result<QJsonObject> askAnswers(const QJsonObject& challenge, Output& out)
{
    if (challenge[u"kind"_s] == u"quiz"_s)
        return askQuiz(challenge[u"questions"_s].toArray(), out);
    if (challenge[u"kind"_s] == u"explanation"_s) {
        const auto explanation = readTypedLine(
            u"What will happen, in your own words (Enter ends it):"_s, u"an explanation"_s, out);
        if (!explanation)
            return explanation.error();
        return QJsonObject{{u"explanation"_s, *explanation}};
    }
    return QJsonObject();
}

void waitOut(qint64 ms, Output& out)
{
    const QDeadlineTimer end(ms);
    const bool terminal = ::isatty(STDERR_FILENO) == 1;
    if (!end.hasExpired())
        out.note(u"Look at it for another %1 s."_s.arg(QString::number((ms + 999) / 1000)));
    while (!end.hasExpired()) {
        const qint64 left = end.remainingTime();
        if (terminal)
            std::fprintf(stderr, "\r%lld s ", static_cast<long long>((left + 999) / 1000));
        QThread::msleep(ulong(std::clamp<qint64>(left, 1, 1000)));
    }
    if (terminal && ms > 0)
        std::fputs("\r", stderr);
    if (isTyped())
        ::tcflush(STDIN_FILENO, TCIFLUSH);
}

} // namespace hall::cli

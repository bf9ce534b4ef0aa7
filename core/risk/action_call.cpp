// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/action_call.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"
#include "core/protocol/masking/secret_scan.h"

#include <cmath>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxWaitMs = 30'000;

/// What was given, as a message may show it.
QString quoted(const QString& text)
{
    bool masked = false;
    return quotedForMessage(withSecretTextMasked(text, masked));
}

enum class Null { IsAbsent, IsWrong };

/// Reads the members of one call. The first problem is kept and the reading goes on, so that only
/// the end has to look.
class CallReader {
public:
    explicit CallReader(const QJsonObject& body) : m_body(body) {}

    const std::optional<Error>& error() const { return m_error; }

    void text(const QString& name, QString& target, bool isId)
    {
        const QJsonValue value = take(name, Null::IsAbsent);
        if (value.isUndefined())
            return;
        if (!value.isString())
            return wrongType(name, u"a string"_s, value);
        target = value.toString();
        if (isId && exceedsUtf8Bytes(target, maxIdBytes))
            fail(name, u"must be at most 256 bytes of UTF-8"_s);
    }

    void object(const QString& name, QJsonObject& target)
    {
        const QJsonValue value = take(name, Null::IsAbsent);
        if (value.isUndefined())
            return;
        if (!value.isObject())
            return wrongType(name, u"an object"_s, value);
        target = value.toObject();
    }

    void arguments(QJsonObject& target)
    {
        const QString name = u"action_args"_s;
        const QJsonValue value = take(name, Null::IsAbsent);
        if (value.isUndefined())
            return;
        if (value.isObject()) {
            target = value.toObject();
            return;
        }
        if (!value.isString())
            return wrongType(name, u"an object, or a string that holds one"_s, value);
        const QString text = value.toString();
        JsonLimits limits;
        limits.maxDepth = maxActionCallDepth;
        limits.exactIntegers = true;
        auto parsed = readJsonObject(text.toUtf8(), limits);
        target = parsed ? *std::move(parsed) : QJsonObject{{u"raw_input"_s, text}};
    }

    void level(std::optional<RiskLevel>& target)
    {
        const QString name = u"risk_level"_s;
        const QString words = u"auto, low, medium, high, critical"_s;
        const QJsonValue value = take(name, Null::IsWrong);
        if (value.isUndefined())
            return;
        if (!value.isString())
            return wrongType(name, u"a string, one of "_s + words, value);
        const QString given = value.toString();
        target = parseRiskLevel(given);
        // Only ASCII folds: what QString would take for `auto` as well has to be written as such.
        if (!target && given.toLower() != u"auto")
            fail(name, u"must be one of %1, not %2"_s.arg(words, quoted(given)));
    }

    void environment(ActionEnvironment& target)
    {
        const QString name = u"environment"_s;
        const QString words = u"production (or prod, edge), staging (or stage), ci, development "
                              "(or dev)"_s;
        const QJsonValue value = take(name, Null::IsAbsent);
        if (value.isUndefined())
            return;
        if (!value.isString())
            return wrongType(name, u"a string, one of "_s + words, value);
        if (const auto parsed = parseActionEnvironment(value.toString()))
            target = *parsed;
        else
            fail(name, u"must be one of %1, not %2"_s.arg(words, quoted(value.toString())));
    }

    void threshold(double& target)
    {
        const QString name = u"risk_threshold"_s;
        const QJsonValue value = take(name, Null::IsWrong);
        if (value.isUndefined())
            return;
        const double number = value.toDouble();
        if (!value.isDouble())
            wrongType(name, u"a number from 0 to 1"_s, value);
        else if (!(number >= 0 && number <= 1))
            fail(name, u"must be from 0 to 1, not "_s + numberText(number));
        else
            target = number;
    }

    void hints(QJsonObject& target)
    {
        object(u"hints"_s, target);
        for (auto it = target.constBegin(); it != target.constEnd(); ++it) {
            const QJsonValue value = it.value();
            bool masked = false;
            const QString path = jsonPathMember(u"hints"_s, withSecretTextMasked(it.key(), masked));
            if (value.isObject() || value.isArray())
                fail(path, u"must not be %1: hints are flat"_s.arg(jsonTypeName(value)));
            else if (value.isDouble() &&
                     !(std::isfinite(value.toDouble()) && value.toDouble() >= 0))
                fail(path, u"must be a number that is finite and not negative"_s);
        }
    }

    void waitMs(int& target)
    {
        const QString name = u"wait_ms"_s;
        const QJsonValue value = take(name, Null::IsWrong);
        if (value.isUndefined())
            return;
        const double number = value.toDouble();
        if (!value.isDouble())
            wrongType(name, u"an integer from 0 to 30000 (milliseconds)"_s, value);
        else if (!(number >= 0 && number <= maxWaitMs) || number != std::trunc(number))
            fail(name,
                 u"must be an integer from 0 to 30000 (milliseconds), not "_s + numberText(number));
        else
            target = int(number);
    }

    void flag(const QString& name, bool& target)
    {
        const QJsonValue value = take(name, Null::IsWrong);
        if (value.isUndefined())
            return;
        if (value.isBool())
            target = value.toBool();
        else
            wrongType(name, u"true or false"_s, value);
    }

private:
    QJsonValue take(const QString& name, Null null) const
    {
        const QJsonValue value = m_body.value(name);
        return value.isNull() && null == Null::IsAbsent ? QJsonValue(QJsonValue::Undefined) : value;
    }

    static QString numberText(double number)
    {
        return std::isfinite(number) ? QString::fromLatin1(canonicalNumber(number))
                                     : u"what is no finite number"_s;
    }

    void wrongType(const QString& path, const QString& wanted, const QJsonValue& value)
    {
        if (value.isNull())
            fail(path, u"must be %1; null is not accepted here, leave the member out instead"_s.arg(
                           wanted));
        else
            fail(path, u"must be %1, not %2"_s.arg(wanted, jsonTypeName(value)));
    }

    void fail(const QString& path, const QString& problem)
    {
        if (!m_error)
            m_error = Error{path + u' ' + problem + u'.', u"INVALID_MEMBER"_s, path};
    }

    const QJsonObject& m_body;
    std::optional<Error> m_error;
};

} // namespace

Result<ActionCall> parseActionCall(const QJsonObject& body)
{
    CallReader reader(body);
    ActionCall call;
    reader.text(u"function_name"_s, call.functionName, true);
    reader.arguments(call.arguments);
    reader.level(call.level);
    reader.threshold(call.threshold);
    reader.text(u"function_doc"_s, call.functionDoc, false);
    reader.hints(call.hints);
    reader.environment(call.environment);
    reader.text(u"agent_id"_s, call.agentId, true);
    reader.text(u"worker_id"_s, call.workerId, true);
    reader.text(u"session_id"_s, call.sessionId, true);
    reader.object(u"metadata"_s, call.metadata);
    reader.waitMs(call.waitMs);
    reader.flag(u"dry_run"_s, call.dryRun);
    if (reader.error())
        return *reader.error();
    call.body = body;
    return call;
}

Result<ActionCall> readActionCall(const QByteArray& text)
{
    const auto body = readJsonObject(text, {maxActionCallDepth, maxActionCallBytes, true});
    if (!body)
        return body.error();
    return parseActionCall(*body);
}

} // namespace hall

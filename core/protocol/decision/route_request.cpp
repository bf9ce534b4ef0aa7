// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decision/route_request.h"

#include "core/base/uuid.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <cmath>
#include <limits>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNesting = 64;
constexpr int maxWaitMs = 30'000;

/// Whether a null stands for "not given". Flow tools send null for a variable that was never set;
/// where the default is laxer than what the caller may have meant, null is refused instead.
enum class Null { IsAbsent, IsWrong };

/// Reads the members of one body. After the first problem every call is a no-op, so the reading is
/// a plain list of members.
class MemberReader {
public:
    /// `checkLengths` false: the body is an audit record's, where masking may have made a text
    /// longer than a caller may send.
    MemberReader(const QJsonObject& body, bool checkLengths)
        : m_body(body), m_checkLengths(checkLengths)
    {}

    const std::optional<Error>& error() const { return m_error; }

    void capability(QString& target)
    {
        const QJsonValue value = take(u"capability_id", Null::IsWrong);
        if (value.isUndefined()) {
            fail(u"MISSING_FIELD"_s, u"capability_id"_s,
                 u"missing field capability_id: name the capability that is to run, for example "
                 "cap.doc.summarize."_s);
        } else if (takeText(value, u"capability_id"_s, target) && target.isEmpty()) {
            invalid(u"capability_id"_s, u"must not be empty"_s);
        }
    }

    /// True when the member was there.
    bool text(QStringView name, QString& target, Null null)
    {
        const QJsonValue value = take(name, null);
        return !value.isUndefined() && takeText(value, name, target);
    }

    template <typename Enum>
    void word(QStringView name, Enum& target, std::optional<Enum> (*parse)(QStringView),
              const QString& words)
    {
        const QJsonValue value = take(name, Null::IsWrong);
        if (value.isUndefined())
            return;
        if (!value.isString()) {
            wrongType(name.toString(), u"a string, one of "_s + words, value);
            return;
        }
        const QString given = value.toString();
        if (const auto parsed = parse(given))
            target = *parsed;
        else
            invalid(name.toString(),
                    QString(u"must be one of " + words + u", not " + quotedForMessage(given)));
    }

    void flag(QStringView name, bool& target)
    {
        const QJsonValue value = take(name, Null::IsWrong);
        if (!value.isUndefined())
            takeFlag(value, name.toString(), target);
    }

    void blastScore(std::optional<qint64>& target)
    {
        const QJsonValue value = take(u"blast_score", Null::IsAbsent);
        if (value.isUndefined())
            return;
        if (!isInteger(value)) {
            wrongType(u"blast_score"_s, u"an integer from 0 to 100"_s, value);
            return;
        }
        // Any integer outside 0 to 100 is decided alike, so a larger one than fits may as well be
        // the largest that does; the body keeps what was sent.
        constexpr double limit = 9.0e18;
        const double number = value.toDouble();
        target = number > limit    ? std::numeric_limits<qint64>::max()
                 : number < -limit ? std::numeric_limits<qint64>::min()
                                   : value.toInteger(qint64(number));
    }

    void waitMs(int& target)
    {
        const QJsonValue value = take(u"wait_ms", Null::IsWrong);
        if (value.isUndefined())
            return;
        const double number = value.toDouble();
        if (!isInteger(value))
            wrongType(u"wait_ms"_s, u"an integer from 0 to 30000 (milliseconds)"_s, value);
        else if (number < 0 || number > maxWaitMs)
            invalid(u"wait_ms"_s, QString(u"must be from 0 to 30000 (milliseconds), not " +
                                          QString::fromLatin1(canonicalNumber(number))));
        else
            target = int(number);
    }

    void payload(bool& egress, bool& writes)
    {
        const QJsonValue value = take(u"request", Null::IsAbsent);
        if (value.isUndefined())
            return;
        if (!value.isObject()) {
            wrongType(u"request"_s, u"an object"_s, value);
            return;
        }
        const QJsonObject payload = value.toObject();
        struct {
            QLatin1StringView name;
            bool& target;
        } const flags[] = {{"egress"_L1, egress},
                           {"external_call"_L1, egress},
                           {"writes"_L1, writes},
                           {"mutates_state"_L1, writes}};
        for (const auto& risk : flags) {
            const QJsonValue given = payload.value(risk.name);
            bool set = false;
            if (!given.isUndefined())
                takeFlag(given, u"request."_s + risk.name, set);
            risk.target = risk.target || set;
        }
    }

    /// Only checked: the body keeps it.
    void principal()
    {
        const QJsonValue value = take(u"principal", Null::IsAbsent);
        if (value.isUndefined())
            return;
        if (!value.isObject()) {
            wrongType(u"principal"_s, u"an object"_s, value);
            return;
        }
        const QJsonObject principal = value.toObject();
        QString ignored;
        for (const auto name : {"human"_L1, "service"_L1, "agent"_L1, "role"_L1}) {
            const QJsonValue member = principal.value(name);
            if (!member.isUndefined() && !member.isNull())
                takeText(member, QString(u"principal."_s + name), ignored);
        }
        for (const auto name : {"scope"_L1, "delegation"_L1}) {
            const QJsonValue member = principal.value(name);
            const QString path = u"principal."_s + name;
            if (member.isUndefined() || member.isNull())
                continue;
            if (!member.isArray()) {
                wrongType(path, u"an array of strings"_s, member);
                continue;
            }
            const QJsonArray items = member.toArray();
            for (qsizetype i = 0; i < items.size() && !m_error; ++i)
                takeText(items.at(i), jsonPathIndex(path, i), ignored);
        }
    }

private:
    /// Undefined where the member is absent, or nothing more is to be read.
    QJsonValue take(QStringView name, Null null)
    {
        // Most requests have five members: once they are found there is nothing to look for.
        if (m_error || m_found == m_body.size())
            return QJsonValue(QJsonValue::Undefined);
        const QJsonValue value = m_body.value(name);
        if (!value.isUndefined())
            ++m_found;
        return value.isNull() && null == Null::IsAbsent ? QJsonValue(QJsonValue::Undefined) : value;
    }

    bool takeText(const QJsonValue& value, QStringView path, QString& target)
    {
        if (!value.isString()) {
            wrongType(path.toString(), u"a string"_s, value);
            return false;
        }
        target = value.toString();
        if (m_checkLengths && exceedsUtf8Bytes(target, maxIdBytes)) {
            invalid(path.toString(), u"must be at most 256 bytes of UTF-8"_s);
            return false;
        }
        return true;
    }

    void takeFlag(const QJsonValue& value, const QString& path, bool& target)
    {
        if (value.isBool())
            target = value.toBool();
        else
            wrongType(path, u"true or false"_s, value);
    }

    static bool isInteger(const QJsonValue& value)
    {
        return value.isDouble() && value.toDouble() == std::trunc(value.toDouble());
    }

    void wrongType(const QString& path, const QString& wanted, const QJsonValue& value)
    {
        if (value.isNull()) {
            invalid(path, QString(u"must be " + wanted +
                                  u"; null is not accepted here, leave the member out instead"));
        } else if (value.isDouble()) {
            invalid(path, QString(u"must be " + wanted + u", not " +
                                  QString::fromLatin1(canonicalNumber(value.toDouble()))));
        } else {
            invalid(path, QString(u"must be " + wanted + u", not " + jsonTypeName(value)));
        }
    }

    void invalid(const QString& path, const QString& problem)
    {
        fail(u"INVALID_MEMBER"_s, path, QString(path + u' ' + problem + u'.'));
    }

    void fail(const QString& code, const QString& path, const QString& message)
    {
        if (!m_error)
            m_error = Error{message, code, path};
    }

    const QJsonObject& m_body;
    const bool m_checkLengths;
    qsizetype m_found = 0; ///< members of m_body that were recognised
    std::optional<Error> m_error;
};

/// Everything but the correlation id's default and the hash.
Result<RouteRequest> readMembers(const QJsonObject& body, bool checkLengths)
{
    MemberReader reader(body, checkLengths);
    RouteRequest request;
    QString ignored;
    reader.capability(request.capabilityId);
    request.workerNamed = reader.text(u"worker_id", request.workerId, Null::IsAbsent);
    reader.word(u"env", request.env, &parseEnvironment,
                u"dev, stage (or staging), prod (or production), edge"_s);
    reader.word(u"data_label", request.dataLabel, &parseDataLabel,
                u"PUBLIC, INTERNAL, CONFIDENTIAL, RESTRICTED (or SECRET)"_s);
    reader.text(u"tenant_id", request.tenantId, Null::IsWrong);
    reader.word(u"tenant_risk", request.tenantRisk, &parseTenantRisk, u"low, medium, high"_s);
    reader.word(u"qos_class", request.qosClass, &parseQosClass, u"P0, P1, P2, P3"_s);
    request.correlationGenerated =
        !reader.text(u"correlation_id", request.correlationId, Null::IsAbsent);
    reader.payload(request.egress, request.writes);
    reader.blastScore(request.blastScore);
    reader.text(u"session_id", ignored, Null::IsAbsent);
    reader.text(u"agent_id", ignored, Null::IsAbsent);
    reader.principal();
    reader.flag(u"dry_run", request.dryRun);
    reader.waitMs(request.waitMs);
    if (reader.error())
        return *reader.error();
    request.body = body;
    return request;
}

} // namespace

Result<RouteRequest> parseRouteRequest(const QJsonObject& body)
{
    auto request = readMembers(body, true);
    if (!request)
        return request;
    if (request->correlationGenerated)
        request->correlationId = makeUuidV4Text();
    request->artifactHash = QCryptographicHash::hash(
        canonicalJsonWithout(body, {u"correlation_id", u"dry_run", u"wait_ms"}),
        QCryptographicHash::Sha256);
    return request;
}

Result<RouteRequest> restoreRouteRequest(const QJsonObject& body, const QByteArray& artifactHash,
                                         const QString& generatedCorrelationId)
{
    auto request = readMembers(body, false);
    if (!request)
        return request;
    if (request->correlationGenerated)
        request->correlationId = generatedCorrelationId;
    request->artifactHash = artifactHash;
    return request;
}

Result<RouteRequest> readRouteRequest(const QByteArray& text)
{
    const auto body = readJsonObject(text, {.maxDepth = maxNesting, .exactIntegers = true});
    if (!body)
        return body.error();
    return parseRouteRequest(*body);
}

} // namespace hall

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/integrity/log_integrity.h"

#include "core/base/uuid.h"

#include <array>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, 5> stateNames{"unverified", "intact", "altered", "end_missing",
                                                "could_not_check"};
constexpr std::array<const char*, 3> methodNames{"hall", "command_line", "start"};

template <typename T, std::size_t Count>
std::optional<T> parseName(const std::array<const char*, Count>& names, const QString& name)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (name == QLatin1StringView(names[i]))
            return T(i);
    }
    return std::nullopt;
}

using NumberMember = std::pair<QLatin1StringView, qint64 LogCheck::*>;
constexpr std::array numberMembers{
    NumberMember{"duration_ms"_L1, &LogCheck::durationMs},
    NumberMember{"records"_L1, &LogCheck::records},
    NumberMember{"first_seq"_L1, &LogCheck::firstSeq},
    NumberMember{"last_seq"_L1, &LogCheck::lastSeq},
    NumberMember{"bad_seq"_L1, &LogCheck::badSeq},
    NumberMember{"last_trustworthy_seq"_L1, &LogCheck::lastTrustworthySeq},
    NumberMember{"expected_seq"_L1, &LogCheck::expectedSeq},
};

using TextMember = std::pair<QLatin1StringView, QString LogCheck::*>;
constexpr std::array textMembers{
    TextMember{"by"_L1, &LogCheck::by},
    TextMember{"head_hash"_L1, &LogCheck::headHash},
    TextMember{"problem"_L1, &LogCheck::problem},
    TextMember{"detail"_L1, &LogCheck::detail},
};

Error badMember(QLatin1StringView name, const QString& what)
{
    return {u"`%1` %2."_s.arg(name, what), u"INVALID_MEMBER"_s, name};
}

qint64 timeOf(const QJsonValue& value)
{
    return parseIsoTime(value.toString()).value_or(0);
}

QString timeText(qint64 ms)
{
    return QString::fromLatin1(isoTime(ms));
}

LogState stateOf(VerifyOutcome outcome)
{
    switch (outcome) {
    case VerifyOutcome::Intact:
        return LogState::Intact;
    case VerifyOutcome::Altered:
        return LogState::Altered;
    case VerifyOutcome::EndMissing:
        return LogState::EndMissing;
    case VerifyOutcome::Cancelled:
        break;
    }
    return LogState::Unverified;
}

} // namespace

QByteArray logStateName(LogState state)
{
    return stateNames[std::size_t(state)];
}

std::optional<LogState> parseLogState(const QString& name)
{
    return parseName<LogState>(stateNames, name);
}

bool LogCheck::isSameFinding(const LogCheck& other) const
{
    return state == other.state && problem == other.problem && badSeq == other.badSeq &&
           detail == other.detail;
}

LogCheck LogCheck::of(const Result<VerifyReport>& report)
{
    LogCheck check;
    if (!report) {
        check.state = LogState::NotCheckable;
        check.detail = report.error().message;
        return check;
    }
    check.state = stateOf(report->outcome);
    check.records = report->records;
    check.checkpoints = report->checkpoints;
    check.firstSeq = report->firstSeq;
    check.lastSeq = report->lastSeq;
    check.headHash = report->headHash;
    check.problem = report->problem;
    check.detail = report->detail;
    check.badSeq = report->badSeq;
    check.lastTrustworthySeq = report->lastTrustworthySeq;
    check.expectedSeq = report->expectedSeq;
    return check;
}

QJsonObject LogCheck::toJson() const
{
    QJsonObject json{{"outcome"_L1, QString::fromLatin1(logStateName(state))},
                     {"method"_L1, QLatin1StringView(methodNames[std::size_t(method)])},
                     {"at"_L1, timeText(atMs)},
                     {"checkpoints"_L1, checkpoints}};
    for (const auto& [name, member] : numberMembers)
        json.insert(name, this->*member);
    for (const auto& [name, member] : textMembers)
        json.insert(name, this->*member);
    return json;
}

Result<LogCheck> LogCheck::fromJson(const QJsonObject& json)
{
    LogCheck check;
    const auto state = parseLogState(json.value("outcome"_L1).toString());
    if (!state || *state == LogState::Unverified)
        return badMember("outcome"_L1,
                         u"must be intact, altered, end_missing or could_not_check"_s);
    check.state = *state;
    const auto method = parseName<Method>(methodNames, json.value("method"_L1).toString());
    if (!method)
        return badMember("method"_L1, u"must be hall, command_line or start"_s);
    check.method = *method;
    check.atMs = timeOf(json.value("at"_L1));
    check.checkpoints = json.value("checkpoints"_L1).toInt();
    for (const auto& [name, member] : numberMembers) {
        const QJsonValue value = json.value(name);
        if (!value.isDouble() || value.toInteger(-1) < 0)
            return badMember(name, u"must be a whole number, 0 or more"_s);
        check.*member = value.toInteger();
    }
    for (const auto& [name, member] : textMembers) {
        const QJsonValue value = json.value(name);
        if (!value.isString())
            return badMember(name, u"must be a string"_s);
        check.*member = value.toString();
    }
    return check;
}

LogState LogIntegrity::state() const
{
    if (hasOpenProblem())
        return problem->found.state;
    return last ? last->state : LogState::Unverified;
}

QJsonObject LogIntegrity::toJson() const
{
    QJsonObject json;
    if (last)
        json.insert("last"_L1, last->toJson());
    if (!problem)
        return json;
    QJsonObject finding{{"found"_L1, problem->found.toJson()}};
    if (!problem->isOpen()) {
        finding.insert("acknowledged_by"_L1, problem->acknowledgedBy);
        finding.insert("reason"_L1, problem->reason);
        finding.insert("acknowledged_at"_L1, timeText(problem->acknowledgedAtMs));
    }
    json.insert("problem"_L1, finding);
    return json;
}

LogIntegrity LogIntegrity::fromJson(const QJsonObject& json)
{
    LogIntegrity integrity;
    if (const auto last = LogCheck::fromJson(json.value("last"_L1).toObject()))
        integrity.last = *last;
    const QJsonObject finding = json.value("problem"_L1).toObject();
    if (const auto found = LogCheck::fromJson(finding.value("found"_L1).toObject())) {
        LogProblem problem;
        problem.found = *found;
        problem.acknowledgedBy = finding.value("acknowledged_by"_L1).toString();
        problem.reason = finding.value("reason"_L1).toString();
        problem.acknowledgedAtMs = timeOf(finding.value("acknowledged_at"_L1));
        integrity.problem = problem;
    }
    return integrity;
}

} // namespace hall

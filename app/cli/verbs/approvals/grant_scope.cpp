// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/approvals/grant_scope.h"

#include "app/cli/duration.h"
#include "app/cli/terminal/secret_input.h"

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

std::vector<Option> grantScopeOptions()
{
    return {
        {u"for"_s, u"TIME"_s, u"go on allowing it so long: 30m, 12h, 7d"_s},
        {u"worker"_s, u"PATTERN"_s, u"with --for: this worker, or org.acme.* (default: its own)"_s},
        {u"env"_s, u"ENV"_s, u"with --for: in this environment (default: its own)"_s},
        {u"any-env"_s, {}, u"with --for: in every environment"_s},
        {u"capability"_s, u"CAPABILITY"_s,
         u"with --for beyond a day: the capability's id, typed again"_s}};
}

Result<void> addGrantScope(const Invocation& call, const QJsonObject& approval, QJsonObject& body,
                           Output& out)
{
    if (!call.has(u"for"_s)) {
        for (const QString& other : {u"worker"_s, u"env"_s, u"any-env"_s, u"capability"_s}) {
            if (call.has(other))
                return usageError(u"--%1 belongs to --for TIME"_s.arg(other), other);
        }
        return {};
    }
    if (call.has(u"env"_s) && call.has(u"any-env"_s))
        return usageError(u"--env and --any-env are different things; give one of them"_s,
                          u"env"_s);
    const auto durationMs = parseDuration(call.value(u"for"_s));
    if (!durationMs)
        return usageError(u"--for is \"%1\"; write 30m, 12h or 7d"_s.arg(call.value(u"for"_s)),
                          u"for"_s);
    QJsonObject scope{
        {u"worker"_s,
         call.has(u"worker"_s) ? QJsonValue(call.value(u"worker"_s)) : approval[u"worker_id"_s]},
        {u"env"_s, call.has(u"env"_s) ? QJsonValue(call.value(u"env"_s)) : approval[u"env"_s]},
        {u"duration_s"_s, *durationMs / 1000}};
    if (call.has(u"any-env"_s))
        scope.insert(u"env"_s, QJsonValue::Null);
    if (call.has(u"capability"_s)) {
        scope.insert(u"typed_capability"_s, call.value(u"capability"_s));
    } else if (*durationMs > dayMs && isTyped()) {
        const auto typed = readTypedLine(
            u"A grant beyond a day needs the capability's id, typed:"_s, u"the capability"_s, out);
        if (!typed)
            return typed.error();
        scope.insert(u"typed_capability"_s, typed->trimmed());
    }
    body.insert(u"scope"_s, scope);
    return {};
}

} // namespace hall::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decision/masked_body.h"

#include "core/protocol/masking/masking.h"

#include <QString>

#include <algorithm>
#include <array>

namespace hall {

namespace {

/// Members of a request that are ids and words of the contract: searchable, and never masked.
bool isContractMember(QStringView name)
{
    constexpr std::array<QStringView, 13> names{
        u"capability_id", u"worker_id", u"env",        u"data_label", u"tenant_id",
        u"tenant_risk",   u"qos_class", u"session_id", u"agent_id",   u"correlation_id",
        u"blast_score",   u"dry_run",   u"wait_ms"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

QJsonObject maskedRequestBody(const QJsonObject& body, bool& masked)
{
    QJsonObject foreign;
    for (auto it = body.constBegin(); it != body.constEnd(); ++it) {
        const QString name = it.key();
        if (!isContractMember(name))
            foreign.insert(name, it.value());
    }
    if (foreign.isEmpty())
        return body;
    bool changed = false;
    const QJsonObject clean = withSecretsMasked(foreign, &changed);
    if (!changed)
        return body;
    masked = true;
    QJsonObject result = body;
    for (auto it = clean.constBegin(); it != clean.constEnd(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

} // namespace hall

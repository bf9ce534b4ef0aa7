// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/worker_compliance.h"

#include "core/protocol/grammar.h"
#include "core/protocol/vocabulary.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array blastDimensions{"data", "network", "financial", "time", "reversibility"};

bool isText(const QJsonValue& value)
{
    return value.isString() && !value.toString().trimmed().isEmpty();
}

/// The record's controls in the form with `-`, required and implemented ones.
QStringList controlsOf(const QJsonObject& record)
{
    QStringList controls;
    for (const QString& member : {u"required_controls"_s, u"currently_implements"_s}) {
        const QJsonArray list = record.value(member).toArray();
        for (const QJsonValue& id : list)
            controls.append(normalisedControlId(id.toString()));
    }
    return controls;
}

bool hasControl(const QStringList& controls, QStringView words)
{
    return std::any_of(controls.begin(), controls.end(), [words](const QString& control) {
        return looksLikeControlId(control) && control.contains(words);
    });
}

} // namespace

QString complianceLevelName(ComplianceLevel level)
{
    switch (level) {
    case ComplianceLevel::None:
        return u"None"_s;
    case ComplianceLevel::Basic:
        return u"WCP-Basic"_s;
    case ComplianceLevel::Standard:
        return u"WCP-Standard"_s;
    case ComplianceLevel::Full:
        return u"WCP-Full"_s;
    }
    return u"None"_s;
}

Compliance workerCompliance(const QJsonObject& record)
{
    Compliance result;
    const auto need = [&](ComplianceLevel level, bool met, const QString& member,
                          const QString& what) {
        if (!met)
            result.missing.push_back({level, member, what});
    };
    using Level = ComplianceLevel;
    need(Level::Basic, isText(record.value(u"worker_id")), u"worker_id"_s, u"the worker's id"_s);
    need(Level::Basic, !record.value(u"capabilities").toArray().isEmpty(), u"capabilities"_s,
         u"at least one capability"_s);
    need(Level::Basic, isText(record.value(u"worker_species_id")), u"worker_species_id"_s,
         u"the worker's species"_s);
    const auto risk = parseRiskTier(record.value(u"risk_tier").toString());
    need(Level::Basic, risk && *risk != RiskTier::Unknown, u"risk_tier"_s,
         u"low, medium, high or critical"_s);

    for (const QString& member :
         {u"required_controls"_s, u"currently_implements"_s, u"allowed_environments"_s})
        need(Level::Standard, record.value(member).isArray(), member, u"a list, even if empty"_s);
    const QStringList controls = controlsOf(record);
    need(Level::Standard, hasControl(controls, u"audit-log"), u"currently_implements"_s,
         u"an audit log control such as ctrl.obs.audit-log-append-only"_s);
    need(Level::Standard, hasControl(controls, u"default-deny"), u"currently_implements"_s,
         u"a default deny control such as ctrl.policy.default-deny"_s);

    const QJsonObject blast = record.value(u"blast_radius").toObject();
    for (const char* dimension : blastDimensions) {
        const QJsonValue value = blast.value(QLatin1String(dimension));
        need(Level::Full, value.isDouble() || isText(value),
             u"blast_radius."_s + QLatin1String(dimension), u"how much could go wrong there"_s);
    }
    need(Level::Full, record.value(u"privilege_envelope").isObject(), u"privilege_envelope"_s,
         u"what the worker may reach"_s);
    need(Level::Full, isText(record.value(u"idempotency")), u"idempotency"_s,
         u"full, partial or none"_s);
    const bool isHashed = isText(record.value(u"artifact_hash"));
    need(Level::Full, isHashed || hasControl(controls, u"evidence-receipt"), u"artifact_hash"_s,
         u"the record's hash, or an evidence receipt control"_s);

    result.level =
        result.missing.empty() ? Level::Full : Level(int(result.missing.front().level) - 1);
    return result;
}

} // namespace hall

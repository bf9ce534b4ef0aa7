// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_settings.h"

#include "core/engine/loading/member_reader.h"
#include "core/protocol/grammar.h"

namespace hall {

using namespace Qt::StringLiterals;
using loading::MemberReader;
using loading::Problem;

QJsonObject AuditSettings::toJson() const
{
    QJsonObject json;
    if (onTampering == OnTampering::Lockdown)
        json.insert("on_tampering"_L1, "lockdown"_L1);
    if (retentionDays > 0)
        json.insert("retention_days"_L1, retentionDays);
    return json;
}

AuditSettings AuditSettings::read(MemberReader& config, Problem& problem)
{
    AuditSettings result;
    const QJsonObject json = config.object("audit"_L1);
    MemberReader reader(json, config.pathOf("audit"_L1), problem);
    reader.refuseOthers({"on_tampering"_L1, "retention_days"_L1});
    const QString word = reader.text("on_tampering"_L1);
    if (word == "lockdown"_L1)
        result.onTampering = OnTampering::Lockdown;
    else if (!word.isEmpty() && word != "alert"_L1)
        problem.set(reader.pathOf("on_tampering"_L1),
                    QString(u"must be alert or lockdown, not "_s % quotedForMessage(word)));
    result.retentionDays = reader.integer("retention_days"_L1, 0, 0, mostRetentionDays);
    return result;
}

} // namespace hall

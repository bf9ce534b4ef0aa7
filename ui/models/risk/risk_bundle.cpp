// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/risk/risk_bundle.h"

#include "core/json/canonical_json.h"

namespace hall::ui {

using namespace Qt::StringLiterals;

QByteArray bundleWithRisk(const Bundle& current, const QString& member, const QJsonValue& value)
{
    QJsonObject bundle = current.toJson(false);
    bundle.remove(u"namespaces"_s);
    QJsonObject config = bundle.value(u"config").toObject();
    QJsonObject risk = config.value(u"risk").toObject();
    // Inserting an undefined value removes the member.
    risk.insert(member, value);
    config.insert(u"risk"_s, risk);
    bundle.insert(u"config"_s, config);
    return canonicalJson(bundle);
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace hall::test {

/// How many entities of each type the public WCP taxonomy has: 245 in all.
struct TaxonomySizes {
    int capabilities = 127;
    int species = 48;
    int controls = 33;
    int profiles = 33;
    int policies = 4;

    int total() const { return capabilities + species + controls + profiles + policies; }
};

/// A taxonomy of that shape, with ids and texts of its own: `cap.area3.work12`, served by
/// `wrk.area3.maker12`, held by `ctrl.area3.guard12`, …
inline QJsonObject taxonomy(const TaxonomySizes& sizes = {})
{
    using namespace Qt::StringLiterals;
    QJsonArray entities;
    const auto add = [&entities](const QString& kind, const QString& noun, int i,
                                 QJsonObject more) {
        const QString number = QString::number(i);
        const QString area = u"area"_s + QString::number(i % 7);
        more[u"id"_s] = u"%1.%2.%3%4"_s.arg(kind, area, noun, number);
        more[u"name"_s] = u"%1 %2"_s.arg(noun, number);
        more[u"description"_s] = u"Generated %1 number %2 of %3."_s.arg(noun, number, area);
        more[u"tags"_s] = QJsonArray{area, noun};
        more[u"wcp_namespace"_s] = u"reserved"_s;
        entities.append(more);
    };
    const QStringList tiers{u"low"_s, u"medium"_s, u"high"_s, u"critical"_s};
    const auto control = [&sizes](int i) {
        const int at = i % sizes.controls;
        return u"ctrl.area%1.guard%2"_s.arg(QString::number(at % 7), QString::number(at));
    };
    for (int i = 0; i < sizes.capabilities; ++i)
        add(u"cap"_s, u"work"_s, i,
            {{u"type"_s, u"capability"_s},
             {u"risk_tier"_s, tiers[i % 4]},
             {u"blast_radius_hint"_s, QJsonObject{{u"data"_s, i % 5},
                                                  {u"network"_s, i % 3},
                                                  {u"financial"_s, i % 4},
                                                  {u"time"_s, i % 4},
                                                  {u"reversibility"_s, u"reversible"_s}}},
             {u"typical_controls"_s, QJsonArray{control(i)}},
             {u"idempotency"_s, u"full"_s},
             {u"determinism"_s, u"deterministic"_s}});
    for (int i = 0; i < sizes.species; ++i)
        add(u"wrk"_s, u"maker"_s, i,
            {{u"type"_s, u"worker_species"_s},
             {u"risk_tier"_s, tiers[i % 4]},
             {u"serves_capabilities"_s,
              QJsonArray{u"cap.area%1.work%2"_s.arg(QString::number(i % 7), QString::number(i))}},
             {u"required_controls"_s, QJsonArray{control(i)}}});
    for (int i = 0; i < sizes.controls; ++i)
        add(u"ctrl"_s, u"guard"_s, i,
            {{u"type"_s, u"control"_s},
             {u"enforcement_point"_s, u"hall"_s},
             {u"required_for_risk_tiers"_s, QJsonArray{u"high"_s, u"critical"_s}}});
    for (int i = 0; i < sizes.profiles; ++i)
        add(u"prof"_s, u"setup"_s, i,
            {{u"type"_s, u"profile"_s},
             {u"controls_required"_s, QJsonArray{control(i)}},
             {u"recommended_for_risk_tiers"_s, QJsonArray{tiers[i % 4]}}});
    for (int i = 0; i < sizes.policies; ++i)
        add(u"pol"_s, u"law"_s, i,
            {{u"type"_s, u"policy"_s}, {u"controls_required"_s, QJsonArray{control(i)}}});
    return {{u"_meta"_s, QJsonObject{{u"version"_s, u"0.1.0"_s},
                                     {u"wcp_spec"_s, u"0.1"_s},
                                     {u"total_entities"_s, sizes.total()}}},
            {u"entities"_s, entities}};
}

inline QByteArray taxonomyText(const TaxonomySizes& sizes = {})
{
    return QJsonDocument(taxonomy(sizes)).toJson();
}

} // namespace hall::test

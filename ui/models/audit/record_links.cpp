// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/record_links.h"

#include "ui/models/audit/filter_text.h"

#include <QCoreApplication>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::RecordLinks)
};

RecordPlace recordsWith(FilterField field, const QString& value)
{
    return {Words::tr("Its records"), auditSearchAddress(filterTermText(field, value))};
}

} // namespace

std::vector<RecordLink> recordLinks(const RecordFields& fields)
{
    std::vector<RecordLink> links;
    const auto add = [&links](const QString& name, const QString& value,
                              std::vector<RecordPlace> places) {
        if (!value.isEmpty())
            links.push_back({name, value, std::move(places)});
    };
    add(Words::tr("Record"), fields.id, {{Words::tr("In the log"), auditAddress(fields.id)}});
    add(Words::tr("Correlation id"), fields.correlationId,
        {{Words::tr("Earlier"), auditNeighbourAddress(fields.id, false)},
         {Words::tr("Later"), auditNeighbourAddress(fields.id, true)},
         recordsWith(FilterField::Correlation, fields.correlationId)});
    add(Words::tr("Worker"), fields.worker,
        {{Words::tr("Show worker"), u"hall://worker/"_s % fields.worker},
         recordsWith(FilterField::Worker, fields.worker)});
    add(Words::tr("Approval"), fields.approvalId,
        {{Words::tr("Show approval"), u"hall://approval/"_s % fields.approvalId},
         recordsWith(FilterField::Approval, fields.approvalId)});
    add(Words::tr("Rule"), fields.rule, {recordsWith(FilterField::Rule, fields.rule)});
    add(Words::tr("Capability"), fields.capability,
        {recordsWith(FilterField::Capability, fields.capability)});
    add(Words::tr("By"), fields.actor, {recordsWith(FilterField::Actor, fields.actor)});
    return links;
}

QString auditAddress(const QString& recordId)
{
    return u"hall://audit/"_s % recordId;
}

QString auditSearchAddress(const QString& filter)
{
    return u"hall://audit/search/"_s % filter;
}

QString auditNeighbourAddress(const QString& recordId, bool later)
{
    return (later ? u"hall://audit/later/"_s : u"hall://audit/earlier/"_s) % recordId;
}

} // namespace hall::ui

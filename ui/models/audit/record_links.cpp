// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/record_links.h"

#include "ui/models/audit/filter_text.h"

#include <QCoreApplication>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct RecordLinksSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::RecordLinks)
};

RecordPlace recordsWith(FilterField field, const QString& value)
{
    return {RecordLinksSay::tr("Its records"), auditSearchAddress(filterTermText(field, value))};
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
    add(RecordLinksSay::tr("Record"), fields.id,
        {{RecordLinksSay::tr("In the log"), auditAddress(fields.id)}});
    add(RecordLinksSay::tr("Correlation id"), fields.correlationId,
        {{RecordLinksSay::tr("Earlier"), auditNeighbourAddress(fields.id, false)},
         {RecordLinksSay::tr("Later"), auditNeighbourAddress(fields.id, true)},
         recordsWith(FilterField::Correlation, fields.correlationId)});
    add(RecordLinksSay::tr("Worker"), fields.worker,
        {{RecordLinksSay::tr("Show worker"), u"hall://worker/"_s % fields.worker},
         recordsWith(FilterField::Worker, fields.worker)});
    add(RecordLinksSay::tr("Approval"), fields.approvalId,
        {{RecordLinksSay::tr("Show approval"), u"hall://approval/"_s % fields.approvalId},
         recordsWith(FilterField::Approval, fields.approvalId)});
    add(RecordLinksSay::tr("Rule"), fields.rule, {recordsWith(FilterField::Rule, fields.rule)});
    add(RecordLinksSay::tr("Capability"), fields.capability,
        {recordsWith(FilterField::Capability, fields.capability)});
    add(RecordLinksSay::tr("By"), fields.actor, {recordsWith(FilterField::Actor, fields.actor)});
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

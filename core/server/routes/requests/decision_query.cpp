// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/requests/decision_query.h"

#include "core/server/routes/requests/query_reader.h"

#include <QDateTime>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

FilterTerm equalsTerm(FilterField field, const QString& value)
{
    return {field, false, {{FilterTerm::Match::Equals, value, 0}}, 1};
}

/// Appends what `text` means in the query language, and blames `name` when it means nothing.
void addTerms(Filter& filter, QueryReader& query, const QString& name, const QString& text)
{
    auto parsed = parseFilter(text, QDateTime::currentMSecsSinceEpoch());
    if (!parsed)
        return query.fail(name, u"is not understood: %1"_s.arg(parsed.error().message));
    for (FilterTerm& term : parsed->terms)
        filter.terms.push_back(std::move(term));
}

} // namespace

void bindToTenant(Filter& filter, const Caller& caller)
{
    if (!caller.tenant.isEmpty())
        filter.terms.push_back(equalsTerm(FilterField::Tenant, caller.tenant));
}

Filter readDecisionFilter(QueryReader& query, const QStringList& languages)
{
    Filter filter;
    for (const QString& name : languages) {
        if (const auto text = query.text(name))
            addTerms(filter, query, name, *text);
    }
    static const std::pair<QString, FilterField> equalFields[] = {
        {u"worker_id"_s, FilterField::Worker},
        {u"capability_id"_s, FilterField::Capability},
        {u"tenant_id"_s, FilterField::Tenant},
        {u"code"_s, FilterField::Code},
    };
    for (const auto& [name, field] : equalFields) {
        if (const auto value = query.text(name))
            filter.terms.push_back(equalsTerm(field, *value));
    }
    for (const QString& name : {u"since"_s, u"until"_s}) {
        const auto value = query.text(name);
        if (value && (value->isEmpty() || value->contains(u' ') || value->contains(u'"')))
            query.fail(name,
                       u"has to be a time (2026-11-20, 2026-11-20T08:00:00Z) or an age (2h)."_s);
        else if (value)
            addTerms(filter, query, name, QString(name + u':' + *value));
    }
    if (const auto denied = query.flag(u"denied"_s))
        addTerms(filter, query, u"denied"_s, *denied ? u"-outcome:allow"_s : u"outcome:allow"_s);
    return filter;
}

Result<AuditPageRequest> readDecisionQuery(const HttpRequest& request, const Caller& caller)
{
    QueryReader query(request);
    AuditPageRequest page;
    page.filter = readDecisionFilter(query, {u"q"_s});
    page.limit = query.number(u"limit"_s, 1, 1000, 50);
    page.cursor = query.text(u"cursor"_s).value_or(QString()).toUtf8();
    query.refuseOthers();
    if (query.error())
        return *query.error();
    bindToTenant(page.filter, caller);
    return page;
}

} // namespace hall

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/namespaces/namespace_history.h"

#include "core/access/caller.h"
#include "core/json/json_reader.h"
#include "core/protocol/deny_code.h"

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int enrolmentsRead = 200;

FilterTerm equals(FilterField field, const QString& text)
{
    FilterTerm term;
    term.field = field;
    term.alternatives.push_back({FilterTerm::Match::Equals, text, 0});
    return term;
}

/// `org.acme` is a worker id too, `org.acme-labs.reader` is none of its workers.
FilterTerm workersOf(const QString& name)
{
    FilterTerm term = equals(FilterField::Worker, name);
    term.alternatives.push_back({FilterTerm::Match::Prefix, QString(name % u'.'), 0});
    return term;
}

QString unclaimedCode()
{
    return QString::fromLatin1(denyCodeName(DenyCode::NamespaceUnclaimed));
}

} // namespace

AuditPageRequest blockedRequests(const QString& name, int limit)
{
    AuditPageRequest request;
    request.filter.terms = {equals(FilterField::Code, unclaimedCode()), workersOf(name)};
    request.limit = limit;
    return request;
}

QString blockedRequestsText(const QString& name)
{
    return u"code:%1 worker:%2,%2.*"_s.arg(unclaimedCode(), name);
}

AuditPageRequest enrolmentsIn(const QString& name)
{
    AuditPageRequest request;
    request.filter.terms = {equals(FilterField::Kind, QString::fromLatin1(record_kind::registry)),
                            workersOf(name)};
    request.limit = enrolmentsRead;
    request.decisionsOnly = false;
    return request;
}

QStringList otherEnrollers(const AuditPage& page)
{
    QStringList names;
    for (const AuditRow& row : page.rows) {
        if (row.fields.actor == localCaller().tokenName)
            continue;
        // A damaged record is the integrity check's business; here it names nobody.
        const auto body = readJsonObject(row.record.body);
        const QJsonObject data = body ? body->value(u"data"_s).toObject() : QJsonObject();
        if (data[u"action"_s] == u"worker_enrolled"_s)
            names.append(row.fields.actor);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace hall::ui

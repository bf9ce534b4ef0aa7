// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/connection.h"
#include "core/base/uuid.h"
#include "core/json/json_reader.h"
#include "tests/audit/log_fixture.h"

#include <QSqlQuery>
#include <QVariant>

namespace hall::test {

using namespace Qt::StringLiterals;

/// Every record of the log, in the order of seq: whatever else the log itself has written.
inline std::vector<RecordFields> logged(LogFixture& fixture)
{
    std::vector<RecordFields> all;
    const auto connection = Connection::open(fixture.path(), Connection::Mode::ReadOnly, 1000);
    if (!connection)
        return all;
    QSqlQuery query((*connection)->database());
    query.setForwardOnly(true);
    query.exec(u"SELECT body FROM record ORDER BY seq"_s);
    while (query.next()) {
        const auto fields = fieldsOfRecord(*readJsonObject(query.value(0).toByteArray()));
        all.push_back(fields ? *fields : RecordFields{});
    }
    return all;
}

/// One term of the query language about records of which some are like this.
inline QString randomTerm(RandomRecords& random, const std::vector<RecordFields>& all)
{
    const RecordFields& some = all[random.number(quint32(all.size()))];
    const RecordFields& other = all[random.number(quint32(all.size()))];
    const auto quoted = [](const QString& text) { return QString(u'"' + text + u'"'); };
    const auto iso = [](qint64 ms) { return QString::fromLatin1(isoTime(ms)); };
    std::vector<QString> terms{
        u"capability:"_s + quoted(some.capability) + u',' + quoted(other.capability),
        u"capability:cap.d*"_s,
        u"capability:\"cap.doc.Ä\"*"_s,
        u"capability:*"_s,
        u"worker:"_s + quoted(some.worker),
        u"worker:\"\""_s,
        u"worker:org.acme.worker1,org.acme.worker2,nobody"_s,
        u"worker:org.acme.*"_s,
        u"species:"_s + quoted(some.species),
        u"tenant:org.tenant1"_s,
        u"rule:rule.1,rule.2"_s,
        u"env:dev,prod"_s,
        u"env:p*"_s,
        u"label:RESTRICTED"_s,
        u"outcome:ask"_s,
        u"outcome:deny,allow"_s,
        u"code:DENY_W*"_s,
        u"code:DENY_LOCKDOWN"_s,
        u"code:\"\""_s,
        u"blast:>=60"_s,
        u"blast:<3,>98"_s,
        u"blast<=50"_s,
        u"blast:55"_s,
        u"correlation:"_s + quoted(some.correlationId),
        u"correlation:run-1*"_s,
        u"correlation:\"\""_s,
        u"approval:*"_s,
        u"approval:apr_1*"_s,
        u"actor:dify"_s,
        u"kind:registry,decision"_s,
        u"kind:integrity"_s,
        u"id:"_s + some.id,
        u"id:"_s + some.id.left(int(4 + random.number(30))) + u'*',
        u"id:rec_*"_s,
        u"id:*"_s,
        u"since:"_s + iso(some.recordedAtMs),
        u"until:"_s + iso(some.recordedAtMs),
        u"since:"_s + iso(some.recordedAtMs) + u" until:"_s + iso(other.recordedAtMs),
        u"ACME"_s,
        u"ärger"_s,
        u"Ärger"_s,
        u"\"mail%s\""_s,
        u"db"_s,
        u"species1"_s,
        u"wrk*"_s,
        u"run-1*"_s,
        u"dec_01*"_s,
        u"nothing-like-this"_s,
        u"\"Not now\""_s,
        u"not*"_s,
        u"ow."_s,
        quoted(some.correlationId),
        quoted(some.id),
    };
    QString term = random.pick(terms);
    if (term.endsWith(u"\"\""_s) && !term.contains(u':'))
        term = u"db"_s; // a field that this record does not have
    return random.number(4) == 0 && !term.contains(u' ') ? u'-' + term : term;
}

/// One to three of them.
inline QString randomFilter(RandomRecords& random, const std::vector<RecordFields>& all)
{
    QString text = randomTerm(random, all);
    for (quint32 more = random.number(3); more > 0; --more)
        text += u' ' + randomTerm(random, all);
    return text;
}

} // namespace hall::test

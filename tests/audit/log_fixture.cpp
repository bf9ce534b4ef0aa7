// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/log_fixture.h"

#include "core/audit/storage/connection.h"
#include "core/base/uuid.h"

#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <future>

namespace hall::test {

using namespace Qt::StringLiterals;

RouteDecision someDecision(qint64 atMs, const QString& capability)
{
    const Result<RouteRequest> request =
        parseRouteRequest({{u"capability_id"_s, capability},
                           {u"correlation_id"_s, u"run-1"_s},
                           {u"request"_s, QJsonObject{{u"path"_s, u"/srv/ünïcode/naïve.txt"_s}}}});
    RouteDecision decision;
    decision.uuid = makeUuidV7(atMs);
    decision.decidedAtMs = atMs;
    if (request)
        decision.request = *request;
    decision.outcome = Outcome::Deny;
    decision.denial = Denial{DenyCode::NoMatchingRule, u"No rule matches."_s, {}};
    decision.matchedRuleId = u"NO_MATCH"_s;
    return decision;
}

RandomRecords::RandomRecords(quint32 seed) : m_random(seed) {}

RecordDraft RandomRecords::event()
{
    const std::vector<QByteArray> kinds{record_kind::registry, record_kind::token,
                                        record_kind::configuration, record_kind::integrity};
    QJsonObject data{{u"worker_id"_s, u"org.acme.worker%1"_s.arg(number(4))}};
    if (number(2) == 0)
        data.insert(u"code"_s, u"LOG_WRITABLE_AGAIN"_s);
    return eventDraft(pick(kinds), m_now, u"admin"_s, data);
}

RecordDraft RandomRecords::next()
{
    // Mostly forward; sometimes a clock that was set back.
    m_now += number(50) == 0 ? -qint64(number(100'000)) : qint64(number(3'000));
    if (number(12) == 0)
        return event();

    const std::vector<QString> capabilities{u"cap.db.read"_s,  u"cap.db.write"_s,
                                            u"cap.doc.read"_s, u"cap.doc.Ärger"_s,
                                            u"cap.DB.drop"_s,  u"cap.mail%send"_s};
    const std::vector<QString> envs{u"dev"_s, u"stage"_s, u"prod"_s, u"edge"_s};
    const std::vector<QString> labels{u"PUBLIC"_s, u"INTERNAL"_s, u"RESTRICTED"_s};
    QJsonObject body{{u"capability_id"_s, pick(capabilities)},
                     {u"env"_s, pick(envs)},
                     {u"data_label"_s, pick(labels)},
                     {u"tenant_id"_s, u"org.tenant%1"_s.arg(number(3))},
                     {u"correlation_id"_s, u"run-%1"_s.arg(number(500))}};
    if (number(2) == 0)
        body.insert(u"worker_id"_s, u"org.acme.worker%1"_s.arg(number(6)));
    RouteDecision decision = someDecision(m_now);
    if (const auto request = parseRouteRequest(body))
        decision.request = *request;
    decision.workerId = decision.request.workerId;
    decision.outcome = Outcome(number(3));
    decision.denial.reset();
    if (decision.outcome != Outcome::Allow)
        decision.denial = Denial{DenyCode(number(denyCodeCount)), u"Not now."_s, {}};
    if (decision.outcome == Outcome::RequireHuman)
        decision.pendingApprovalId = u"apr_%1"_s.arg(number(100));
    if (decision.outcome == Outcome::Allow) {
        decision.workerId = u"org.acme.worker%1"_s.arg(number(6));
        decision.selectedSpecies = u"wrk.species%1"_s.arg(number(3));
    }
    decision.matchedRuleId = u"rule.%1"_s.arg(number(5));
    if (number(3) != 0)
        decision.blastScore = int(number(101));
    return decisionDraft(decision, number(2) == 0 ? u"session"_s : u"dify"_s);
}

bool LogFixture::open(AuditLogOptions options)
{
    log.reset();
    options.path = path();
    auto opened = AuditLog::open(options);
    if (!opened) {
        error = opened.error();
        return false;
    }
    log = *std::move(opened);
    return true;
}

Written LogFixture::write(std::vector<RecordDraft> records,
                          std::function<Result<void>(QSqlDatabase&)> apply)
{
    auto promise = std::make_shared<std::promise<Written>>();
    auto future = promise->get_future();
    const bool isAccepted =
        log->submit({std::move(records), std::move(apply),
                     [promise](Written result) { promise->set_value(std::move(result)); }});
    if (!isAccepted)
        return Error{u"not accepted"_s, u"QUEUE_FULL"_s, {}};
    return future.get();
}

std::vector<RecordFields> LogFixture::fill(RandomRecords& source, int count)
{
    std::vector<RecordFields> fields;
    constexpr int batch = 1000;
    while (count > 0) {
        std::vector<RecordDraft> drafts;
        for (int i = 0; i < std::min(batch, count); ++i) {
            drafts.push_back(source.next());
            fields.push_back(drafts.back().fields);
        }
        count -= batch;
        if (const Written written = write(std::move(drafts)); !written) {
            error = written.error();
            return {};
        }
    }
    return fields;
}

bool LogFixture::edit(const QStringList& statements)
{
    const auto connection = Connection::open(path(), Connection::Mode::ReadWrite, 1000);
    if (!connection)
        return false;
    for (const QString& statement : statements) {
        QSqlQuery query((*connection)->database());
        if (!query.exec(statement)) {
            error.message = statement + u": "_s + query.lastError().text();
            return false;
        }
    }
    return true;
}

QVariant LogFixture::value(const QString& sql)
{
    const auto connection = Connection::open(path(), Connection::Mode::ReadOnly, 1000);
    if (!connection)
        return {};
    QSqlQuery query((*connection)->database());
    if (!query.exec(sql) || !query.next())
        return {};
    return query.value(0);
}

QByteArray python(const QByteArray& script, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"python3"_s, QStringList{u"-c"_s, QString::fromUtf8(script)} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput().trimmed();
}

} // namespace hall::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/hall_token.h"
#include "app/cli/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/audit/verify/audit_verify.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <cstdio>
#include <limits>

#include <unistd.h>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// `123,000 of 1,000,000 records` on one line that is written over, for people only.
class ProgressLine {
public:
    void show(qint64 done, qint64 all)
    {
        if (!m_terminal || (m_shown && m_since.elapsed() < 100))
            return;
        m_shown = true;
        m_since.start();
        std::fprintf(stderr, "\r%lld of %lld records", static_cast<long long>(done),
                     static_cast<long long>(all));
        std::fflush(stderr);
    }
    void end()
    {
        if (m_shown)
            std::fputs("\r\x1b[K", stderr);
    }

private:
    bool m_terminal = ::isatty(STDERR_FILENO) == 1;
    bool m_shown = false;
    QElapsedTimer m_since;
};

QJsonObject reportJson(const VerifyReport& report, const QString& path)
{
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {
        {u"intact"_s, report.intact},
        {u"database"_s, path},
        {u"records"_s, report.records},
        {u"first_seq"_s, report.firstSeq},
        {u"last_seq"_s, report.lastSeq},
        {u"head_hash"_s, orNull(report.headHash)},
        {u"bad_seq"_s, report.intact ? QJsonValue() : QJsonValue(report.badSeq)},
        {u"bad_decision_id"_s, orNull(report.badDecisionId)},
        {u"problem"_s, orNull(report.problem)},
        {u"detail"_s, orNull(report.detail)},
        {u"last_trustworthy_seq"_s,
         report.intact ? QJsonValue() : QJsonValue(report.lastTrustworthySeq)},
    };
}

void show(const VerifyReport& report, const QString& path, Output& out)
{
    if (out.wantsJson()) {
        out.json(reportJson(report, path));
        return;
    }
    if (report.intact) {
        out.line(report.records == 0
                     ? u"Intact: no records to check"_s
                     : u"Intact: %1 records, seq %2 to %3"_s.arg(QString::number(report.records),
                                                                 QString::number(report.firstSeq),
                                                                 QString::number(report.lastSeq)),
                 Style::Good);
    } else {
        out.line(u"Not intact: seq %1: %2: %3"_s.arg(QString::number(report.badSeq), report.problem,
                                                     report.detail),
                 Style::Bad);
    }
    const QString lastGood = QString::number(report.lastTrustworthySeq);
    out.fields({{u"database"_s, {path}},
                {u"head hash"_s, {report.intact ? report.headHash : QString()}},
                {u"decision"_s, {report.badDecisionId}},
                {u"last trustworthy seq"_s, {report.intact ? QString() : lastGood}}});
}

ExitCode verify(const Invocation& call, Output& out)
{
    const auto from = call.number(u"from"_s, 1, std::numeric_limits<qint64>::max(), 1);
    if (!from)
        return out.fail(from.error());
    VerifyOptions options;
    options.path = call.has(u"db"_s) ? call.value(u"db"_s) : ownDatabasePath();
    options.fromSeq = *from;
    ProgressLine progress;
    options.progress = [&progress](qint64 done, qint64 all) { progress.show(done, all); };
    const auto report = verifyAuditLog(options);
    progress.end();
    if (!report) {
        // Whatever kept it from looking: the log has not been found wanting.
        out.fail(report.error());
        return ExitCode::Misuse;
    }
    show(*report, options.path, out);
    return report->intact ? ExitCode::Done : ExitCode::No;
}

} // namespace

std::vector<Verb> auditVerbs()
{
    return {{
        u"audit"_s,
        u"verify"_s,
        u"check that nothing in the audit log was changed"_s,
        u"Recomputes every record from its bytes; works beside a running Hall and needs no token.\n"
        "Exit code 0: intact. 1: not intact, with the first bad record and what is wrong with it\n"
        "(body, column, chain, missing, reordered, truncated). 2: the log cannot be read."_s,
        u"hall audit verify --db /var/lib/hall/hall.db"_s,
        {},
        {{u"db"_s, u"FILE"_s, u"the database (default: HALL_DB_PATH or the Hall's own place)"_s},
         {u"from"_s, u"SEQ"_s, u"begin at this record"_s}},
        verify,
    }};
}

} // namespace hall::cli

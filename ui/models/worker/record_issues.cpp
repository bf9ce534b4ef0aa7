// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/record_issues.h"

#include "core/protocol/grammar.h"
#include "core/protocol/worker_record.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct RecordIssuesSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::RecordIssues)
};

/// More problems than anybody reads at once.
constexpr int mostErrors = 50;

/// Puts something acceptable where the error is, so that reading gets beyond it.
void healed(QJsonObject& record, const MemberPath& path, int ordinal)
{
    const QString& top = path.first();
    const QString spare = u".spare-"_s + QString::number(ordinal);
    QJsonArray list = record.value(top).toArray();
    if (path.size() == 2 && path[1].startsWith(u'[')) {
        const int position = path[1].sliced(1).chopped(1).toInt();
        if (position < list.size()) {
            list[position] = QString((top == "capabilities"_L1 ? u"cap"_s : u"ctrl"_s) + spare);
            record.insert(top, list);
            return;
        }
    }
    if (top == "capabilities"_L1)
        record.insert(top, QJsonArray{QString(u"cap"_s + spare)});
    else if (top == "worker_id"_L1 || top == "worker_species_id"_L1)
        record.insert(top, u"spare"_s);
    else
        record.remove(top);
}

std::vector<RecordIssue> errorsOf(QJsonObject record)
{
    std::vector<RecordIssue> issues;
    record.remove(u"artifact_hash"_s);
    while (int(issues.size()) < mostErrors) {
        const auto read = parseWorkerRecord(record, RecordStrictness::Enrolment, {}, nullptr);
        if (read)
            break;
        const MemberPath path = memberPath(read.error().field);
        issues.push_back({RecordIssue::Level::Error, path, read.error().message});
        if (path.isEmpty())
            break;
        healed(record, path, int(issues.size()));
    }
    return issues;
}

class HintReader {
public:
    explicit HintReader(const QJsonObject& record) : m_record(record) {}

    void worker()
    {
        const QString id = m_record.value(u"worker_id").toString();
        if (id.isEmpty())
            return;
        if (!spelling({u"worker_id"_s}, id) && namespaceOfWorkerId(id).isEmpty()) {
            add({u"worker_id"_s},
                RecordIssuesSay::tr(
                    "%1 is in no namespace: an id such as org.acme.reader or x.alice.reader "
                    "would be.")
                    .arg(quotedForMessage(id)));
        }
        const QString species = m_record.value(u"worker_species_id").toString();
        if (!species.isEmpty() && !spelling({u"worker_species_id"_s}, species) &&
            !species.startsWith(u"wrk."))
            add({u"worker_species_id"_s},
                RecordIssuesSay::tr(
                    "A worker species is usually named wrk.…, such as wrk.doc.reader."));
    }

    void list(const QString& member, bool (*looksRight)(QStringView), const QString& example)
    {
        const QJsonArray ids = m_record.value(member).toArray();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const MemberPath path{member, u'[' + QString::number(i) + u']'};
            const QString id = ids.at(i).toString();
            if (id.isEmpty() || spelling(path, id) || looksRight(id))
                continue;
            add(path, RecordIssuesSay::tr("%1 does not look like one of WCP's ids, such as %2.")
                          .arg(quotedForMessage(id), example));
        }
    }

    void rest()
    {
        const QString risk = m_record.value(u"risk_tier").toString();
        if (risk.isEmpty() || risk == "unknown"_L1)
            add({u"risk_tier"_s},
                RecordIssuesSay::tr("Without a risk tier the record reaches no compliance level."));
        const QJsonValue idempotency = m_record.value(u"idempotency");
        if (!idempotency.isUndefined() &&
            !QStringList{u"full"_s, u"partial"_s, u"none"_s}.contains(idempotency.toString()))
            add({u"idempotency"_s}, RecordIssuesSay::tr("WCP knows full, partial and none."));
        const QJsonValue environments = m_record.value(u"allowed_environments");
        if (environments.isArray() && environments.toArray().isEmpty())
            add({u"allowed_environments"_s},
                RecordIssuesSay::tr(
                    "An empty list allows no environment: every request is denied."));
    }

    std::vector<RecordIssue> take() { return std::move(m_issues); }

private:
    /// WCP's text forbids underscores while its own examples use them: taken, and said.
    bool spelling(const MemberPath& path, const QString& id)
    {
        if (!id.contains(u'_') || id.startsWith(u"wrk_") || id.startsWith(u"wkr_"))
            return false;
        QString hyphens = id;
        hyphens.replace(u'_', u'-');
        add(path, RecordIssuesSay::tr("%1 is taken; WCP spells ids with hyphens: %2.")
                      .arg(quotedForMessage(id), quotedForMessage(hyphens)));
        return true;
    }

    void add(const MemberPath& path, const QString& message)
    {
        m_issues.push_back({RecordIssue::Level::Hint, path, message});
    }

    const QJsonObject& m_record;
    std::vector<RecordIssue> m_issues;
};

} // namespace

std::vector<RecordIssue> recordIssues(const QJsonObject& record)
{
    std::vector<RecordIssue> issues = errorsOf(record);
    HintReader hints(record);
    hints.worker();
    hints.list(u"capabilities"_s, &looksLikeCapabilityId, u"cap.doc.read"_s);
    hints.list(u"required_controls"_s, &looksLikeControlId, u"ctrl.obs.audit-log"_s);
    hints.list(u"currently_implements"_s, &looksLikeControlId, u"ctrl.obs.audit-log"_s);
    hints.rest();
    const auto isWrong = [&](const MemberPath& path) {
        for (const RecordIssue& issue : issues) {
            if (issue.level == RecordIssue::Level::Error &&
                (issue.path == path || issue.path == path.first(1)))
                return true;
        }
        return false;
    };
    for (RecordIssue& hint : hints.take()) {
        if (!isWrong(hint.path))
            issues.push_back(std::move(hint));
    }
    return issues;
}

} // namespace hall::ui

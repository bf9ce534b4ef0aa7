// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/worker_actions.h"

#include "ui/models/on_gui_thread.h"
#include "ui/models/worker/worker_cells.h"

#include <QMetaObject>

#include <utility>

namespace hall::ui {

WorkerActions::WorkerActions(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall) {}

void WorkerActions::run(WorkerVerb verb, const QStringList& workerIds, const QString& reason)
{
    begin(std::size_t(workerIds.size()), [this, verb, workerIds, reason](std::size_t i) {
        runOne(verb, workerIds.at(qsizetype(i)), reason);
    });
}

void WorkerActions::enroll(std::vector<Enrolment> records)
{
    const std::size_t total = records.size();
    begin(total, [this, records = std::move(records)](std::size_t i) {
        const Enrolment& one = records[i];
        m_hall.enrollWorker(
            one.record, localCaller(),
            onGuiThread<EnrollAnswer>(this, [this, subject = one.subject](
                                                const Result<EnrollAnswer>& answer) {
                if (!answer)
                    return add(subject, answer.error());
                add(subject, answer->updated ? tr("Updated: %1, now at revision %2.")
                                                   .arg(answer->worker.workerId)
                                                   .arg(answer->worker.revision)
                                             : tr("Enrolled: %1.").arg(answer->worker.workerId));
            }));
    });
}

void WorkerActions::save(const std::optional<WorkerChange>& change, const QByteArray& record,
                         Saved saved)
{
    auto done = onGuiThread<EnrollAnswer>(this, std::move(saved));
    if (change)
        m_hall.replaceWorker(*change, record, localCaller(), std::move(done));
    else
        m_hall.enrollWorker(record, localCaller(), std::move(done));
}

std::optional<WorkerStatus> WorkerActions::statusAfter(WorkerVerb verb)
{
    switch (verb) {
    case WorkerVerb::Suspend:
        return WorkerStatus::Suspended;
    case WorkerVerb::Resume:
    case WorkerVerb::Unban:
        return WorkerStatus::Active;
    case WorkerVerb::Ban:
        return WorkerStatus::Banned;
    case WorkerVerb::Retire:
        return WorkerStatus::Retired;
    case WorkerVerb::Remove:
        break;
    }
    return std::nullopt;
}

bool WorkerActions::applies(WorkerVerb verb, WorkerStatus status)
{
    if (status == WorkerStatus::Retired)
        return false;
    switch (verb) {
    case WorkerVerb::Suspend:
        return status == WorkerStatus::Active;
    case WorkerVerb::Resume:
        return status == WorkerStatus::Suspended || status == WorkerStatus::Revoked;
    case WorkerVerb::Ban:
        return status != WorkerStatus::Banned;
    case WorkerVerb::Unban:
        return status == WorkerStatus::Banned;
    case WorkerVerb::Retire:
    case WorkerVerb::Remove:
        return true;
    }
    return false;
}

QString WorkerActions::word(WorkerVerb verb)
{
    switch (verb) {
    case WorkerVerb::Suspend:
        return tr("Suspend");
    case WorkerVerb::Resume:
        return tr("Resume");
    case WorkerVerb::Ban:
        return tr("Ban…");
    case WorkerVerb::Unban:
        return tr("Unban");
    case WorkerVerb::Retire:
        return tr("Retire…");
    case WorkerVerb::Remove:
        return tr("Remove…");
    }
    return {};
}

void WorkerActions::begin(std::size_t total, Step step)
{
    if (m_busy || total == 0)
        return;
    m_busy = true;
    m_cancelled = false;
    m_total = total;
    m_step = std::move(step);
    m_results.clear();
    Q_EMIT busyChanged();
    m_step(0);
}

void WorkerActions::runOne(WorkerVerb verb, const QString& workerId, const QString& reason)
{
    const auto snapshot = m_hall.snapshot();
    const WorkerRecord* worker = snapshot->worker(workerId);
    const auto fail = [this, workerId](const QString& words) {
        // Not from inside the caller: a thousand workers of which none can be suspended would nest.
        QMetaObject::invokeMethod(
            this,
            [this, workerId, words] {
                add(workerId, Error{words, {}, {}});
            },
            Qt::QueuedConnection);
    };
    if (!worker)
        return fail(tr("It is not enrolled any more."));
    if (!applies(verb, worker->status))
        return fail(tr("Nothing was done: it is %1.").arg(workerStatusWord(worker->status)));
    const auto status = statusAfter(verb);
    if (!status) {
        m_hall.removeWorker(workerId, localCaller(),
                            onGuiThread<void>(this, [this, workerId](const Result<void>& done) {
                                if (!done)
                                    return add(workerId, done.error());
                                add(workerId, tr("Removed."));
                            }));
        return;
    }
    m_hall.setWorkerStatus(
        {workerId, worker->revision}, *status, reason, localCaller(),
        onGuiThread<WorkerRecord>(this, [this, workerId](const Result<WorkerRecord>& done) {
            if (!done)
                return add(workerId, done.error());
            add(workerId, tr("Now %1.").arg(workerStatusWord(done->status)));
        }));
}

void WorkerActions::add(const QString& subject, const Result<QString>& said)
{
    m_results.push_back({subject, said.ok(), said ? *said : said.error().message, {}});
    Q_EMIT progress(int(m_results.size()), int(m_total));
    next();
}

void WorkerActions::next()
{
    if (m_results.size() < m_total && !m_cancelled) {
        m_step(m_results.size());
        return;
    }
    m_busy = false;
    m_step = {};
    Q_EMIT busyChanged();
    Q_EMIT finished(std::exchange(m_results, {}));
}

} // namespace hall::ui

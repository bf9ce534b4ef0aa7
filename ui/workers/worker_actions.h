// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace hall::ui {

/// What a person can do to workers that are enrolled.
enum class WorkerVerb { Suspend, Resume, Ban, Unban, Retire, Remove };

/// How it went for one worker, or for one file.
struct ActionResult {
    QString subject; ///< worker id or file name; from outside
    bool ok = false;
    QString words;  ///< one sentence; may hold text from outside
    QString detail; ///< further text, for example the worker id of a file
};

/// Carries out what the page asks of the Hall, one worker after the other, and brings the answers
/// to the GUI thread. Each worker is changed as the person saw it: what changed meanwhile is
/// refused, not overwritten. The Hall must outlive it. GUI thread only.
class WorkerActions : public QObject {
    Q_OBJECT

public:
    explicit WorkerActions(Hall& hall, QObject* parent = nullptr);

    Hall& hall() { return m_hall; }

    /// Refused while busy. `reason` may be empty.
    void run(WorkerVerb verb, const QStringList& workerIds, const QString& reason);
    /// Enrolls records, each with the name that its result will have.
    struct Enrolment {
        QString subject;
        QByteArray record;
    };
    void enroll(std::vector<Enrolment> records);
    /// Ends after the worker that is under way.
    void cancel() { m_cancelled = true; }
    bool isBusy() const { return m_busy; }

    using Saved = std::function<void(const Result<EnrollAnswer>&)>;
    /// One record: a new worker, or in place of the revision that its author saw.
    void save(const std::optional<WorkerChange>& change, const QByteArray& record, Saved saved);

    /// What a verb makes of a worker; nullopt for Remove.
    static std::optional<WorkerStatus> statusAfter(WorkerVerb verb);
    /// Whether the verb says something for a worker in that state.
    static bool applies(WorkerVerb verb, WorkerStatus status);
    /// "Suspend", "Retire …"; for buttons.
    static QString word(WorkerVerb verb);

Q_SIGNALS:
    void busyChanged();
    void progress(int done, int total);
    /// In the order in which they were asked for; those that were cancelled are left out.
    void finished(const std::vector<hall::ui::ActionResult>& results);

private:
    using Step = std::function<void(std::size_t)>;
    void begin(std::size_t total, Step step);
    void runOne(WorkerVerb verb, const QString& workerId, const QString& reason);
    void next();
    void add(const QString& subject, const Result<QString>& said);

    Hall& m_hall;
    bool m_busy = false;
    bool m_cancelled = false;
    std::size_t m_total = 0;
    Step m_step;
    std::vector<ActionResult> m_results;
};

} // namespace hall::ui

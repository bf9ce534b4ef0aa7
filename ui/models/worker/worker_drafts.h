// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/models/worker/worker_draft.h"

#include <QByteArray>

#include <map>
#include <memory>

namespace hall::ui {

/// The drafts that are open: at most one per worker that is being edited, and any number that began
/// from a file, a paste or a blank form. What was written is kept until it is saved or given up,
/// also when another worker is looked at. GUI thread only.
class WorkerDrafts {
public:
    /// The draft of an enrolled worker, made from what is stored when there is none. The reference
    /// lives until the draft is given up.
    WorkerDraft& ofWorker(const WorkerRecord& stored);
    /// Keeps `draft` under a key of its own, which is returned.
    QString add(WorkerDraft draft);
    WorkerDraft* find(const QString& key);
    void giveUp(const QString& key) { m_drafts.erase(key); }
    /// Gives up what says nothing that is not stored, except `key`.
    void tidy(const QString& key);

    /// Drafts with something unsaved, by key.
    QStringList unsaved() const;
    /// A name for a person: the worker's id, or what it is a draft of.
    QString title(const QString& key) const;

    /// Unsaved drafts as bytes, and back; what cannot be read is left out.
    QByteArray save() const;
    void restore(const QByteArray& bytes, const Snapshot& snapshot);

private:
    std::map<QString, WorkerDraft> m_drafts; ///< by worker id, or `\n` and a number
    int m_next = 1;
};

} // namespace hall::ui

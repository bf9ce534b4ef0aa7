// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/worker_record.h"
#include "ui/models/worker/record_diff.h"
#include "ui/models/worker/record_issues.h"

#include <QHash>

#include <optional>
#include <vector>

namespace hall::ui {

/// A record that somebody is writing: its text, and the stored record that it began from. The text
/// is the one truth; form and JSON both write into it. A value; GUI thread only.
class WorkerDraft {
public:
    WorkerDraft() = default;
    /// Begins from what is stored.
    static WorkerDraft ofStored(const WorkerRecord& worker);
    /// A worker that is not enrolled yet. `source` says where the text comes from, or is empty.
    static WorkerDraft ofText(const QString& text, const QString& source = {});
    /// Not enrolled, with the members that every record needs.
    static WorkerDraft blank();
    /// A new worker with everything of `worker` but its identity, attestation and hash.
    static WorkerDraft copyOf(const WorkerRecord& worker);

    bool isNew() const { return m_revision == 0; }
    const QString& source() const { return m_source; }
    /// Of the stored record; a new draft's is what its text says.
    QString workerId() const;
    int baseRevision() const { return m_revision; }
    const QJsonObject& base() const { return m_base; }

    const QString& text() const { return m_text; }
    void setText(const QString& text);
    /// Undefined takes the member away. Ignored while the text cannot be read.
    void setValue(const MemberPath& path, const QJsonValue& value);

    /// The record as far as it can be read: that of the last text that was JSON.
    const QJsonObject& record() const { return m_record; }
    /// Why the text is no record; nullopt when it is one.
    const std::optional<Error>& textError() const { return m_textError; }
    /// Of the record, and of a worker_id that is not the stored one's.
    const std::vector<RecordIssue>& issues() const { return m_issues; }
    /// What keeps the draft from being saved; empty: nothing.
    QString obstacle() const;

    /// Against the stored record.
    std::vector<MemberChange> changes() const { return recordChanges(m_base, m_record); }
    bool isDirty() const;
    void revert();

    /// The stored record is another one by now, and nothing of this draft is in its way.
    void setBase(const WorkerRecord& stored);
    /// A choice for each conflicting member: true takes theirs.
    using Choices = QHash<MemberPath, bool>;
    /// Joins the draft with what is stored by now, which becomes its base. Members without a choice
    /// stay mine.
    void mergeWith(const WorkerRecord& stored, const Choices& theirs);
    /// The worker is gone: the draft would enroll it anew.
    void becomeNew();

    /// The text to send, with the artifact_hash that belongs to it.
    struct Ready {
        QByteArray text;
        QString artifactHash;
        bool hashIsNew = false; ///< the draft's own was missing or another one
    };
    Result<Ready> ready() const;

private:
    void read();

    QString m_text, m_source;
    QString m_workerId; ///< of the stored record
    QJsonObject m_base, m_record;
    int m_revision = 0; ///< of the base; 0: not enrolled
    std::optional<Error> m_textError;
    std::vector<RecordIssue> m_issues;
};

} // namespace hall::ui

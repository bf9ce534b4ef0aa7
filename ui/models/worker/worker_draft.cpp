// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/worker_draft.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct WorkerDraftSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::WorkerDraft)
};

} // namespace

WorkerDraft WorkerDraft::ofStored(const WorkerRecord& worker)
{
    WorkerDraft draft;
    draft.m_workerId = worker.workerId;
    draft.m_base = worker.json;
    draft.m_revision = worker.revision;
    draft.m_text = recordText(worker.json);
    draft.read();
    return draft;
}

WorkerDraft WorkerDraft::ofText(const QString& text, const QString& source)
{
    WorkerDraft draft;
    draft.m_source = source;
    draft.m_text = text;
    draft.read();
    return draft;
}

WorkerDraft WorkerDraft::blank()
{
    return ofText(recordText({{u"worker_id"_s, QString()},
                              {u"worker_species_id"_s, QString()},
                              {u"capabilities"_s, QJsonArray()},
                              {u"risk_tier"_s, u"low"_s}}));
}

WorkerDraft WorkerDraft::copyOf(const WorkerRecord& worker)
{
    QJsonObject record = worker.json;
    record.insert(u"worker_id"_s, QString());
    record.remove(u"artifact_hash"_s);
    record.remove(u"attestation"_s);
    return ofText(recordText(record), WorkerDraftSay::tr("Copy of %1").arg(worker.workerId));
}

QString WorkerDraft::workerId() const
{
    return isNew() ? m_record.value(u"worker_id").toString() : m_workerId;
}

void WorkerDraft::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    read();
}

void WorkerDraft::setValue(const MemberPath& path, const QJsonValue& value)
{
    if (!m_textError && valueAt(m_record, path) != value)
        setText(withValue(m_text, path, value));
}

QString WorkerDraft::obstacle() const
{
    if (m_textError)
        return m_textError->message;
    for (const RecordIssue& issue : m_issues) {
        if (issue.level == RecordIssue::Level::Error)
            return issue.message;
    }
    if (!isNew() && !isDirty())
        return WorkerDraftSay::tr("Nothing is changed.");
    return {};
}

bool WorkerDraft::isDirty() const
{
    return m_textError || isNew() || !changes().empty();
}

void WorkerDraft::revert()
{
    setText(recordText(m_base));
}

void WorkerDraft::setBase(const WorkerRecord& stored)
{
    m_base = stored.json;
    m_revision = stored.revision;
    m_workerId = stored.workerId;
    read();
}

void WorkerDraft::mergeWith(const WorkerRecord& stored, const Choices& theirs)
{
    if (m_textError)
        return;
    QString merged = m_text;
    for (const MergedMember& member : mergeRecords(m_base, m_record, stored.json)) {
        const bool takesTheirs =
            member.from == MergedMember::From::Theirs ||
            (member.from == MergedMember::From::Conflict && theirs.value(member.path));
        if (takesTheirs)
            merged = withValue(merged, member.path, member.theirs);
    }
    m_text = merged;
    setBase(stored);
}

void WorkerDraft::becomeNew()
{
    m_revision = 0;
    m_base = {};
    read();
}

Result<WorkerDraft::Ready> WorkerDraft::ready() const
{
    if (m_textError)
        return *m_textError;
    auto hash = recordArtifactHash(m_text.toUtf8());
    if (!hash)
        return hash.error();
    Ready out{m_text.toUtf8(), *hash, m_record.value(u"artifact_hash").toString() != *hash};
    if (out.hashIsNew)
        out.text = withValue(m_text, {u"artifact_hash"_s}, *hash).toUtf8();
    return out;
}

void WorkerDraft::read()
{
    m_textError.reset();
    m_issues.clear();
    const auto record = readJsonObject(m_text.toUtf8());
    if (!record) {
        m_textError = record.error();
        return;
    }
    m_record = *record;
    m_issues = recordIssues(m_record);
    if (!isNew() && m_record.value(u"worker_id").toString() != m_workerId) {
        m_issues.insert(
            m_issues.begin(),
            {RecordIssue::Level::Error,
             {u"worker_id"_s},
             WorkerDraftSay::tr("worker_id has to stay %1. Duplicate the worker to enroll it "
                                "under another id.")
                 .arg(m_workerId)});
    }
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/worker_drafts.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "ui/models/visible_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct WorkerDraftsSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::WorkerDrafts)
};

} // namespace

WorkerDraft& WorkerDrafts::ofWorker(const WorkerRecord& stored)
{
    auto known = m_drafts.find(stored.workerId);
    if (known == m_drafts.end())
        known = m_drafts.emplace(stored.workerId, WorkerDraft::ofStored(stored)).first;
    return known->second;
}

QString WorkerDrafts::add(WorkerDraft draft)
{
    // A worker id cannot hold a line break, so this is nobody's.
    const QString key = u'\n' + QString::number(m_next++);
    m_drafts.emplace(key, std::move(draft));
    return key;
}

WorkerDraft* WorkerDrafts::find(const QString& key)
{
    const auto known = m_drafts.find(key);
    return known == m_drafts.end() ? nullptr : &known->second;
}

void WorkerDrafts::tidy(const QString& key)
{
    std::erase_if(m_drafts, [&key](const auto& entry) {
        return entry.first != key && !entry.second.isDirty();
    });
}

QStringList WorkerDrafts::unsaved() const
{
    QStringList keys;
    for (const auto& [key, draft] : m_drafts) {
        if (draft.isDirty())
            keys.append(key);
    }
    return keys;
}

QString WorkerDrafts::title(const QString& key) const
{
    const auto known = m_drafts.find(key);
    if (known == m_drafts.end())
        return {};
    const WorkerDraft& draft = known->second;
    const QString id = draft.workerId();
    if (!id.isEmpty())
        return shortVisibleText(id);
    return draft.source().isEmpty() ? WorkerDraftsSay::tr("New worker")
                                    : shortVisibleText(draft.source());
}

QByteArray WorkerDrafts::save() const
{
    QJsonArray list;
    for (const auto& [key, draft] : m_drafts) {
        if (!draft.isDirty())
            continue;
        list.append(QJsonObject{{u"worker_id"_s, draft.isNew() ? QString() : draft.workerId()},
                                {u"base"_s, draft.base()},
                                {u"revision"_s, draft.baseRevision()},
                                {u"source"_s, draft.source()},
                                {u"text"_s, draft.text()}});
    }
    return list.isEmpty() ? QByteArray() : canonicalJson(QJsonObject{{u"drafts"_s, list}});
}

void WorkerDrafts::restore(const QByteArray& bytes, const Snapshot& snapshot)
{
    const auto kept = bytes.isEmpty() ? Result<QJsonObject>(QJsonObject()) : readJsonObject(bytes);
    if (!kept)
        return;
    const QJsonArray list = kept->value(u"drafts").toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject entry = value.toObject();
        const QString id = entry.value(u"worker_id").toString();
        const QString text = entry.value(u"text").toString();
        if (id.isEmpty() || !snapshot.worker(id)) {
            add(WorkerDraft::ofText(text, entry.value(u"source").toString()));
            continue;
        }
        WorkerRecord base;
        base.workerId = id;
        base.json = entry.value(u"base").toObject();
        base.revision = entry.value(u"revision").toInt(1);
        ofWorker(base).setText(text);
    }
}

} // namespace hall::ui

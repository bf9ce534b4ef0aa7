// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/record_import.h"

#include "core/json/json_reader.h"
#include "ui/models/worker/worker_draft.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QSaveFile>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct RecordImportSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::RecordImport)
};

ImportItem itemOf(const QString& name, const QString& text, const Snapshot& snapshot)
{
    using Verdict = ImportItem::Verdict;
    WorkerDraft draft = WorkerDraft::ofText(text, name);
    ImportItem item{name, text, draft.workerId(), Verdict::Wrong, draft.obstacle()};
    if (!item.words.isEmpty())
        return item;
    const WorkerRecord* stored = snapshot.worker(item.workerId);
    if (!stored) {
        item.verdict = Verdict::New;
        item.words = RecordImportSay::tr("A new worker.");
        return item;
    }
    if (stored->status == WorkerStatus::Retired) {
        item.words = RecordImportSay::tr("The worker is retired and kept as it was.");
        return item;
    }
    draft.setBase(*stored);
    QStringList members;
    for (const MemberChange& change : draft.changes())
        members.append(memberPathText(change.path));
    item.verdict = members.isEmpty() ? Verdict::Same : Verdict::Change;
    item.words =
        members.isEmpty()
            ? RecordImportSay::tr("Stored just so already.")
            : RecordImportSay::tr("Changes the enrolled worker: %1.").arg(members.join(u", "_s));
    return item;
}

} // namespace

std::vector<ImportItem> importItems(const QString& name, const QByteArray& bytes,
                                    const Snapshot& snapshot)
{
    const auto json = readJson(bytes);
    if (!json)
        return {
            {name, QString::fromUtf8(bytes), {}, ImportItem::Verdict::Wrong, json.error().message}};
    const QJsonObject object = json->toObject();
    const bool isBundle = object.value(u"workers").isArray() && !object.contains(u"worker_id"_s);
    if (!json->isArray() && !isBundle)
        return {itemOf(name, QString::fromUtf8(bytes), snapshot)};
    const QJsonArray list = isBundle ? object.value(u"workers").toArray() : json->toArray();
    std::vector<ImportItem> items;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place =
            RecordImportSay::tr("%1, number %2").arg(name, QLocale().toString(qlonglong(i + 1)));
        if (list.at(i).isObject())
            items.push_back(itemOf(place, recordText(list.at(i).toObject()), snapshot));
        else
            items.push_back(
                {place,
                 {},
                 {},
                 ImportItem::Verdict::Wrong,
                 RecordImportSay::tr("Not a record: %1.").arg(jsonTypeName(list.at(i)))});
    }
    if (items.empty())
        items.push_back(
            {name, {}, {}, ImportItem::Verdict::Wrong, RecordImportSay::tr("An empty list.")});
    return items;
}

std::vector<ImportItem> readRecordFiles(const QStringList& paths, const Snapshot& snapshot)
{
    std::vector<ImportItem> items;
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        const auto wrong = [&](const QString& why) {
            items.push_back({name, {}, {}, ImportItem::Verdict::Wrong, why});
        };
        QFile file(path);
        if (!QFileInfo(path).isFile()) {
            wrong(RecordImportSay::tr("Not a file."));
        } else if (!file.open(QIODevice::ReadOnly)) {
            wrong(RecordImportSay::tr("The file cannot be read: %1.").arg(file.errorString()));
        } else if (file.size() > maxRecordFileBytes) {
            wrong(RecordImportSay::tr("The file is too large for records: %1.")
                      .arg(QLocale().formattedDataSize(file.size())));
        } else {
            for (ImportItem& item : importItems(name, file.readAll(), snapshot))
                items.push_back(std::move(item));
        }
    }
    return items;
}

QByteArray exportText(const QStringList& workerIds, const Snapshot& snapshot)
{
    QStringList records;
    for (const QString& id : workerIds) {
        if (const WorkerRecord* worker = snapshot.worker(id))
            records.append(recordText(worker->json));
    }
    if (records.size() == 1)
        return QString(records.first() + u'\n').toUtf8();
    return QString(u"[\n"_s + records.join(u",\n"_s) + u"\n]\n"_s).toUtf8();
}

Result<void> writeRecordFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            RecordImportSay::tr("%1 could not be written: %2.").arg(path, file.errorString()),
            u"FILE_NOT_WRITTEN"_s, path};
    return {};
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_entries.h"

#include "core/hall/approving/approval_desk.h"
#include "ui/models/audit/record_links.h"
#include "ui/models/feed_model.h"
#include "ui/models/visible_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct PaletteEntriesSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::PaletteEntries)
};

/// The words of the first heading.
QString titleOfHelp(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith("# "_L1))
            return line.mid(2);
    }
    return {};
}

} // namespace

std::vector<PaletteEntry> paletteEntriesOf(Hall& hall)
{
    std::vector<PaletteEntry> entries;
    for (const Approval& approval : hall.approvals().pending()) {
        entries.push_back({PaletteGroup::Approvals,
                           u"hall://approvals/"_s + approval.id,
                           visibleText(approval.capabilityId),
                           visibleText(QString(approval.workerId + u' ' + approval.id)),
                           {}});
    }
    const auto snapshot = hall.snapshot();
    for (const WorkerRecord& worker : snapshot->bundle().workers) {
        const QString name = worker.json.value("name"_L1).toString();
        entries.push_back({PaletteGroup::Workers,
                           u"hall://workers/"_s + worker.workerId,
                           visibleText(worker.workerId),
                           visibleText(name.isEmpty() ? worker.speciesId
                                                      : QString(worker.speciesId + u' ' + name)),
                           {}});
    }
    const EventRing& events = hall.events();
    const quint64 newest = events.newest();
    const quint64 oldest =
        newest > FeedModel::defaultCapacity ? newest - FeedModel::defaultCapacity : 0;
    const EventRing::Batch batch = events.since(oldest, FeedModel::defaultCapacity);
    // The newest first: of equal ones it is the one that is meant.
    for (auto event = batch.events.rbegin(); event != batch.events.rend(); ++event) {
        const RecordFields& fields = (*event)->fields;
        if (fields.kind != "decision")
            continue;
        entries.push_back({PaletteGroup::Decisions,
                           u"hall://decision/"_s + fields.id,
                           visibleText(fields.capability),
                           visibleText(QString(fields.worker + u' ' + fields.id)),
                           {}});
    }
    return entries;
}

std::optional<PaletteEntry> paletteRecord(const QString& typed)
{
    static const QRegularExpression record(u"^((dec|rec)_[0-9a-zA-Z-]+|#[1-9][0-9]{0,17})$"_s);
    const QString text = typed.trimmed();
    if (!record.match(text).hasMatch())
        return std::nullopt;
    return PaletteEntry{PaletteGroup::Places,
                        auditAddress(text),
                        PaletteEntriesSay::tr("Record %1 in Audit").arg(text),
                        {},
                        {}};
}

std::vector<PaletteEntry> paletteHelp()
{
    std::vector<PaletteEntry> entries;
    const QStringList files = QDir(u":/help"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString page = file.chopped(3);
        entries.push_back({PaletteGroup::Help,
                           u"hall://help/"_s + page,
                           titleOfHelp(u":/help/"_s + file),
                           page,
                           {}});
    }
    return entries;
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/events/fan_out.h"

#include "core/server/events/event_frames.h"

#include <QHash>

#include <algorithm>

namespace hall {

namespace {
/// At a time, so that a reader's buffer is not filled before it could take anything.
constexpr int eventsAtOnce = 128;
constexpr qsizetype deliveryBytes = 256 << 10;
} // namespace

std::vector<Delivery> fanOut(const EventRing& ring, const QString& logOrigin,
                             const std::vector<LiveReader>& readers)
{
    std::vector<Delivery> deliveries;
    deliveries.reserve(readers.size());
    QHash<quint64, QByteArray> made;
    for (const LiveReader& reader : readers) {
        Delivery delivery;
        delivery.connection = reader.connection;
        delivery.serial = reader.serial;
        delivery.eventId = reader.eventId;
        delivery.seq = reader.seq;
        const EventRing::Batch batch = ring.since(reader.eventId, eventsAtOnce);
        delivery.isLost = batch.lost > 0;
        for (const auto& event : batch.events) {
            if (delivery.isLost || delivery.bytes.size() >= deliveryBytes)
                break;
            delivery.eventId = event->id;
            if (event->record.seq <= delivery.seq)
                continue;
            delivery.seq = event->record.seq;
            if (!reader.filter->matches(event->fields))
                continue;
            QByteArray& frame = made[event->id];
            if (frame.isEmpty())
                frame = event_frames::decision(logOrigin, {event->record, event->fields});
            delivery.bytes += frame;
            ++delivery.events;
        }
        delivery.hasMore = delivery.eventId < batch.newest;
        deliveries.push_back(std::move(delivery));
    }
    return deliveries;
}

Delivery deliveryOf(const QString& logOrigin, const std::vector<AuditRow>& rows)
{
    Delivery delivery;
    delivery.events = rows.size();
    std::for_each(rows.rbegin(), rows.rend(), [&](const AuditRow& row) {
        delivery.bytes += event_frames::decision(logOrigin, row);
        delivery.seq = row.record.seq;
    });
    return delivery;
}

} // namespace hall

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_reader.h"
#include "core/hall/event_ring.h"
#include "core/query/filter.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace hall {

/// A reader that keeps up, and how far it is.
struct LiveReader {
    quint64 connection = 0;
    quint64 serial = 0;
    quint64 eventId = 0; ///< of the ring: the last one looked at
    qint64 seq = 0;      ///< of the log: what is not above was sent before
    std::shared_ptr<const Filter> filter;
};

/// What it gets, and where it stands then.
struct Delivery {
    quint64 connection = 0;
    quint64 serial = 0;
    quint64 eventId = 0;
    qint64 seq = 0;
    QByteArray bytes; ///< whole events
    quint64 events = 0;
    bool isLost = false;  ///< the ring has gone past it: it has to go on from the log
    bool hasMore = false; ///< there is more in the ring
};

/// The next events of each reader, made once for all of them.
std::vector<Delivery> fanOut(const EventRing& ring, const QString& logOrigin,
                             const std::vector<LiveReader>& readers);

/// The rows of a page, newest first, as events in the order in which they happened.
Delivery deliveryOf(const QString& logOrigin, const std::vector<AuditRow>& rows);

} // namespace hall

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_reader.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hall {

/// The live stream in the form of Server-Sent Events: UTF-8 lines, an empty one behind each event.
/// (HTTP contract, "Live stream")
namespace event_frames {

/// `hall-monitor/0123456789abcdef/4711`: everything up to that record has been sent or did not
/// match. A log without a name has the number alone.
QByteArray id(const QString& logOrigin, qint64 seq);
/// The seq in an id. INVALID_EVENT_ID; EVENT_ID_FOREIGN for one of another log; both blame `field`.
Result<qint64> seqOf(const QString& id, const QString& logOrigin, const QString& field);

/// What a stream begins with: how soon to come back, and from where.
QByteArray opening(const QByteArray& id);
/// A comment, and how far the stream is.
QByteArray heartbeat(const QByteArray& id);
/// `event: decision` with the decision as GET /api/decisions lists it. One that is damaged in the
/// log is `event: damaged` with the error: a stream that hid it would help whoever changed it.
QByteArray decision(const QString& logOrigin, const AuditRow& row);
/// `event: approval`; `json` is one line.
QByteArray approval(const QByteArray& json);
/// The last words to a reader that was too slow for `missed` events.
QByteArray dropped(quint64 missed);
/// The last words in every other case.
QByteArray ended(const Error& why);

} // namespace event_frames

} // namespace hall

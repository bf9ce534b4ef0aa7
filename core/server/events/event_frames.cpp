// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/events/event_frames.h"

#include "core/hall/decisions/logged_decision.h"
#include "core/json/json_writer.h"
#include "core/protocol/error_reply.h"

#include <algorithm>

namespace hall::event_frames {

using namespace Qt::StringLiterals;

namespace {

constexpr char retryMs[] = "2000";
constexpr qsizetype longestShown = 100;
/// Any more would not be the number of a record.
constexpr qsizetype mostSeqDigits = 18;

QByteArray frame(const QByteArray& id, const char* name, const QByteArray& data)
{
    QByteArray bytes;
    bytes.reserve(data.size() + 96);
    if (!id.isEmpty())
        bytes.append("id: ").append(id).append('\n');
    bytes.append("event: ").append(name).append("\ndata: ").append(data).append("\n\n");
    return bytes;
}

} // namespace

QByteArray id(const QString& logOrigin, qint64 seq)
{
    const QByteArray number = QByteArray::number(seq);
    return logOrigin.isEmpty() ? number : logOrigin.toUtf8() + '/' + number;
}

Result<qint64> seqOf(const QString& id, const QString& logOrigin, const QString& field)
{
    const qsizetype slash = id.lastIndexOf(u'/');
    const QString number = id.sliced(slash + 1);
    const bool digits =
        !number.isEmpty() && number.size() <= mostSeqDigits &&
        std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const QString origin = slash < 0 ? QString() : id.first(slash);
    const bool isAnId = slash < 0 || origin.startsWith(u"hall-monitor/"_s);
    if (!digits || !isAnId)
        return Error{
            u"`%1` is not the id of an event of this Hall, such as `%2`. Leave it out to begin now."_s
                .arg(id.left(longestShown), QString::fromUtf8(event_frames::id(logOrigin, 4711))),
            u"INVALID_EVENT_ID"_s, field};
    if (slash >= 0 && origin != logOrigin)
        return Error{u"The event `%1` is of another Hall's log; this one is %2. Leave it out to "
                     u"begin now."_s.arg(id.left(longestShown), logOrigin),
                     u"EVENT_ID_FOREIGN"_s, field};
    return number.toLongLong();
}

QByteArray opening(const QByteArray& id)
{
    return QByteArray("retry: ") + retryMs + "\nid: " + id + "\n\n";
}

QByteArray heartbeat(const QByteArray& id)
{
    return ": heartbeat\nid: " + id + "\n\n";
}

QByteArray decision(const QString& logOrigin, const AuditRow& row)
{
    const QByteArray at = event_frames::id(logOrigin, row.record.seq);
    const auto reply = loggedReply(row);
    return reply ? frame(at, "decision", *reply) : frame(at, "damaged", errorReply(reply.error()));
}

QByteArray approval(const QByteArray& json)
{
    return frame({}, "approval", json);
}

QByteArray dropped(quint64 missed)
{
    JsonWriter out;
    out.beginObject();
    out.key("missed").integer(qint64(missed));
    out.key("code").ascii("READER_TOO_SLOW");
    out.key("message").string(u"This reader was too slow, so the Hall lets it go. Connect again "
                              u"with Last-Event-ID to get what was missed."_s);
    out.endObject();
    return frame({}, "dropped", out.take());
}

QByteArray ended(const Error& why)
{
    JsonWriter out;
    out.beginObject();
    out.key("code").string(why.code);
    out.key("message").string(why.message);
    out.endObject();
    return frame({}, "ended", out.take());
}

} // namespace hall::event_frames

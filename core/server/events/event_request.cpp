// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/events/event_request.h"

#include "core/server/events/event_frames.h"
#include "core/server/routes/requests/decision_query.h"
#include "core/server/routes/requests/query_reader.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 1000;

void readTypes(QueryReader& query, EventRequest& wanted)
{
    const auto text = query.text(u"types"_s);
    if (!text)
        return;
    wanted.decisions = wanted.approvals = false;
    for (const QString& word : text->split(u',')) {
        if (word == u"decision")
            wanted.decisions = true;
        else if (word == u"approval")
            wanted.approvals = true;
        else
            query.fail(u"types"_s,
                       u"has `%1`; it takes decision and approval."_s.arg(word.left(40)));
    }
}

} // namespace

Result<EventRequest> readEventRequest(const HttpRequest& request, const Caller& caller,
                                      const QString& logOrigin, qint64 headSeq)
{
    QueryReader query(request);
    EventRequest wanted;
    Filter filter = readDecisionFilter(query, {u"filter"_s, u"q"_s});
    readTypes(query, wanted);
    wanted.recent = query.number(u"recent"_s, 0, mostRecent, 0);
    const auto parameter = query.text(u"last_event_id"_s);
    query.refuseOthers();
    if (query.error())
        return *query.error();
    bindToTenant(filter, caller);
    wanted.filter = std::make_shared<const Filter>(std::move(filter));

    // A reader that comes back by itself repeats the address it began with.
    const QString header = QString::fromUtf8(request.lastEventId);
    if (header.isEmpty() && !parameter)
        return wanted;
    const QString field = header.isEmpty() ? u"last_event_id"_s : u"Last-Event-ID"_s;
    const auto seq = event_frames::seqOf(header.isEmpty() ? *parameter : header, logOrigin, field);
    if (!seq)
        return seq.error();
    if (*seq > headSeq)
        return Error{u"There is no event %1 yet: the log ends with record %2. It may have been put "
                     u"back from a copy. Leave the id out to begin now."_s.arg(
                         QString::number(*seq), QString::number(headSeq)),
                     u"EVENT_ID_BEYOND_END"_s, field};
    wanted.after = *seq;
    wanted.recent = 0;
    return wanted;
}

} // namespace hall

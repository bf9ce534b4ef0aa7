// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decision/decision_detail.h"

#include "core/base/uuid.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "ui/models/decision/pretty_json.h"
#include "ui/models/feed_cells.h"
#include "ui/models/visible_text.h"

#include <QJsonObject>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// In single quotes nothing means anything to a shell but the quote itself.
QString shellQuoted(QString text)
{
    return u'\'' % text.replace(u'\'', u"'\\''"_s) % u'\'';
}

/// JSON with everything outside printable ASCII as \uXXXX.
QString asciiJson(const QByteArray& json)
{
    const QString text = QString::fromUtf8(json);
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
            out += c;
        else
            out += u"\\u"_s % QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    return out;
}

QString curl(const QString& serverUrl, const QByteArray& body)
{
    return u"curl -sS "_s % shellQuoted(visibleText(serverUrl) % u"/api/route"_s) %
           u" \\\n  -H \"Authorization: Bearer $HALL_SESSION_TOKEN\""_s %
           u" \\\n  -H 'Content-Type: application/json'"_s % u" \\\n  --data "_s %
           shellQuoted(asciiJson(body));
}

} // namespace

Result<DecisionDetail> readDecisionDetail(const DecisionEvent& event)
{
    const auto body = readJsonObject(event.record.body);
    if (!body)
        return body.error();
    const QByteArray uuid = uuidFromId(event.fields.id);
    const auto decidedAt = parseIsoTime(body->value("recorded_at"_L1).toString());
    const QJsonValue data = body->value("data"_L1);
    if (uuid.isEmpty() || !decidedAt || !data.isObject()) {
        const QString what = uuid.isEmpty() ? u"decision id"_s
                             : !decidedAt   ? u"recorded_at"_s
                                            : u"data"_s;
        return Error{u"The record has no usable "_s % what %
                         u"; verify the log with `hall audit verify`."_s,
                     u"INVALID_RECORD"_s, what};
    }
    auto decision = decisionFromStored(data.toObject(), uuid, *decidedAt);
    if (!decision)
        return decision.error();
    DecisionDetail detail;
    detail.decision = *std::move(decision);
    detail.receipt = {event.record.seq, event.record.hash, event.record.prevHash};
    detail.actor = body->value("actor"_L1).toString();
    detail.latencyUs = event.latencyUs;
    return detail;
}

QByteArray requestJson(const DecisionDetail& detail)
{
    return prettyJson(canonicalJson(detail.decision.request.body));
}

QByteArray responseJson(const DecisionDetail& detail)
{
    return prettyJson(routeReply(detail.decision, detail.receipt));
}

QString copyAsJson(const DecisionDetail& detail)
{
    return visibleText(QString::fromUtf8(responseJson(detail)), LineBreaks::Keep);
}

QString copyAsCurl(const DecisionDetail& detail, const QString& serverUrl)
{
    return curl(serverUrl, canonicalJson(detail.decision.request.body));
}

QString firstCurl(const QString& serverUrl)
{
    return curl(serverUrl, R"({"capability_id":"cap.doc.summarize","env":"dev"})");
}

QString copyAsText(const DecisionEvent& event)
{
    QStringList cells{QString::fromLatin1(isoTime(event.fields.recordedAtMs))};
    for (int column = int(FeedColumn::Time) + 1; column <= int(FeedColumn::Id); ++column)
        cells += feedText(event, FeedColumn(column));
    return cells.join(u'\t');
}

} // namespace hall::ui

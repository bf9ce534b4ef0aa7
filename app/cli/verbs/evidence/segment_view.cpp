// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/evidence/segment_view.h"

#include <QJsonArray>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject segmentsJson(const SegmentCheck& check)
{
    return {{u"accepted"_s, check.accepted},
            {u"problem"_s, textOrNull(check.problem)},
            {u"detail"_s, textOrNull(check.detail)},
            {u"file"_s, textOrNull(check.file)},
            {u"bad_seq"_s, check.badSeq > 0 ? QJsonValue(check.badSeq) : QJsonValue()},
            {u"origin"_s, textOrNull(check.origin)},
            {u"segments"_s, check.segments},
            {u"records"_s, check.records},
            {u"first_seq"_s, check.firstSeq},
            {u"last_seq"_s, check.lastSeq},
            {u"last_hash"_s, textOrNull(check.lastHash)},
            {u"notes"_s, QJsonArray::fromStringList(check.notes)}};
}

void showSegments(const SegmentCheck& check, Output& out)
{
    if (check.accepted)
        out.line(u"Segments accepted: %1, with the records #%2 to #%3"_s.arg(
                     QString::number(check.segments), QString::number(check.firstSeq),
                     QString::number(check.lastSeq)),
                 Style::Good);
    else
        out.line(u"Segments altered: %1: %2: %3"_s.arg(check.file, check.problem, check.detail),
                 Style::Bad);
    out.fields({{u"log"_s, {check.origin}}, {u"last hash"_s, {check.lastHash}}});
    for (const QString& note : check.notes)
        out.line(u"Note: "_s + note, Style::Caution);
}

} // namespace hall::cli

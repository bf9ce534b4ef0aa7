// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tables/usual_content.h"

#include "core/protocol/deny_code.h"
#include "ui/theme/theme.h"

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Either the usual word for a question to a person, or the mark of a Hall that learns.
QString longestOutcomeText()
{
    DecisionEvent marked;
    marked.fields.outcome = outcomeName(Outcome::Deny).toByteArray();
    marked.fields.code = denyCodeName(DenyCode::RequiresHuman).toByteArray();
    const QString word = feedText(marked, FeedColumn::Outcome);
    const QString usual = Theme::outcomeWord(Outcome::RequireHuman);
    return word.size() > usual.size() ? word : usual;
}

} // namespace

QString usualContent(FeedColumn column)
{
    switch (column) {
    case FeedColumn::Time:
        return u"00:00:00.000"_s;
    case FeedColumn::Outcome:
        return longestOutcomeText();
    case FeedColumn::Capability:
        return u"cap.doc.summarize.x"_s;
    case FeedColumn::Worker:
        return u"org.acme.db-writer.x"_s;
    case FeedColumn::Namespace:
    case FeedColumn::Tenant:
        return u"org.default"_s;
    case FeedColumn::Env:
        return u"stage"_s;
    case FeedColumn::Label:
        return u"CONFIDENTIAL"_s;
    case FeedColumn::Blast:
        return u"100"_s;
    case FeedColumn::Reason:
        return u"DENY_MISSING_REQUIRED_CONTROLS: no enrolled"_s;
    case FeedColumn::Latency:
        return u"100.0 ms"_s;
    case FeedColumn::Rule:
    case FeedColumn::Id:
        return u"dec_0123456789abcdef"_s;
    }
    return {};
}

} // namespace hall::ui

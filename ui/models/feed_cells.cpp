// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feed_cells.h"

#include "core/base/uuid.h"
#include "core/protocol/grammar.h"
#include "ui/models/visible_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct FeedCellsSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::FeedCells)
};

QString outcomeText(const DecisionEvent& event)
{
    QString word;
    switch (parseOutcome(QString::fromLatin1(event.fields.outcome)).value_or(Outcome::Deny)) {
    case Outcome::Allow:
        word = FeedCellsSay::tr("Allowed");
        break;
    case Outcome::RequireHuman:
        word = FeedCellsSay::tr("Needs a human");
        break;
    case Outcome::Deny:
        word = wouldHaveAsked(event.fields) ? FeedCellsSay::tr("Would have asked")
               : event.fields.outcome == outcomeName(Outcome::Deny)
                   ? FeedCellsSay::tr("Denied")
                   : shortVisibleText(QString::fromLatin1(event.fields.outcome));
        break;
    }
    return event.dryRun ? FeedCellsSay::tr("%1 (dry run)").arg(word) : word;
}

/// The columns whose cell is a text of the record.
QString recordText(const DecisionEvent& event, FeedColumn column)
{
    const RecordFields& fields = event.fields;
    switch (column) {
    case FeedColumn::Capability:
        return fields.capability;
    case FeedColumn::Worker:
        return fields.worker;
    case FeedColumn::Namespace:
        return namespaceOfWorkerId(fields.worker);
    case FeedColumn::Tenant:
        return fields.tenant;
    case FeedColumn::Env:
        return QString::fromLatin1(fields.env);
    case FeedColumn::Label:
        return QString::fromLatin1(fields.label);
    case FeedColumn::Reason:
        return event.reason;
    case FeedColumn::Rule:
        return fields.rule;
    case FeedColumn::Id:
        return fields.id;
    default:
        return {};
    }
}

} // namespace

Outcome outcomeOf(const DecisionEvent& event)
{
    return parseOutcome(QString::fromLatin1(event.fields.outcome)).value_or(Outcome::Deny);
}

QString feedHeading(FeedColumn column)
{
    switch (column) {
    case FeedColumn::Time:
        return FeedCellsSay::tr("Time");
    case FeedColumn::Outcome:
        return FeedCellsSay::tr("Outcome");
    case FeedColumn::Capability:
        return FeedCellsSay::tr("Capability");
    case FeedColumn::Worker:
        return FeedCellsSay::tr("Worker");
    case FeedColumn::Tenant:
        return FeedCellsSay::tr("Tenant");
    case FeedColumn::Env:
        return FeedCellsSay::tr("Env");
    case FeedColumn::Label:
        return FeedCellsSay::tr("Label");
    case FeedColumn::Blast:
        return FeedCellsSay::tr("Blast");
    case FeedColumn::Reason:
        return FeedCellsSay::tr("Reason");
    case FeedColumn::Latency:
        return FeedCellsSay::tr("Latency");
    case FeedColumn::Rule:
        return FeedCellsSay::tr("Rule");
    case FeedColumn::Id:
        return FeedCellsSay::tr("Decision id");
    case FeedColumn::Namespace:
        return FeedCellsSay::tr("Namespace");
    }
    return {};
}

QString feedText(const DecisionEvent& event, FeedColumn column)
{
    switch (column) {
    case FeedColumn::Time:
        return timeOfDayText(event.fields.recordedAtMs);
    case FeedColumn::Outcome:
        return outcomeText(event);
    case FeedColumn::Blast:
        return event.fields.blast ? QLocale().toString(*event.fields.blast) : QString();
    case FeedColumn::Latency:
        return latencyText(event.latencyUs);
    default:
        return shortVisibleText(recordText(event, column));
    }
}

QVariant feedValue(const DecisionEvent& event, FeedColumn column)
{
    switch (column) {
    case FeedColumn::Time:
        return event.fields.recordedAtMs;
    case FeedColumn::Outcome:
        return QString::fromLatin1(event.fields.outcome);
    case FeedColumn::Blast:
        return event.fields.blast ? QVariant(*event.fields.blast) : QVariant();
    case FeedColumn::Latency:
        return event.latencyUs;
    default:
        return recordText(event, column);
    }
}

QString feedToolTip(const DecisionEvent& event, FeedColumn column)
{
    switch (column) {
    case FeedColumn::Time:
        return plainToolTip(QString::fromLatin1(isoTime(event.fields.recordedAtMs)));
    case FeedColumn::Outcome:
    case FeedColumn::Reason:
        return plainToolTip(event.reason);
    case FeedColumn::Blast:
    case FeedColumn::Latency:
    case FeedColumn::Env:
    case FeedColumn::Label:
        return {};
    default:
        return plainToolTip(recordText(event, column));
    }
}

bool isIdColumn(FeedColumn column)
{
    switch (column) {
    case FeedColumn::Capability:
    case FeedColumn::Worker:
    case FeedColumn::Namespace:
    case FeedColumn::Tenant:
    case FeedColumn::Rule:
    case FeedColumn::Id:
        return true;
    default:
        return false;
    }
}

bool isNumberColumn(FeedColumn column)
{
    return column == FeedColumn::Blast || column == FeedColumn::Latency;
}

QString latencyText(qint64 us)
{
    constexpr double usPerMs = 1e3;
    constexpr double usPerSecond = 1e6;
    const QLocale locale;
    if (double(us) < usPerSecond)
        return FeedCellsSay::tr("%1 ms").arg(locale.toString(double(us) / usPerMs, 'f', 1));
    return FeedCellsSay::tr("%1 s").arg(locale.toString(double(us) / usPerSecond, 'f', 1));
}

QString timeOfDayText(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs).toString(u"HH:mm:ss.zzz"_s);
}

} // namespace hall::ui

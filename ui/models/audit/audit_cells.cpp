// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/audit_cells.h"

#include "core/base/uuid.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"
#include "ui/models/audit/record_words.h"
#include "ui/models/cell_look.h"
#include "ui/models/visible_text.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct AuditCellsSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::AuditCells)
};

QJsonObject dataOf(const CommittedRecord& record)
{
    const auto body = readJsonObject(record.body);
    // A damaged record is the verification's business; here it only says less.
    return body ? body->value("data"_L1).toObject() : QJsonObject();
}

QString outcomeIcon(const DecisionEvent& event)
{
    switch (outcomeOf(event)) {
    case Outcome::Allow:
        return u"outcome-allow"_s;
    case Outcome::RequireHuman:
        return u"outcome-ask"_s;
    case Outcome::Deny:
        break;
    }
    // The shape of asking in the colour of no.
    return wouldHaveAsked(event.fields) ? u"outcome-ask"_s : u"outcome-deny"_s;
}

/// The whole text of a cell, as it came.
QString wholeText(const DecisionEvent& event, AuditColumn column, Zone zone)
{
    const RecordFields& fields = event.fields;
    switch (column) {
    case AuditColumn::Number:
        return QString::number(event.record.seq);
    case AuditColumn::Time:
        return zoneTimeText(fields.recordedAtMs, zone);
    case AuditColumn::Kind:
        return kindWord(fields.kind);
    case AuditColumn::Outcome:
        return isDecision(event) ? feedText(event, FeedColumn::Outcome) : QString();
    case AuditColumn::Capability:
        return fields.capability;
    case AuditColumn::Worker:
        return fields.worker;
    case AuditColumn::Tenant:
        return fields.tenant;
    case AuditColumn::Env:
        return QString::fromUtf8(fields.env);
    case AuditColumn::Label:
        return QString::fromUtf8(fields.label);
    case AuditColumn::Blast:
        return fields.blast ? QString::number(*fields.blast) : QString();
    case AuditColumn::Event:
        return event.reason;
    case AuditColumn::Actor:
        return fields.actor;
    case AuditColumn::Rule:
        return fields.rule;
    case AuditColumn::Id:
        return fields.id;
    case AuditColumn::Namespace:
        return namespaceOfWorkerId(fields.worker);
    }
    return {};
}

CellTone toneOf(const DecisionEvent& event, AuditColumn column)
{
    switch (column) {
    case AuditColumn::Outcome:
        return isDecision(event) ? outcomeTone(outcomeOf(event)) : CellTone::Muted;
    case AuditColumn::Kind:
        return isDecision(event) ? CellTone::Muted : CellTone::Info;
    case AuditColumn::Capability:
    case AuditColumn::Worker:
    case AuditColumn::Blast:
    case AuditColumn::Event:
        return CellTone::Text;
    default:
        return CellTone::Muted;
    }
}

bool isId(AuditColumn column)
{
    switch (column) {
    case AuditColumn::Capability:
    case AuditColumn::Worker:
    case AuditColumn::Tenant:
    case AuditColumn::Rule:
    case AuditColumn::Id:
    case AuditColumn::Namespace:
        return true;
    default:
        return false;
    }
}

QString toolTip(const DecisionEvent& event, AuditColumn column, Zone zone)
{
    switch (column) {
    case AuditColumn::Time: {
        const Zone other = zone == Zone::Utc ? Zone::Local : Zone::Utc;
        return plainToolTip(zoneIsoText(event.fields.recordedAtMs, other));
    }
    case AuditColumn::Number:
    case AuditColumn::Kind:
    case AuditColumn::Blast:
    case AuditColumn::Env:
    case AuditColumn::Label:
        return {};
    case AuditColumn::Outcome:
        return plainToolTip(event.reason);
    default:
        return plainToolTip(wholeText(event, column, zone));
    }
}

} // namespace

bool isDecision(const DecisionEvent& event)
{
    return event.fields.kind == record_kind::decision;
}

EventPtr eventOf(const AuditRow& row)
{
    auto event = std::make_shared<DecisionEvent>();
    event->id = quint64(row.record.seq);
    event->record = row.record;
    event->fields = row.fields;
    if (!isDecision(*event)) {
        event->reason = recordSentence(row.fields.kind, dataOf(row.record));
    } else {
        const QString code = QString::fromUtf8(row.fields.code);
        event->reason = code.isEmpty() || row.fields.reason.isEmpty()
                            ? QString(code % row.fields.reason)
                            : QString(code % u": "_s % row.fields.reason);
        // Few records hold the word at all, and only those are worth reading.
        if (row.record.body.contains("\"dry_run\":true"))
            event->dryRun =
                dataOf(row.record).value("request"_L1).toObject().value("dry_run"_L1).toBool();
    }
    return event;
}

QString auditHeading(AuditColumn column, Zone zone)
{
    switch (column) {
    case AuditColumn::Number:
        return AuditCellsSay::tr("#");
    case AuditColumn::Time:
        return zone == Zone::Utc ? AuditCellsSay::tr("Time (UTC)") : AuditCellsSay::tr("Time");
    case AuditColumn::Kind:
        return AuditCellsSay::tr("Kind");
    case AuditColumn::Outcome:
        return AuditCellsSay::tr("Outcome");
    case AuditColumn::Capability:
        return AuditCellsSay::tr("Capability");
    case AuditColumn::Worker:
        return AuditCellsSay::tr("Worker");
    case AuditColumn::Tenant:
        return AuditCellsSay::tr("Tenant");
    case AuditColumn::Env:
        return AuditCellsSay::tr("Env");
    case AuditColumn::Label:
        return AuditCellsSay::tr("Label");
    case AuditColumn::Blast:
        return AuditCellsSay::tr("Blast");
    case AuditColumn::Event:
        return AuditCellsSay::tr("Reason or event");
    case AuditColumn::Actor:
        return AuditCellsSay::tr("By");
    case AuditColumn::Rule:
        return AuditCellsSay::tr("Rule");
    case AuditColumn::Id:
        return AuditCellsSay::tr("Record id");
    case AuditColumn::Namespace:
        return AuditCellsSay::tr("Namespace");
    }
    return {};
}

QVariant auditCell(const DecisionEvent& event, AuditColumn column, Zone zone, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return shortVisibleText(wholeText(event, column, zone));
    case Qt::ToolTipRole:
        return toolTip(event, column, zone);
    case Qt::TextAlignmentRole:
        return int((isAuditNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellToneRole:
        return int(toneOf(event, column));
    case CellIsIdRole:
        return isId(column);
    case CellIconRole:
        return column == AuditColumn::Outcome && isDecision(event) ? outcomeIcon(event) : QString();
    case CellRowToneRole:
        return int(isDecision(event) && outcomeOf(event) != Outcome::Allow
                       ? outcomeTone(outcomeOf(event))
                       : CellTone::Text);
    default:
        return {};
    }
}

bool isAuditNumber(AuditColumn column)
{
    return column == AuditColumn::Number || column == AuditColumn::Blast;
}

QString auditRowText(const DecisionEvent& event, Zone zone)
{
    QStringList cells{QString::fromLatin1(isoTime(event.fields.recordedAtMs))};
    for (int column = 0; column < auditColumnCount; ++column) {
        if (AuditColumn(column) != AuditColumn::Time)
            cells += shortVisibleText(wholeText(event, AuditColumn(column), zone));
    }
    return cells.join(u'\t');
}

} // namespace hall::ui

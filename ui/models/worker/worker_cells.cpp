// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/worker_cells.h"

#include "core/base/uuid.h"
#include "core/protocol/grammar.h"
#include "ui/models/plural.h"
#include "ui/models/visible_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct WorkerCellsSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::WorkerCells)
};

QString riskWord(RiskTier risk)
{
    switch (risk) {
    case RiskTier::Low:
        return WorkerCellsSay::tr("Low");
    case RiskTier::Medium:
        return WorkerCellsSay::tr("Medium");
    case RiskTier::High:
        return WorkerCellsSay::tr("High");
    case RiskTier::Critical:
        return WorkerCellsSay::tr("Critical");
    case RiskTier::Unknown:
        break;
    }
    return WorkerCellsSay::tr("Unknown");
}

QString enrolledText(const QString& iso)
{
    const auto at = parseIsoTime(iso);
    return at ? QDateTime::fromMSecsSinceEpoch(*at).toString(u"yyyy-MM-dd HH:mm"_s)
              : shortVisibleText(iso);
}

QString capabilitiesText(const QStringList& capabilities)
{
    const QString first = shortVisibleText(capabilities.value(0));
    return capabilities.size() < 2
               ? first
               : WorkerCellsSay::tr("%1 and %Ln more", nullptr, plural(capabilities.size() - 1))
                     .arg(first);
}

} // namespace

QString workerHeading(WorkerColumn column)
{
    switch (column) {
    case WorkerColumn::Worker:
        return WorkerCellsSay::tr("Worker");
    case WorkerColumn::Species:
        return WorkerCellsSay::tr("Species");
    case WorkerColumn::Namespace:
        return WorkerCellsSay::tr("Namespace");
    case WorkerColumn::Capabilities:
        return WorkerCellsSay::tr("Capabilities");
    case WorkerColumn::Risk:
        return WorkerCellsSay::tr("Risk");
    case WorkerColumn::Tier:
        return WorkerCellsSay::tr("Tier");
    case WorkerColumn::Status:
        return WorkerCellsSay::tr("Status");
    case WorkerColumn::Attestation:
        return WorkerCellsSay::tr("Attestation");
    case WorkerColumn::Revision:
        return WorkerCellsSay::tr("Revision");
    case WorkerColumn::Enrolled:
        return WorkerCellsSay::tr("Enrolled");
    }
    return {};
}

QString workerText(const WorkerRecord& worker, WorkerColumn column)
{
    switch (column) {
    case WorkerColumn::Worker:
        return shortVisibleText(worker.workerId);
    case WorkerColumn::Species:
        return shortVisibleText(worker.speciesId);
    case WorkerColumn::Namespace:
        return shortVisibleText(namespaceOfWorkerId(worker.workerId));
    case WorkerColumn::Capabilities:
        return capabilitiesText(worker.capabilities);
    case WorkerColumn::Risk:
        return riskWord(worker.riskTier);
    case WorkerColumn::Tier:
        return worker.policyTier ? QLocale().toString(*worker.policyTier) : QString();
    case WorkerColumn::Status:
        return workerStatusWord(worker.status);
    case WorkerColumn::Attestation:
        return attestationWord(worker);
    case WorkerColumn::Revision:
        return QLocale().toString(worker.revision);
    case WorkerColumn::Enrolled:
        return enrolledText(worker.enrolledAt);
    }
    return {};
}

QVariant workerSortValue(const WorkerRecord& worker, WorkerColumn column)
{
    switch (column) {
    case WorkerColumn::Worker:
        return worker.workerId;
    case WorkerColumn::Species:
        return worker.speciesId;
    case WorkerColumn::Namespace:
        return namespaceOfWorkerId(worker.workerId);
    case WorkerColumn::Capabilities:
        return int(worker.capabilities.size());
    case WorkerColumn::Risk:
        return worker.riskTier == RiskTier::Unknown ? -1 : int(worker.riskTier);
    case WorkerColumn::Tier:
        return worker.policyTier.value_or(-1);
    case WorkerColumn::Status:
        return int(worker.status);
    case WorkerColumn::Attestation:
        return attestationWord(worker);
    case WorkerColumn::Revision:
        return worker.revision;
    case WorkerColumn::Enrolled:
        return worker.enrolledAt;
    }
    return {};
}

QString workerToolTip(const WorkerRecord& worker, WorkerColumn column)
{
    switch (column) {
    case WorkerColumn::Worker:
        return plainToolTip(worker.workerId);
    case WorkerColumn::Species:
        return plainToolTip(worker.speciesId);
    case WorkerColumn::Capabilities:
        return plainToolTip(worker.capabilities.join(u'\n'));
    case WorkerColumn::Enrolled:
        return plainToolTip(worker.enrolledAt);
    case WorkerColumn::Attestation:
        return plainToolTip(worker.attestation.reason.isEmpty() ? worker.attestationSource
                                                                : worker.attestation.reason);
    default:
        return {};
    }
}

CellTone workerTone(const WorkerRecord& worker, WorkerColumn column)
{
    switch (column) {
    case WorkerColumn::Worker:
    case WorkerColumn::Capabilities:
        return CellTone::Text;
    case WorkerColumn::Status:
        return workerStatusTone(worker.status);
    case WorkerColumn::Attestation:
        return attestationTone(worker);
    case WorkerColumn::Risk:
        return worker.riskTier == RiskTier::Critical || worker.riskTier == RiskTier::High
                   ? CellTone::Ask
                   : CellTone::Muted;
    default:
        return CellTone::Muted;
    }
}

QString workerIcon(const WorkerRecord& worker, WorkerColumn column)
{
    if (column == WorkerColumn::Attestation)
        return attestationIcon(worker);
    return column == WorkerColumn::Status ? workerStatusIcon(worker.status) : QString();
}

QString workerStatusWord(WorkerStatus status)
{
    switch (status) {
    case WorkerStatus::Active:
        return WorkerCellsSay::tr("Active");
    case WorkerStatus::Suspended:
        return WorkerCellsSay::tr("Suspended");
    case WorkerStatus::Retired:
        return WorkerCellsSay::tr("Retired");
    case WorkerStatus::Revoked:
        return WorkerCellsSay::tr("Revoked");
    case WorkerStatus::Banned:
        return WorkerCellsSay::tr("Banned");
    }
    return {};
}

QString workerStatusIcon(WorkerStatus status)
{
    switch (status) {
    case WorkerStatus::Active:
        return u"outcome-allow"_s;
    case WorkerStatus::Suspended:
        return u"pause"_s;
    case WorkerStatus::Retired:
        return u"history"_s;
    case WorkerStatus::Revoked:
        return u"offline"_s;
    case WorkerStatus::Banned:
        return u"outcome-deny"_s;
    }
    return {};
}

CellTone workerStatusTone(WorkerStatus status)
{
    switch (status) {
    case WorkerStatus::Active:
        return CellTone::Good;
    case WorkerStatus::Suspended:
        return CellTone::Ask;
    case WorkerStatus::Retired:
        return CellTone::Muted;
    case WorkerStatus::Revoked:
    case WorkerStatus::Banned:
        return CellTone::Bad;
    }
    return CellTone::Muted;
}

QString attestationWord(const WorkerRecord& worker)
{
    const bool isSilent = worker.attestationSource.isEmpty() && worker.attestedCodeHash.isEmpty();
    switch (worker.attestation.status) {
    case AttestationStatus::Unattested:
        return isSilent ? WorkerCellsSay::tr("None") : WorkerCellsSay::tr("Not checked");
    case AttestationStatus::Attested:
        return WorkerCellsSay::tr("Attested");
    case AttestationStatus::Pending:
        return WorkerCellsSay::tr("Pending");
    case AttestationStatus::Denied:
        return worker.attestation.tampered() ? WorkerCellsSay::tr("Tampered")
                                             : WorkerCellsSay::tr("Denied");
    }
    return {};
}

QString attestationIcon(const WorkerRecord& worker)
{
    switch (worker.attestation.status) {
    case AttestationStatus::Unattested:
        return u"step-skipped"_s;
    case AttestationStatus::Attested:
        return u"step-passed"_s;
    case AttestationStatus::Pending:
        return u"info"_s;
    case AttestationStatus::Denied:
        return worker.attestation.tampered() ? u"warning"_s : u"outcome-deny"_s;
    }
    return {};
}

CellTone attestationTone(const WorkerRecord& worker)
{
    switch (worker.attestation.status) {
    case AttestationStatus::Unattested:
        return CellTone::Muted;
    case AttestationStatus::Attested:
        return CellTone::Good;
    case AttestationStatus::Pending:
        return CellTone::Ask;
    case AttestationStatus::Denied:
        return CellTone::Bad;
    }
    return CellTone::Muted;
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/integrity_words.h"

#include "ui/models/plural.h"
#include "ui/models/time_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct IntegritySay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::IntegrityWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString methodWords(LogCheck::Method method)
{
    switch (method) {
    case LogCheck::Method::Hall:
        return IntegritySay::tr("all records, by this Hall");
    case LogCheck::Method::CommandLine:
        return IntegritySay::tr("all records, by hall audit verify");
    case LogCheck::Method::Start:
        return IntegritySay::tr("the newest records, when the Hall started");
    }
    return {};
}

QString headlineOf(const LogCheck& check)
{
    switch (check.state) {
    case LogState::Intact:
        return check.records == 0 ? IntegritySay::tr("Intact: no record yet")
                                  : IntegritySay::tr("Intact to #%1").arg(number(check.lastSeq));
    case LogState::Altered:
        return check.badSeq > 0 ? IntegritySay::tr("Altered at #%1").arg(number(check.badSeq))
                                : IntegritySay::tr("Altered");
    case LogState::EndMissing:
        return check.expectedSeq > 0 ? IntegritySay::tr("End missing: expected up to #%1")
                                           .arg(number(check.expectedSeq))
                                     : IntegritySay::tr("End missing");
    case LogState::NotCheckable:
        return IntegritySay::tr("Could not check");
    case LogState::Unverified:
        break;
    }
    return IntegritySay::tr("Not verified yet");
}

QString trustWords(const LogCheck& check)
{
    if (!check.hasFailed())
        return {};
    return check.lastTrustworthySeq > 0 ? IntegritySay::tr("The last trustworthy record is #%1.")
                                              .arg(number(check.lastTrustworthySeq))
                                        : IntegritySay::tr("No record of it can be trusted.");
}

QString checkWords(const LogCheck& check)
{
    QStringList sentences{check.detail, trustWords(check)};
    sentences.append(
        IntegritySay::tr("Checked %1: %2; %3, %4.")
            .arg(momentText(check.atMs), methodWords(check.method),
                 IntegritySay::tr("%Ln records", nullptr, plural(check.records)),
                 IntegritySay::tr("%Ln checkpoints", nullptr, plural(check.checkpoints))));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

IntegrityWords describeIntegrity(const LogIntegrity& integrity)
{
    const bool isOpen = integrity.hasOpenProblem();
    if (!isOpen && !integrity.last)
        return {u"info"_s, ColorRole::Info, IntegritySay::tr("Not verified yet"),
                IntegritySay::tr(
                    "Nobody has verified the whole log. Its newest records were checked when "
                    "the Hall started.")};
    const LogCheck& check = isOpen ? integrity.problem->found : *integrity.last;
    IntegrityWords words{u"outcome-allow"_s, ColorRole::Allow, headlineOf(check),
                         checkWords(check)};
    if (check.state == LogState::Altered) {
        words.icon = u"outcome-deny"_s;
        words.role = ColorRole::Deny;
    } else if (check.state == LogState::EndMissing) {
        words.icon = u"log-end-missing"_s;
        words.role = ColorRole::Deny;
    } else if (check.state == LogState::NotCheckable) {
        words.icon = u"help"_s;
        words.role = ColorRole::Ask;
    }
    if (isOpen && integrity.last && integrity.last->state == LogState::Intact)
        words.text += u' ' + IntegritySay::tr("Checked again %1, it was intact.")
                                 .arg(momentText(integrity.last->atMs));
    if (!isOpen && integrity.problem && check.hasFailed())
        words.text += u' ' + IntegritySay::tr("Acknowledged %1 by %2: %3")
                                 .arg(momentText(integrity.problem->acknowledgedAtMs),
                                      integrity.problem->acknowledgedBy, integrity.problem->reason);
    return words;
}

QString anchorWords(const HallStatus& status)
{
    if (!status.checkpointProblem.isEmpty())
        return IntegritySay::tr("Checkpoints stand still: %1").arg(status.checkpointProblem);
    if (status.checkpointSize == 0)
        return IntegritySay::tr("No checkpoint yet.");
    return IntegritySay::tr(
               "Last checkpoint: %Ln records, %1; also in the file beside the database.", nullptr,
               plural(status.checkpointSize))
        .arg(momentText(status.checkpointAtMs));
}

QString progressWords(const LogIntegrity::Running& running, qint64 nowMs)
{
    if (running.total == 0)
        return IntegritySay::tr("Verifying…");
    const qint64 passedMs = std::max<qint64>(1, nowMs - running.startedAtMs);
    return IntegritySay::tr("Verifying: %1 of %Ln records, %2 a second", nullptr,
                            plural(running.total))
        .arg(number(running.done), number(running.done * 1000 / passedMs));
}

QString openProblemHeadline(const HallStatus& status)
{
    if (status.chainProblem.isEmpty())
        return {};
    return status.logState == LogState::EndMissing
               ? IntegritySay::tr("The end of the audit log is missing")
               : IntegritySay::tr("The audit log was changed outside the Hall");
}

ChainWord describeChain(const HallStatus& status)
{
    const bool isOpen = !status.chainProblem.isEmpty();
    const bool endMissing = status.logState == LogState::EndMissing;
    if (isOpen)
        return {endMissing ? u"log-end-missing"_s : u"warning"_s, ColorRole::Deny,
                endMissing ? IntegritySay::tr("Audit log: end missing")
                           : IntegritySay::tr("Audit log: altered"),
                status.chainProblem};
    if (!status.writable)
        return {u"outcome-deny"_s, ColorRole::Deny, IntegritySay::tr("Audit log: not writable"),
                status.problem};
    if (endMissing || status.logState == LogState::Altered)
        return {u"warning"_s, ColorRole::Ask,
                endMissing ? IntegritySay::tr("Audit log: end missing, acknowledged")
                           : IntegritySay::tr("Audit log: altered, acknowledged"),
                IntegritySay::tr("A person has seen what is wrong with the log and said why.")};
    if (status.logState == LogState::NotCheckable)
        return {u"help"_s, ColorRole::Ask, IntegritySay::tr("Audit log: could not check"),
                IntegritySay::tr("The last verification could not be made.")};
    if (status.headSeq == 0)
        return {u"outcome-allow"_s, ColorRole::Allow, IntegritySay::tr("Audit log: empty"), {}};
    return {
        u"outcome-allow"_s, ColorRole::Allow,
        IntegritySay::tr("Audit log: intact to #%1").arg(number(status.headSeq)),
        IntegritySay::tr("The newest records were checked when the Hall started; those since then "
                         "were chained to them by this program.")};
}

} // namespace hall::ui

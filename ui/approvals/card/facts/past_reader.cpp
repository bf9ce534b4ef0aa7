// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/facts/past_reader.h"

#include "core/json/json_reader.h"
#include "ui/models/on_gui_thread.h"

#include <QDateTime>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

FilterTerm equals(FilterField field, const QString& text)
{
    FilterTerm term;
    term.field = field;
    term.alternatives.push_back({FilterTerm::Match::Equals, text, 0});
    return term;
}

QJsonObject requestOf(const AuditRow& row)
{
    const auto body = readJsonObject(row.record.body);
    return body ? body->value(u"data")[u"request"].toObject() : QJsonObject();
}

/// The arguments in the request of an earlier decision that came through the same door.
QJsonObject argumentsOf(const QJsonObject& request, ApprovalDoor door)
{
    Approval past;
    past.door = door;
    past.request = request;
    return past.arguments();
}

QString rootOf(ApprovalDoor door)
{
    return door == ApprovalDoor::Route ? u"request"_s : u"action_args"_s;
}

ShownArguments prepare(const Approval& approval, const std::optional<Approval>& elsewhere,
                       const std::optional<AuditRow>& approved, const QString& problem)
{
    std::optional<QJsonObject> before, beside;
    if (approved)
        before = argumentsOf(requestOf(*approved), approval.door);
    if (elsewhere)
        beside = elsewhere->arguments();
    ShownArguments shown;
    shown.marked = markArguments(rootOf(approval.door), approval.arguments(), before, beside);
    shown.text = readableJson(approval.request);
    shown.masked = maskedPaths(approval.request);
    if (!problem.isEmpty())
        shown.comparedWith =
            PastReader::tr("The audit log could not be searched, so nothing is marked. %1")
                .arg(problem);
    else if (approval.workerId.isEmpty())
        shown.comparedWith =
            PastReader::tr("No worker is named: there is no earlier call to compare with.");
    else if (!approved)
        shown.comparedWith =
            PastReader::tr("This worker was never allowed this capability before: there is nothing "
                           "to compare with.");
    else
        shown.comparedWith =
            PastReader::tr("Compared with this worker's last approved call, of %1.")
                .arg(QDateTime::fromMSecsSinceEpoch(approved->fields.recordedAtMs)
                         .toString(u"yyyy-MM-dd HH:mm:ss"_s));
    if (elsewhere)
        shown.comparedWith +=
            u' ' % PastReader::tr("Another request for the same waits too: what differs is named.");
    return shown;
}

PastDecisions pastOf(const std::vector<AuditRow>& rows, const QString& sessionId,
                     const QString& ownDecision)
{
    PastDecisions past;
    past.looked = int(rows.size());
    for (const AuditRow& row : rows) {
        // The decision that opened the approval is no earlier action.
        if (row.fields.id == ownDecision)
            continue;
        if (!sessionId.isEmpty() && requestOf(row)[u"session_id"].toString() != sessionId)
            continue;
        ++past.found;
        const auto label = parseDataLabel(QString::fromLatin1(row.fields.label));
        if (label && (!past.highest || int(*label) > int(*past.highest)))
            past.highest = label;
        if (int(past.rows.size()) < PastReader::shown)
            past.rows.push_back(row.fields);
    }
    return past;
}

} // namespace

PastReader::PastReader(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall) {}

void PastReader::ask(const Approval& approval, const std::optional<Approval>& elsewhere)
{
    ++m_asked;
    askLastApproved(approval, elsewhere);
    askWorker(approval);
    askSession(approval);
}

void PastReader::forget()
{
    ++m_asked;
}

void PastReader::askLastApproved(const Approval& approval, const std::optional<Approval>& elsewhere)
{
    const auto tell = [this, asked = m_asked, approval,
                       elsewhere](const std::optional<AuditRow>& approved, const QString& problem) {
        m_background.run(
            this,
            [approval, elsewhere, approved, problem] {
                return std::make_shared<const ShownArguments>(
                    prepare(approval, elsewhere, approved, problem));
            },
            [this, asked](const std::shared_ptr<const ShownArguments>& arguments) {
                if (asked == m_asked)
                    Q_EMIT argumentsRead(arguments);
            });
    };
    if (approval.workerId.isEmpty())
        return tell(std::nullopt, {});
    AuditPageRequest request;
    request.filter.terms = {
        equals(FilterField::Worker, approval.workerId),
        equals(FilterField::Capability, approval.capabilityId),
        equals(FilterField::Outcome, QString::fromLatin1(outcomeName(Outcome::Allow)))};
    request.limit = 1;
    m_hall.page(request, onGuiThread<AuditPage>(this, [this, asked = m_asked,
                                                       tell](const Result<AuditPage>& page) {
                    if (asked != m_asked)
                        return;
                    if (!page)
                        return tell(std::nullopt, page.error().message);
                    tell(page->rows.empty() ? std::nullopt : std::optional(page->rows.front()), {});
                }));
}

void PastReader::askWorker(const Approval& approval)
{
    AuditPageRequest request;
    request.filter.terms = {approval.workerId.isEmpty()
                                ? equals(FilterField::Actor, approval.tokenName)
                                : equals(FilterField::Worker, approval.workerId)};
    request.limit = shown + 1;
    m_hall.page(request,
                onGuiThread<AuditPage>(this, [this, asked = m_asked, own = approval.decisionId](
                                                 const Result<AuditPage>& page) {
                    if (asked != m_asked)
                        return;
                    PastDecisions past = page ? pastOf(page->rows, {}, own) : PastDecisions();
                    if (!page)
                        past.problem = page.error().message;
                    Q_EMIT workerRead(past);
                }));
}

/// The log has no index of sessions: the caller's newest decisions are looked through.
void PastReader::askSession(const Approval& approval)
{
    if (approval.sessionId.isEmpty())
        return;
    AuditPageRequest request;
    request.filter.terms = {equals(FilterField::Actor, approval.tokenName)};
    request.limit = sessionLooked;
    const auto read = [this, asked = m_asked, session = approval.sessionId,
                       own = approval.decisionId](Result<AuditPage> page) {
        if (asked != m_asked)
            return;
        if (!page) {
            PastDecisions past;
            past.problem = page.error().message;
            Q_EMIT sessionRead(past);
            return;
        }
        const auto rows = std::make_shared<const std::vector<AuditRow>>(std::move(page->rows));
        m_background.run(
            this, [rows, session, own] { return pastOf(*rows, session, own); },
            [this, asked](const PastDecisions& past) {
                if (asked == m_asked)
                    Q_EMIT sessionRead(past);
            });
    };
    m_hall.page(request, onGuiThread<AuditPage>(this, read));
}

} // namespace hall::ui

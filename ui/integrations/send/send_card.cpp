// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/send/send_card.h"

#include "ui/controls/detail/arrival_line.h"
#include "ui/controls/detail/checklist_view.h"
#include "ui/controls/detail/json_view.h"
#include "ui/controls/detail/outcome_line.h"
#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/decision/decision_facts.h"
#include "ui/models/decision/pretty_json.h"
#include "ui/models/plain_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// A species for an example: `org.acme.reader` is a `wrk.acme.reader`.
QString enrolCommand(const QString& workerId, const QString& capability)
{
    return u"hall worker register --id %1 --species wrk.%2 --cap %3"_s.arg(
        workerId, workerId.section(u'.', 1), capability);
}

} // namespace

SendCard::SendCard(Hall& hall, KitSender& sender, Theme& theme, QWidget* parent)
    : Card(theme, tr("Try it"), parent), m_hall(hall), m_sender(sender), m_theme(theme),
      m_what(new PlainLabel), m_dryRun(new QCheckBox(tr("&Dry run: decide without effect"))),
      m_send(new QPushButton(tr("Send what this integration sends"))), m_result(nullptr),
      m_outcome(new OutcomeLine(theme)), m_reason(new PlainLabel), m_advice(new PlainLabel),
      m_enrol(new QWidget), m_enrolWords(new PlainLabel), m_command(new PlainLabel),
      m_arrival(new ArrivalLine(theme)), m_request(new JsonView(theme, tr("request"))),
      m_reply(new JsonView(theme, tr("reply"))), m_steps(new QVBoxLayout)
{
    setObjectName(u"sendCard"_s);
    m_what->setWordWrap(true);
    m_dryRun->setObjectName(u"sendDryRun"_s);
    m_dryRun->setToolTip(tr("A dry run is recorded and marked so; no person is asked and no "
                            "approval is used up."));
    m_send->setObjectName(u"sendNow"_s);
    m_send->setDefault(true);
    body()->addWidget(m_what);
    body()->addWidget(m_dryRun);
    body()->addWidget(m_send, 0, Qt::AlignLeft);
    body()->addWidget(m_result = makeResult());
    connect(m_send, &QPushButton::clicked, this, &SendCard::send);
    connect(m_arrival, &ArrivalLine::showAsked, this,
            [this] { Q_EMIT placeAsked(QString(u"hall://decision/"_s + m_decisionId)); });
    for (JsonView* view : {m_request, m_reply})
        connect(view, &JsonView::copied, this, &SendCard::said);
    const auto restyle = [this] {
        m_command->setFont(m_theme.font(TextStyle::Mono));
        m_request->refreshTheme();
        m_reply->refreshTheme();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

QWidget* SendCard::makeResult()
{
    auto* result = new QWidget;
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    result->setObjectName(u"sendResult"_s);
    m_outcome->setObjectName(u"sendOutcome"_s);
    m_reason->setObjectName(u"sendReason"_s);
    m_advice->setObjectName(u"sendAdvice"_s);
    m_arrival->setObjectName(u"sendArrival"_s);
    m_request->setObjectName(u"sendRequest"_s);
    m_reply->setObjectName(u"sendReply"_s);
    for (PlainLabel* label : {m_reason, m_advice, m_enrolWords, m_command})
        label->setWordWrap(true);

    column->addWidget(m_outcome);
    column->addWidget(m_reason);
    column->addWidget(m_advice);

    m_enrol->setObjectName(u"sendEnrol"_s);
    m_command->setObjectName(u"sendCommand"_s);
    auto* enrol = new QVBoxLayout(m_enrol);
    enrol->setContentsMargins(0, 0, 0, 0);
    enrol->setSpacing(space::s);
    enrol->addWidget(m_enrolWords);
    auto* command = new QHBoxLayout;
    command->setSpacing(space::s);
    command->addWidget(m_command, 1);
    auto* copy =
        new CopyButton(m_theme, tr("Copy the command"), [this] { return m_command->text(); });
    command->addWidget(copy, 0, Qt::AlignTop);
    enrol->addLayout(command);
    column->addWidget(m_enrol);

    column->addWidget(m_arrival);
    column->addLayout(m_steps);
    const auto heading = [this, column](const QString& words) {
        column->addWidget(new ThemedLabel(m_theme, words, TextStyle::Caption, ColorRole::Muted));
    };
    heading(tr("Request"));
    column->addWidget(m_request);
    heading(tr("Reply"));
    column->addWidget(m_reply);
    return result;
}

void SendCard::setKit(const Kit& kit)
{
    m_kit = kit;
    m_result->hide();
    const QJsonObject question = kit.request.question();
    const QString worker = question[u"worker_id"_s].toString();
    m_what->setText(
        worker.isEmpty()
            ? tr("A real %1 to %2 with the session token. The action %3 is an example; the "
                 "decision "
                 "is an ordinary one and is recorded.")
                  .arg(QString::fromLatin1(kit.request.method), kit.request.path,
                       question[u"function_name"_s].toString())
            : tr("A real %1 to %2 with the session token. The worker %3 is an example; the "
                 "decision "
                 "is an ordinary one and is recorded.")
                  .arg(QString::fromLatin1(kit.request.method), kit.request.path, worker));
}

void SendCard::send()
{
    // The button stays enabled, so that it keeps the focus.
    if (std::exchange(m_sending, true))
        return;
    m_result->show();
    m_outcome->showAsking();
    m_sender.send(m_kit.request, m_dryRun->isChecked(),
                  [this, id = m_kit.id](const KitExchange& exchange) {
                      m_sending = false;
                      if (id == m_kit.id)
                          showExchange(exchange);
                  });
}

void SendCard::showExchange(const KitExchange& exchange)
{
    m_decisionId = exchange.decisionId();
    m_request->setPlainText(exchange.requestHead + u"\n\n"_s +
                            QString::fromUtf8(prettyJson(exchange.requestBody)));
    m_reply->setVisible(exchange.status > 0);
    if (exchange.status > 0) {
        m_reply->setPlainText(
            tr("HTTP %1 after %2 ms")
                .arg(QString::number(exchange.status), QString::number(exchange.ms)) +
            u"\n\n"_s + QString::fromUtf8(prettyJson(exchange.replyBody)));
    }
    m_enrol->hide();
    if (exchange.decision.isEmpty())
        showProblem(exchange);
    else
        showDecision(exchange);
    showSteps(exchange);
    m_arrival->setEvent(exchange.event.get());
    Q_EMIT wantsView(exchange.event ? static_cast<QWidget*>(m_arrival) : m_advice);
}

void SendCard::showProblem(const KitExchange& exchange)
{
    m_outcome->showNone();
    m_reason->setText(exchange.problem.isEmpty() ? tr("The reply has no decision in it.")
                                                 : exchange.problem);
    m_advice->setText(exchange.fix);
    m_advice->setVisible(!exchange.fix.isEmpty());
}

void SendCard::showDecision(const KitExchange& exchange)
{
    const Outcome outcome =
        parseOutcome(exchange.decision[u"outcome"_s].toString()).value_or(Outcome::Deny);
    m_outcome->showOutcome(outcome);
    QString reason = exchange.decision[u"reason"_s].toString();
    QString advice;
    if (exchange.event) {
        if (const auto detail = readDecisionDetail(*exchange.event)) {
            if (outcome != Outcome::Allow)
                reason = verdictSentence(detail->decision);
            advice = adviceSentence(detail->decision);
        }
    }
    m_reason->setText(outcome == Outcome::Allow ? tr("The worker may go on.") : reason);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    const QJsonObject question = m_kit.request.question();
    const QString worker = question[u"worker_id"_s].toString();
    if (outcome != Outcome::Allow && !worker.isEmpty() && !m_hall.snapshot()->worker(worker))
        showEnrolment(worker, question[u"capability_id"_s].toString());
}

/// The example is nobody here, as it should be; this is how it becomes somebody.
void SendCard::showEnrolment(const QString& workerId, const QString& capability)
{
    m_enrolWords->setText(
        tr("%1 is an example and is not enrolled in this Hall, so it is denied. "
           "Write your own worker's id into the integration, or enrol the example "
           "on the page Workers or with:")
            .arg(workerId));
    m_command->setText(enrolCommand(workerId, capability));
    m_enrol->show();
}

void SendCard::showSteps(const KitExchange& exchange)
{
    delete std::exchange(m_checklist, nullptr);
    if (!exchange.event)
        return;
    const auto detail = readDecisionDetail(*exchange.event);
    if (!detail)
        return;
    m_checklist = new ChecklistView(m_theme, pipelineChecklist(detail->decision));
    m_checklist->setObjectName(u"sendChecklist"_s);
    m_checklist->setAccessibleName(tr("Steps of the decision"));
    m_steps->addWidget(m_checklist);
}

} // namespace hall::ui

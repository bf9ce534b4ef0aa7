// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/steps/approval_step.h"

#include "core/hall/approving/approval_desk.h"
#include "core/json/canonical_json.h"
#include "ui/controls/detail/json_view.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/firstrun/example_actions.h"
#include "ui/firstrun/steps/reviewer_form.h"
#include "ui/firstrun/trial/exchange_view.h"
#include "ui/models/decision/pretty_json.h"
#include "ui/models/firstrun/example_set.h"
#include "ui/models/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ruleViewHeight = 160;

} // namespace

ApprovalStep::ApprovalStep(Hall& hall, ExampleActions& actions, TrialSender& sender, Theme& theme,
                           QWidget* parent)
    : StepCard(theme, 4, tr("Try an approval"),
               tr("Some requests no rule should decide alone. Then the Hall asks a person, and the "
                  "worker waits."),
               parent),
      m_hall(hall), m_actions(actions), m_sender(sender), m_watch(hall.approvals()),
      m_reviewer(new ReviewerForm(hall, theme)), m_hasReviewer(new PlainLabel), m_rule(new QWidget),
      m_install(new QPushButton(tr("Install the example rule"))), m_ruleSaid(new PlainLabel),
      m_send(new QPushButton(tr("Send one that a person must approve"))),
      m_card(new QPushButton(tr("Open the card"))), m_first(new ExchangeView(theme)),
      m_again(new ExchangeView(theme))
{
    setObjectName(u"approvalStep"_s);
    m_hasReviewer->setObjectName(u"startReviewer"_s);
    m_install->setObjectName(u"startInstallRule"_s);
    m_ruleSaid->setObjectName(u"startRuleSaid"_s);
    m_send->setObjectName(u"startSendApproval"_s);
    m_card->setObjectName(u"startOpenCard"_s);
    m_first->setObjectName(u"waitingExchange"_s);
    m_again->setObjectName(u"approvedExchange"_s);
    for (PlainLabel* label : {m_hasReviewer, m_ruleSaid})
        label->setWordWrap(true);
    for (QPushButton* button : {m_install, m_send, m_card})
        button->setAutoDefault(false);
    m_card->hide();

    auto* column = new QVBoxLayout(m_rule);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* words = new ThemedLabel(
        theme, tr("This rule goes before the others. It holds for %1 alone, so nothing else "
                  "changes; its worker %2 is enrolled with it.")
                   .arg(exampleMailCapability, exampleMailer));
    words->setWordWrap(true);
    auto* json = new JsonView(theme, tr("example rule"));
    json->setJson(prettyJson(canonicalJson(exampleRule())));
    json->setFixedHeight(ruleViewHeight);
    connect(&theme, &Theme::changed, json, &JsonView::refreshTheme);
    column->addWidget(words);
    column->addWidget(json);
    column->addWidget(m_install, 0, Qt::AlignLeft);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(space::s, buttons);
    row->addWidget(m_send);
    row->addWidget(m_card);
    content()->addWidget(m_reviewer);
    content()->addWidget(m_hasReviewer);
    content()->addWidget(m_rule);
    content()->addWidget(m_ruleSaid);
    content()->addWidget(buttons);
    content()->addWidget(m_first);
    content()->addWidget(m_again);

    connect(m_reviewer, &ReviewerForm::made, this, &ApprovalStep::refresh);
    connect(m_install, &QPushButton::clicked, this, [this] {
        m_installing = true;
        m_actions.installRule();
    });
    connect(&m_actions, &ExampleActions::finished, this, [this](const Error& error) {
        if (std::exchange(m_installing, false) && !error.message.isEmpty())
            m_ruleSaid->setText(error.message);
        refresh();
    });
    connect(&m_actions, &ExampleActions::busyChanged, this, &ApprovalStep::refresh);
    connect(m_send, &QPushButton::clicked, this, &ApprovalStep::sendFirst);
    connect(m_card, &QPushButton::clicked, this,
            [this] { Q_EMIT placeAsked(QString(u"hall://approval/"_s + m_waitsFor)); });
    connect(&m_watch, &DeskWatch::changed, this, &ApprovalStep::look);
    for (ExchangeView* view : {m_first, m_again})
        connect(view, &ExchangeView::placeAsked, this, &ApprovalStep::placeAsked);
    refresh();
}

void ApprovalStep::refresh()
{
    const std::vector<Reviewer> reviewers = m_hall.reviewers();
    const auto reviewer = std::find_if(reviewers.begin(), reviewers.end(),
                                       [](const Reviewer& one) { return one.active(); });
    const bool hasReviewer = reviewer != reviewers.end();
    m_reviewer->setVisible(!hasReviewer);
    m_hasReviewer->setVisible(hasReviewer);
    if (hasReviewer)
        m_hasReviewer->setText(tr("%1 can decide, with the passphrase.").arg(reviewer->name));

    const auto snapshot = m_hall.snapshot();
    const bool hasRule = hasExampleRule(snapshot->bundle()) && snapshot->worker(exampleMailer);
    m_rule->setVisible(!hasRule);
    m_install->setEnabled(!m_actions.isBusy());
    if (hasRule)
        m_ruleSaid->setText(tr("The rule %1 is in force.").arg(exampleRuleId));
    else if (m_ruleSaid->text() == tr("The rule %1 is in force.").arg(exampleRuleId))
        m_ruleSaid->setText({});
    m_ruleSaid->setVisible(!m_ruleSaid->text().isEmpty());
    m_send->setEnabled(hasReviewer && hasRule && m_waitsFor.isEmpty());
}

void ApprovalStep::sendFirst()
{
    m_send->setEnabled(false);
    m_again->hide();
    m_first->showWaiting();
    m_sender.send(approvalRequest(), [this](const Trial& trial) {
        m_first->showTrial(trial);
        m_waitsFor = trial.approvalId();
        m_card->setVisible(!m_waitsFor.isEmpty());
        if (!m_waitsFor.isEmpty())
            m_first->setNote(tr("It waits for a person. Open the card, read what is asked, and "
                                "approve it; the request is then sent again."));
        else if (trial.reply.value(u"would_have_asked").toBool())
            m_first->setNote(tr("The Hall learns, so nobody is asked. End learning mode to try "
                                "an approval."));
        else if (trial.problem.isEmpty() && !trial.denied())
            m_first->setNote(tr("A person has allowed this before, and that still holds."));
        refresh();
        look({m_waitsFor});
    });
}

void ApprovalStep::look(const QStringList& approvalIds)
{
    if (m_waitsFor.isEmpty() || !approvalIds.contains(m_waitsFor))
        return;
    const auto approval = m_hall.approvals().find(m_waitsFor);
    if (!approval || approval->isPending())
        return;
    m_waitsFor.clear();
    m_card->hide();
    if (approval->usesLeft > 0) {
        sendAgain();
    } else {
        m_first->setNote(tr("It was not approved, so the worker may not go on."));
        refresh();
    }
}

void ApprovalStep::sendAgain()
{
    m_first->setNote(tr("A person approved it. The same request is sent again:"));
    m_again->showWaiting();
    m_sender.send(approvalRequest(), [this](const Trial& trial) {
        m_again->showTrial(trial);
        if (trial.problem.isEmpty() && !trial.denied())
            setDone(true);
        refresh();
    });
}

} // namespace hall::ui

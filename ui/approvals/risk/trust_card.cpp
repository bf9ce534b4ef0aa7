// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/risk/trust_card.h"

#include "core/hall/governing/agent_trust.h"
#include "ui/approvals/risk/reason_panel.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"
#include "ui/models/risk/risk_bundle.h"
#include "ui/models/visible_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRows = 3, mostRows = 8;

ApprovalTable::Columns trustColumns()
{
    return {{u"integration"_s, u"org.acme.doc-writer"_s, u"0.90"_s, u"1,000"_s, u"100"_s,
             u"2026-11-21 14:03"_s, u"xxx Revoked"_s},
            {}};
}

/// "org.acme.writer of token integration".
QString nameOf(const AgentTrust& agent)
{
    return TrustCard::tr("%1 of token %2")
        .arg(shortVisibleText(agent.agent), shortVisibleText(agent.tokenName));
}

} // namespace

TrustCard::TrustCard(Hall& hall, Theme& theme, QWidget* parent)
    : Card(theme, tr("Trust in agents"), parent), m_hall(hall), m_theme(theme),
      m_icon(new ThemedIconLabel(theme, u"step-skipped"_s, ColorRole::Muted)),
      m_state(new ThemedLabel(theme, QString())), m_switch(new QPushButton(this)),
      m_question(new ConfirmPanel(theme, {}, {}, tr("Turn trust on"), ConfirmPanel::Reason::None,
                                  ColorRole::Ask, this)),
      m_filter(new QLineEdit(this)), m_stack(new QStackedWidget(this)),
      m_none(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_table(new ApprovalTable(m_model, trustColumns(), theme)),
      m_revoke(new QPushButton(tr("Revoke trust…"), this)),
      m_restore(new QPushButton(tr("Restore…"), this)),
      m_incident(new QPushButton(tr("Report incident…"), this)),
      m_reason(new ReasonPanel(theme, tr("Revoke trust"), this)), m_failure(new PlainLabel(this))
{
    setObjectName(u"trustCard"_s);
    m_state->setObjectName(u"trustState"_s);
    m_state->setWordWrap(true);
    m_question->setObjectName(u"confirmTrust"_s);
    m_filter->setObjectName(u"trustFilter"_s);
    m_filter->setAccessibleName(tr("Find an agent or a token"));
    m_filter->setPlaceholderText(tr("Find an agent or a token"));
    m_filter->setClearButtonEnabled(true);
    m_none->setObjectName(u"noAgents"_s);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop);
    m_table->setObjectName(u"trustTable"_s);
    m_table->setAccessibleName(tr("Agents and the trust in them"));
    m_table->horizontalHeader()->setAccessibleName(tr("Columns: agents"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_table);
    m_reason->setObjectName(u"trustReason"_s);
    m_failure->setObjectName(u"trustFailure"_s);
    m_failure->setWordWrap(true);
    m_failure->hide();

    setTabOrder(m_filter, m_table);
    body()->addLayout(makeSwitch());
    body()->addWidget(m_question);
    body()->addWidget(m_filter);
    body()->addWidget(m_stack);
    body()->addLayout(makeButtons());
    body()->addWidget(m_reason);
    body()->addWidget(m_failure);
    connectParts();
    restyle();
    showState();
    take({});
}

// The view refers to the model: it goes first.
TrustCard::~TrustCard()
{
    delete m_stack;
}

QLayout* TrustCard::makeSwitch()
{
    m_switch->setObjectName(u"switchTrust"_s);
    m_switch->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_state, 1);
    row->addWidget(m_switch);
    return row;
}

QLayout* TrustCard::makeButtons()
{
    m_revoke->setObjectName(u"revokeTrust"_s);
    m_revoke->setToolTip(tr("From then on the agent is not believed at all"));
    m_restore->setObjectName(u"restoreTrust"_s);
    m_restore->setToolTip(tr("The agent starts again as one without a past"));
    m_incident->setObjectName(u"reportIncident"_s);
    m_incident->setToolTip(tr("Something went wrong because of the agent"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton* button : {m_revoke, m_restore, m_incident}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

void TrustCard::connectParts()
{
    connect(m_switch, &QPushButton::clicked, this, &TrustCard::askSwitch);
    connect(m_question, &ConfirmPanel::confirmed, this, &TrustCard::switchTrust);
    connect(m_question, &ConfirmPanel::closed, m_switch,
            [this] { m_switch->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString chosen = m_table->currentId();
        m_model.setFilter(text);
        m_table->pickRow(m_model.rowOf(chosen));
        showState();
        showButtons();
    });
    connect(m_table, &ApprovalTable::currentIdChanged, this, &TrustCard::showButtons);
    connect(m_revoke, &QPushButton::clicked, this, [this] { ask(Act::Revoke); });
    connect(m_restore, &QPushButton::clicked, this, [this] { ask(Act::Restore); });
    connect(m_incident, &QPushButton::clicked, this, [this] { ask(Act::Incident); });
    connect(m_reason, &ConfirmPanel::confirmed, this, &TrustCard::carryOut);
    connect(m_reason, &ConfirmPanel::closed, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    // Emitted on the Hall's threads: queued, so that it runs here.
    connect(
        &m_hall, &Hall::trustChanged, this,
        [this] {
            if (isVisible())
                look();
        },
        Qt::QueuedConnection);
    connect(&m_theme, &Theme::changed, this, &TrustCard::restyle);
}

void TrustCard::setConfig(const HallConfig& config)
{
    if (config.risk.trust == m_isOn)
        return;
    m_isOn = config.risk.trust;
    m_question->hide();
    showState();
}

void TrustCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    // Trust fades with time alone.
    look();
}

void TrustCard::askSwitch()
{
    say({});
    if (m_isOn) {
        m_question->setWords(tr("Turn trust off?"),
                             tr("Scores no longer depend on who asks. What agents have earned is "
                                "kept. This is recorded."),
                             tr("Turn trust off"));
    } else {
        m_question->setWords(tr("Turn trust on?"),
                             tr("The score of an agent that people believed is lowered, to 0.88 of "
                                "it at the least, and that of an unknown one is raised. What is "
                                "critical stays critical. This is recorded."),
                             tr("Turn trust on"));
    }
    m_question->ask();
    Q_EMIT wantsView(m_question);
}

void TrustCard::switchTrust()
{
    const bool on = !m_isOn;
    m_hall.importBundle(bundleWithRisk(m_hall.snapshot()->bundle(), u"trust"_s, on), localCaller(),
                        onGuiThread<QJsonObject>(this, [this, on](const Result<QJsonObject>& done) {
                            if (!done)
                                return say(
                                    tr("Trust was not switched: %1").arg(done.error().message));
                            setConfig(m_hall.snapshot()->bundle().config);
                            Q_EMIT said(on ? tr("Trust is on") : tr("Trust is off"));
                        }));
}

void TrustCard::ask(Act act)
{
    const AgentTrust* agent = m_model.find(m_table->currentId());
    if (!agent)
        return;
    m_act = act;
    m_asked = agent->key;
    say({});
    const QString name = nameOf(*agent);
    switch (act) {
    case Act::Revoke:
        m_reason->setWords(tr("Revoke the trust in %1?").arg(name),
                           tr("From now on its trust is 0, whatever it did before, until somebody "
                              "restores it. This is recorded with the reason."),
                           tr("Revoke trust"));
        break;
    case Act::Restore:
        m_reason->setWords(tr("Restore the trust in %1?").arg(name),
                           tr("What it did before is forgotten, good and bad: it starts again at "
                              "0.30. This is recorded with the reason."),
                           tr("Restore trust"));
        break;
    case Act::Incident:
        m_reason->setWords(tr("Report an incident of %1?").arg(name),
                           tr("Its trust is multiplied by 0.7. An incident cannot be taken back. "
                              "This is recorded with the reason."),
                           tr("Report incident"));
        break;
    }
    m_reason->ask();
    Q_EMIT wantsView(m_reason);
}

void TrustCard::carryOut(const QString& reason)
{
    const Act act = m_act;
    const auto done = onGuiThread<AgentTrust>(
        this, [this, act](const Result<AgentTrust>& agent) { answered(act, agent); });
    switch (act) {
    case Act::Revoke:
        return m_hall.revokeTrust(m_asked, reason, localCaller(), done);
    case Act::Restore:
        return m_hall.restoreTrust(m_asked, reason, localCaller(), done);
    case Act::Incident:
        return m_hall.reportIncident(m_asked, reason, localCaller(), done);
    }
}

void TrustCard::answered(Act act, const Result<AgentTrust>& agent)
{
    look();
    if (!agent) {
        return say((act == Act::Revoke    ? tr("Trust was not revoked: %1")
                    : act == Act::Restore ? tr("Trust was not restored: %1")
                                          : tr("The incident was not recorded: %1"))
                       .arg(agent.error().message));
    }
    Q_EMIT said((act == Act::Revoke    ? tr("Trust in %1 is revoked")
                 : act == Act::Restore ? tr("Trust in %1 is restored")
                                       : tr("The incident of %1 is recorded"))
                    .arg(nameOf(*agent)));
}

/// Ten thousand agents with their outcomes are too much to weigh between two frames.
void TrustCard::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_background.run(
        this, [&hall = m_hall] { return hall.trustOfAgents(); },
        [this](std::vector<AgentTrust> agents) {
            m_looking = false;
            take(std::move(agents));
            if (std::exchange(m_again, false))
                look();
        });
}

void TrustCard::take(std::vector<AgentTrust> agents)
{
    const QString chosen = m_table->currentId();
    m_model.setAgents(std::move(agents));
    // After a reset the row is another one.
    if (m_table->currentId() != chosen)
        m_table->pickRow(m_model.rowOf(chosen));
    showState();
    showButtons();
}

void TrustCard::showButtons()
{
    const AgentTrust* agent = m_model.find(m_table->currentId());
    m_revoke->setEnabled(agent && !agent->revokedAtMs);
    m_restore->setEnabled(agent && agent->revokedAtMs);
    m_incident->setEnabled(agent);
}

void TrustCard::showState()
{
    m_icon->setIcon(m_isOn ? u"step-passed"_s : u"step-skipped"_s,
                    m_isOn ? ColorRole::Allow : ColorRole::Muted);
    m_state->setText(m_isOn ? tr("On: what people decided about an agent changes its scores.")
                            : tr("Off: scores do not depend on who asks. What people decide is "
                                 "remembered all the same."));
    m_switch->setText(m_isOn ? tr("Turn off…") : tr("Turn on…"));
    m_switch->setAccessibleName(m_isOn ? tr("Turn trust off") : tr("Turn trust on"));
    const bool isKnown = m_model.knownCount() > 0;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_filter, m_revoke, m_restore, m_incident})
        widget->setVisible(isKnown);
    m_none->setText(isKnown ? tr("No agent or token has that in its name.")
                            : tr("No agent yet. Once a person has approved or denied an agent's "
                                 "request, the agent is listed here."));
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_none);
    // As high as what is known needs, so that a filter moves nothing.
    const int rows = isKnown ? std::clamp(m_model.knownCount(), leastRows, mostRows) + 1 : 2;
    m_stack->setFixedHeight(m_theme.rowHeight() * rows);
}

void TrustCard::say(const QString& failure)
{
    m_failure->setText(failure);
    m_failure->setVisible(!failure.isEmpty());
}

void TrustCard::restyle()
{
    m_failure->setTextColor(m_theme.color(ColorRole::Deny));
    showState();
}

} // namespace hall::ui

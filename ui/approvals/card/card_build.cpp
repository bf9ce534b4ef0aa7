// SPDX-License-Identifier: GPL-3.0-or-later
// How a card is put together, and what its parts ask of it.
#include "ui/approvals/card/approval_card.h"
#include "ui/approvals/card/card_actions.h"
#include "ui/approvals/card/card_parts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout* columnOf(QWidget* widget, int margin, int spacing)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    return column;
}

} // namespace

void ApprovalCard::build()
{
    CardParts& p = *m_parts;
    p.past = new PastReader(m_hall, this);
    p.header = new CardHeader(m_theme);
    p.loading = new PlainLabel;
    p.loading->setObjectName(u"cardLoading"_s);
    p.loading->setWordWrap(true);
    p.requester = new FactRows(m_theme, tr("Who asks"));
    p.requester->setObjectName(u"requesterFacts"_s);
    p.reasons = new FactRows(m_theme, tr("Why a person is asked"));
    p.reasons->setObjectName(u"reasonFacts"_s);
    p.arguments = new ArgumentView(m_theme);
    p.masked = new MaskedValues(m_theme);
    p.masked->setObjectName(u"maskedValues"_s);
    p.caller = new FactRows(m_theme, tr("What the caller says a person asked for (not checked)"));
    p.caller->setObjectName(u"callerFacts"_s);
    p.worker = new PastActions(m_theme, tr("Last decisions"), tr("Last decisions"));
    p.worker->setObjectName(u"workerPast"_s);
    p.session =
        new PastActions(m_theme, tr("Earlier in this session"), tr("Earlier in this session"));
    p.session->setObjectName(u"sessionPast"_s);
    p.challenge = new ChallengePanel(m_theme);
    p.scope = new ScopeChooser(m_desk, m_theme, m_guard);
    p.side = new SidePanel(m_theme, m_guard);

    p.text = new QWidget;
    p.text->setAutoFillBackground(true);
    p.text->setBackgroundRole(QPalette::Base);
    auto* text = columnOf(p.text, space::l, space::l);
    for (QWidget* part : std::initializer_list<QWidget*>{
             p.loading, p.header, p.requester, p.arguments, p.masked, p.reasons, p.caller, p.worker,
             p.session, p.challenge, p.scope, p.side})
        text->addWidget(part);
    text->addStretch(1);
    p.scroll = new QScrollArea(this);
    p.scroll->setObjectName(u"cardText"_s);
    p.scroll->setAccessibleName(tr("Text of the approval"));
    p.scroll->setFocusPolicy(Qt::StrongFocus);
    p.scroll->setWidgetResizable(true);
    p.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    p.scroll->setBackgroundRole(QPalette::Base);
    p.scroll->setWidget(p.text);

    p.foot = new QWidget(this);
    p.foot->setAutoFillBackground(true);
    p.foot->setBackgroundRole(QPalette::Base);
    p.problem = new PlainLabel(p.foot);
    p.problem->setObjectName(u"cardProblem"_s);
    p.problem->setWordWrap(true);
    p.countdown = new Countdown(m_theme, p.foot);
    p.signIn = new SignInStrip(m_desk, m_hall, m_theme, p.foot);
    p.bar = new VerdictBar(m_theme, m_guard, p.foot);
    p.outcome = new OutcomePanel(m_theme, p.foot);
    auto* foot = columnOf(p.foot, space::m, space::s);
    for (QWidget* part :
         std::initializer_list<QWidget*>{p.problem, p.countdown, p.signIn, p.bar, p.outcome})
        foot->addWidget(part);
    m_guard.watchPlace(*p.foot);

    auto* column = columnOf(this, 0, 0);
    column->addWidget(p.scroll, 1);
    column->addWidget(p.foot);
    setFocusProxy(p.scroll);
    const auto restyle = [this] {
        m_parts->problem->setTextColor(m_theme.color(ColorRole::Deny));
        m_parts->loading->setTextColor(m_theme.color(ColorRole::Muted));
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
}

void ApprovalCard::connectParts()
{
    CardParts& p = *m_parts;
    connect(p.past, &PastReader::argumentsRead, this,
            [this](const std::shared_ptr<const ShownArguments>& shown) {
                m_parts->arguments->setArguments(shown);
                m_parts->masked->setPaths(shown->masked);
                arrange();
                m_guard.restart();
            });
    connect(p.past, &PastReader::workerRead, this, [this](const PastDecisions& past) {
        const bool isWorkers = m_approval && !m_approval->workerId.isEmpty();
        m_parts->worker->setPast(past, past.rows.empty() ? tr("There is none yet.")
                                       : isWorkers       ? tr("Of this worker, the newest first.")
                                                         : tr("Of this token, the newest first."));
    });
    connect(p.past, &PastReader::sessionRead, this, [this](const PastDecisions& past) {
        m_parts->session->setPast(
            past, past.found == 0
                      ? tr("Nothing else of this session is among the caller's last %Ln decisions.",
                           nullptr, int(past.looked))
                      : tr("%1 among the caller's last %Ln decisions. Highest data label: %2.",
                           nullptr, int(past.looked))
                            .arg(QString::number(past.found),
                                 past.highest ? QLatin1StringView(dataLabelName(*past.highest))
                                              : tr("none")));
    });
    const auto openDecision = [this](const QString& id) {
        Q_EMIT wantsPlace(u"hall://decision/"_s + id);
    };
    connect(p.worker, &PastActions::decisionChosen, this, openDecision);
    connect(p.session, &PastActions::decisionChosen, this, openDecision);
    connect(p.masked, &MaskedValues::revealAsked, this,
            [this](const QString& path, const QString& passphrase) {
                if (const auto session = m_parts->signIn->session())
                    m_actions->reveal(m_id, path, session->reviewerName, passphrase);
            });
    connect(m_actions, &CardActions::revealed, this,
            [this](const QString& id, const QString& path, const Result<QJsonValue>& value) {
                if (id == m_id)
                    m_parts->masked->setAnswer(path, value);
            });

    connect(p.challenge, &ChallengePanel::changed, this, &ApprovalCard::tick);
    connect(p.signIn, &SignInStrip::changed, this, &ApprovalCard::tick);
    connect(m_actions, &CardActions::busyChanged, this, &ApprovalCard::tick);
    connect(m_actions, &CardActions::resolved, this, &ApprovalCard::resolved);
    connect(m_actions, &CardActions::failed, this, &ApprovalCard::failed);
    connect(m_actions, &CardActions::escalated, this, [this](const Approval& approval) {
        if (approval.id == m_id)
            closePanels();
    });

    connect(p.bar, &VerdictBar::denyAsked, this, &ApprovalCard::deny);
    connect(p.bar, &VerdictBar::approveAsked, this, &ApprovalCard::approve);
    connect(p.bar, &VerdictBar::allowForAsked, this, &ApprovalCard::askScope);
    connect(p.bar, &VerdictBar::editAsked, this, [this] { askSide(int(SidePanel::Kind::Modify)); });
    connect(p.bar, &VerdictBar::escalateAsked, this,
            [this] { askSide(int(SidePanel::Kind::Escalate)); });
    connect(p.bar, &VerdictBar::doneByHandAsked, this,
            [this] { askSide(int(SidePanel::Kind::DoneByHand)); });
    connect(p.bar, &VerdictBar::notNowAsked, this, &ApprovalCard::notNow);
    connect(p.scope, &ScopeChooser::confirmed, this, &ApprovalCard::approveFor);
    connect(p.scope, &ScopeChooser::closed, this, &ApprovalCard::closePanels);
    connect(p.scope, &ScopeChooser::showAsked, this, [this](const QStringList& ids) {
        Q_EMIT wantsPlace(u"hall://feed/id:"_s + ids.join(u','));
    });
    connect(p.side, &SidePanel::confirmed, this, &ApprovalCard::confirmSide);
    connect(p.side, &SidePanel::closed, this, &ApprovalCard::closePanels);
    connect(p.outcome, &OutcomePanel::nextAsked, this, &ApprovalCard::wantsNext);
    connect(p.outcome, &OutcomePanel::takeUpAsked, this, &ApprovalCard::takeUp);
    connect(p.outcome, &OutcomePanel::recordAsked, this, [this, openDecision] {
        if (m_approval)
            openDecision(m_approval->decisionId);
    });
}

} // namespace hall::ui

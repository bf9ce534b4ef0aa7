// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/lists/grant_panel.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/confirm_panel.h"
#include "ui/models/approvals/approval_cells.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QString limitsText(const StandingGrant& grant)
{
    QStringList limits;
    limits += grant.env
                  ? GrantPanel::tr("env %1").arg(QString::fromLatin1(environmentName(*grant.env)))
                  : GrantPanel::tr("any env");
    if (!grant.sessionId.isEmpty())
        limits += GrantPanel::tr("session %1 only").arg(grant.sessionId);
    limits += grant.door == ApprovalDoor::Route ? GrantPanel::tr("requests to route")
                                                : GrantPanel::tr("actions to evaluate");
    if (grant.blastLimit < 100)
        limits += GrantPanel::tr("blast up to %1").arg(grant.blastLimit);
    return limits.join(u", "_s);
}

QString expiresText(const StandingGrant& grant, qint64 nowMs)
{
    if (grant.revokedAtMs) {
        return GrantPanel::tr("Revoked %1 by %2")
            .arg(momentText(*grant.revokedAtMs), grant.revokedBy);
    }
    const QString moment = momentText(grant.expiresAtMs);
    return grant.inForce(nowMs)
               ? GrantPanel::tr("%1, in %2").arg(moment, durationText(grant.expiresAtMs - nowMs))
               : GrantPanel::tr("Expired %1").arg(moment);
}

} // namespace

GrantPanel::GrantPanel(Theme& theme, QWidget* parent)
    : Card(theme, tr("Standing grant"), parent), m_theme(theme), m_facts(new QFormLayout),
      m_revoke(new QPushButton(tr("Revoke…"), this)),
      m_showOrigin(new QPushButton(tr("Show the approval"), this)),
      m_question(new ConfirmPanel(theme, tr("Revoke the grant?"), QString(), tr("Revoke now"),
                                  ConfirmPanel::Reason::None, ColorRole::Deny, this))
{
    setObjectName(u"grantPanel"_s);
    m_facts->setHorizontalSpacing(space::l);
    m_facts->setVerticalSpacing(space::s);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_state = addFact(tr("State"), u"grantState"_s);
    m_capability = addFact(tr("Allows"), u"grantCapability"_s);
    m_workers = addFact(tr("To"), u"grantWorkers"_s);
    m_limits = addFact(tr("Where"), u"grantLimits"_s);
    m_expires = addFact(tr("Until"), u"grantExpires"_s);
    m_hits = addFact(tr("Used"), u"grantHits"_s);
    m_origin = addFact(tr("Origin"), u"grantOrigin"_s);
    for (PlainLabel* label : {m_limits, m_expires, m_hits, m_origin})
        label->setWordWrap(true);

    m_revoke->setObjectName(u"revokeGrant"_s);
    m_revoke->setAutoDefault(false);
    m_revoke->setToolTip(tr("From then on such requests are asked about again"));
    m_showOrigin->setObjectName(u"showOrigin"_s);
    m_showOrigin->setAutoDefault(false);
    m_question->setObjectName(u"confirmRevoke"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_revoke);
    buttons->addWidget(m_showOrigin);
    buttons->addStretch(1);
    body()->addLayout(m_facts);
    body()->addLayout(buttons);
    body()->addWidget(m_question);
    body()->addStretch(1);

    const auto restyle = [this] {
        for (PlainLabel* label : {m_capability, m_workers})
            label->setFont(m_theme.font(TextStyle::Mono));
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_revoke, &QPushButton::clicked, this, &GrantPanel::askRevoke);
    connect(m_showOrigin, &QPushButton::clicked, this,
            [this] { Q_EMIT originAsked(m_grant.approvalId); });
    connect(m_question, &ConfirmPanel::confirmed, this, [this] { Q_EMIT revokeAsked(m_grant.id); });
    connect(m_question, &ConfirmPanel::closed, m_revoke,
            [this] { m_revoke->setFocus(Qt::OtherFocusReason); });
}

void GrantPanel::setGrant(const StandingGrant& grant, qint64 nowMs)
{
    const bool inForce = grant.inForce(nowMs);
    // A question about another grant, or about one that has ended, is no question any more.
    if (grant.id != m_grant.id || !inForce)
        m_question->hide();
    m_grant = grant;
    m_inForce = inForce;
    setAccessibleName(tr("Standing grant for %1").arg(visibleText(grant.capabilityId)));
    m_state->setText(grantStateWord(grant, nowMs));
    m_state->setTextColor(m_theme.color(inForce ? ColorRole::Allow : ColorRole::Muted));
    m_capability->setText(grant.capabilityId);
    m_workers->setText(grant.workerPattern);
    m_limits->setText(limitsText(grant));
    m_expires->setText(expiresText(grant, nowMs));
    const QLocale locale;
    m_hits->setText(grant.hits == 0
                        ? tr("never")
                        : tr("requests: %1, the last %2")
                              .arg(locale.toString(grant.hits), momentText(grant.lastHitMs)));
    m_origin->setText(tr("%1 by %2, approval %3")
                          .arg(momentText(grant.createdAtMs), grant.createdBy, grant.approvalId));
    m_revoke->setVisible(inForce);
    m_showOrigin->setEnabled(!grant.approvalId.isEmpty());
}

void GrantPanel::askRevoke()
{
    if (!m_inForce)
        return;
    m_question->setWords(
        tr("Revoke the grant of %1 to %2?")
            .arg(visibleText(m_grant.capabilityId), visibleText(m_grant.workerPattern)),
        tr("The next such request is decided by the rules again, and a person may be asked. What "
           "was allowed before stays allowed. This is recorded."),
        tr("Revoke now"));
    m_question->ask();
}

PlainLabel* GrantPanel::addFact(const QString& name, const QString& objectName)
{
    auto* value = new PlainLabel;
    value->setObjectName(objectName);
    m_facts->addRow(new ThemedLabel(m_theme, name, TextStyle::Body, ColorRole::Muted), value);
    return value;
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/detail/holder_part.h"

#include "ui/controls/panels/confirm_panel.h"
#include "ui/models/namespaces/namespace_words.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"
#include "ui/namespaces/detail/transfer_panel.h"
#include "ui/namespaces/namespace_actions.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

HolderPart::HolderPart(NamespaceActions& actions, Theme& theme, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_theme(theme), m_sentence(new PlainLabel(this)),
      m_reason(new PlainLabel(this)), m_claim(new QPushButton(tr("Claim…"), this)),
      m_transfer(new QPushButton(tr("Transfer…"), this)),
      m_release(new QPushButton(tr("Release…"), this)),
      m_confirmRelease(new ConfirmPanel(theme, {}, {}, tr("Release"), ConfirmPanel::Reason::None,
                                        ColorRole::Deny, this)),
      m_transferPanel(new TransferPanel(theme, this))
{
    m_sentence->setObjectName(u"holderSentence"_s);
    m_claim->setObjectName(u"claimThis"_s);
    m_transfer->setObjectName(u"transferThis"_s);
    m_release->setObjectName(u"releaseThis"_s);
    m_confirmRelease->setObjectName(u"confirmRelease"_s);
    m_sentence->setWordWrap(true);
    m_reason->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton* button : {m_claim, m_transfer, m_release}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_sentence);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    column->addWidget(m_confirmRelease);
    column->addWidget(m_transferPanel);

    connect(m_claim, &QPushButton::clicked, this, [this] { Q_EMIT claimAsked(m_facts.name); });
    connect(m_release, &QPushButton::clicked, this, &HolderPart::askRelease);
    connect(m_transfer, &QPushButton::clicked, this, [this] {
        m_confirmRelease->hide();
        m_transferPanel->ask(*m_facts.claim, m_actions.usableTokens());
    });
    connect(m_confirmRelease, &ConfirmPanel::confirmed, this,
            [this] { m_actions.release(m_facts.name); });
    connect(m_transferPanel, &TransferPanel::confirmed, this,
            [this](const QString& owner, const QString& holderId, const QString& reason) {
                m_actions.transfer(m_facts.name, owner, holderId, reason);
            });
    const auto backTo = [this](QPushButton* button) {
        return [button] {
            if (button->isVisible())
                button->setFocus(Qt::OtherFocusReason);
        };
    };
    connect(m_confirmRelease, &ConfirmPanel::closed, this, backTo(m_release));
    connect(m_transferPanel, &TransferPanel::closed, this, backTo(m_transfer));
    connect(&actions, &NamespaceActions::busyChanged, this, &HolderPart::setBusy);
    const auto restyle = [this] { m_reason->setTextColor(m_theme.color(ColorRole::Muted)); };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
}

void HolderPart::show(const NamespaceFacts& facts, bool claimsRequired)
{
    // A question about another namespace, or one whose answer came from elsewhere, is none any
    // more.
    const QString keyId = facts.claim ? facts.claim->key.keyId : QString();
    const QString before = m_facts.claim ? m_facts.claim->key.keyId : QString();
    if (facts.name != m_facts.name || keyId != before) {
        m_confirmRelease->hide();
        m_transferPanel->hide();
    }
    m_facts = facts;
    m_workers = int(facts.workers.size());
    m_facts.workers.clear();
    m_claimsRequired = claimsRequired;
    m_sentence->setText(namespaceSentence(m_facts, claimsRequired));
    const QString reason = m_facts.claim ? m_facts.claim->reason : QString();
    m_reason->setText(tr("Reason given: %1").arg(reason));
    m_reason->setVisible(!reason.isEmpty());
    const bool isYours = m_facts.state == NamespaceState::Yours;
    const bool isHeld = m_facts.claim.has_value();
    m_claim->setVisible(m_facts.state == NamespaceState::Free);
    m_transfer->setVisible(isHeld);
    m_transfer->setText(isYours ? tr("Transfer…") : tr("Take over or transfer…"));
    m_release->setVisible(isHeld);
    setBusy();
}

void HolderPart::askRelease()
{
    m_transferPanel->hide();
    const QString workers = QLocale().toString(m_workers);
    const QString requests =
        m_workers == 0     ? tr("It has no workers.")
        : m_claimsRequired ? tr("Requests to its workers are denied with "
                                "DENY_NAMESPACE_UNCLAIMED until somebody claims it. Workers: %1.")
                                 .arg(workers)
                           : tr("Its workers are served as before, because this Hall does not "
                                "require claimed namespaces; if it did, they would be denied. "
                                "Workers: %1.")
                                 .arg(workers);
    m_confirmRelease->setWords(
        tr("Release %1?").arg(m_facts.name),
        tr("%1 Anybody may claim it then. Its signing key %2 is destroyed: what was signed with it "
           "no longer verifies. This is recorded.")
            .arg(requests, m_facts.claim->key.keyId),
        tr("Release %1").arg(m_facts.name));
    m_confirmRelease->ask();
}

void HolderPart::setBusy()
{
    for (QPushButton* button : {m_claim, m_transfer, m_release})
        button->setEnabled(!m_actions.isBusy());
}

} // namespace hall::ui

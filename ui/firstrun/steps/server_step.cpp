// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/steps/server_step.h"

#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/secret_field.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

ServerStep::ServerStep(Theme& theme, QWidget* parent)
    : StepCard(theme, 1, tr("Your Hall is running"),
               tr("Agents ask this address before they act. The session token lets them ask and "
                  "look; it can never govern."),
               parent),
      m_portIcon(new ThemedIconLabel(theme, u"step-not-reached"_s, ColorRole::Muted)),
      m_port(new PlainLabel), m_address(new PlainLabel),
      m_copyAddress(
          new CopyButton(theme, tr("Copy the address"), [this] { return m_address->text(); })),
      m_token(new SecretField(theme, ServerStep::tr("Session token"))),
      m_noToken(new ThemedLabel(
          theme, ServerStep::tr("The session token is not known here: this Hall keeps "
                                "only a hash of it.")))
{
    setObjectName(u"serverStep"_s);
    m_address->setObjectName(u"startAddress"_s);
    m_copyAddress->setObjectName(u"startCopyAddress"_s);
    m_port->setObjectName(u"startPort"_s);
    m_port->setWordWrap(true);
    m_noToken->setWordWrap(true);
    m_help = new QPushButton(ServerStep::tr("What can be done…"));
    m_help->setObjectName(u"startProblem"_s);
    m_help->setAutoDefault(false);

    auto* port = new QHBoxLayout;
    port->setSpacing(space::s);
    port->addWidget(m_portIcon);
    port->addWidget(m_port, 1);
    port->addWidget(m_help);
    auto* address = new QHBoxLayout;
    address->setSpacing(space::s);
    address->addWidget(m_address, 1);
    address->addWidget(m_copyAddress);
    content()->addLayout(port);
    content()->addLayout(address);
    content()->addWidget(m_token);
    content()->addWidget(m_noToken);
    const auto restyle = [this, &theme] { m_address->setFont(theme.font(TextStyle::Mono)); };
    connect(&theme, &Theme::changed, this, restyle);
    connect(m_help, &QPushButton::clicked, this, &ServerStep::problemAsked);
    restyle();
    setServer({}, {});
    setSessionToken({});
}

void ServerStep::setServer(const QString& url, const QString& problem)
{
    const bool listens = !url.isEmpty();
    m_address->setText(listens ? url : tr("not listening"));
    m_copyAddress->setEnabled(listens);
    m_help->setVisible(!problem.isEmpty());
    if (listens) {
        m_portIcon->setIcon(u"step-passed"_s, ColorRole::Allow);
        m_port->setText(tr("Port %1 is this Hall's.").arg(QUrl(url).port()));
    } else if (!problem.isEmpty()) {
        m_portIcon->setIcon(u"warning"_s, ColorRole::Deny);
        m_port->setText(problem);
    } else {
        m_portIcon->setIcon(u"step-not-reached"_s, ColorRole::Muted);
        m_port->setText(tr("The Hall Server is starting."));
    }
    setDone(listens);
}

void ServerStep::setSessionToken(const QString& token)
{
    m_token->setVisible(!token.isEmpty());
    m_noToken->setVisible(token.isEmpty());
    m_token->setSecret(token);
}

} // namespace hall::ui

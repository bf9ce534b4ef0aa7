// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/server_problem_page.h"

#include "core/client/hall_client.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/card.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPort = 65535;
constexpr char problemAgent[] = "hall-monitor/" HALL_VERSION;

/// What GET /health of a Hall says, whether it can record or not.
bool looksLikeHall(const QJsonObject& health)
{
    const QString status = health.value(u"status").toString();
    return (status == "ok"_L1 || status == "degraded"_L1) &&
           !health.value(u"version").toString().isEmpty() &&
           !health.value(u"timestamp").toString().isEmpty();
}

} // namespace

ServerProblemPage::ServerProblemPage(Theme& theme, QWidget* parent)
    : QWidget(parent), m_title(new ThemedLabel(theme, QString(), TextStyle::PageTitle)),
      m_reason(new PlainLabel),
      m_meaning(
          new ThemedLabel(theme, tr("Until the Hall Server listens, nobody can ask this Hall. It "
                                    "has not moved to another port: that is for you to decide."))),
      m_retry(new QPushButton(tr("Try again"))), m_otherPort(new Card(theme, tr("Another port"))),
      m_port(new QSpinBox),
      m_consequence(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_attach(makeAttach(theme))
{
    setAccessibleName(tr("The Hall Server does not listen"));
    m_title->setObjectName(u"problemTitle"_s);
    m_title->setWordWrap(true);
    m_reason->setObjectName(u"problemReason"_s);
    m_reason->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_retry->setObjectName(u"retry"_s);
    m_retry->setDefault(true);
    m_retry->setIcon(theme.icon(u"refresh"_s, ColorRole::Surface));

    m_port->setObjectName(u"otherPort"_s);
    m_port->setRange(1, highestPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setAccessibleName(tr("Another port, for this run"));
    auto* use = new QPushButton(tr("Use this port"));
    use->setObjectName(u"usePort"_s);
    use->setAutoDefault(false);
    auto* label = new ThemedLabel(theme, tr("&Port, for this run:"));
    label->setBuddy(m_port);
    m_consequence->setWordWrap(true);
    m_consequence->setObjectName(u"portConsequence"_s);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(space::s);
    choice->addWidget(label);
    choice->addWidget(m_port);
    choice->addWidget(use);
    choice->addStretch(1);
    auto* card = static_cast<Card*>(m_otherPort);
    card->body()->addWidget(m_consequence);
    card->body()->addLayout(choice);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new ThemedIconLabel(theme, u"warning"_s, ColorRole::Deny, space::xl));
    head->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addLayout(head);
    column->addWidget(m_reason);
    column->addWidget(m_meaning);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addWidget(m_otherPort);
    column->addWidget(m_attach);
    column->addStretch(1);

    connect(m_retry, &QPushButton::clicked, this, &ServerProblemPage::retryAsked);
    connect(use, &QPushButton::clicked, this,
            [this] { Q_EMIT portAsked(quint16(m_port->value())); });
    connect(m_port, &QSpinBox::valueChanged, this, &ServerProblemPage::describeConsequence);
}

ServerProblemPage::~ServerProblemPage() = default;

QWidget* ServerProblemPage::makeAttach(Theme& theme)
{
    auto* card = new Card(theme, tr("The Hall that runs there"));
    m_answers = new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted);
    m_answers->setObjectName(u"portAnswers"_s);
    m_answers->setWordWrap(true);
    m_attachNow = new QPushButton(tr("Attach, read only"));
    m_attachNow->setObjectName(u"attach"_s);
    m_attachNow->setAutoDefault(false);
    card->body()->addWidget(m_answers);
    card->body()->addWidget(m_attachNow, 0, Qt::AlignLeft);
    connect(m_attachNow, &QPushButton::clicked, this,
            [this] { Q_EMIT attachAsked(m_client->address()); });
    return card;
}

/// Asked without a token: what has the port may be anything.
void ServerProblemPage::lookWhoAnswers()
{
    QUrl address;
    address.setScheme(u"http"_s);
    address.setHost(m_options.host.isEmpty() ? u"127.0.0.1"_s : m_options.host);
    address.setPort(m_options.port);
    m_client = std::make_unique<HallClient>(address, QString(), problemAgent);
    m_answers->setText(tr("Looking what answers there…"));
    m_attachNow->hide();
    HallCall call;
    call.path = u"/health"_s;
    m_client->send(call, [this](const Result<HallReply>& reply) {
        const bool isHall = reply && reply->ok() && looksLikeHall(reply->json);
        m_answers->setText(
            isHall ? tr("A Hall answers there, version %1. This window can show its decisions; to "
                        "change anything, use its own window.")
                         .arg(reply->json.value(u"version").toString().left(20))
                   : tr("What listens there does not answer as a Hall, so there is nothing to "
                        "attach to."));
        m_attachNow->setVisible(isHall);
    });
}

void ServerProblemPage::showProblem(const Error& error, const ServerOptions& options)
{
    const bool portTaken = error.code == "PORT_IN_USE"_L1;
    m_options = options;
    m_title->setText(portTaken ? tr("Port %1 is in use").arg(options.port)
                               : tr("The Hall Server cannot listen"));
    m_reason->setText(error.message);
    m_otherPort->setVisible(portTaken);
    m_attach->setVisible(portTaken);
    if (portTaken)
        lookWhoAnswers();
    else
        m_client.reset();
    m_port->setValue(options.port < highestPort ? options.port + 1 : options.port - 1);
    describeConsequence();
}

void ServerProblemPage::describeConsequence()
{
    m_consequence->setText(
        tr("Clients that call port %1 will not find this Hall; whatever answers them there is "
           "something else. Tell each of them the new address: port %2, for the command line "
           "HALL_SERVER_URL. At the next start the Hall tries port %1 again.")
            .arg(m_options.port)
            .arg(m_port->value()));
}

} // namespace hall::ui

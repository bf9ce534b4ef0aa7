// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panels/server_access.h"

#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/secret_field.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

ServerAccess::ServerAccess(Theme& theme, QWidget* parent)
    : QWidget(parent), m_address(new PlainLabel),
      m_copyAddress(new CopyButton(theme, tr("Copy the address"), [this] { return m_url; })),
      m_token(new SecretField(theme, tr("Session token"))),
      m_noToken(new ThemedLabel(theme, tr("Not known here: this Hall keeps only a hash of it."),
                                TextStyle::Body, ColorRole::Muted))
{
    m_address->setObjectName(u"serverAddress"_s);
    m_copyAddress->setObjectName(u"copyAddress"_s);
    m_token->setObjectName(u"sessionToken"_s);
    m_noToken->setWordWrap(true);

    // Words above their values: a row beside them would leave too little for the token in a narrow
    // window.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const auto word = [column, &theme](const QString& text) {
        auto* label = new ThemedLabel(theme, text, TextStyle::Caption, ColorRole::Muted);
        column->addSpacing(space::xs);
        column->addWidget(label);
        column->addSpacing(-space::xs);
        return label;
    };
    word(tr("Address"));
    auto* address = new QHBoxLayout;
    address->setSpacing(space::s);
    address->addWidget(m_address, 1);
    address->addWidget(m_copyAddress);
    column->addLayout(address);
    word(tr("Session token"))
        ->setToolTip(tr("What an agent holds: it may ask and look, and can never govern."));
    column->addWidget(m_token);
    column->addWidget(m_noToken);

    connect(m_copyAddress, &CopyButton::copied, this, &ServerAccess::addressCopied);
    const auto restyle = [this, &theme] { m_address->setFont(theme.font(TextStyle::Mono)); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    setUrl({});
    setSessionToken({});
}

void ServerAccess::setUrl(const QString& url)
{
    m_url = url;
    m_address->setText(url.isEmpty() ? tr("not listening") : url);
    m_copyAddress->setEnabled(!url.isEmpty());
}

void ServerAccess::setSessionToken(const QString& token)
{
    m_token->setSecret(token);
    m_token->setVisible(!token.isEmpty());
    m_noToken->setVisible(token.isEmpty());
}

} // namespace hall::ui

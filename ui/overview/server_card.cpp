// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/server_card.h"

#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/secret_field.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int commandLines = 8;

} // namespace

ServerCard::ServerCard(Theme& theme, QWidget* parent)
    : Card(theme, tr("Hall Server"), parent), m_address(new PlainLabel),
      m_copyAddress(
          new CopyButton(theme, tr("Copy the address"), [this] { return m_address->text(); })),
      m_token(new SecretField(theme, tr("Session token"))),
      m_noToken(new ThemedLabel(theme, tr("Not known here: this Hall keeps only a hash of it."),
                                TextStyle::Body, ColorRole::Muted)),
      m_step(new ThemedLabel(theme, QString())), m_command(new QPlainTextEdit),
      m_copyCommand(new CopyButton(theme, tr("Copy the command"),
                                   [this] { return m_command->toPlainText(); }))
{
    m_copyAddress->setObjectName(u"copyAddress"_s);
    m_copyCommand->setObjectName(u"copyCommand"_s);
    // The one primary button of the page.
    m_copyCommand->makePrimary(tr("Copy command"));
    m_address->setObjectName(u"serverAddress"_s);

    // Words above their values: a row beside them would leave too little for the token in a narrow
    // window.
    const auto word = [this, &theme](const QString& text) {
        auto* label = new ThemedLabel(theme, text, TextStyle::Caption, ColorRole::Muted);
        body()->addSpacing(space::xs);
        body()->addWidget(label);
        body()->addSpacing(-space::xs);
        return label;
    };
    word(tr("Address"));
    auto* address = new QHBoxLayout;
    address->setSpacing(space::s);
    address->addWidget(m_address, 1);
    address->addWidget(m_copyAddress);
    body()->addLayout(address);
    word(tr("Session token"))
        ->setToolTip(tr("What an agent holds: it may ask and look, and can never govern."));
    body()->addWidget(m_token);
    m_noToken->setWordWrap(true);
    body()->addWidget(m_noToken);

    body()->addSpacing(space::s);
    m_step->setWordWrap(true);
    body()->addWidget(m_step);
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_command->setWordWrapMode(QTextOption::WrapAnywhere);
    m_command->setAccessibleName(tr("Command to try"));
    body()->addWidget(m_command);
    body()->addWidget(m_copyCommand, 0, Qt::AlignLeft);
    body()->addStretch(1);

    const auto restyle = [this, &theme] {
        const QFont mono = theme.font(TextStyle::Mono);
        m_address->setFont(mono);
        m_command->setFont(mono);
        m_command->setFixedHeight(QFontMetrics(mono).lineSpacing() * commandLines + 2 * space::s);
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    setUrl({});
    setSessionToken({});
}

void ServerCard::setUrl(const QString& url)
{
    m_address->setText(url.isEmpty() ? tr("not listening") : url);
    m_copyAddress->setEnabled(!url.isEmpty());
}

void ServerCard::setSessionToken(const QString& token)
{
    m_token->setVisible(!token.isEmpty());
    m_noToken->setVisible(token.isEmpty());
    m_token->setSecret(token);
}

void ServerCard::setNextStep(const QString& sentence, const QString& command)
{
    if (m_step->text() == sentence && m_command->toPlainText() == command)
        return;
    m_step->setText(sentence);
    m_command->setPlainText(command);
}

} // namespace hall::ui

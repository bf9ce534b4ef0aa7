// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/server_card.h"

#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/server_access.h"

#include <QFontMetrics>
#include <QPlainTextEdit>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int commandLines = 8;

} // namespace

ServerCard::ServerCard(Theme& theme, QWidget* parent)
    : Card(theme, tr("Hall Server"), parent), m_access(new ServerAccess(theme)),
      m_step(new ThemedLabel(theme, QString())), m_command(new QPlainTextEdit),
      m_copyCommand(new CopyButton(theme, tr("Copy the command"),
                                   [this] { return m_command->toPlainText(); }))
{
    m_copyCommand->setObjectName(u"copyCommand"_s);
    // The one primary button of the page.
    m_copyCommand->makePrimary(tr("Copy command"));

    body()->addWidget(m_access);
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
        m_command->setFont(mono);
        m_command->setFixedHeight(QFontMetrics(mono).lineSpacing() * commandLines + 2 * space::s);
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

void ServerCard::setUrl(const QString& url)
{
    m_access->setUrl(url);
}

void ServerCard::setSessionToken(const QString& token)
{
    m_access->setSessionToken(token);
}

void ServerCard::setNextStep(const QString& sentence, const QString& command)
{
    if (m_step->text() == sentence && m_command->toPlainText() == command)
        return;
    m_step->setText(sentence);
    m_command->setPlainText(command);
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/labels/secret_field.h"

#include "ui/controls/labels/copy_button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace hall::ui {

using namespace Qt::StringLiterals;

SecretField::SecretField(Theme& theme, const QString& what, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_what(what), m_field(new QLineEdit(this)),
      m_reveal(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_field->setReadOnly(true);
    m_field->setAccessibleName(what);
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setAutoDefault(false);
    m_reveal->setCheckable(true);
    auto* copy = new CopyButton(theme, tr("Copy: %1").arg(what), [this] { return m_secret; });
    copy->setObjectName(u"copySecret"_s);
    row->addWidget(m_field, 1);
    row->addWidget(m_reveal);
    row->addWidget(copy);

    const auto restyle = [this] { m_field->setFont(m_theme.font(TextStyle::Mono)); };
    connect(&m_theme, &Theme::changed, m_field, restyle);
    restyle();
    connect(m_reveal, &QPushButton::toggled, this, &SecretField::setRevealed);
    setRevealed(false);
}

void SecretField::setSecret(const QString& secret)
{
    if (m_secret == secret)
        return;
    m_secret = secret;
    m_field->setText(secret);
    m_field->setCursorPosition(0);
}

bool SecretField::isRevealed() const
{
    return m_field->echoMode() == QLineEdit::Normal;
}

/// Shown once does not mean shown for ever: leaving the page covers it again.
void SecretField::hideEvent(QHideEvent* event)
{
    m_reveal->setChecked(false);
    QWidget::hideEvent(event);
}

void SecretField::setRevealed(bool revealed)
{
    m_field->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_field->setCursorPosition(0);
    m_reveal->setText(revealed ? tr("Hide") : tr("Show"));
    m_reveal->setAccessibleName(revealed ? tr("Hide: %1").arg(m_what) : tr("Show: %1").arg(m_what));
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/detail/key_part.h"

#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/confirm_panel.h"
#include "ui/models/namespaces/namespace_words.h"
#include "ui/models/plain_label.h"
#include "ui/namespaces/namespace_actions.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

KeyPart::KeyPart(NamespaceActions& actions, Theme& theme, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_theme(theme), m_id(new PlainLabel(this)),
      m_publicKey(new PlainLabel(this)), m_made(new PlainLabel(this)),
      m_copyId(new CopyButton(
          theme, tr("Copy the key id"), [this] { return m_id->text(); }, this)),
      m_copyKey(new CopyButton(
          theme, tr("Copy the public key"), [this] { return m_publicKey->text(); }, this)),
      m_rotate(new QPushButton(tr("Rotate key…"), this)),
      m_confirm(new ConfirmPanel(theme, {}, {}, tr("Rotate key"), ConfirmPanel::Reason::None,
                                 ColorRole::Ask, this))
{
    m_id->setObjectName(u"keyId"_s);
    m_publicKey->setObjectName(u"publicKey"_s);
    m_rotate->setObjectName(u"rotateKey"_s);
    m_confirm->setObjectName(u"confirmRotate"_s);
    m_rotate->setAutoDefault(false);
    m_publicKey->setWordWrap(true);
    m_made->setWordWrap(true);
    m_copyId->setObjectName(u"copyKeyId"_s);
    m_copyKey->setObjectName(u"copyPublicKey"_s);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    const auto word = [&theme](const QString& text) {
        return new ThemedLabel(theme, text, TextStyle::Caption, ColorRole::Muted);
    };
    grid->addWidget(word(tr("Key id")), 0, 0);
    grid->addWidget(m_id, 1, 0);
    grid->addWidget(m_copyId, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(word(tr("Public key (Ed25519, base64)")), 2, 0);
    grid->addWidget(m_publicKey, 3, 0);
    grid->addWidget(m_copyKey, 2, 1, 2, 1, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(grid);
    column->addWidget(m_made);
    column->addWidget(m_rotate, 0, Qt::AlignLeft);
    column->addWidget(m_confirm);

    connect(m_rotate, &QPushButton::clicked, this, [this] {
        m_confirm->setWords(
            tr("Rotate the key of %1?").arg(m_claim.name),
            tr("A new key takes the place of %1. Manifests that were signed with it no longer "
               "verify: their packages have to be signed again. Its private half is destroyed. "
               "This is recorded.")
                .arg(m_claim.key.keyId),
            tr("Rotate key"));
        m_confirm->ask();
    });
    connect(m_confirm, &ConfirmPanel::confirmed, this,
            [this] { m_actions.rotateKey(m_claim.name); });
    connect(m_confirm, &ConfirmPanel::closed, this, [this] {
        if (m_rotate->isVisible())
            m_rotate->setFocus(Qt::OtherFocusReason);
    });
    connect(&actions, &NamespaceActions::busyChanged, this,
            [this] { m_rotate->setEnabled(!m_actions.isBusy()); });
    connect(&m_theme, &Theme::changed, this, &KeyPart::restyle);
    restyle();
}

void KeyPart::show(const NamespaceClaim& claim)
{
    if (claim.key.keyId != m_claim.key.keyId)
        m_confirm->hide();
    m_claim = claim;
    m_id->setText(claim.key.keyId);
    m_publicKey->setText(QString::fromLatin1(claim.key.publicKey.toBase64()));
    m_made->setText(tr("Made %1. The Hall signs manifests of attested packages with its private "
                       "half, which never leaves the Hall.")
                        .arg(momentText(claim.key.createdAtMs)));
}

void KeyPart::restyle()
{
    m_id->setFont(m_theme.font(TextStyle::Mono));
    m_publicKey->setFont(m_theme.font(TextStyle::Mono));
    m_made->setTextColor(m_theme.color(ColorRole::Muted));
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/detail/transfer_panel.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/models/visible_text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace hall::ui {

using namespace Qt::StringLiterals;

TransferPanel::TransferPanel(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme),
      m_question(new ThemedLabel(theme, QString(), TextStyle::Section, ColorRole::Ask)),
      m_consequence(new ThemedLabel(theme, QString())), m_owner(new QLineEdit(this)),
      m_holder(new QComboBox(this)), m_reason(new QLineEdit(this)),
      m_missing(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_confirm(new QPushButton(tr("Transfer"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"transferPanel"_s);
    for (ThemedLabel* label : {m_question, m_consequence, m_missing})
        label->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::m, space::m, space::m, space::m);
    grid->setSpacing(space::s);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_question, 0, 0, 1, 2);
    grid->addWidget(m_consequence, 1, 0, 1, 2);
    int row = 2;
    const auto field = [&](const QString& word, QWidget* input, const QString& object) {
        auto* label = new ThemedLabel(theme, word);
        label->setBuddy(input);
        input->setObjectName(object);
        input->setAccessibleName(QString(word).remove(u'&'));
        grid->addWidget(label, row, 0);
        grid->addWidget(input, row++, 1);
    };
    field(tr("New &owner"), m_owner, u"transferOwner"_s);
    field(tr("&Held by"), m_holder, u"transferHolder"_s);
    field(tr("&Reason"), m_reason, u"transferReason"_s);
    m_holder->view()->setAccessibleName(tr("Who may hold it"));
    m_reason->setPlaceholderText(tr("required, for the record"));
    // A token's name may be long; the list below still shows it whole.
    m_holder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_missing->setObjectName(u"transferMissing"_s);
    grid->addWidget(m_missing, row++, 0, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    grid->addLayout(buttons, row, 0, 1, 2);
    m_confirm->setObjectName(u"confirmTransfer"_s);
    m_cancel->setObjectName(u"cancelTransfer"_s);
    for (QPushButton* button : {m_confirm, m_cancel})
        button->setAutoDefault(false);

    connect(m_owner, &QLineEdit::textChanged, this, &TransferPanel::check);
    connect(m_reason, &QLineEdit::textChanged, this, &TransferPanel::check);
    connect(m_holder, &QComboBox::currentIndexChanged, this, &TransferPanel::check);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const QString owner = m_owner->text().trimmed();
        const QString holder = m_holder->currentData().toString();
        const QString reason = m_reason->text().trimmed();
        dismiss();
        Q_EMIT confirmed(owner, holder, reason);
    });
    connect(m_cancel, &QPushButton::clicked, this, &TransferPanel::dismiss);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&TransferPanel::update));
    hide();
}

void TransferPanel::ask(const NamespaceClaim& claim, const std::vector<Token>& tokens)
{
    m_name = claim.name;
    m_keyId = claim.key.keyId;
    m_isWindows = claim.holderId.isEmpty();
    const QString owner = visibleText(claim.owner);
    const QString question =
        m_isWindows ? tr("Transfer %1?").arg(m_name) : tr("Take %1 from %2?").arg(m_name, owner);
    const QString consequence =
        tr("In one step the namespace passes on with a new signing key. What was signed with %1 no "
           "longer verifies, and %2 can no longer change its workers. This is recorded with the "
           "reason.")
            .arg(m_keyId, owner);
    setAccessibleName(question);
    setAccessibleDescription(consequence);
    m_question->setText(question);
    m_consequence->setText(consequence);
    m_owner->clear();
    m_reason->clear();
    m_holder->clear();
    m_holder->addItem(tr("the person at this window"), QString());
    for (const Token& token : tokens) {
        if (token.id != claim.holderId)
            m_holder->addItem(tr("token %1 (%2)").arg(visibleText(token.name), token.id), token.id);
    }
    check();
    show();
    m_owner->setFocus(Qt::OtherFocusReason);
}

void TransferPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tint(ColorRole::Ask));
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
}

void TransferPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool TransferPanel::isTakeover() const
{
    return !m_isWindows && m_holder->currentData().toString().isEmpty();
}

void TransferPanel::check()
{
    const bool hasOwner = !m_owner->text().trimmed().isEmpty();
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_confirm->setEnabled(hasOwner && hasReason);
    m_confirm->setText(isTakeover() ? tr("Take over %1").arg(m_name)
                                    : tr("Transfer %1").arg(m_name));
    m_missing->setText(!hasOwner && !hasReason ? tr("It needs the new owner and a reason.")
                       : !hasOwner             ? tr("It needs the new owner.")
                       : !hasReason            ? tr("It needs a reason: the former owner will ask.")
                                               : QString());
    m_missing->setVisible(!m_missing->text().isEmpty());
}

void TransferPanel::dismiss()
{
    hide();
    Q_EMIT closed();
}

} // namespace hall::ui

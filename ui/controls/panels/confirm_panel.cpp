// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panels/confirm_panel.h"

#include "ui/controls/labels/themed_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

ConfirmPanel::ConfirmPanel(Theme& theme, const QString& question, const QString& consequence,
                           const QString& confirmWord, Reason reason, ColorRole role,
                           QWidget* parent)
    : QFrame(parent), m_theme(theme), m_role(role),
      m_question(new ThemedLabel(theme, QString(), TextStyle::Section, role)),
      m_consequence(new ThemedLabel(theme, QString())), m_confirm(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWords(question, consequence, confirmWord);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    m_consequence->setWordWrap(true);
    column->addWidget(m_consequence);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setAutoDefault(false);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    if (reason == Reason::Asked) {
        auto* label = new ThemedLabel(theme, tr("&Reason, for the record:"));
        m_reason = new QLineEdit(this);
        m_reason->setObjectName(u"reason"_s);
        m_reason->setAccessibleName(tr("Reason, for the record"));
        m_reason->setPlaceholderText(tr("optional"));
        label->setBuddy(m_reason);
        row->addWidget(label);
        row->addWidget(m_reason, 1);
    }
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    if (reason == Reason::None)
        row->addStretch(1);
    column->addLayout(row);
    if (m_reason) {
        setTabOrder(m_reason, m_confirm);
        setTabOrder(m_confirm, m_cancel);
    }

    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const QString typed = m_reason ? m_reason->text().trimmed() : QString();
        dismiss();
        Q_EMIT confirmed(typed);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmPanel::dismiss);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&ConfirmPanel::update));
    hide();
}

void ConfirmPanel::setWords(const QString& question, const QString& consequence,
                            const QString& confirmWord)
{
    setAccessibleName(question);
    setAccessibleDescription(consequence);
    m_question->setText(question);
    m_consequence->setText(consequence);
    m_confirm->setText(confirmWord);
}

void ConfirmPanel::ask()
{
    if (m_reason)
        m_reason->clear();
    show();
    QWidget* first = m_reason ? static_cast<QWidget*>(m_reason) : m_cancel;
    first->setFocus(Qt::OtherFocusReason);
}

void ConfirmPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tint(m_role));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Line));
}

void ConfirmPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ConfirmPanel::dismiss()
{
    hide();
    Q_EMIT closed();
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/facts/masked_values.h"

#include "core/protocol/masking/masking.h"
#include "ui/approvals/card/facts/argument_marks.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRevealed = 3000;

} // namespace

MaskedValues::MaskedValues(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_ask(new QWidget(this)),
      m_question(new ThemedLabel(theme, QString())), m_passphrase(new QLineEdit(m_ask)),
      m_problem(new PlainLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(new ThemedLabel(theme, tr("Hidden values"), TextStyle::Section));
    auto* note = new ThemedLabel(theme,
                                 tr("Secrets are hidden. Showing one takes the reviewer's "
                                    "passphrase and is recorded."),
                                 TextStyle::Body, ColorRole::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    auto* row = new QHBoxLayout(m_ask);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_passphrase->setObjectName(u"revealPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase, to show a hidden value"));
    m_passphrase->setPlaceholderText(tr("passphrase"));
    auto* send = new QPushButton(tr("Show it"), m_ask);
    send->setObjectName(u"revealSend"_s);
    send->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), m_ask);
    cancel->setAutoDefault(false);
    row->addWidget(m_question);
    row->addWidget(m_passphrase, 1);
    row->addWidget(send);
    row->addWidget(cancel);
    column->addWidget(m_ask);
    m_problem->setObjectName(u"revealProblem"_s);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &MaskedValues::send);
    connect(send, &QPushButton::clicked, this, &MaskedValues::send);
    connect(cancel, &QPushButton::clicked, this, [this] { askFor(-1); });
    connect(&m_theme, &Theme::changed, this, &MaskedValues::restyle);
    m_problem->hide();
    restyle();
    askFor(-1);
    hide();
}

void MaskedValues::setPaths(const QStringList& paths)
{
    askFor(-1);
    delete m_list;
    m_rows.clear();
    m_list = new QWidget(this);
    auto* grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(paths.size()); ++i) {
        auto* name = new PlainLabel(paths[i], m_list);
        name->setFont(m_theme.font(TextStyle::Mono));
        auto* value = new PlainLabel(m_list);
        value->setObjectName(u"hiddenValue"_s);
        value->setWordWrap(true);
        value->setFont(m_theme.font(TextStyle::Mono));
        auto* button = new QPushButton(m_list);
        button->setObjectName(u"reveal"_s);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] { press(i); });
        grid->addWidget(name, i, 0, Qt::AlignTop);
        grid->addWidget(value, i, 1, Qt::AlignTop);
        grid->addWidget(button, i, 2, Qt::AlignTop);
        m_rows.push_back({paths[i], value, button});
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_list);
    cover();
    setVisible(!paths.isEmpty());
}

void MaskedValues::setReviewer(const QString& name)
{
    if (name == m_reviewer)
        return;
    m_reviewer = name;
    cover();
}

void MaskedValues::setAnswer(const QString& path, const Result<QJsonValue>& value)
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[std::size_t(i)].path != path)
            continue;
        m_problem->setVisible(!value);
        if (!value) {
            m_problem->setText(tr("It was not shown. %1").arg(value.error().message));
            m_isSent = false;
            m_passphrase->setReadOnly(false);
            m_passphrase->selectAll();
            return;
        }
        askFor(-1);
        m_rows[std::size_t(i)].shown = true;
        m_rows[std::size_t(i)].value->setText(readableValue(*value, longestRevealed));
        showRow(i);
    }
}

void MaskedValues::cover()
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        m_rows[std::size_t(i)].shown = false;
        m_rows[std::size_t(i)].value->setText(QString::fromUtf16(maskedText));
        showRow(i);
    }
    m_problem->hide();
    askFor(-1);
}

/// Shown once does not mean shown for ever: leaving the card covers it again.
void MaskedValues::hideEvent(QHideEvent* event)
{
    cover();
    QWidget::hideEvent(event);
}

void MaskedValues::press(int row)
{
    Row& pressed = m_rows[std::size_t(row)];
    if (!pressed.shown)
        return askFor(row);
    pressed.shown = false;
    pressed.value->setText(QString::fromUtf16(maskedText));
    showRow(row);
}

void MaskedValues::askFor(int row)
{
    const int previous = m_asked < int(m_rows.size()) ? m_asked : -1;
    m_asked = row;
    m_passphrase->clear();
    m_passphrase->setReadOnly(false);
    m_isSent = false;
    // What is hidden must not hand the focus on to a button that decides.
    if (row < 0 && m_ask->isAncestorOf(QApplication::focusWidget()) && previous >= 0)
        m_rows[std::size_t(previous)].button->setFocus(Qt::OtherFocusReason);
    m_ask->setVisible(row >= 0);
    if (row < 0)
        return;
    m_problem->hide();
    m_question->setText(tr("Passphrase of %1:").arg(visibleText(m_reviewer)));
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void MaskedValues::send()
{
    if (m_asked < 0 || m_passphrase->text().isEmpty() || m_isSent)
        return;
    m_isSent = true;
    m_passphrase->setReadOnly(true);
    Q_EMIT revealAsked(m_rows[std::size_t(m_asked)].path, m_passphrase->text());
}

void MaskedValues::showRow(int row)
{
    const Row& shown = m_rows[std::size_t(row)];
    shown.button->setText(shown.shown ? tr("Hide") : tr("Show…"));
    shown.button->setAccessibleName(
        (shown.shown ? tr("Hide: %1") : tr("Show: %1")).arg(visibleText(shown.path)));
    shown.button->setEnabled(shown.shown || !m_reviewer.isEmpty());
    shown.button->setToolTip(m_reviewer.isEmpty() ? tr("Sign in first.") : QString());
}

void MaskedValues::restyle()
{
    m_problem->setTextColor(m_theme.color(ColorRole::Deny));
    for (const Row& row : m_rows)
        row.value->setFont(m_theme.font(TextStyle::Mono));
}

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/verdict/side_panel.h"

#include "core/json/json_reader.h"
#include "ui/approvals/card/guard/decision_button.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSideNote = 2000;
constexpr int sideLines = 10;

} // namespace

SidePanel::SidePanel(Theme& theme, InputGuard& guard, QWidget* parent)
    : QFrame(parent), m_theme(theme),
      m_question(new ThemedLabel(theme, {}, TextStyle::Section, ColorRole::Ask)),
      m_consequence(new PlainLabel(this)), m_edit(new QPlainTextEdit(this)),
      m_note(new QLineEdit(this)), m_missing(new PlainLabel(this)),
      m_confirm(new DecisionButton(theme, guard, {}, ColorRole::Text, this))
{
    setObjectName(u"sidePanel"_s);
    m_question->setWordWrap(true);
    m_consequence->setWordWrap(true);
    m_edit->setObjectName(u"editArguments"_s);
    m_edit->setAccessibleName(tr("Arguments to run it with, as JSON"));
    m_edit->setTabChangesFocus(true);
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere);
    m_note->setObjectName(u"sideNote"_s);
    m_note->setAccessibleName(tr("Note, for the record"));
    m_note->setPlaceholderText(tr("note, for the record"));
    m_note->setMaxLength(longestSideNote);
    m_missing->setObjectName(u"sideMissing"_s);
    m_missing->setWordWrap(true);
    m_confirm->setObjectName(u"sideConfirm"_s);
    m_confirm->setWords(tr("Confirm"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"sideCancel"_s);
    cancel->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_question, m_consequence, m_edit, m_note, m_missing})
        column->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &SidePanel::check);
    connect(m_note, &QLineEdit::textChanged, this, &SidePanel::check);
    connect(m_confirm, &DecisionButton::decided, this, &SidePanel::confirmed);
    connect(cancel, &QPushButton::clicked, this, &SidePanel::closed);
    const auto restyle = [this] {
        m_edit->setFont(m_theme.font(TextStyle::Mono));
        m_edit->setFixedHeight(
            sideLines * QFontMetrics(m_theme.font(TextStyle::Mono)).lineSpacing() + 2 * space::s);
        m_missing->setTextColor(m_theme.color(ColorRole::Muted));
        update();
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
    hide();
}

void SidePanel::ask(Kind kind, const QString& question, const QString& consequence,
                    const QString& confirmWord, const QString& text)
{
    m_kind = kind;
    setAccessibleName(question);
    m_question->setText(question);
    m_consequence->setText(consequence);
    m_confirm->setWords(confirmWord);
    m_original = text;
    m_note->clear();
    m_edit->setPlainText(text);
    m_edit->setVisible(kind == Kind::Modify);
    check();
    show();
    (kind == Kind::Modify ? static_cast<QWidget*>(m_edit) : m_note)->setFocus(Qt::OtherFocusReason);
}

QString SidePanel::note() const
{
    return m_note->text().trimmed();
}

void SidePanel::setWaits(const QString& why)
{
    if (why == m_waits)
        return;
    m_waits = why;
    check();
}

void SidePanel::check()
{
    QString missing = m_waits;
    m_arguments.reset();
    if (m_kind == Kind::Modify) {
        const auto read = readJsonObject(m_edit->toPlainText().toUtf8());
        if (!read)
            missing = read.error().message;
        else
            m_arguments = *read;
        if (read && m_edit->toPlainText() == m_original)
            missing = tr("Nothing is changed yet.");
    } else if (m_kind == Kind::DoneByHand && note().isEmpty()) {
        missing = tr("Say what was done, for the record.");
    }
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_confirm->setEnabled(missing.isEmpty());
}

void SidePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tint(ColorRole::Ask));
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace hall::ui

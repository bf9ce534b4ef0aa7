// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/detail/json_view.h"

#include "ui/models/visible_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLines = 3;

} // namespace

JsonView::JsonView(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_text(new QPlainTextEdit(this)),
      m_copy(new QToolButton(this))
{
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->document()->setDocumentMargin(space::s);
    m_text->setAccessibleName(name);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy: %1").arg(name));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_copy, &QToolButton::clicked, this, [this, name] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        Q_EMIT copied(tr("Copied: %1").arg(name));
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignRight);
    refreshTheme();
}

void JsonView::setJson(const QByteArray& json)
{
    setPlainText(QString::fromUtf8(json));
}

void JsonView::setPlainText(const QString& text)
{
    m_text->setPlainText(visibleText(text, LineBreaks::Keep));
}

QString JsonView::shownText() const
{
    return m_text->toPlainText();
}

void JsonView::refreshTheme()
{
    m_text->setFont(m_theme.font(TextStyle::Mono));
    m_text->setMinimumHeight(QFontMetrics(m_text->font()).lineSpacing() * leastLines);
    m_copy->setIcon(m_theme.icon(u"copy"_s));
}

} // namespace hall::ui

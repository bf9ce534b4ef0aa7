// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/empty_feed.h"

#include "ui/controls/labels/key_hint.h"
#include "ui/models/decision/decision_detail.h"
#include "ui/models/plural.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int commandLines = 4;
constexpr int commandCharacters = 68;

} // namespace

EmptyFeed::EmptyFeed(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_command(new QPlainTextEdit(this)),
      m_action(new QPushButton(this)), m_start(new QPushButton(tr("First steps"), this)),
      m_filterKey(new KeyHint(theme, Shortcut::FeedFilter, tr("%1 goes to the filter"), this))
{
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->setAccessibleName(tr("Empty"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_command->document()->setDocumentMargin(space::s);
    m_command->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_command->setAccessibleName(tr("Command that asks for a decision"));
    m_action->setObjectName(u"emptyAction"_s);
    m_action->setDefault(true);
    m_start->setObjectName(u"emptyStart"_s);
    m_start->setAutoDefault(false);
    m_start->setToolTip(tr("A worker, a decision and an approval, in a few minutes"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto* command = new QHBoxLayout;
    command->addStretch(1);
    command->addWidget(m_command, 100);
    command->addStretch(1);
    layout->addLayout(command);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_start);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_filterKey);
    layout->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_allHidden) {
            Q_EMIT clearFilterRequested();
            return;
        }
        QGuiApplication::clipboard()->setText(m_command->toPlainText());
        Q_EMIT copied(tr("Command copied"));
    });
    connect(m_start, &QPushButton::clicked, this, &EmptyFeed::startAsked);
    setServerUrl({});
    showNothingArrived();
    refreshTheme();
}

void EmptyFeed::setServerUrl(const QString& url)
{
    m_command->setPlainText(firstCurl(url));
}

void EmptyFeed::showNothingArrived()
{
    m_allHidden = false;
    m_title->setText(tr("No decision yet"));
    m_text->setText(tr("Nothing has asked this Hall whether it may act since the window opened. "
                       "Ask in a terminal, and see the answer arrive here:"));
    m_command->show();
    m_start->show();
    m_filterKey->setOfUse(false);
    m_action->setText(tr("Copy the command"));
    m_action->setIcon(m_theme.icon(u"copy"_s, ColorRole::Surface));
}

void EmptyFeed::showAllHidden(OutcomeCounts hidden)
{
    m_allHidden = true;
    m_title->setText(tr("No decision passes the filter"));
    m_text->setText(tr("%Ln are hidden, %1 of them denied.", nullptr, plural(hidden.total()))
                        .arg(QLocale().toString(hidden.denied)));
    m_command->hide();
    m_start->hide();
    m_filterKey->setOfUse(true);
    m_action->setText(tr("Clear the filter"));
    m_action->setIcon(m_theme.icon(u"close"_s, ColorRole::Surface));
}

void EmptyFeed::refreshTheme()
{
    m_title->setFont(m_theme.font(TextStyle::PageTitle));
    QPalette muted = m_theme.palette();
    muted.setColor(QPalette::WindowText, m_theme.color(ColorRole::Muted));
    m_text->setPalette(muted);
    const QSize icon = QSize(iconLarge, iconLarge) * 2;
    m_icon->setPixmap(
        m_theme.icon(u"empty-feed"_s, ColorRole::Muted).pixmap(icon, devicePixelRatioF()));
    m_command->setFont(m_theme.font(TextStyle::Mono));
    const QFontMetrics mono(m_command->font());
    m_command->setMaximumWidth(mono.averageCharWidth() * commandCharacters);
    m_command->setFixedHeight(mono.lineSpacing() * commandLines + 2 * space::m);
}

} // namespace hall::ui

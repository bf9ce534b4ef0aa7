// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/controls/kept_input.h"
#include "ui/help/help_browser.h"
#include "ui/models/plain_label.h"
#include "ui/models/shortcuts/shortcut_table.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::Window), m_browser(new HelpBrowser(this)), m_search(new QLineEdit(this)),
      m_note(new PlainLabel(this))
{
    setWindowTitle(tr("Help – Hall Monitor"));
    setObjectName(u"helpWindow"_s);

    const auto button = [this](const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setAutoDefault(false);
        return made;
    };
    auto* back = button(tr("Back"));
    back->setIcon(theme.icon(u"chevron-left"_s));
    auto* forward = button(tr("Forward"));
    forward->setIcon(theme.icon(u"chevron-right"_s));
    auto* contents = button(tr("Contents"));
    m_search->setPlaceholderText(tr("Find in this page"));
    m_search->setAccessibleName(tr("Find in this page"));
    m_search->setProperty(keptInput, true);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(u"search"_s, ColorRole::Muted), QLineEdit::LeadingPosition);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    bar->addWidget(back);
    bar->addWidget(forward);
    bar->addWidget(contents);
    bar->addStretch(1);
    bar->addWidget(m_search, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(bar);
    layout->addWidget(m_browser, 1);
    m_note->hide();
    layout->addWidget(m_note);

    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QPushButton::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, m_note, &QWidget::hide);
    connect(m_browser, &HelpBrowser::externalLink, this, &HelpWindow::showExternal);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    connect(contents, &QPushButton::clicked, this, [this] { m_browser->showPage(u"index"_s); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findNext(false); });

    const auto shortcut = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    const auto named = [this](Shortcut id, auto action) {
        auto* keys = new QShortcut(this);
        setShortcutOf(*keys, id);
        connect(keys, &QShortcut::activated, this, action);
    };
    named(Shortcut::HelpFind, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    named(Shortcut::HelpFindNext, [this] { findNext(false); });
    named(Shortcut::HelpFindPrevious, [this] { findNext(true); });
    named(Shortcut::Back, [this] { m_browser->backward(); });
    named(Shortcut::Forward, [this] { m_browser->forward(); });
    shortcut(Qt::Key_Escape, [this] { close(); });

    // The colours of links are fixed when a page is read.
    connect(&theme, &Theme::changed, m_browser, &QTextBrowser::reload);
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    resize(metrics.averageCharWidth() * 100, metrics.height() * 40);
}

void HelpWindow::showPage(const QString& name)
{
    m_browser->showPage(name);
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

QString HelpWindow::pageName() const
{
    return m_browser->pageName();
}

void HelpWindow::findNext(bool backward)
{
    const bool found = m_browser->findText(m_search->text(), backward);
    m_note->setVisible(!found);
    if (!found)
        m_note->setText(tr("\"%1\" is not on this page.").arg(m_search->text()));
}

void HelpWindow::showExternal(const QString& address)
{
    m_note->setText(
        tr("%1 is outside this help and is not opened from here; copy it from this line.")
            .arg(address));
    m_note->show();
}

} // namespace hall::ui

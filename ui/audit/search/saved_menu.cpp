// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/search/saved_menu.h"

#include "ui/models/visible_text.h"

#include <QMenu>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// A menu would take & for a mnemonic.
QString menuText(const QString& text)
{
    return shortVisibleText(text, 80).replace(u'&', u"&&"_s);
}

} // namespace

SavedMenu::SavedMenu(Theme& theme, std::function<QString()> now,
                     std::function<QStringList()> recent, QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_now(std::move(now)), m_recent(std::move(recent))
{
    setObjectName(u"savedSearches"_s);
    setText(tr("Saved"));
    setAccessibleName(tr("Saved searches"));
    setToolTip(tr("Saved searches and the last ones"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedMenu::fill);
    connect(&m_theme, &Theme::changed, this, &SavedMenu::restyle);
    restyle();
}

void SavedMenu::fill()
{
    menu()->clear();
    // Sub-menus of the last time are children of the menu and no longer shown in it.
    qDeleteAll(menu()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    const auto& searches = m_searches.all();
    for (const SavedSearch& one : searches) {
        QAction* action = menu()->addAction(menuText(one.name), this,
                                            [this, text = one.text] { Q_EMIT searchChosen(text); });
        action->setToolTip(plainToolTip(one.text));
    }
    if (searches.empty())
        menu()->addAction(tr("No search is saved yet"))->setEnabled(false);
    menu()->addSeparator();
    QAction* save = menu()->addAction(tr("&Save this search…"), this, &SavedMenu::saveAsked);
    save->setEnabled(!m_now().isEmpty());
    QMenu* rename = menu()->addMenu(tr("&Rename"));
    QMenu* remove = menu()->addMenu(tr("Re&move"));
    for (const SavedSearch& one : searches) {
        rename->addAction(menuText(one.name) % u'…', this,
                          [this, name = one.name] { Q_EMIT renameAsked(name); });
        remove->addAction(menuText(one.name), this,
                          [this, name = one.name] { Q_EMIT removeAsked(name); });
    }
    rename->setEnabled(!searches.empty());
    remove->setEnabled(!searches.empty());
    const QStringList recent = m_recent();
    if (recent.isEmpty())
        return;
    menu()->addSection(tr("Last searches"));
    for (const QString& text : recent)
        menu()->addAction(menuText(text), this, [this, text] { Q_EMIT searchChosen(text); });
}

void SavedMenu::restyle()
{
    setIcon(m_theme.icon(u"history"_s));
}

} // namespace hall::ui

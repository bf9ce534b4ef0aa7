// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette, the keys, and what the palette can do.
#include "ui/approvals/approvals_page.h"
#include "ui/approvals/card/approval_card.h"
#include "ui/models/shortcuts/shortcut_book.h"
#include "ui/palette/palette_entries.h"
#include "ui/palette/palette_panel.h"
#include "ui/shell/frame/status_strip.h"
#include "ui/shell/keys/shortcut_binder.h"
#include "ui/shell/keys/shortcuts_window.h"
#include "ui/shell/window/main_menu.h"
#include "ui/shell/window/main_window.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <functional>
#include <iterator>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentChoices = 8;
constexpr QLatin1StringView actionScheme("action:");

QString plainWord(const QAction& action)
{
    // "Sign && seal" has no mnemonic there.
    QString word;
    const QString text = action.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        word += text[i];
    }
    return word;
}

QString keyOf(const QAction& action, const QString& menu)
{
    const auto id = shortcutOf(action);
    return actionScheme + (id ? QString::fromLatin1(shortcutFacts(*id).key)
                              : QString(menu + u'/' + plainWord(action)));
}

/// What decides stays on the card, behind its guard.
bool isOfCard(const QObject* object)
{
    for (; object; object = object->parent()) {
        if (qobject_cast<const ApprovalCard*>(object))
            return true;
    }
    return false;
}

bool canBeChosen(const QAction& action)
{
    return !action.isSeparator() && !action.menu() && action.isEnabled() && action.isVisible() &&
           !action.text().isEmpty() && !isOfCard(&action);
}

} // namespace

void MainWindow::connectPalette()
{
    m_keys = new ShortcutBook(m_settings, this);
    m_binder = new ShortcutBinder(*this, *m_keys);
    m_palette = new PalettePanel(m_theme, *this, [this](const QString& key) { return doKey(key); });
    connect(m_palette, &PalettePanel::chosen, this, &MainWindow::rememberChoice);
    connect(m_palette, &PalettePanel::helpAsked, this, [this] { showHelp(u"keyboard"_s); });
    // A press that was one too many for the palette must not decide anything.
    connect(m_palette, &PalettePanel::closed, m_approvals, &ApprovalsPage::holdCard);
    connect(m_menu, &MainMenu::paletteAsked, this, &MainWindow::openPalette);
    connect(m_menu, &MainMenu::shortcutsAsked, this, &MainWindow::showShortcuts);
    connect(m_menu, &MainMenu::copyPlaceAsked, this, [this] {
        copy(PlaceTable::asLink(m_places.here()), tr("Address of this place copied"));
    });
    connect(m_menu, &MainMenu::approvalsAsked, this, [this] {
        showPage(Page::Approvals);
        raiseWindow();
    });
}

void MainWindow::openPalette()
{
    m_binder->apply();
    m_choices.clear();
    std::vector<PaletteEntry> entries;
    const auto add = [&](QAction& action, const QString& menu) {
        if (!canBeChosen(action))
            return;
        const QString key = keyOf(action, menu);
        if (m_choices.contains(key))
            return;
        m_choices.insert(key, &action);
        const auto id = shortcutOf(action);
        const bool isPage = id && *id <= Shortcut::GoDemo;
        entries.push_back({isPage ? PaletteGroup::Places : PaletteGroup::Actions, key,
                           plainWord(action), isPage ? QString() : menu,
                           action.shortcut().toString(QKeySequence::NativeText)});
    };
    const std::function<void(const QMenu&, const QString&)> addMenu = [&](const QMenu& menu,
                                                                          const QString& name) {
        const QList<QAction*> actions = menu.actions();
        for (QAction* action : actions) {
            if (action->menu())
                addMenu(*action->menu(), name + u" › "_s + plainWord(*action));
            else
                add(*action, name);
        }
    };
    const QList<QAction*> menus = menuBar()->actions();
    for (const QAction* menu : menus) {
        if (menu->menu())
            addMenu(*menu->menu(), plainWord(*menu));
    }
    const QString page = tr("This page");
    for (auto* widget : m_pages->currentWidget()->findChildren<QWidget*>()) {
        const QList<QAction*> actions = widget->isVisible() ? widget->actions() : QList<QAction*>();
        for (QAction* action : actions) {
            if (shortcutOf(*action))
                add(*action, page);
        }
    }
    const QList<QAction*> own = m_pages->currentWidget()->actions();
    for (QAction* action : own)
        add(*action, page);
    for (const auto& [rest, word] : {std::pair(u"history"_s, tr("Approvals: history")),
                                     std::pair(u"missed"_s, tr("Approvals: missed")),
                                     std::pair(u"grants"_s, tr("Approvals: standing grants")),
                                     std::pair(u"risk"_s, tr("Approvals: risk"))})
        entries.push_back({PaletteGroup::Places, u"hall://approvals/"_s + rest, word, {}, {}});
    std::ranges::move(paletteEntriesOf(m_controller.hall()), std::back_inserter(entries));
    std::ranges::move(paletteHelp(), std::back_inserter(entries));
    m_palette->open(std::move(entries), m_settings.value(setting::paletteRecent));
}

Result<void> MainWindow::doKey(const QString& key)
{
    if (!key.startsWith(actionScheme))
        return m_places.open(PlaceTable::fromLink(key));
    if (const QPointer<QAction> action = m_choices.value(key); action && action->isEnabled())
        action->trigger();
    else
        return Error{tr("This is not possible any more."), u"ACTION_GONE"_s, u"action"_s};
    return {};
}

void MainWindow::rememberChoice(const QString& key)
{
    QStringList recent = m_settings.value(setting::paletteRecent);
    recent.removeAll(key);
    recent.prepend(key);
    m_settings.setValue(setting::paletteRecent, recent.mid(0, recentChoices));
}

/// For a window of its own: the keys of this one do not work there.
void MainWindow::addHelpKey(QWidget& window, const QString& page)
{
    auto* keys = new QShortcut(&window);
    setShortcutOf(*keys, Shortcut::HelpHere);
    connect(keys, &QShortcut::activated, this, [this, page] { showHelp(page); });
    m_binder->apply();
}

void MainWindow::showShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsWindow(m_theme, *m_keys, this);
        m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_shortcuts, &ShortcutsWindow::helpAsked, this,
                [this] { showHelp(u"keyboard"_s); });
    }
    m_shortcuts->show();
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

} // namespace hall::ui

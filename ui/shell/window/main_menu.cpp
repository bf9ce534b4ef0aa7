// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/main_menu.h"

#include "ui/language/languages.h"
#include "ui/models/shortcuts/shortcut_table.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <array>
#include <optional>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QMainWindow& window, Theme& theme, const std::vector<Page>& pages)
    : QObject(&window), m_theme(theme)
{
    window.menuBar()->setAccessibleName(tr("Menus"));
    QMenu* file = window.menuBar()->addMenu(tr("&File"));
    QAction* quit = file->addAction(tr("&Quit"), this, &MainMenu::quitAsked);
    setShortcutOf(*quit, Shortcut::Quit);
    addViewMenu(window, pages);
    addServerMenu(window);
    addHelpMenu(window);
}

void MainMenu::addViewMenu(QMainWindow& window, const std::vector<Page>& pages)
{
    QMenu* view = window.menuBar()->addMenu(tr("&View"));
    m_view = view;
    auto* group = new QActionGroup(this);
    for (int i = 0; i < int(pages.size()); ++i) {
        const Page& page = pages.at(std::size_t(i));
        QAction* action = view->addAction(m_theme.icon(page.iconName), page.word, this,
                                          [this, i] { Q_EMIT pageAsked(i); });
        setShortcutOf(*action, Shortcut(int(Shortcut::GoOverview) + i));
        action->setCheckable(true);
        group->addAction(action);
        m_pages.push_back(action);
    }
    view->addSeparator();
    m_back =
        view->addAction(m_theme.icon(u"chevron-left"_s), tr("&Back"), this, &MainMenu::backAsked);
    setShortcutOf(*m_back, Shortcut::Back);
    m_forward = view->addAction(m_theme.icon(u"chevron-right"_s), tr("For&ward"), this,
                                &MainMenu::forwardAsked);
    setShortcutOf(*m_forward, Shortcut::Forward);
    setShortcutOf(*view->addAction(m_theme.icon(u"search"_s), tr("Command palette…"), this,
                                   &MainMenu::paletteAsked),
                  Shortcut::Palette);
    setShortcutOf(
        *view->addAction(tr("Cop&y the address of this place"), this, &MainMenu::copyPlaceAsked),
        Shortcut::CopyPlace);
    view->addSeparator();
    const auto feedAction = [&](const QString& text, std::optional<Shortcut> id, auto signal) {
        QAction* action = view->addAction(text, this, signal);
        if (id)
            setShortcutOf(*action, *id);
        m_feedActions.push_back(action);
    };
    feedAction(tr("&Filter the feed"), Shortcut::FeedFilter, &MainMenu::feedFilterAsked);
    feedAction(tr("Filter &on or off"), Shortcut::FeedFilterToggle,
               &MainMenu::feedFilterToggleAsked);
    // Space and End do these where the feed has the focus; here they stand to be found.
    feedAction(tr("&Pause or resume the view"), {}, &MainMenu::feedPauseAsked);
    feedAction(tr("Follow the &newest"), {}, &MainMenu::feedNewestAsked);
    view->addSeparator();
    // P does it on the page.
    view->addAction(tr("Ne&xt pending approval"), this, &MainMenu::nextApprovalAsked);
    QAction* approvals = view->addAction(tr("Open Appro&vals"), this, &MainMenu::approvalsAsked);
    setShortcutOf(*approvals, Shortcut::OpenApprovals);
    approvals->setShortcutContext(Qt::ApplicationShortcut);
    view->addSeparator();
    addAppearance(*view);
    addTrayIcons(*view);
    addLanguages(*view);
}

void MainMenu::addAppearance(QMenu& view)
{
    const auto choice = [this](QMenu* menu, QActionGroup* group, const QString& text, bool checked,
                               auto apply) {
        QAction* action = menu->addAction(text, this, apply);
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
    };
    QMenu* appearance = view.addMenu(tr("&Appearance"));
    auto* appearances = new QActionGroup(this);
    const std::array<std::pair<Appearance, QString>, 3> looks{
        {{Appearance::System, tr("As the &system")},
         {Appearance::Light, tr("&Light")},
         {Appearance::Dark, tr("&Dark")}}};
    for (const auto& [look, word] : looks) {
        choice(appearance, appearances, word, m_theme.appearance() == look,
               [this, wanted = look] { m_theme.setAppearance(wanted); });
    }
    QMenu* density = view.addMenu(tr("&Density"));
    auto* densities = new QActionGroup(this);
    choice(density, densities, tr("&Comfortable"), !m_theme.isCompact(),
           [this] { m_theme.setCompact(false); });
    choice(density, densities, tr("Com&pact"), m_theme.isCompact(),
           [this] { m_theme.setCompact(true); });
    QAction* presenting = view.addAction(tr("P&resenter mode"), &m_theme, &Theme::setPresenting);
    presenting->setObjectName(u"presenterMode"_s);
    presenting->setCheckable(true);
    presenting->setChecked(m_theme.isPresenting());
    setShortcutOf(*presenting, Shortcut::Presenter);
}

void MainMenu::addTrayIcons(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("&Tray icon"));
    auto* group = new QActionGroup(this);
    const std::array<std::pair<TrayVariant, QString>, trayVariantCount> variants{
        {{TrayVariant::Coloured, tr("&Coloured")},
         {TrayVariant::Light, tr("Light, for a &dark panel")},
         {TrayVariant::Dark, tr("Dark, for a &light panel")}}};
    for (const auto& [variant, word] : variants) {
        QAction* action = menu->addAction(
            word, this, [this, chosen = variant] { Q_EMIT trayVariantAsked(chosen); });
        action->setCheckable(true);
        group->addAction(action);
        m_trayVariants.at(std::size_t(variant)) = action;
    }
}

void MainMenu::setTrayVariant(TrayVariant variant)
{
    m_trayVariants.at(std::size_t(variant))->setChecked(true);
}

/// Each in itself: who cannot read the others has to find it.
void MainMenu::addLanguages(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("&Language"));
    m_languages = new QActionGroup(this);
    const auto choice = [this, menu](const QString& word, const QString& code) {
        QAction* action = menu->addAction(word, this, [this, code] { Q_EMIT languageAsked(code); });
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    };
    choice(tr("As the &system"), QLatin1String(systemLanguage));
    menu->addSeparator();
    for (const Language& language : languages)
        choice(QString::fromUtf8(language.name), QLatin1String(language.code));
}

void MainMenu::setLanguage(const QString& choice)
{
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == choice);
}

void MainMenu::addNotes(QMenu& notes)
{
    m_view->addMenu(&notes);
}

void MainMenu::addServerMenu(QMainWindow& window)
{
    QMenu* server = window.menuBar()->addMenu(tr("&Server"));
    m_copyAddress = server->addAction(m_theme.icon(u"copy"_s), tr("Copy &address"), this,
                                      &MainMenu::copyAddressAsked);
    m_copyToken = server->addAction(m_theme.icon(u"token"_s), tr("Copy session &token"), this,
                                    &MainMenu::copyTokenAsked);
    server->addSeparator();
    m_online = server->addAction(m_theme.icon(u"offline"_s), QString(), this,
                                 [this] { Q_EMIT onlineAsked(!m_isOnline); });
    m_lockdown = server->addAction(m_theme.icon(u"lock"_s, ColorRole::Deny), QString(), this,
                                   [this] { Q_EMIT lockdownAsked(!m_isLockdown); });
    setShortcutOf(*m_lockdown, Shortcut::Lockdown);
    setServerState(false, false, true, false);
}

void MainMenu::addHelpMenu(QMainWindow& window)
{
    QMenu* help = window.menuBar()->addMenu(tr("&Help"));
    QAction* here = help->addAction(m_theme.icon(u"help"_s), tr("&Help for this page"), this,
                                    [this] { Q_EMIT helpAsked({}); });
    setShortcutOf(*here, Shortcut::HelpHere);
    setShortcutOf(*help->addAction(tr("&Keyboard shortcuts"), this, &MainMenu::shortcutsAsked),
                  Shortcut::Shortcuts);
    help->addAction(tr("&First steps"), this, &MainMenu::firstStepsAsked);
    help->addAction(tr("Open the &demo"), this, &MainMenu::demoAsked);
    help->addSeparator();
    const std::array<std::pair<QString, QString>, 6> pages{{
        {u"index"_s, tr("&Contents")},
        {u"http-contract"_s, tr("HTTP c&ontract")},
        {u"pipeline"_s, tr("&Pipeline and deny codes")},
        {u"audit-log"_s, tr("A&udit log")},
        {u"command-line"_s, tr("Command &line")},
        {u"contributing"_s, tr("Contri&buting")},
    }};
    for (const auto& [name, word] : pages)
        help->addAction(word, this, [this, page = name] { Q_EMIT helpAsked(page); });
    help->addSeparator();
    help->addAction(tr("&About Hall Monitor"), this, &MainMenu::aboutAsked);
}

void MainMenu::setServerState(bool listening, bool tokenKnown, bool online, bool lockdown)
{
    m_isOnline = online;
    m_isLockdown = lockdown;
    m_copyAddress->setEnabled(listening);
    m_copyToken->setEnabled(tokenKnown);
    m_online->setText(online ? tr("Go &offline…") : tr("Go &online…"));
    m_lockdown->setText(lockdown ? tr("End &lockdown…") : tr("&Lockdown…"));
}

void MainMenu::setHistory(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void MainMenu::setCurrentPage(int index, bool isFeed)
{
    m_pages.at(std::size_t(index))->setChecked(true);
    for (QAction* action : m_feedActions)
        action->setEnabled(isFeed);
}

} // namespace hall::ui

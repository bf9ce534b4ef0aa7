// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ui_settings.h"
#include "ui/shell/hall_controller.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace hall::ui {

class ActivityWatch;
class Banner;
class ConfirmPanel;
class FeedPage;
class HelpWindow;
class MainMenu;
class NamespacesPage;
class Navigation;
class OverviewPage;
class ServerProblemPage;
class StateHeader;
class StatusStrip;
class WorkersPage;

/// The window: menus, navigation, pages, and the Hall's state around them. Shows what Hall and
/// runner say and hands them what a person wants; waits for neither. Hall, runner, theme and store
/// must outlive it. GUI thread only. (Desktop application, "Frame")
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class Page { Overview, Feed, Workers, Namespaces };

    MainWindow(Hall& hall, ServerRunner& runner, Theme& theme, QSettings& store);
    ~MainWindow() override;

    Page currentPage() const;
    void showPage(Page page);
    /// Un-minimised and in front: what a second start asks of the first.
    void raiseWindow();

Q_SIGNALS:
    /// The window was closed or Quit was chosen: the program drains and ends.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeBanners();
    void makePanels();
    void makePages(Hall& hall);
    QWidget* assemble();
    void connectMenu();
    void ask(ConfirmPanel* panel);
    void showStatus();
    void showServer();
    void showHelp(const QString& page);
    void showDecision(const QString& decisionId);
    void showAbout();
    void copy(const QString& text, const QString& said);
    void restore();
    void remember();

    Theme& m_theme;
    Appearance m_firstAppearance;
    UiSettings m_settings;
    HallController m_controller;
    ActivityWatch* m_activity;
    MainMenu* m_menu;
    StateHeader* m_header;
    StatusStrip* m_status;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    OverviewPage* m_overview = nullptr;
    FeedPage* m_feed = nullptr;
    WorkersPage* m_workers = nullptr;
    NamespacesPage* m_namespaces = nullptr;
    ServerProblemPage* m_problem = nullptr;
    Banner* m_lockdownBanner = nullptr;
    Banner* m_logBanner = nullptr;
    Banner* m_chainBanner = nullptr;
    Banner* m_warningBanner = nullptr;
    Banner* m_failureBanner = nullptr;
    ConfirmPanel* m_confirmLockdown = nullptr;
    ConfirmPanel* m_confirmLockdownEnd = nullptr;
    ConfirmPanel* m_confirmOffline = nullptr;
    ConfirmPanel* m_confirmOnline = nullptr;
    Page m_page = Page::Overview;
    QPointer<HelpWindow> m_help;
    QPointer<QWidget> m_about;
    QPointer<QWidget> m_focusBeforeQuestion;
};

} // namespace hall::ui

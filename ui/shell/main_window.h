// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ui_settings.h"
#include "ui/shell/attention.h"
#include "ui/shell/frame/place_history.h"
#include "ui/shell/hall_controller.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace hall::ui {

class ActivityWatch;
class ApprovalsPage;
class AuditLogPage;
class FeedPage;
class HelpWindow;
class MainMenu;
class NamespacesPage;
class Navigation;
class OverviewPage;
class ServerProblemPage;
class StateHeader;
class StatusStrip;
class WindowBanners;
class WindowQuestions;
class WorkersPage;

/// The window: menus, navigation, pages, and the Hall's state around them. Shows what Hall and
/// runner say and hands them what a person wants; waits for neither. Hall, runner, theme and store
/// must outlive it. GUI thread only. (Desktop application, "Frame")
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class Page { Overview, Feed, Approvals, Workers, Namespaces, Audit };

    MainWindow(Hall& hall, ServerRunner& runner, Theme& theme, QSettings& store,
               const Surroundings& surroundings = {});
    ~MainWindow() override;

    Page currentPage() const;
    void showPage(Page page);
    /// Opens a place by its address, `hall://audit/dec_…`; what leads nowhere is said in the status
    /// bar.
    void showPlace(const QString& address);
    /// Un-minimised and in front: what a second start asks of the first.
    void raiseWindow();
    Attention& attention() { return m_attention; }

public Q_SLOTS:
    /// Ends the program, after a question when requests wait for a person.
    void quit();
    /// Without a question.
    void finish();
    /// To where the person was before, and forward again.
    void goBack();
    void goForward();

Q_SIGNALS:
    /// Quit was chosen, or the window was closed where there is no tray: the program drains and
    /// ends.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void connectQuestions();
    void makePages(Hall& hall);
    QWidget* assemble();
    void connectMenu();
    void connectAttention();
    QList<QWidget*> panes() const;
    void showStatus();
    void showPending();
    void showServer();
    void showHelp(const QString& page);
    void showDecision(const QString& decisionId);
    void showFeed(const QString& filter);
    void showWorker(const QString& workerId);
    void showApproval(const QString& approvalId);
    void showRecord(const QString& place);
    void showAudit(const QString& rest);
    void enterAudit();
    void turnTo(Page page);
    Place here() const;
    void returnTo(const Place& place);
    void showAbout();
    void copy(const QString& text, const QString& said);
    void restore();
    void remember();

    Theme& m_theme;
    Appearance m_firstAppearance;
    UiSettings m_settings;
    HallController m_controller;
    Attention m_attention;
    ActivityWatch* m_activity;
    MainMenu* m_menu;
    StateHeader* m_header;
    StatusStrip* m_status;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    OverviewPage* m_overview = nullptr;
    FeedPage* m_feed = nullptr;
    ApprovalsPage* m_approvals = nullptr;
    WorkersPage* m_workers = nullptr;
    NamespacesPage* m_namespaces = nullptr;
    AuditLogPage* m_audit = nullptr;
    ServerProblemPage* m_problem = nullptr;
    WindowBanners* m_banners;
    WindowQuestions* m_questions;
    bool m_ending = false;
    Page m_page = Page::Overview;
    PlaceHistory m_history;
    QPointer<HelpWindow> m_help;
    QPointer<QWidget> m_about;
};

} // namespace hall::ui

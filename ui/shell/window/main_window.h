// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ui_settings.h"
#include "ui/shell/attention.h"
#include "ui/shell/frame/place_history.h"
#include "ui/shell/frame/place_table.h"
#include "ui/shell/hall_controller.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QAction;
class QStackedWidget;

namespace hall {
class DemoPlayer;
}

namespace hall::ui {

class ActivityWatch;
class ApprovalsPage;
class AttachedPage;
class AuditLogPage;
class Banner;
class DemoPage;
class FeedPage;
class FirstRunPage;
class HelpWindow;
class IntegrationsPage;
class LearningSwitch;
class MainMenu;
class MarksWindow;
class NamespacesPage;
class Navigation;
class OverviewPage;
class PalettePanel;
class ServerProblemPage;
class ShortcutBinder;
class ShortcutBook;
class ShortcutsWindow;
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
    /// Demo is the last one, and there where the window has a `demo` only.
    enum class Page { Overview, Feed, Approvals, Workers, Namespaces, Audit, Integrations, Demo };

    /// `demo`: what plays before a Hall that is one; it must outlive the window too.
    MainWindow(Hall& hall, ServerRunner& runner, Theme& theme, QSettings& store,
               const Surroundings& surroundings = {}, DemoPlayer* demo = nullptr);
    ~MainWindow() override;

    Page currentPage() const;
    void showPage(Page page);
    /// Opens a place by its address, `hall://audit/dec_…`; what leads nowhere is said in the status
    /// bar.
    void showPlace(const QString& address);
    /// The address of where the window stands; empty where there is none.
    QString address() const { return m_places.here(); }
    const PlaceTable& places() const { return m_places; }
    /// Un-minimised and in front: what a second start asks of the first.
    void raiseWindow();
    /// Where the person is, for a window that takes the place of this one.
    struct Standing {
        Place place;
        PlaceHistory history;
        bool isShown = true;
    };
    /// Remembers as finish() does and leaves the screen; another window is about to take over.
    Standing giveWay();
    /// Shows itself as the one before stood.
    void takeOver(const Standing& standing);
    /// Marks it in the menu. `choice` as of isLanguageChoice().
    void showLanguage(const QString& choice);
    Attention& attention() { return m_attention; }
    FirstRunPage& firstSteps() { return *m_start; }

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
    /// A person chose a language, as of isLanguageChoice(), and nothing that is typed stands in the
    /// way: the program makes the window anew.
    void languageChosen(const QString& choice);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void connectQuestions();
    void chooseLanguage(const QString& choice);
    void makePages(Hall& hall, const ServerRunner& runner, DemoPlayer* demo);
    void connectDemo();
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
    Result<void> showIntegration(const QString& id);
    void addPlaces();
    void addPagePlaces();
    void connectPalette();
    void openPalette();
    Result<void> doKey(const QString& key);
    void rememberChoice(const QString& key);
    void showShortcuts();
    QString helpOfHere() const;
    void addHelpKey(QWidget& window, const QString& page);
    void turnTo(Page page);
    Place here() const;
    void returnTo(const Place& place);
    void connectStart();
    bool isAtStart() const;
    void showStart();
    void openStart();
    void showAttached(const QUrl& address);
    void showMarks();
    void showLearning();
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
    IntegrationsPage* m_integrations = nullptr;
    DemoPage* m_demo = nullptr; ///< nullptr: the Hall is a real one
    ServerProblemPage* m_problem = nullptr;
    LearningSwitch* m_learning;
    FirstRunPage* m_start = nullptr;
    AttachedPage* m_attached = nullptr;
    bool m_startBehindProblem = false; ///< comes back when the server listens
    Banner* m_learningBanner;
    WindowBanners* m_banners;
    WindowQuestions* m_questions;
    bool m_ending = false;
    Page m_page = Page::Overview;
    PlaceHistory m_history;
    PlaceTable m_places;
    ShortcutBook* m_keys = nullptr;
    ShortcutBinder* m_binder = nullptr;
    PalettePanel* m_palette = nullptr;
    QHash<QString, QPointer<QAction>> m_choices; ///< actions that the palette shows
    QString m_language;                          ///< the choice that is in force
    QString m_askedLanguage;
    QPointer<HelpWindow> m_help;
    QPointer<QWidget> m_about;
    QPointer<MarksWindow> m_marks;
    QPointer<ShortcutsWindow> m_shortcuts;
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/main_window.h"

#include "core/hall/approving/approval_desk.h"
#include "ui/approvals/approvals_page.h"
#include "ui/audit/audit_page.h"
#include "ui/controls/panels/banner.h"
#include "ui/demo/demo_page.h"
#include "ui/feed/feed_page.h"
#include "ui/firstrun/first_run_page.h"
#include "ui/firstrun/learning/learning_switch.h"
#include "ui/help/help_window.h"
#include "ui/integrations/integrations_page.h"
#include "ui/namespaces/namespaces_page.h"
#include "ui/overview/activity/activity_watch.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/about_window.h"
#include "ui/shell/attached/attached_page.h"
#include "ui/shell/frame/navigation.h"
#include "ui/shell/frame/pane_cycler.h"
#include "ui/shell/frame/state_header.h"
#include "ui/shell/frame/status_strip.h"
#include "ui/shell/frame/window_banners.h"
#include "ui/shell/frame/window_questions.h"
#include "ui/shell/keys/shortcut_binder.h"
#include "ui/shell/server_problem_page.h"
#include "ui/shell/window/main_menu.h"
#include "ui/workers/workers_page.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{1200, 800};

struct PageFacts {
    MainWindow::Page page;
    const char* key; ///< in the settings, and the name of its help
    const char* word;
    const char* icon;
};
constexpr PageFacts pageFacts[] = {
    {MainWindow::Page::Overview, "overview", QT_TRANSLATE_NOOP("hall::ui::MainWindow", "Overview"),
     "overview"},
    {MainWindow::Page::Feed, "live-feed", QT_TRANSLATE_NOOP("hall::ui::MainWindow", "Live feed"),
     "feed"},
    {MainWindow::Page::Approvals, "approvals",
     QT_TRANSLATE_NOOP("hall::ui::MainWindow", "Approvals"), "approvals"},
    {MainWindow::Page::Workers, "workers", QT_TRANSLATE_NOOP("hall::ui::MainWindow", "Workers"),
     "workers"},
    {MainWindow::Page::Namespaces, "namespaces",
     QT_TRANSLATE_NOOP("hall::ui::MainWindow", "Namespaces"), "namespaces"},
    {MainWindow::Page::Audit, "audit-page", QT_TRANSLATE_NOOP("hall::ui::MainWindow", "Audit"),
     "audit"},
    {MainWindow::Page::Integrations, "integrations",
     QT_TRANSLATE_NOOP("hall::ui::MainWindow", "Integrations"), "integrations"},
    {MainWindow::Page::Demo, "demo", QT_TRANSLATE_NOOP("hall::ui::MainWindow", "Demo"), "play"},
};

bool isThere(const PageFacts& facts, bool demo)
{
    return demo || facts.page != MainWindow::Page::Demo;
}

std::vector<MainMenu::Page> menuPages(bool demo)
{
    std::vector<MainMenu::Page> pages;
    for (const PageFacts& facts : pageFacts) {
        if (!isThere(facts, demo))
            continue;
        pages.push_back({MainWindow::tr(facts.word), QString::fromLatin1(facts.icon)});
    }
    return pages;
}

} // namespace

MainWindow::MainWindow(Hall& hall, ServerRunner& runner, Theme& theme, QSettings& store,
                       const Surroundings& surroundings, DemoPlayer* demo)
    : m_theme(theme), m_firstAppearance(theme.appearance()), m_settings(store),
      m_controller(hall, runner), m_attention(*this, m_controller, surroundings),
      m_activity(new ActivityWatch(hall.events(), this)),
      m_menu(new MainMenu(*this, theme, menuPages(demo != nullptr))),
      m_header(new StateHeader(theme, this)), m_status(new StatusStrip(theme, this)),
      m_navigation(new Navigation(theme, this)), m_pages(new QStackedWidget(this)),
      m_learning(new LearningSwitch(hall, this)),
      m_learningBanner(new Banner(theme, Banner::Weight::Quiet, ColorRole::Info, u"history"_s,
                                  tr("The Hall learns"), this)),
      m_banners(new WindowBanners(theme, this)), m_questions(new WindowQuestions(theme, this))
{
    setWindowIcon(Theme::programIcon());
    setObjectName(u"mainWindow"_s);
    connectQuestions();
    makePages(hall, runner, demo);
    setCentralWidget(assemble());
    setStatusBar(m_status);
    connectMenu();
    connectAttention();
    connectStart();
    connectDemo();
    m_menu->addNotes(m_attention.tray().notesMenu());
    new PaneCycler(*this, [this] { return panes(); });
    addPlaces();
    connectPalette();

    connect(&m_controller, &HallController::refreshed, this, &MainWindow::showStatus);
    connect(&m_controller, &HallController::actionFailed, m_banners, &WindowBanners::showFailure);
    connect(&runner, &ServerRunner::stateChanged, this, &MainWindow::showServer);
    restore();
    showStatus();
    showServer();
    showPending();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectQuestions()
{
    connect(m_questions, &WindowQuestions::lockdownConfirmed, &m_controller,
            &HallController::setLockdown);
    connect(m_questions, &WindowQuestions::onlineConfirmed, &m_controller,
            &HallController::setOnline);
    connect(m_banners, &WindowBanners::lockdownEndAsked, this,
            [this] { m_questions->askLockdown(false); });
    connect(m_banners, &WindowBanners::integrityAsked, this, [this] { showPage(Page::Audit); });
    connect(m_questions, &WindowQuestions::quitConfirmed, this, &MainWindow::finish);
    connect(m_questions, &WindowQuestions::languageConfirmed, this,
            [this] { Q_EMIT languageChosen(m_askedLanguage); });
    connect(m_header, &StateHeader::lockdownAsked, this,
            [this] { m_questions->askLockdown(true); });
    connect(m_header, &StateHeader::problemAsked, this,
            [this] { m_pages->setCurrentWidget(m_problem); });
}

void MainWindow::makePages(Hall& hall, const ServerRunner& runner, DemoPlayer* demo)
{
    m_overview = new OverviewPage(hall, *m_activity, m_theme);
    m_feed = new FeedPage(hall.events(), m_theme);
    m_approvals = new ApprovalsPage(hall, m_theme);
    m_workers = new WorkersPage(hall, m_theme);
    m_namespaces = new NamespacesPage(hall, m_theme);
    m_audit = new AuditLogPage(hall, m_theme);
    m_integrations = new IntegrationsPage(hall, runner, m_theme);
    m_problem = new ServerProblemPage(m_theme);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_feed);
    m_pages->addWidget(m_approvals);
    m_pages->addWidget(m_workers);
    m_pages->addWidget(m_namespaces);
    m_pages->addWidget(m_audit);
    m_pages->addWidget(m_integrations);
    if (demo)
        m_pages->addWidget(m_demo = new DemoPage(hall, *demo, m_theme));
    m_start = new FirstRunPage(hall, *m_learning, m_theme);
    m_attached = new AttachedPage(m_theme);
    m_pages->addWidget(m_problem);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_attached);
    const auto sizeByCurrent = [this] {
        // A page out of view must not keep the window large.
        for (int i = 0; i < m_pages->count(); ++i) {
            const auto policy =
                i == m_pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            m_pages->widget(i)->setSizePolicy(policy, policy);
        }
    };
    connect(m_pages, &QStackedWidget::currentChanged, this, sizeByCurrent);
    sizeByCurrent();
    int index = 0;
    for (const PageFacts& facts : pageFacts) {
        if (!isThere(facts, demo != nullptr))
            continue;
        m_navigation->addPage(QString::fromLatin1(facts.icon), tr(facts.word),
                              m_menu->pageAction(index++));
    }
    m_navigation->setWays(m_menu->backAction(), m_menu->forwardAction());
    connect(m_navigation, &Navigation::chosen, this,
            [this](int chosen) { showPage(Page(chosen)); });
    connect(m_navigation, &Navigation::backAsked, this, &MainWindow::goBack);
    connect(m_navigation, &Navigation::forwardAsked, this, &MainWindow::goForward);
    connect(m_feed, &FeedPage::copied, m_status, &StatusStrip::say);
    connect(m_feed, &FeedPage::placeAsked, this, &MainWindow::showPlace);
    connect(m_approvals, &ApprovalsPage::said, m_status, &StatusStrip::say);
    connect(m_approvals, &ApprovalsPage::placeAsked, this, &MainWindow::showPlace);
    connect(m_workers, &WorkersPage::said, m_status, &StatusStrip::say);
    connect(m_workers, &WorkersPage::decisionAsked, this, &MainWindow::showDecision);
    connect(m_namespaces, &NamespacesPage::said, m_status, &StatusStrip::say);
    connect(m_namespaces, &NamespacesPage::decisionAsked, this, &MainWindow::showDecision);
    connect(m_namespaces, &NamespacesPage::feedAsked, this, &MainWindow::showFeed);
    connect(m_namespaces, &NamespacesPage::workerAsked, this, &MainWindow::showWorker);
    connect(m_audit, &AuditLogPage::said, m_status, &StatusStrip::say);
    connect(m_audit, &AuditLogPage::placeAsked, this, &MainWindow::showPlace);
    connect(m_integrations, &IntegrationsPage::said, m_status, &StatusStrip::say);
    connect(m_integrations, &IntegrationsPage::placeAsked, this, &MainWindow::showPlace);
    connect(m_integrations, &IntegrationsPage::tokenRotated, this, &MainWindow::showServer);
    connect(m_problem, &ServerProblemPage::retryAsked, &m_controller, &HallController::retry);
    connect(m_problem, &ServerProblemPage::portAsked, &m_controller, &HallController::usePort);
}

QWidget* MainWindow::assemble()
{
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners->lockdown());
    column->addWidget(m_header);
    column->addWidget(m_questions);
    for (Banner* banner : m_banners->others())
        column->addWidget(banner);
    column->addWidget(m_learningBanner);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    return central;
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::quitAsked, this, &MainWindow::quit);
    connect(m_menu, &MainMenu::languageAsked, this, &MainWindow::chooseLanguage);
    connect(m_menu, &MainMenu::pageAsked, this, [this](int index) { showPage(Page(index)); });
    connect(m_menu, &MainMenu::backAsked, this, &MainWindow::goBack);
    connect(m_menu, &MainMenu::forwardAsked, this, &MainWindow::goForward);
    connect(m_menu, &MainMenu::copyAddressAsked, this,
            [this] { copy(m_controller.url(), tr("Address copied")); });
    connect(m_menu, &MainMenu::copyTokenAsked, this,
            [this] { copy(m_controller.sessionToken(), tr("Session token copied")); });
    connect(m_menu, &MainMenu::onlineAsked, m_questions, &WindowQuestions::askOnline);
    connect(m_menu, &MainMenu::lockdownAsked, m_questions, &WindowQuestions::askLockdown);
    connect(m_menu, &MainMenu::nextApprovalAsked, this, [this] {
        showPage(Page::Approvals);
        m_approvals->showNextPending();
    });
    connect(m_menu, &MainMenu::trayVariantAsked, &m_attention.tray(), &Tray::setVariant);
    connect(m_menu, &MainMenu::helpAsked, this, &MainWindow::showHelp);
    connect(m_menu, &MainMenu::aboutAsked, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::feedFilterAsked, m_feed, &FeedPage::focusFilter);
    connect(m_menu, &MainMenu::feedFilterToggleAsked, m_feed, &FeedPage::toggleFilter);
    connect(m_menu, &MainMenu::feedPauseAsked, m_feed, &FeedPage::togglePause);
    connect(m_menu, &MainMenu::feedNewestAsked, m_feed, &FeedPage::followNewest);
}

void MainWindow::connectAttention()
{
    connect(&m_attention, &Attention::countsChanged, this, &MainWindow::showPending);
    connect(&m_attention, &Attention::showAsked, this, &MainWindow::raiseWindow);
    connect(&m_attention, &Attention::approvalsAsked, this, [this] {
        showPage(Page::Approvals);
        raiseWindow();
    });
    connect(&m_attention, &Attention::reviewAsked, this, [this](const QString& approvalId) {
        showApproval(approvalId);
        raiseWindow();
    });
    connect(&m_attention, &Attention::lockdownAsked, this, [this](bool on) {
        raiseWindow();
        m_questions->askLockdown(on);
    });
    connect(&m_attention, &Attention::quitAsked, this, &MainWindow::quit);
}

QList<QWidget*> MainWindow::panes() const
{
    QList<QWidget*> panes{m_header};
    for (Banner* banner : m_banners->others())
        panes += banner;
    panes += m_navigation;
    QWidget* page = m_pages->currentWidget();
    if (page == m_feed)
        panes += m_feed->panes();
    else if (page == m_overview)
        panes += m_overview->panes();
    else if (page == m_approvals)
        panes += m_approvals->panes();
    else if (page == m_workers)
        panes += m_workers->panes();
    else if (page == m_namespaces)
        panes += m_namespaces->panes();
    else if (page == m_audit)
        panes += m_audit->panes();
    else if (page == m_integrations)
        panes += m_integrations->panes();
    else if (page == m_start)
        panes += m_start->panes();
    else if (m_demo && page == m_demo)
        panes += m_demo->panes();
    else if (page)
        panes += page;
    return panes;
}

MainWindow::Page MainWindow::currentPage() const
{
    return m_page;
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_ending)
        return;
    event->ignore();
    if (m_attention.tray().isThere()) {
        hide();
        m_attention.explainTray();
        remember();
        return;
    }
    quit();
}

void MainWindow::quit()
{
    const std::vector<Approval> pending = m_controller.hall().approvals().pending();
    // Nobody waits for what a demo made up.
    if (pending.empty() || m_demo) {
        finish();
        return;
    }
    raiseWindow();
    m_questions->askQuit(pending, m_controller.hall().approvals().nowMs());
}

void MainWindow::finish()
{
    if (std::exchange(m_ending, true))
        return;
    remember();
    m_attention.tray().icon().hide();
    hide();
    Q_EMIT quitRequested();
}

void MainWindow::showStatus()
{
    const HallStatus& status = m_controller.status();
    const ServerState& state = m_controller.state();
    m_integrations->setStanding({m_controller.url(), state.icon, state.role, state.word,
                                 state.sentence, m_controller.serverOptions().tlsCertificatePath});
    m_header->showState(m_controller.state(), m_controller.url(), status.lockdown);
    m_status->showStatus(status, m_controller.decisionsPerSecond());
    m_menu->setServerState(!m_controller.url().isEmpty(), !m_controller.sessionToken().isEmpty(),
                           status.online, status.lockdown);
    m_banners->showStatus(status);
    showLearning();
    m_questions->settle(status);
    if (m_questions->asksQuit()) {
        ApprovalDesk& desk = m_controller.hall().approvals();
        m_questions->settleQuit(desk.pending(), desk.nowMs());
    }
}

void MainWindow::showPending()
{
    const int waiting = waitingCount(m_attention.counts());
    m_navigation->setBadge(int(Page::Approvals), waiting);
    m_status->showPending(waiting);
    m_overview->setPendingApprovals(waiting);
}

void MainWindow::showServer()
{
    m_controller.refresh();
    m_overview->setServerUrl(m_controller.url());
    m_feed->setServerUrl(m_controller.url());
    m_audit->setServerUrl(m_controller.url());
    if (m_demo)
        m_demo->setServerUrl(m_controller.url());
    m_banners->showWarnings(m_controller.warnings());
    const ServerCondition condition = m_controller.state().condition;
    const bool fails =
        condition == ServerCondition::PortInUse || condition == ServerCondition::NotListening;
    m_start->setServer(m_controller.url(), fails ? m_controller.serverError().message : QString(),
                       m_controller.serverOptions().tlsCertificatePath);
    QWidget* shown = m_pages->currentWidget();
    if (fails) {
        m_startBehindProblem |= isAtStart();
        m_problem->showProblem(m_controller.serverError(), m_controller.serverOptions());
        m_pages->setCurrentWidget(m_problem);
    } else if ((shown == m_problem || shown == m_attached) && !m_controller.url().isEmpty()) {
        if (std::exchange(m_startBehindProblem, false))
            openStart();
        else
            turnTo(m_page);
    }
}

void MainWindow::showHelp(const QString& page)
{
    if (!m_help)
        m_help = new HelpWindow(m_theme, this);
    m_binder->apply();
    m_help->showPage(page.isEmpty() ? helpOfHere() : page);
}

QString MainWindow::helpOfHere() const
{
    const QWidget* shown = m_pages->currentWidget();
    if (isAtStart())
        return u"first-run"_s;
    if (shown == m_problem || shown == m_attached)
        return u"overview"_s;
    return QString::fromLatin1(pageFacts[std::size_t(m_page)].key);
}

void MainWindow::showAbout()
{
    if (!m_about) {
        m_about = new AboutWindow(m_theme, m_controller.hall().databasePath(), this);
        m_about->setAttribute(Qt::WA_DeleteOnClose);
        addHelpKey(*m_about, u"overview"_s);
    }
    m_about->show();
    m_about->raise();
    m_about->activateWindow();
}

void MainWindow::copy(const QString& text, const QString& said)
{
    QGuiApplication::clipboard()->setText(text);
    m_status->say(said);
}

void MainWindow::restore()
{
    const QByteArray geometry = m_settings.value(setting::windowGeometry);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(firstSize);
    m_feed->restoreState(m_settings);
    m_approvals->restoreState(m_settings);
    m_workers->restoreState(m_settings);
    m_namespaces->restoreState(m_settings);
    m_audit->restoreState(m_settings);
    m_integrations->restoreState(m_settings);
    m_attention.restoreState(m_settings);
    m_menu->setTrayVariant(m_attention.tray().variant());
    const QString stored = m_settings.value(setting::windowPage);
    Page page = m_demo ? Page::Demo : Page::Overview;
    for (const PageFacts& facts : pageFacts) {
        if (stored == QLatin1String(facts.key) && isThere(facts, m_demo != nullptr))
            page = facts.page;
    }
    turnTo(page);
    if (stored.isEmpty() && !m_demo && !m_settings.value(setting::startSeen))
        openStart();
}

void MainWindow::remember()
{
    m_settings.setValue(setting::windowGeometry, saveGeometry());
    m_settings.setValue(setting::windowPage,
                        QString::fromLatin1(pageFacts[std::size_t(m_page)].key));
    // What the command line asked for holds for this run only.
    if (m_theme.appearance() != m_firstAppearance)
        m_settings.setValue(setting::appearance, int(m_theme.appearance()));
    m_settings.setValue(setting::compact, m_theme.isCompact());
    m_settings.setValue(setting::presenting, m_theme.isPresenting());
    m_feed->saveState(m_settings);
    m_approvals->saveState(m_settings);
    m_workers->saveState(m_settings);
    m_namespaces->saveState(m_settings);
    m_audit->saveState(m_settings);
    m_integrations->saveState(m_settings);
    m_attention.saveState(m_settings);
}

} // namespace hall::ui

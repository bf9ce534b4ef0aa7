// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/controls/panels/banner.h"
#include "ui/controls/panels/confirm_panel.h"
#include "ui/feed/feed_page.h"
#include "ui/help/help_window.h"
#include "ui/namespaces/namespaces_page.h"
#include "ui/overview/activity/activity_watch.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/about_window.h"
#include "ui/shell/frame/navigation.h"
#include "ui/shell/frame/pane_cycler.h"
#include "ui/shell/frame/state_header.h"
#include "ui/shell/frame/status_strip.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/server_problem_page.h"
#include "ui/workers/workers_page.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

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
    {MainWindow::Page::Workers, "workers", QT_TRANSLATE_NOOP("hall::ui::MainWindow", "Workers"),
     "workers"},
    {MainWindow::Page::Namespaces, "namespaces",
     QT_TRANSLATE_NOOP("hall::ui::MainWindow", "Namespaces"), "namespaces"},
};

std::vector<MainMenu::Page> menuPages()
{
    std::vector<MainMenu::Page> pages;
    for (const PageFacts& facts : pageFacts)
        pages.push_back({MainWindow::tr(facts.word), QString::fromLatin1(facts.icon)});
    return pages;
}

} // namespace

MainWindow::MainWindow(Hall& hall, ServerRunner& runner, Theme& theme, QSettings& store)
    : m_theme(theme), m_firstAppearance(theme.appearance()), m_settings(store),
      m_controller(hall, runner), m_activity(new ActivityWatch(hall.events(), this)),
      m_menu(new MainMenu(*this, theme, menuPages())), m_header(new StateHeader(theme, this)),
      m_status(new StatusStrip(theme, this)), m_navigation(new Navigation(theme, this)),
      m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Hall Monitor"));
    setWindowIcon(theme.icon(u"hall-monitor"_s, ColorRole::Accent));
    setObjectName(u"mainWindow"_s);
    makeBanners();
    makePanels();
    makePages(hall);
    setCentralWidget(assemble());
    setStatusBar(m_status);
    connectMenu();
    new PaneCycler(*this, [this]() -> QList<QWidget*> {
        QList<QWidget*> panes{m_header, m_navigation};
        if (m_pages->currentWidget() == m_feed)
            panes += m_feed->panes();
        else if (m_pages->currentWidget() == m_overview)
            panes += m_overview->panes();
        else if (m_pages->currentWidget() == m_workers)
            panes += m_workers->panes();
        else if (m_pages->currentWidget() == m_namespaces)
            panes += m_namespaces->panes();
        else
            panes += m_problem;
        return panes;
    });

    connect(&m_controller, &HallController::refreshed, this, &MainWindow::showStatus);
    connect(&m_controller, &HallController::actionFailed, this,
            [this](const QString& what, const Error& error) {
                m_failureBanner->setHeadline(what);
                m_failureBanner->setText(error.message);
                m_failureBanner->show();
            });
    connect(&runner, &ServerRunner::stateChanged, this, &MainWindow::showServer);
    restore();
    showStatus();
    showServer();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeBanners()
{
    using Weight = Banner::Weight;
    m_lockdownBanner =
        new Banner(m_theme, Weight::Loud, ColorRole::Deny, u"lock"_s, tr("Lockdown"), this);
    m_lockdownBanner->setObjectName(u"lockdownBanner"_s);
    m_lockdownBanner->setText(
        tr("Every request is denied with DENY_LOCKDOWN until a person ends this."));
    auto* end = m_lockdownBanner->addButton(tr("End lockdown…"));
    end->setObjectName(u"endLockdown"_s);
    connect(end, &QPushButton::clicked, this, [this] { ask(m_confirmLockdownEnd); });

    const auto quiet = [this](const QString& name, const QString& icon, ColorRole role,
                              const QString& headline) {
        auto* banner = new Banner(m_theme, Weight::Quiet, role, icon, headline, this);
        banner->setObjectName(name);
        banner->hide();
        return banner;
    };
    m_logBanner = quiet(u"logBanner"_s, u"outcome-deny"_s, ColorRole::Deny,
                        tr("The audit log takes no records, so every request is refused"));
    m_chainBanner = quiet(u"chainBanner"_s, u"warning"_s, ColorRole::Deny,
                          tr("The audit log was changed outside the Hall"));
    m_warningBanner =
        quiet(u"warningBanner"_s, u"warning"_s, ColorRole::Ask, tr("The Hall Server listens, but"));
    m_failureBanner = quiet(u"failureBanner"_s, u"warning"_s, ColorRole::Deny, QString());
    auto* dismiss = m_failureBanner->addButton(tr("Dismiss"));
    dismiss->setObjectName(u"dismissFailure"_s);
    connect(dismiss, &QPushButton::clicked, m_failureBanner, &QWidget::hide);
}

void MainWindow::makePanels()
{
    using Reason = ConfirmPanel::Reason;
    const auto panel = [this](const QString& name, const QString& question,
                              const QString& consequence, const QString& word, Reason reason,
                              ColorRole role) {
        auto* made = new ConfirmPanel(m_theme, question, consequence, word, reason, role, this);
        made->setObjectName(name);
        connect(made, &ConfirmPanel::closed, this, [this] {
            if (m_focusBeforeQuestion)
                m_focusBeforeQuestion->setFocus(Qt::OtherFocusReason);
        });
        return made;
    };
    m_confirmLockdown = panel(
        u"confirmLockdown"_s, tr("Deny everything?"),
        tr("From now on every request is denied, whoever asks, until a person ends the lockdown. "
           "It stays on when the Hall is started again, and it is recorded."),
        tr("Deny everything now"), Reason::Asked, ColorRole::Deny);
    m_confirmLockdownEnd = panel(u"confirmLockdownEnd"_s, tr("End the lockdown?"),
                                 tr("Requests are decided by the rules again. This is recorded."),
                                 tr("End lockdown now"), Reason::Asked, ColorRole::Ask);
    m_confirmOffline =
        panel(u"confirmOffline"_s, tr("Go offline?"),
              tr("The server goes on to answer, but every request is denied until the Hall goes "
                 "online again. This is recorded."),
              tr("Go offline now"), Reason::None, ColorRole::Ask);
    m_confirmOnline = panel(u"confirmOnline"_s, tr("Go online?"),
                            tr("Requests are decided by the rules again. This is recorded."),
                            tr("Go online now"), Reason::None, ColorRole::Ask);

    connect(m_confirmLockdown, &ConfirmPanel::confirmed, this,
            [this](const QString& reason) { m_controller.setLockdown(true, reason); });
    connect(m_confirmLockdownEnd, &ConfirmPanel::confirmed, this,
            [this](const QString& reason) { m_controller.setLockdown(false, reason); });
    connect(m_confirmOffline, &ConfirmPanel::confirmed, this,
            [this] { m_controller.setOnline(false); });
    connect(m_confirmOnline, &ConfirmPanel::confirmed, this,
            [this] { m_controller.setOnline(true); });
    connect(m_header, &StateHeader::lockdownAsked, this, [this] { ask(m_confirmLockdown); });
    connect(m_header, &StateHeader::problemAsked, this,
            [this] { m_pages->setCurrentWidget(m_problem); });
}

void MainWindow::makePages(Hall& hall)
{
    m_overview = new OverviewPage(hall, *m_activity, m_theme);
    m_feed = new FeedPage(hall.events(), m_theme);
    m_workers = new WorkersPage(hall, m_theme);
    m_namespaces = new NamespacesPage(hall, m_theme);
    m_problem = new ServerProblemPage(m_theme);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_feed);
    m_pages->addWidget(m_workers);
    m_pages->addWidget(m_namespaces);
    m_pages->addWidget(m_problem);
    int index = 0;
    for (const PageFacts& facts : pageFacts) {
        m_navigation->addPage(QString::fromLatin1(facts.icon), tr(facts.word),
                              MainMenu::pageShortcut(index++));
    }
    connect(m_navigation, &Navigation::chosen, this,
            [this](int chosen) { showPage(Page(chosen)); });
    connect(m_feed, &FeedPage::copied, m_status, &StatusStrip::say);
    connect(m_workers, &WorkersPage::said, m_status, &StatusStrip::say);
    connect(m_workers, &WorkersPage::decisionAsked, this, &MainWindow::showDecision);
    connect(m_namespaces, &NamespacesPage::said, m_status, &StatusStrip::say);
    connect(m_namespaces, &NamespacesPage::decisionAsked, this, &MainWindow::showDecision);
    connect(m_namespaces, &NamespacesPage::feedAsked, this, [this](const QString& filter) {
        m_feed->setFilterText(filter);
        showPage(Page::Feed);
    });
    connect(m_namespaces, &NamespacesPage::workerAsked, this, [this](const QString& workerId) {
        showPage(Page::Workers);
        m_workers->showWorker(workerId);
    });
    connect(m_problem, &ServerProblemPage::retryAsked, &m_controller, &HallController::retry);
    connect(m_problem, &ServerProblemPage::portAsked, &m_controller, &HallController::usePort);
}

QWidget* MainWindow::assemble()
{
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_lockdownBanner);
    column->addWidget(m_header);
    for (QWidget* strip : std::initializer_list<QWidget*>{
             m_confirmLockdown, m_confirmLockdownEnd, m_confirmOffline, m_confirmOnline,
             m_failureBanner, m_logBanner, m_chainBanner, m_warningBanner})
        column->addWidget(strip);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    return central;
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::quitAsked, this, &QWidget::close);
    connect(m_menu, &MainMenu::pageAsked, this, [this](int index) { showPage(Page(index)); });
    connect(m_menu, &MainMenu::copyAddressAsked, this,
            [this] { copy(m_controller.url(), tr("Address copied")); });
    connect(m_menu, &MainMenu::copyTokenAsked, this,
            [this] { copy(m_controller.sessionToken(), tr("Session token copied")); });
    connect(m_menu, &MainMenu::onlineAsked, this,
            [this](bool online) { ask(online ? m_confirmOnline : m_confirmOffline); });
    connect(m_menu, &MainMenu::lockdownAsked, this,
            [this](bool on) { ask(on ? m_confirmLockdown : m_confirmLockdownEnd); });
    connect(m_menu, &MainMenu::helpAsked, this, &MainWindow::showHelp);
    connect(m_menu, &MainMenu::aboutAsked, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::feedFilterAsked, m_feed, &FeedPage::focusFilter);
    connect(m_menu, &MainMenu::feedFilterToggleAsked, m_feed, &FeedPage::toggleFilter);
    connect(m_menu, &MainMenu::feedPauseAsked, m_feed, &FeedPage::togglePause);
    connect(m_menu, &MainMenu::feedNewestAsked, m_feed, &FeedPage::followNewest);
}

MainWindow::Page MainWindow::currentPage() const
{
    return m_page;
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    m_pages->setCurrentIndex(int(page));
    m_navigation->setCurrent(int(page));
    m_menu->setCurrentPage(int(page), page == Page::Feed);
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
    remember();
    event->accept();
    Q_EMIT quitRequested();
}

/// One question at a time: two open panels would make the second click ambiguous.
void MainWindow::ask(ConfirmPanel* panel)
{
    for (ConfirmPanel* other :
         {m_confirmLockdown, m_confirmLockdownEnd, m_confirmOffline, m_confirmOnline}) {
        if (other != panel)
            other->hide();
    }
    if (panel->isHidden())
        m_focusBeforeQuestion = focusWidget();
    panel->ask();
}

void MainWindow::showStatus()
{
    const HallStatus& status = m_controller.status();
    m_header->showState(m_controller.state(), m_controller.url(), status.lockdown);
    m_status->showStatus(status, m_controller.decisionsPerSecond());
    m_menu->setServerState(!m_controller.url().isEmpty(), !m_controller.sessionToken().isEmpty(),
                           status.online, status.lockdown);
    m_lockdownBanner->setVisible(status.lockdown);
    // A question whose answer came from elsewhere is no question any more.
    (status.lockdown ? m_confirmLockdown : m_confirmLockdownEnd)->hide();
    (status.online ? m_confirmOnline : m_confirmOffline)->hide();
    m_logBanner->setVisible(!status.writable);
    m_logBanner->setText(status.problem);
    m_chainBanner->setVisible(!status.chainProblem.isEmpty());
    m_chainBanner->setText(status.chainProblem);
}

void MainWindow::showServer()
{
    m_controller.refresh();
    m_overview->setServerUrl(m_controller.url());
    m_feed->setServerUrl(m_controller.url());
    const QStringList warnings = m_controller.warnings();
    m_warningBanner->setVisible(!warnings.isEmpty());
    m_warningBanner->setText(warnings.join(u' '));
    const ServerCondition condition = m_controller.state().condition;
    if (condition == ServerCondition::PortInUse || condition == ServerCondition::NotListening) {
        m_problem->showProblem(m_controller.serverError(), m_controller.serverOptions());
        m_pages->setCurrentWidget(m_problem);
    } else if (m_pages->currentWidget() == m_problem && !m_controller.url().isEmpty()) {
        showPage(m_page);
    }
}

void MainWindow::showHelp(const QString& page)
{
    if (!m_help)
        m_help = new HelpWindow(m_theme, this);
    const auto& facts = pageFacts[std::size_t(m_page)];
    m_help->showPage(page.isEmpty() ? QString::fromLatin1(facts.key) : page);
}

void MainWindow::showDecision(const QString& decisionId)
{
    if (m_feed->selectDecision(decisionId)) {
        showPage(Page::Feed);
        return;
    }
    m_status->say(
        tr("%1 is not in the live feed any more, or its filter hides it").arg(decisionId));
}

void MainWindow::showAbout()
{
    if (!m_about) {
        m_about = new AboutWindow(m_theme, m_controller.hall().databasePath(), this);
        m_about->setAttribute(Qt::WA_DeleteOnClose);
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
    m_workers->restoreState(m_settings);
    m_namespaces->restoreState(m_settings);
    const QString stored = m_settings.value(setting::windowPage);
    Page page = Page::Overview;
    for (const PageFacts& facts : pageFacts) {
        if (stored == QLatin1String(facts.key))
            page = facts.page;
    }
    showPage(page);
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
    m_feed->saveState(m_settings);
    m_workers->saveState(m_settings);
    m_namespaces->saveState(m_settings);
}

} // namespace hall::ui

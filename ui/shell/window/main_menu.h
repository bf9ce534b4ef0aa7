// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tray/tray_art.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <array>
#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace hall::ui {

/// The menus of the window and the actions in them; what they do is the window's business. `theme`
/// must outlive it. GUI thread only.
class MainMenu : public QObject {
    Q_OBJECT

public:
    struct Page {
        QString word;
        QString iconName;
    };
    MainMenu(QMainWindow& window, Theme& theme, const std::vector<Page>& pages);

    void setServerState(bool listening, bool tokenKnown, bool online, bool lockdown);
    void setCurrentPage(int index, bool isFeed);
    /// Whether there is a way back, and forward again.
    void setHistory(bool back, bool forward);
    void setTrayVariant(TrayVariant variant);
    /// `choice` as of isLanguageChoice().
    void setLanguage(const QString& choice);
    /// Puts it into the View menu too: a person without a tray finds it there.
    void addNotes(QMenu& notes);
    QAction& pageAction(int index) const { return *m_pages.at(std::size_t(index)); }
    QAction& backAction() const { return *m_back; }
    QAction& forwardAction() const { return *m_forward; }

Q_SIGNALS:
    void quitAsked();
    void pageAsked(int index);
    void backAsked();
    void forwardAsked();
    void approvalsAsked(); ///< from whatever window
    void paletteAsked();
    void shortcutsAsked();
    void copyPlaceAsked();
    void copyAddressAsked();
    void copyTokenAsked();
    void onlineAsked(bool online);
    void lockdownAsked(bool on);
    void helpAsked(const QString& page); ///< empty: of the current page
    void firstStepsAsked();
    void demoAsked();
    void aboutAsked();
    void feedFilterAsked();
    void feedFilterToggleAsked();
    void feedPauseAsked();
    void feedNewestAsked();
    void nextApprovalAsked();
    void trayVariantAsked(hall::ui::TrayVariant variant);
    void languageAsked(const QString& choice);

private:
    void addViewMenu(QMainWindow& window, const std::vector<Page>& pages);
    void addAppearance(QMenu& view);
    void addTrayIcons(QMenu& view);
    void addLanguages(QMenu& view);
    void addServerMenu(QMainWindow& window);
    void addHelpMenu(QMainWindow& window);

    Theme& m_theme;
    std::vector<QAction*> m_pages;
    std::vector<QAction*> m_feedActions;
    std::array<QAction*, trayVariantCount> m_trayVariants{};
    QActionGroup* m_languages = nullptr;
    QMenu* m_view = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_copyAddress = nullptr;
    QAction* m_copyToken = nullptr;
    QAction* m_online = nullptr;
    QAction* m_lockdown = nullptr;
    bool m_isOnline = true;
    bool m_isLockdown = false;
};

} // namespace hall::ui

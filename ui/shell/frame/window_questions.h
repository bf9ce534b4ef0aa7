// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <array>
#include <vector>

namespace hall {
struct HallStatus;
}

namespace hall::ui {

class ConfirmPanel;
class QuitPanel;

/// The questions that the window asks in place before it changes the Hall or ends: one at a time,
/// because two open panels would make the second click ambiguous. `theme` must outlive it. GUI
/// thread only.
class WindowQuestions : public QWidget {
    Q_OBJECT

public:
    explicit WindowQuestions(Theme& theme, QWidget* parent = nullptr);

    void askLockdown(bool on);
    void askOnline(bool online);
    void askQuit(const std::vector<Approval>& pending, qint64 nowMs);
    /// Before the window goes with what is typed in `fields` (names, of one at least).
    void askLanguage(const QStringList& fields);
    /// A question whose answer came from elsewhere is no question any more.
    void settle(const HallStatus& status);
    /// The same for the requests that stand in the way of quitting.
    void settleQuit(const std::vector<Approval>& pending, qint64 nowMs);
    bool asksQuit() const;

Q_SIGNALS:
    void lockdownConfirmed(bool on, const QString& reason);
    void onlineConfirmed(bool online);
    void quitConfirmed();
    void languageConfirmed();

private:
    void makePanels(Theme& theme);
    std::array<QWidget*, 6> panels() const;
    void begin(QWidget* panel);
    void giveFocusBack();

    ConfirmPanel* m_lockdown = nullptr;
    ConfirmPanel* m_lockdownEnd = nullptr;
    ConfirmPanel* m_offline = nullptr;
    ConfirmPanel* m_online = nullptr;
    ConfirmPanel* m_language = nullptr;
    QuitPanel* m_quit = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace hall::ui

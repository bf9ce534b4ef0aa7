// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace hall {
struct HallStatus;
}

namespace hall::ui {

class Banner;

/// The messages that stay as long as their cause. The window puts them where they belong and owns
/// them. `theme` must outlive it. GUI thread only.
class WindowBanners : public QObject {
    Q_OBJECT

public:
    WindowBanners(Theme& theme, QWidget* window);

    Banner* lockdown() const { return m_lockdown; } ///< above everything
    QList<Banner*> others() const;                  ///< below the state
    void showStatus(const HallStatus& status);
    void showWarnings(const QStringList& warnings);
    /// Until a person dismisses it. `what` was asked for and did not happen.
    void showFailure(const QString& what, const Error& error);

Q_SIGNALS:
    void lockdownEndAsked();
    /// A person wants to see what is wrong with the log, and can acknowledge it there.
    void integrityAsked();

private:
    Banner* quiet(const QString& name, const QString& icon, ColorRole role,
                  const QString& headline);

    Theme& m_theme;
    QWidget* m_window;
    Banner* m_lockdown;
    Banner* m_demo;
    Banner* m_log;
    Banner* m_chain;
    Banner* m_warning;
    Banner* m_failure;
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

class PlainLabel;
class ThemedLabel;

/// The window when there is no Hall to show: why the database could not be opened, and what can be
/// done. `theme` must outlive it. GUI thread only.
class OpenFailureWindow : public QWidget {
    Q_OBJECT

public:
    explicit OpenFailureWindow(Theme& theme, QWidget* parent = nullptr);

    void showFailure(const Error& error, const QString& databasePath);

Q_SIGNALS:
    void retryAsked();
    void quitAsked();

private:
    ThemedLabel* m_title;
    PlainLabel* m_reason;
    PlainLabel* m_path;
};

} // namespace hall::ui

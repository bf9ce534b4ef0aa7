// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/hall_server.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace hall::ui {

class PlainLabel;
class ThemedLabel;

/// Instead of a page when the server does not listen: says why in words, and offers to try again
/// or, when the port is taken, another one. Nothing is moved unasked. `theme` must outlive it. GUI
/// thread only.
class ServerProblemPage : public QWidget {
    Q_OBJECT

public:
    explicit ServerProblemPage(Theme& theme, QWidget* parent = nullptr);

    void showProblem(const Error& error, const ServerOptions& options);

Q_SIGNALS:
    void retryAsked();
    void portAsked(quint16 port);

private:
    void describeConsequence();

    ThemedLabel* m_title;
    PlainLabel* m_reason;
    ThemedLabel* m_meaning;
    QPushButton* m_retry;
    QWidget* m_otherPort;
    QSpinBox* m_port;
    ThemedLabel* m_consequence;
    ServerOptions m_options;
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/hall_server.h"
#include "ui/theme/theme.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QPushButton;
class QSpinBox;

namespace hall {
class HallClient;
}

namespace hall::ui {

class PlainLabel;
class ThemedLabel;

/// Instead of a page when the server does not listen: says why in words, and offers to try again
/// or, when the port is taken, another one, or to look at the Hall that has it. Nothing is moved
/// unasked. `theme` must outlive it. GUI thread only.
class ServerProblemPage : public QWidget {
    Q_OBJECT

public:
    explicit ServerProblemPage(Theme& theme, QWidget* parent = nullptr);
    ~ServerProblemPage() override;

    void showProblem(const Error& error, const ServerOptions& options);

Q_SIGNALS:
    void retryAsked();
    void portAsked(quint16 port);
    /// A Hall answers there, and a person wants to look at it.
    void attachAsked(const QUrl& address);

private:
    void describeConsequence();
    QWidget* makeAttach(Theme& theme);
    void lookWhoAnswers();

    ThemedLabel* m_title;
    PlainLabel* m_reason;
    ThemedLabel* m_meaning;
    QPushButton* m_retry;
    QWidget* m_otherPort;
    QSpinBox* m_port;
    ThemedLabel* m_consequence;
    QWidget* m_attach;
    ThemedLabel* m_answers;
    QPushButton* m_attachNow;
    std::unique_ptr<HallClient> m_client; ///< to what has the port
    ServerOptions m_options;
};

} // namespace hall::ui

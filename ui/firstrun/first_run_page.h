// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace hall::ui {

class ApprovalStep;
class DecisionStep;
class ExampleActions;
class LearningCard;
class LearningSwitch;
class PlainLabel;
class ServerStep;
class ThemedLabel;
class TrialSender;
class WorkerStep;

/// The first steps on one page: the Hall's address, a worker, the first decisions, an approval.
/// Each can be skipped, and so can the page. Hall, switch and theme must outlive it. GUI thread
/// only. (Screens, 4.7)
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    FirstRunPage(Hall& hall, LearningSwitch& learning, Theme& theme, QWidget* parent = nullptr);

    /// `url` empty: the Hall does not listen; `problem` says why. `certificatePath`: PEM of the
    /// Hall's own, or empty.
    void setServer(const QString& url, const QString& problem, const QString& certificatePath);
    /// What "Open the demo" does; without it there is no such button.
    void setDemo(std::function<void()> open);

    /// Where F6 stops, in order.
    QList<QWidget*> panes() const;

Q_SIGNALS:
    /// An address of the window.
    void placeAsked(const QString& address);
    /// A person wants to know why the Hall does not listen.
    void problemAsked();
    void marksAsked();
    /// The page has had its time: skipped as a whole, or done.
    void left();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showProgress();

    Hall& m_hall;
    ExampleActions* m_actions;
    TrialSender* m_sender;
    ThemedLabel* m_progress;
    QPushButton* m_leave;
    ServerStep* m_server;
    WorkerStep* m_worker;
    DecisionStep* m_decision;
    ApprovalStep* m_approval;
    LearningCard* m_learning;
    QWidget* m_examples;
    QPushButton* m_remove;
    PlainLabel* m_removed;
    bool m_removing = false;
};

} // namespace hall::ui

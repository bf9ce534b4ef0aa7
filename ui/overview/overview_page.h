// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

class ActivityWatch;
class AttentionCard;
class FigureCard;
class IntegrityCard;
class RankCard;
class ServerCard;
class ThemedLabel;

/// The first page: how much was decided today, what was denied, what needs a look, and where the
/// Hall is. Follows `activity` (once a second), shows nothing that costs a query. All three must
/// outlive it. GUI thread only. (Desktop application, "Overview")
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    OverviewPage(const Hall& hall, const ActivityWatch& activity, Theme& theme,
                 QWidget* parent = nullptr);

    /// Without a path; empty: not listening.
    void setServerUrl(const QString& url);
    /// Requests that wait for a person now.
    void setPendingApprovals(int count);
    /// What F6 stops at.
    QList<QWidget*> panes() const;

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showFigures(const HallStatus& status);
    void showRanks();
    void showNextStep(const HallStatus& status);

    const Hall& m_hall;
    const ActivityWatch& m_activity;
    QString m_url;
    ThemedLabel* m_summary;
    FigureCard* m_decisions;
    FigureCard* m_denied;
    FigureCard* m_escalated;
    ServerCard* m_server;
    AttentionCard* m_attention;
    IntegrityCard* m_integrity;
    RankCard* m_mostDenied;
    RankCard* m_slowest;
};

} // namespace hall::ui

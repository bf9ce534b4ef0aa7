// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace hall::ui {

class DecisionTable;
class ThemedLabel;

/// The last decisions about a worker, kept up to date while they are in view. Private to this room;
/// Hall and theme outlive it.
class LastDecisions : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t shown = 20;

    LastDecisions(Hall& hall, Theme& theme, QWidget* parent = nullptr);

    /// Empty: none.
    void setWorker(const QString& workerId);

Q_SIGNALS:
    void decisionChosen(const QString& decisionId);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void read(int limit);
    void fill(const std::vector<AuditRow>& rows);

    Hall& m_hall;
    QString m_worker;
    qint64 m_newest = -1; ///< seq of the first row; -1: not known
    ThemedLabel* m_note;
    DecisionTable* m_table;
    QTimer m_timer;
};

} // namespace hall::ui

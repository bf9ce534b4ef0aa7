// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/ui_settings.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

namespace hall::ui {

/// Where people decide: the queue, what became of earlier approvals, those that nobody decided in
/// time, and the standing grants at the left; the card of one at the right. What comes in changes
/// neither what is picked nor the card nor the focus; only a person opens another card. A tab of
/// its own says what makes an action risky. Hall and theme must outlive the page. GUI thread only.
/// (Screens, 4.1)
class ApprovalsPage : public QWidget {
    Q_OBJECT

public:
    enum class List { Queue, History, Missed, Grants, Risk };

    ApprovalsPage(Hall& hall, Theme& theme, QWidget* parent = nullptr);
    ~ApprovalsPage() override;

    List currentList() const;
    void showList(List list);
    /// Opens its card, and picks it in the queue or in the history. A person asked for it.
    void openApproval(const QString& approvalId);
    QString openedApproval() const; ///< on the card; empty: none

    /// Where F6 stops, in order.
    QList<QWidget*> panes() const;
    void saveState(UiSettings& settings) const;
    void restoreState(const UiSettings& settings);

public Q_SLOTS:
    /// Opens the card of the next pending approval, the most urgent first, and goes there.
    void showNextPending();
    /// A press or key that comes now was meant for something else: the card waits a moment.
    void holdCard();

Q_SIGNALS:
    /// A person wants to see something else; an address of the window.
    void placeAsked(const QString& address);
    /// A short sentence for a status bar.
    void said(const QString& what);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hall::ui

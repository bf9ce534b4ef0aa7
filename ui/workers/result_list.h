// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/workers/worker_actions.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace hall::ui {

class ThemedLabel;

/// How an action went, worker by worker or file by file: shown in place until it is closed.
/// Private to this room; the theme outlives it.
class ResultList : public QFrame {
    Q_OBJECT

public:
    explicit ResultList(Theme& theme, QWidget* parent = nullptr);

    void showProgress(int done, int total);
    /// `title` is what was done; the counts are added.
    void showResults(const QString& title, const std::vector<ActionResult>& results);

Q_SIGNALS:
    void cancelAsked();
    /// A line was chosen; `subject` is its worker id.
    void subjectChosen(const QString& subject);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    ThemedLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_cancel;
    QPushButton* m_close;
};

} // namespace hall::ui

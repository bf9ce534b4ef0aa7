// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <vector>

class QListWidget;
class QPushButton;

namespace hall::ui {

class ThemedLabel;

/// Asked in place before the program ends while requests wait for a person: which ones, and what
/// becomes of each. Enter answers nothing; Escape takes the question back. `theme` must outlive it.
/// GUI thread only.
class QuitPanel : public QFrame {
    Q_OBJECT

public:
    explicit QuitPanel(Theme& theme, QWidget* parent = nullptr);

    void ask(const std::vector<Approval>& pending, qint64 nowMs);
    /// Other ones wait now; nothing while it is hidden.
    void refresh(const std::vector<Approval>& pending, qint64 nowMs);

Q_SIGNALS:
    /// The panel has closed itself.
    void confirmed();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const std::vector<Approval>& pending, qint64 nowMs);
    void dismiss();

    Theme& m_theme;
    ThemedLabel* m_question;
    QListWidget* m_list;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace hall::ui

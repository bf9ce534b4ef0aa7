// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/learning/learned_rules.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace hall::ui {

class JsonView;
class PlainLabel;
class ThemedLabel;

/// What a learning Hall has marked, gathered; the marked lines become rules when a person says so,
/// and the rules are shown before. A window of its own; Hall and theme outlive it. GUI thread only.
class MarksWindow : public QWidget {
    Q_OBJECT

public:
    MarksWindow(Hall& hall, Theme& theme, QWidget* parent = nullptr);

    /// Reads the marks of the log anew.
    void load();

Q_SIGNALS:
    void said(const QString& what);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Found {
        std::vector<MarkGroup> groups;
        bool complete = true;
        QString problem;
    };
    void showFound(Found found);
    void showRules();
    void save();
    LearnedRules chosen() const;

    Hall& m_hall;
    Theme& m_theme;
    bool m_busy = false;
    std::vector<MarkGroup> m_groups;
    ThemedLabel* m_summary;
    QTreeWidget* m_list;
    JsonView* m_json;
    PlainLabel* m_problem;
    QPushButton* m_save;
};

} // namespace hall::ui

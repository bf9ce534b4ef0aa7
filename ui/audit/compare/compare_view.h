// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/audit/json_compare.h"
#include "ui/models/feed_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTableWidget;

namespace hall::ui {

class JsonView;
class PlainLabel;
class ThemedLabel;

/// Two records side by side, member by member, as they stand in the log; what differs has a word
/// and a colour. Theme must outlive it. GUI thread only.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(Theme& theme, QWidget* parent = nullptr);

    void compare(const EventPtr& left, const EventPtr& right);
    QTableWidget* table() const { return m_table; }

Q_SIGNALS:
    void closeAsked();
    void said(const QString& what);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Column { Member, Word, Left, Right, ColumnCount };

    QWidget* makeHead();
    void fillRows();
    void showValues();
    void restyle();

    Theme& m_theme;
    std::vector<ComparedMember> m_members;
    std::vector<ComparedMember> m_shown;

    PlainLabel* m_title;
    ThemedLabel* m_count;
    QCheckBox* m_onlyDifferent;
    QPushButton* m_close;
    QTableWidget* m_table;
    JsonView* m_left;
    JsonView* m_right;
};

} // namespace hall::ui

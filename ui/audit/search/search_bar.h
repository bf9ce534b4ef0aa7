// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace hall::ui {

class FilterEdit;
class PlainLabel;

/// The field for the query language: searches as soon as a person pauses or presses Enter, and says
/// at which column a text stops being a search. Private to this room; the theme outlives it.
class SearchBar : public QWidget {
    Q_OBJECT

public:
    SearchBar(Theme& theme, Clock clock, QWidget* parent = nullptr);

    FilterEdit* edit() const { return m_edit; }
    /// The last text that could be read: what is searched for.
    QString searched() const { return m_searched; }
    /// Searches at once; a wrong text is shown as such and searches for nothing else.
    void setText(const QString& text);
    QString text() const;
    bool isWrong() const;

    QStringList history() const { return m_history; }
    void setHistory(const QStringList& history);
    /// Room at the end of the line for what belongs to searching.
    void addTool(QWidget* tool);

Q_SIGNALS:
    void searchAsked(const QString& text);
    void escapePressed();

private:
    void check();
    void search();
    void remember();
    void restyle();

    Theme& m_theme;
    Clock m_clock;
    FilterEdit* m_edit;
    QAction* m_words;
    QAction* m_clear;
    PlainLabel* m_error;
    QHBoxLayout* m_line;
    QTimer m_pause;
    QString m_searched;
    QStringList m_history;
};

} // namespace hall::ui

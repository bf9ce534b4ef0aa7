// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/audit/saved_searches.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace hall::ui {

class PlainLabel;

/// Asks in place for the name of a search that is to be saved or renamed, and after one was removed
/// offers to take that back. Private to this room; the theme outlives it.
class NameStrip : public QFrame {
    Q_OBJECT

public:
    explicit NameStrip(Theme& theme, QWidget* parent = nullptr);

    SavedSearches searches() const { return m_searches; }
    void setSearches(const SavedSearches& searches);

    void askName(const QString& searchText);
    void askNewName(const QString& name);
    void remove(const QString& name);

Q_SIGNALS:
    void searchesChanged();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Task { Save, Rename, Undo };

    void open(Task task, const QString& words, const QString& button);
    void commit();
    void close();

    Theme& m_theme;
    SavedSearches m_searches;
    Task m_task = Task::Save;
    SavedSearch m_subject;
    PlainLabel* m_words;
    QLineEdit* m_name;
    QPushButton* m_commit;
    QPushButton* m_close;
    PlainLabel* m_problem;
};

} // namespace hall::ui

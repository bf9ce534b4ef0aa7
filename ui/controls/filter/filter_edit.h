// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace hall::ui {

/// A field for the filter language: completes words, and underlines the place where a text stops
/// being a filter. The theme outlives it. GUI thread only.
class FilterEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterEdit(const Theme& theme, QWidget* parent = nullptr);

    /// Underlines from `column` (from 1) to the end of that word; 0: nothing.
    void markError(int column);
    int markedColumn() const { return m_marked; }

    /// Offers what could stand at the cursor; nothing happens when nothing could.
    void offerCompletions();
    QCompleter* completions() const { return m_completer; }

Q_SIGNALS:
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void insertCompletion(const QString& word);

    const Theme& m_theme;
    QCompleter* m_completer;
    QStringListModel* m_words;
    int m_marked = 0;
};

} // namespace hall::ui

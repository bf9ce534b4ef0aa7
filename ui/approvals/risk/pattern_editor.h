// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/risk/pattern_draft.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace hall::ui {

class Banner;
class ConfirmPanel;
class PlainLabel;

/// The pattern file as text, read as it is typed. When the stored patterns change under it, it says
/// so and keeps the text; a person has to choose before it can be saved. Private to this room; the
/// theme outlives it.
class PatternEditor : public QWidget {
    Q_OBJECT

public:
    explicit PatternEditor(Theme& theme, QWidget* parent = nullptr);

    /// Starts with `stored`; whatever was typed before is gone.
    void begin(const QJsonObject& stored);
    const PatternDraft& draft() const { return m_draft; }
    /// What the Hall has now.
    void setStored(const QJsonObject& stored);
    void setSaving(bool saving);
    void showFailure(const QString& why);
    /// Puts the cursor on a place such as `$.patterns[2]`, where the text can be read.
    void point(const QString& jsonPath);
    /// The line that is marked as wrong, from 1; 0: none.
    int markedLine() const;

Q_SIGNALS:
    void edited();
    void saveAsked();
    /// Cancelled; what was typed was given up on purpose.
    void cancelled();
    /// All of it should be in view: it asks something.
    void wantsView(QWidget* part);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void cancel();
    void takeTheirs();
    void refresh();
    void mark();
    void restyle();

    Theme& m_theme;
    PatternDraft m_draft;
    QJsonObject m_stored;
    bool m_saving = false;
    Banner* m_conflict;
    QPushButton* m_theirs;
    QPushButton* m_mine;
    QPlainTextEdit* m_text;
    PlainLabel* m_state;
    ConfirmPanel* m_discard;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QString m_failure; ///< of the last attempt to save, until the text changes
};

} // namespace hall::ui

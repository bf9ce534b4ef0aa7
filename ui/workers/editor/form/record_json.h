// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/worker_draft.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace hall::ui {

/// The record as text, with the lines marked that an error is about. Private to the editor; the
/// theme outlives it.
class RecordJson : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit RecordJson(Theme& theme, QWidget* parent = nullptr);

    /// Takes the draft's text over where it differs, so that cursor and undo stay, and marks it.
    void show(const WorkerDraft& draft, bool readOnly);
    /// Line numbers, from 1, that are marked.
    QList<int> markedLines() const;

Q_SIGNALS:
    void edited(const QString& text);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    void takeText(const QString& text);
    void mark(const WorkerDraft& draft);

    Theme& m_theme;
    bool m_taking = false;
};

} // namespace hall::ui

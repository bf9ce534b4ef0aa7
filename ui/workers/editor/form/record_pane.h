// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/worker_draft.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QSplitter;
class QToolButton;

namespace hall::ui {

class PlainLabel;
class RecordForm;
class RecordJson;

/// A draft as a form and as JSON, either of which writes it. Side by side where there is room, one
/// at a time where there is not. Private to the editor; the theme outlives it.
class RecordPane : public QWidget {
    Q_OBJECT

public:
    explicit RecordPane(Theme& theme, QWidget* parent = nullptr);

    /// The draft has to outlive the pane or the next call; null: nothing.
    void setDraft(WorkerDraft* draft, bool readOnly);
    RecordForm* form() const { return m_form; }
    void focusProblem();
    void focusMember(const MemberPath& path);

Q_SIGNALS:
    /// The draft was written into.
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void arrange();

    Theme& m_theme;
    WorkerDraft* m_draft = nullptr;
    bool m_readOnly = false;
    QWidget* m_choice;
    QToolButton* m_showForm;
    QToolButton* m_showJson;
    PlainLabel* m_problem;
    QSplitter* m_splitter;
    RecordForm* m_form;
    RecordJson* m_json;
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/effect/matrix_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QTableView;

namespace hall::ui {

class PlainLabel;
class ThemedLabel;

/// What a worker may do, cell by cell, and why not. Private to this room; the theme outlives it.
class MatrixView : public QWidget {
    Q_OBJECT

public:
    explicit MatrixView(Theme& theme, QWidget* parent = nullptr);

    const MatrixModel& model() const { return m_model; }
    /// Until the next answer comes: the old one is of something else.
    void showBusy();
    /// `isDraft`: as the draft would make it.
    void showMatrix(const CapabilityMatrix& matrix, bool isDraft);
    void showNothing(const QString& why);

private:
    void showCell(const QModelIndex& index);
    void restyle();

    Theme& m_theme;
    MatrixModel m_model;
    ThemedLabel* m_note;
    QTableView* m_table;
    PlainLabel* m_reason;
};

} // namespace hall::ui

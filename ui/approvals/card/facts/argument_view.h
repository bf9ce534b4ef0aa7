// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/card/facts/past_reader.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPlainTextEdit;
class QStandardItemModel;
class QTreeView;

namespace hall::ui {

class PlainLabel;
class ThemedLabel;

/// The arguments as a tree with what is unusual marked, and below it the whole request as text.
/// Everything is plain text: nothing is rendered, nothing is a link, nothing is left out. Private
/// to this room; the theme outlives it.
class ArgumentView : public QWidget {
    Q_OBJECT

public:
    explicit ArgumentView(Theme& theme, QWidget* parent = nullptr);

    /// nullptr: still being read.
    void setArguments(const std::shared_ptr<const ShownArguments>& arguments);

private:
    void fillTree(const MarkedArguments& marked);
    void restyle();

    Theme& m_theme;
    PlainLabel* m_note;
    QStandardItemModel* m_model;
    QTreeView* m_tree;
    ThemedLabel* m_left;
    QPlainTextEdit* m_text;
    QString m_whole; ///< as copied
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/record_import.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace hall::ui {

class ThemedLabel;

/// Records from several files before anything of them is stored: what each would do, and a mark for
/// those that shall be. Private to this room; the theme outlives it.
class ImportPanel : public QFrame {
    Q_OBJECT

public:
    explicit ImportPanel(Theme& theme, QWidget* parent = nullptr);

    void showItems(std::vector<ImportItem> items);

Q_SIGNALS:
    void enrollAsked(const std::vector<hall::ui::ImportItem>& items);
    /// To be looked at in the editor.
    void openAsked(const hall::ui::ImportItem& item);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Theme& m_theme;
    std::vector<ImportItem> m_items;
    ThemedLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_enroll;
    QPushButton* m_open;
    QPushButton* m_close;
};

} // namespace hall::ui

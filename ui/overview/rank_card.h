// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/panels/card.h"

#include <utility>
#include <vector>

class QGridLayout;

namespace hall::ui {

class PlainLabel;

/// A short list of ids with a figure each, or a sentence when there is nothing to list. GUI thread
/// only.
class RankCard : public Card {
    Q_OBJECT

public:
    /// Shows at most `rows` lines; `nothing` is our own sentence for none.
    RankCard(Theme& theme, const QString& title, const QString& nothing, int rows,
             QWidget* parent = nullptr);

    /// Id (from outside) and figure (ours), best first.
    void setRows(const std::vector<std::pair<QString, QString>>& rows);

private:
    struct Row {
        PlainLabel* id;
        ThemedLabel* figure;
    };
    std::vector<Row> m_rows;
    ThemedLabel* m_nothing;
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/controls/panels/card.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace hall::ui {

class PlainLabel;
class ThemedIconLabel;

/// What a person should look at: one sentence each, at most `limit`, the last one then counts the
/// rest. Pure.
QStringList attentionSentences(const Snapshot& snapshot, int limit);

/// Those sentences, or that there are none. GUI thread only.
class AttentionCard : public Card {
    Q_OBJECT

public:
    explicit AttentionCard(Theme& theme, QWidget* parent = nullptr);

    /// Cheap when it is the snapshot of last time.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);

private:
    struct Line {
        ThemedIconLabel* icon;
        PlainLabel* text;
    };
    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<Line> m_lines;
    ThemedLabel* m_nothing;
};

} // namespace hall::ui

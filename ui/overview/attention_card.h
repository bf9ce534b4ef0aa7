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
/// rest. What waits for a person comes first. Pure.
QStringList attentionSentences(const Snapshot& snapshot, int limit, int pendingApprovals = 0);

/// Those sentences, or that there are none. GUI thread only.
class AttentionCard : public Card {
    Q_OBJECT

public:
    explicit AttentionCard(Theme& theme, QWidget* parent = nullptr);

    /// Cheap when it is the snapshot of last time.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    void setPendingApprovals(int count);

private:
    void showSentences();

    struct Line {
        ThemedIconLabel* icon;
        PlainLabel* text;
    };
    std::shared_ptr<const Snapshot> m_snapshot;
    int m_pending = 0;
    std::vector<Line> m_lines;
    ThemedLabel* m_nothing;
};

} // namespace hall::ui

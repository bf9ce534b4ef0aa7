// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/controls/panels/card.h"

namespace hall::ui {

class CopyButton;
class PlainLabel;
class ThemedIconLabel;

/// What is known of the audit log's chain: the check at start, the newest record and its hash. GUI
/// thread only.
class IntegrityCard : public Card {
    Q_OBJECT

public:
    explicit IntegrityCard(Theme& theme, QWidget* parent = nullptr);

    void setStatus(const HallStatus& status, const LogIntegrity& integrity = {});

private:
    ThemedIconLabel* m_icon;
    ThemedLabel* m_verdict;
    PlainLabel* m_problem;
    ThemedLabel* m_records;
    PlainLabel* m_hash;
    CopyButton* m_copy;
};

} // namespace hall::ui

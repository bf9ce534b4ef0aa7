// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/audit/record_links.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

/// What a record names, each with buttons that lead there. The theme outlives it. GUI thread only.
class RelatedView : public QWidget {
    Q_OBJECT

public:
    RelatedView(const Theme& theme, const std::vector<RecordLink>& links,
                QWidget* parent = nullptr);

Q_SIGNALS:
    /// An address of the window.
    void placeAsked(const QString& address);
};

} // namespace hall::ui

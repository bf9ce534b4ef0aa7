// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

/// Version, licence and where the data lives. `theme` must outlive it. GUI thread only.
class AboutWindow : public QWidget {
    Q_OBJECT

public:
    AboutWindow(Theme& theme, const QString& databasePath, QWidget* parent = nullptr);
};

} // namespace hall::ui

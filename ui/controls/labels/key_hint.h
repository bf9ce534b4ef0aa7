// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/labels/themed_label.h"
#include "ui/models/shortcuts/shortcut_table.h"

namespace hall::ui {

/// Names a key where it would be of use, as a person has set it; nothing while it has none. `theme`
/// must outlive it. GUI thread only.
class KeyHint : public ThemedLabel {
    Q_OBJECT

public:
    /// `words` with %1 for the keys: "%1 goes to the filter".
    KeyHint(Theme& theme, Shortcut id, QString words, QWidget* parent = nullptr);

    /// Whether it is of use now.
    void setOfUse(bool ofUse);

private:
    void write();

    QString m_keys, m_words;
    bool m_ofUse = true;
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>
#include <QTimer>

#include <functional>

namespace hall::ui {

/// Puts a text on the clipboard and says so in its own words for a moment. `text` is asked at the
/// click; when it gives nothing, nothing is copied. `theme` must outlive it. GUI thread only.
class CopyButton : public QPushButton {
    Q_OBJECT

public:
    /// `what` names the thing for a screen reader: "Copy address".
    CopyButton(Theme& theme, const QString& what, std::function<QString()> text,
               QWidget* parent = nullptr);

    /// The page's one primary button, with a word that says what is copied.
    void makePrimary(const QString& word);

    QSize sizeHint() const override;

Q_SIGNALS:
    void copied();

private:
    void copy();
    void showCopied(bool copied);

    Theme& m_theme;
    std::function<QString()> m_text;
    QString m_word;
    QTimer m_back;
};

} // namespace hall::ui

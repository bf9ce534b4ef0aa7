// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace hall::ui {

/// Read-only monospace text with a copy button. What it shows has invisible characters spelled
/// out. The theme outlives it. GUI thread only.
class JsonView : public QWidget {
    Q_OBJECT

public:
    /// `name` says what it holds, for assistive technology and the copy button: "request".
    JsonView(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setJson(const QByteArray& json);
    void setPlainText(const QString& text);
    QString shownText() const;
    void refreshTheme();

Q_SIGNALS:
    void copied(const QString& what);

private:
    const Theme& m_theme;
    QPlainTextEdit* m_text;
    QToolButton* m_copy;
};

} // namespace hall::ui

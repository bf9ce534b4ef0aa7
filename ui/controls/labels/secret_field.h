// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hall::ui {

/// A secret that can be copied without being seen: dots, a button that shows it, and one that
/// copies it. `theme` must outlive it. GUI thread only.
class SecretField : public QWidget {
    Q_OBJECT

public:
    /// `what` names the secret: "Session token".
    SecretField(Theme& theme, const QString& what, QWidget* parent = nullptr);

    void setSecret(const QString& secret);
    bool isRevealed() const;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void setRevealed(bool revealed);

    Theme& m_theme;
    QString m_what;
    QString m_secret;
    QLineEdit* m_field;
    QPushButton* m_reveal;
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/namespaces/namespace_actions.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hall::ui {

class ThemedLabel;

/// Asks in place who is to hold a namespace from now on, and why: neither may be left out. Escape
/// takes the question back. Private to this room; the theme outlives it.
class TransferPanel : public QFrame {
    Q_OBJECT

public:
    explicit TransferPanel(Theme& theme, QWidget* parent = nullptr);

    /// Shows the question about `claim`; `tokens` are those that may hold it besides the window.
    void ask(const NamespaceClaim& claim, const std::vector<Token>& tokens);
    /// The claim that was asked about; empty while nothing is asked.
    QString askedKeyId() const { return isHidden() ? QString() : m_keyId; }

Q_SIGNALS:
    /// The panel has closed itself. `holderId` is empty for the person at the window.
    void confirmed(const QString& owner, const QString& holderId, const QString& reason);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isTakeover() const;
    void check();
    void dismiss();

    Theme& m_theme;
    QString m_name, m_keyId;
    bool m_isWindows = false; ///< held by the person at the window
    ThemedLabel* m_question;
    ThemedLabel* m_consequence;
    QLineEdit* m_owner;
    QComboBox* m_holder;
    QLineEdit* m_reason;
    ThemedLabel* m_missing;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace hall::ui

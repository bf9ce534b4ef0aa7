// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/namespace_claim.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace hall::ui {

class ConfirmPanel;
class CopyButton;
class NamespaceActions;
class PlainLabel;

/// The public half of a namespace's signing key, and the way to a new one. Private to this room;
/// actions and theme outlive it.
class KeyPart : public QWidget {
    Q_OBJECT

public:
    KeyPart(NamespaceActions& actions, Theme& theme, QWidget* parent = nullptr);

    void show(const NamespaceClaim& claim);

private:
    void restyle();

    NamespaceActions& m_actions;
    Theme& m_theme;
    NamespaceClaim m_claim;
    PlainLabel* m_id;
    PlainLabel* m_publicKey;
    PlainLabel* m_made;
    CopyButton* m_copyId;
    CopyButton* m_copyKey;
    QPushButton* m_rotate;
    ConfirmPanel* m_confirm;
};

} // namespace hall::ui

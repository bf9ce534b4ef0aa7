// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/namespaces/namespace_overview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace hall::ui {

class ConfirmPanel;
class NamespaceActions;
class PlainLabel;
class TransferPanel;

/// Who holds a namespace, and the ways to change that. Private to this room; actions and theme
/// outlive it.
class HolderPart : public QWidget {
    Q_OBJECT

public:
    HolderPart(NamespaceActions& actions, Theme& theme, QWidget* parent = nullptr);

    void show(const NamespaceFacts& facts, bool claimsRequired);

Q_SIGNALS:
    void claimAsked(const QString& name);

private:
    void askRelease();
    void setBusy();

    NamespaceActions& m_actions;
    Theme& m_theme;
    NamespaceFacts m_facts; ///< without its workers
    int m_workers = 0;
    bool m_claimsRequired = false;
    PlainLabel* m_sentence;
    PlainLabel* m_reason;
    QPushButton* m_claim;
    QPushButton* m_transfer;
    QPushButton* m_release;
    ConfirmPanel* m_confirmRelease;
    TransferPanel* m_transferPanel;
};

} // namespace hall::ui

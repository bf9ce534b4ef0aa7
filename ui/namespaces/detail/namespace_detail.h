// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/namespaces/namespace_tree_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

class BlockedPart;
class Card;
class HolderPart;
class KeyPart;
class NamespaceActions;
class PlainLabel;
class RowTree;
class ThemedIconLabel;

/// All about one namespace, or about the workers that have none. Private to this room; Hall, model,
/// actions and theme outlive it.
class NamespaceDetail : public QWidget {
    Q_OBJECT

public:
    NamespaceDetail(Hall& hall, NamespaceTreeModel& model, NamespaceActions& actions, Theme& theme,
                    QWidget* parent = nullptr);

    /// A namespace, a worker or the group of those without; to be called again after each change of
    /// the model.
    void show(const NamespacePlace& place);

Q_SIGNALS:
    void claimAsked(const QString& name);
    void workerChosen(const QString& workerId);
    void decisionChosen(const QString& decisionId);
    void feedAsked(const QString& filter);

private:
    void showNamespace(const NamespaceFacts& facts);
    void showWithout(const WorkerRecord* worker);
    void showWorkers(const QModelIndex& above, const QString& note);
    void restyle();

    NamespaceTreeModel& m_model;
    Theme& m_theme;
    Card* m_head;
    ThemedIconLabel* m_icon;
    PlainLabel* m_name;
    PlainLabel* m_state;
    CellTone m_tone = CellTone::Muted;
    bool m_isId = false; ///< m_name shows an id
    PlainLabel* m_without;
    HolderPart* m_holder;
    Card* m_keyCard;
    KeyPart* m_key;
    Card* m_workersCard;
    PlainLabel* m_workersNote;
    RowTree* m_workers;
    Card* m_blockedCard;
    BlockedPart* m_blocked;
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/namespaces/namespace_tree_model.h"
#include "ui/models/ui_settings.h"
#include "ui/namespaces/namespace_actions.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace hall::ui {

class Banner;
class ClaimCard;
class NamespaceDetail;
class NamespaceTree;
class NamespaceWatch;
class NoNamespaces;
class ThemedIconLabel;
class ThemedLabel;

/// Who holds which namespace: the tree at the left, and at the right the chosen one or the card
/// that claims another. The Hall does all work on its threads. Hall and theme must outlive the
/// page. GUI thread only. (Desktop application, "Namespaces")
class NamespacesPage : public QWidget {
    Q_OBJECT

public:
    NamespacesPage(Hall& hall, Theme& theme, QWidget* parent = nullptr);
    ~NamespacesPage() override;

    /// Chooses it as soon as it is known.
    void showNamespace(const QString& name);
    QString shownNamespace() const; ///< whose detail is shown; empty: none
    /// Opens the card that claims a namespace; `name` may be empty.
    void showClaim(const QString& name);

    /// Where F6 stops, in order.
    QList<QWidget*> panes() const;
    void saveState(UiSettings& settings) const;
    void restoreState(const UiSettings& settings);

Q_SIGNALS:
    /// A person wants to see a worker, a decision, or the feed through a filter.
    void workerAsked(const QString& workerId);
    void decisionAsked(const QString& decisionId);
    void feedAsked(const QString& filter);
    /// A short sentence for a status bar.
    void said(const QString& what);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    void connectParts();
    void apply(const NamespaceOverviewPtr& overview);
    void showRight();
    void showRequirement(bool claimsRequired);
    void showDone(NamespaceVerb verb, const QString& name);
    void showFailure(NamespaceVerb verb, const QString& name, const Error& error);
    void restyle();

    Theme& m_theme;
    NamespaceTreeModel m_model;
    NamespaceActions* m_actions;
    NamespaceWatch* m_watch;
    bool m_claiming = false; ///< the card was asked for, whatever is chosen
    QString m_wanted;        ///< to choose when it is known
    ThemedIconLabel* m_requirementIcon;
    ThemedLabel* m_requirement;
    QPushButton* m_newClaim;
    Banner* m_failure;
    NamespaceTree* m_tree;
    NoNamespaces* m_empty;
    QStackedWidget* m_left;
    ClaimCard* m_claim;
    NamespaceDetail* m_detail;
    QScrollArea* m_right;
    QSplitter* m_splitter;
};

} // namespace hall::ui

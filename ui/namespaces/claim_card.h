// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/controls/panels/card.h"
#include "ui/models/namespaces/name_check.h"

class QLineEdit;
class QPushButton;

namespace hall::ui {

class NamespaceActions;
class PlainLabel;
class ThemedIconLabel;
class ThemedLabel;

/// Claims a namespace: says while the name is typed whether that is possible, and whose workers it
/// would take. Private to this room; Hall, actions and theme outlive it.
class ClaimCard : public Card {
    Q_OBJECT

public:
    ClaimCard(Hall& hall, NamespaceActions& actions, Theme& theme, QWidget* parent = nullptr);

    void setOverview(NamespaceOverviewPtr overview);
    /// Starts over with that name; empty: none yet.
    void begin(const QString& name);
    /// Whether there is something behind it to go back to.
    void setClosable(bool closable);
    void focusName();

Q_SIGNALS:
    void showAsked(const QString& name); ///< somebody holds it
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString name() const;
    void check();
    void askEnrollers();
    void claim();

    Hall& m_hall;
    NamespaceActions& m_actions;
    Theme& m_theme;
    NamespaceOverviewPtr m_overview;
    NameCheck m_check;
    QStringList m_asked; ///< workers that askEnrollers() asked about
    QLineEdit* m_name;
    ThemedIconLabel* m_icon;
    PlainLabel* m_verdict;
    PlainLabel* m_workers;
    PlainLabel* m_enrollers;
    QPushButton* m_show;
    QLineEdit* m_owner;
    QLineEdit* m_reason;
    QPushButton* m_claim;
    QPushButton* m_close;
};

} // namespace hall::ui

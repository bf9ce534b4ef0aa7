// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStandardItemModel;

namespace hall::ui {

class PlainLabel;
class RowTree;

/// The last requests that were denied because nobody held a namespace, kept up to date while they
/// are in view. Private to this room; Hall and theme outlive it.
class BlockedPart : public QWidget {
    Q_OBJECT

public:
    static constexpr int shown = 3;

    BlockedPart(Hall& hall, Theme& theme, QWidget* parent = nullptr);

    void setNamespace(const QString& name, bool claimsRequired);

Q_SIGNALS:
    void decisionChosen(const QString& decisionId);
    /// All of them, as a text of the filter language.
    void feedAsked(const QString& filter);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void fill(const std::vector<AuditRow>& rows);
    void writeNote();
    void restyle();

    Hall& m_hall;
    Theme& m_theme;
    QString m_name;
    bool m_claimsRequired = false;
    bool m_asking = false;
    qint64 m_askedAt = -1; ///< headSeq of the log when it was last asked; -1: not yet
    PlainLabel* m_note;
    QStandardItemModel* m_rows;
    RowTree* m_list;
    QPushButton* m_all;
    QTimer m_timer;
};

} // namespace hall::ui

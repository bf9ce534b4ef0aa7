// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/approvals/lists/approval_table.h"
#include "ui/approvals/risk/trial_panel.h"
#include "ui/controls/panels/card.h"
#include "ui/models/risk/pattern_table_model.h"

#include <QJsonObject>

class QPushButton;
class QSplitter;

namespace hall::ui {

class ConfirmPanel;
class CopyButton;
class PatternEditor;
class PlainLabel;
class ThemedLabel;

/// The domain patterns in force, and the place where they are edited and tried. While they are
/// edited, the table shows what the text says. Private to this room; Hall and theme outlive it.
class PatternsCard : public Card {
    Q_OBJECT

public:
    PatternsCard(Hall& hall, Theme& theme, QWidget* parent = nullptr);
    ~PatternsCard() override;

    /// Takes over what the Hall is configured to.
    void setConfig(const HallConfig& config);
    ApprovalTable* table() const { return m_table; }
    QSplitter* splitter() const { return m_splitter; }

Q_SIGNALS:
    /// A short sentence for a status bar.
    void said(const QString& what);
    /// All of it should be in view: it asks something, or somebody is about to write there.
    void wantsView(QWidget* part);

private:
    QLayout* makeHead();
    void connectParts();
    void edit();
    void endEdit();
    void save();
    void askReset();
    void reset();
    void store(const QJsonObject& patterns, std::function<void(const Result<QJsonObject>&)> then);
    bool isEditing() const;
    void showHead();
    void showPatterns();
    void showChosen();
    void say(const QString& failure);
    void restyle();

    Hall& m_hall;
    Theme& m_theme;
    RiskSettings m_settings;
    TrialRules m_rules;
    QJsonObject m_resetFrom; ///< the patterns that the question is about
    QString m_sha256;
    PatternTableModel m_model;
    PlainLabel* m_origin;
    PlainLabel* m_hash;
    CopyButton* m_copy;
    QPushButton* m_edit;
    QPushButton* m_reset;
    ConfirmPanel* m_question;
    PlainLabel* m_failure;
    ThemedLabel* m_note;
    ApprovalTable* m_table;
    PlainLabel* m_chosen;
    PatternEditor* m_editor;
    QSplitter* m_splitter;
    TrialPanel* m_trial;
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/card/guard/input_guard.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QJsonObject>

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace hall::ui {

class DecisionButton;
class PlainLabel;
class ThemedLabel;

/// The rarer things a reviewer can do, each asked in place with what it takes: escalate and "I did
/// it myself" a note, other arguments a text to edit. Escape takes the question back. Private to
/// this room; theme and guard outlive it.
class SidePanel : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Escalate, DoneByHand, Modify };

    SidePanel(Theme& theme, InputGuard& guard, QWidget* parent = nullptr);

    /// `text`: the arguments to edit, for Modify.
    void ask(Kind kind, const QString& question, const QString& consequence,
             const QString& confirmWord, const QString& text = {});
    Kind kind() const { return m_kind; }
    QString note() const;
    /// Modify: as edited. Empty while it is no JSON object.
    std::optional<QJsonObject> arguments() const { return m_arguments; }
    /// Why confirming has to wait for other reasons; empty: it has not.
    void setWaits(const QString& why);

Q_SIGNALS:
    void confirmed();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void check();

    Theme& m_theme;
    Kind m_kind = Kind::Escalate;
    QString m_waits;
    std::optional<QJsonObject> m_arguments;
    QString m_original;
    ThemedLabel* m_question;
    PlainLabel* m_consequence;
    QPlainTextEdit* m_edit;
    QLineEdit* m_note;
    PlainLabel* m_missing;
    DecisionButton* m_confirm;
};

} // namespace hall::ui

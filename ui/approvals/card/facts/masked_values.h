// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QJsonValue>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace hall::ui {

class PlainLabel;
class ThemedLabel;

/// The values of a request that are hidden, each with a button that shows it after the reviewer's
/// passphrase. What was shown is covered when the card shows something else or is hidden. Private
/// to this room; the theme outlives it.
class MaskedValues : public QWidget {
    Q_OBJECT

public:
    explicit MaskedValues(Theme& theme, QWidget* parent = nullptr);

    void setPaths(const QStringList& paths);
    bool hasAny() const { return !m_rows.empty(); }
    /// Who may ask; empty: nobody is signed in.
    void setReviewer(const QString& name);
    /// The answer to revealAsked.
    void setAnswer(const QString& path, const Result<QJsonValue>& value);
    /// Covers everything again, and forgets what was typed.
    void cover();

Q_SIGNALS:
    /// Recorded, whatever comes of it.
    void revealAsked(const QString& path, const QString& passphrase);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct Row {
        QString path;
        PlainLabel* value;
        QPushButton* button;
        bool shown = false;
    };

    void press(int row);
    void askFor(int row);
    void send();
    void showRow(int row);
    void restyle();

    Theme& m_theme;
    QString m_reviewer;
    std::vector<Row> m_rows;
    QWidget* m_list = nullptr;
    QWidget* m_ask;
    ThemedLabel* m_question;
    QLineEdit* m_passphrase;
    PlainLabel* m_problem;
    int m_asked = -1; ///< the row that the passphrase is for
    bool m_isSent = false;
};

} // namespace hall::ui

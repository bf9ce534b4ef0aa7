// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"
#include "core/hall/hall.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hall::ui {

class PlainLabel;
class ThemedLabel;

/// Who decides at this window: choose a reviewer and sign in once; where there is none, make the
/// first one. Enter in a field signs in and decides nothing. Private to this room; desk, hall and
/// theme outlive it.
class SignInStrip : public QWidget {
    Q_OBJECT

public:
    SignInStrip(ApprovalDesk& desk, Hall& hall, Theme& theme, QWidget* parent = nullptr);

    /// The chosen reviewer's session while it lasts.
    std::optional<ReviewerSession> session() const;
    /// Those who have had their part and cannot have another.
    void setTaken(const QStringList& reviewerIds);
    /// Takes reviewers and sessions as they are now.
    void refresh();
    /// Now and then, because sessions end.
    void tick() { showState(); }

Q_SIGNALS:
    void changed();

private:
    void fillReviewers();
    void showState();
    void signIn();
    void signOut();
    void makeFirst();
    void startSession(const QString& reviewer, const QString& passphrase);
    void say(const QString& problem);
    void setBusy(bool busy);
    QWidget* makeChooser();
    QWidget* makeFirstForm();

    ApprovalDesk& m_desk;
    Hall& m_hall;
    Theme& m_theme;
    QStringList m_taken;
    QString m_state; ///< what was told last, to tell changes only
    bool m_busy = false;
    QWidget* m_chooser;
    QComboBox* m_reviewer;
    QLineEdit* m_passphrase;
    QPushButton* m_signIn;
    ThemedLabel* m_signedIn;
    QPushButton* m_signOut;
    QWidget* m_first;
    QLineEdit* m_name;
    QLineEdit* m_new;
    QLineEdit* m_again;
    QPushButton* m_make;
    PlainLabel* m_problem;
};

} // namespace hall::ui

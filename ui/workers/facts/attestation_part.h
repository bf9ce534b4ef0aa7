// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/background.h"
#include "ui/theme/theme.h"
#include "ui/workers/facts/code_watch.h"

#include <QWidget>

class QPushButton;

namespace hall::ui {

class ConfirmPanel;
class CopyButton;
class PlainLabel;
class ThemedIconLabel;

/// What the Hall knows about a worker's code, and the ways to make it look again. Private to this
/// room; Hall and theme outlive it.
class AttestationPart : public QWidget {
    Q_OBJECT

public:
    AttestationPart(Hall& hall, Theme& theme, QWidget* parent = nullptr);

    /// null: not enrolled. `hasDraft`: attesting would change the record under a draft.
    void show(const WorkerRecord* stored, bool hasDraft);

private:
    void attest(const AttestRequest& request);
    void attestPath(const QString& path);
    void browse(bool folder);
    void findCurrentHash();
    void showCurrentHash(const QString& hash);
    void codeChanged(const QString& hash, bool isRegistered);
    void say(const QString& text, ColorRole role);
    void restyle();

    Hall& m_hall;
    Theme& m_theme;
    QString m_worker;
    QString m_source, m_looked;
    int m_revision = 0;
    ColorRole m_role = ColorRole::Muted;
    ThemedIconLabel* m_icon;
    PlainLabel* m_status;
    PlainLabel* m_reason;
    PlainLabel* m_registered;
    PlainLabel* m_current;
    CopyButton* m_copyRegistered;
    CopyButton* m_copyCurrent;
    PlainLabel* m_answer;
    QPushButton* m_check;
    QPushButton* m_accept;
    QPushButton* m_file;
    QPushButton* m_folder;
    ConfirmPanel* m_confirm;
    QString m_registeredHash, m_currentHash;
    Background m_background;
    CodeWatch m_watch;
};

} // namespace hall::ui

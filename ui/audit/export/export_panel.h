// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/export/export_job.h"
#include "ui/models/audit/export_run.h"
#include "ui/models/audit/zone_text.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QButtonGroup;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace hall::ui {

class PlainLabel;
class ThemedLabel;

/// Asks in place what is to be written where, and writes it in the background. Private to this
/// room; the theme outlives it.
class ExportPanel : public QFrame {
    Q_OBJECT

public:
    /// What a search found, as the page knows it.
    struct Subject {
        QString databasePath;
        QString filter;
        qint64 nowMs = 0; ///< when it was searched
        Zone zone = Zone::Local;
        qint64 matches = -1; ///< -1: not counted yet
        bool exact = true;
        bool isDemo = false;
    };

    explicit ExportPanel(Theme& theme, QWidget* parent = nullptr);

    void open(const Subject& subject);
    /// Another search; what goes on is not changed by it.
    void setSubject(const Subject& subject);
    QString folder() const { return m_folder; }
    void setFolder(const QString& folder);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class State { Asking, Running, Done };

    ExportFormat format() const;
    ExportOptions options() const;
    void propose();
    void writeSubject();
    void begin();
    void browse();
    void take(const Result<ExportResult>& result);
    void showState(State state);
    void say(const QString& text, ColorRole role);
    void leave();

    Theme& m_theme;
    ExportRun m_run;
    Subject m_subject;
    State m_state = State::Asking;
    QString m_folder;
    bool m_isOwnPath = false; ///< typed or picked, so no proposal takes its place
    bool m_replaces = false;
    ThemedLabel* m_title;
    ThemedLabel* m_what;
    QButtonGroup* m_formats;
    QLineEdit* m_path;
    QPushButton* m_browse;
    QPushButton* m_begin;
    QPushButton* m_openFolder;
    QPushButton* m_close;
    QProgressBar* m_bar;
    PlainLabel* m_said;
};

} // namespace hall::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/background.h"
#include "ui/models/feed_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace hall::ui {

class JsonView;
class PlainLabel;
class ThemedLabel;

/// What convinces somebody who does not trust this Hall of one record: its signed receipt, or the
/// proof that it stands in the log. Asked of the Hall when it is looked at; to copy, to save, and
/// to check here. Hall and theme must outlive it. GUI thread only.
class EvidenceTab : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Receipt, Proof };

    EvidenceTab(Hall& hall, Theme& theme, Kind kind, QWidget* parent = nullptr);

    /// Another record; null: none.
    void setRecord(const EventPtr& event);
    /// As the Hall signed it; empty while there is none.
    QByteArray evidence() const { return m_evidence; }
    void saveEvidence(const QString& path);
    void saveKey(const QString& path);

Q_SIGNALS:
    /// A short sentence for a status bar.
    void said(const QString& what);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void ask();
    void take(qint64 seq, const Result<QJsonObject>& answer);
    void check();
    /// The first key of the log by which it holds: what it says then; or why it does not.
    Result<QString> holdAgainst(const QByteArray& publicKey) const;
    void choosePath(const QString& title, const QString& name,
                    void (EvidenceTab::*save)(const QString&));
    void write(const QString& path, const QByteArray& bytes);
    void say(const QString& text, ColorRole role);
    QString fileName() const;

    Hall& m_hall;
    Theme& m_theme;
    const Kind m_kind;
    EventPtr m_event;
    qint64 m_asked = 0; ///< seq of the record that was asked for last
    QByteArray m_evidence;

    PlainLabel* m_outcome;
    JsonView* m_text;
    QPushButton* m_check;
    QPushButton* m_save;
    QPushButton* m_saveKey;
    Background m_files;
};

} // namespace hall::ui

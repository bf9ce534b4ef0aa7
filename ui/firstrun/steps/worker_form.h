// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hall::ui {

class PlainLabel;

/// The shortest record that a Hall takes: who, for what, where. Says what is wrong while one types,
/// by the registry's own rules. The theme outlives it. GUI thread only.
class WorkerForm : public QWidget {
    Q_OBJECT

public:
    explicit WorkerForm(Theme& theme, QWidget* parent = nullptr);

    /// The registry of now: a worker that is enrolled is not enrolled again.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    void setBusy(bool busy);
    void clear();

Q_SIGNALS:
    /// A record that the registry takes.
    void enrollAsked(const QString& workerId, const QByteArray& record);

private:
    void check();
    void submit();
    QByteArray record() const;

    Theme& m_theme;
    std::shared_ptr<const Snapshot> m_snapshot;
    bool m_busy = false;
    bool m_fits = false;
    QLineEdit* m_id;
    QLineEdit* m_capability;
    QComboBox* m_environment;
    PlainLabel* m_problem;
    QPushButton* m_enroll;
};

} // namespace hall::ui

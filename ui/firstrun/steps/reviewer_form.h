// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hall::ui {

class PlainLabel;

/// Makes the first person who may decide. Hall and theme outlive it. GUI thread only.
class ReviewerForm : public QWidget {
    Q_OBJECT

public:
    ReviewerForm(Hall& hall, Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void made(const QString& name);

private:
    void submit();
    void say(const QString& problem);

    Hall& m_hall;
    bool m_busy = false;
    QLineEdit* m_name;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QPushButton* m_make;
    PlainLabel* m_problem;
};

} // namespace hall::ui

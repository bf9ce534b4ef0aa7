// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace hall::cli {

/// `123 of 1000 records` on one line of stderr that is written over, for people only.
class ProgressLine {
public:
    ProgressLine();
    /// `all` -1: not known.
    void show(qint64 done, qint64 all);
    void end();

private:
    bool m_terminal;
    bool m_shown = false;
    QElapsedTimer m_since;
};

} // namespace hall::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace hall::app {

/// SIGTERM and SIGINT as a Qt signal, so that a program can drain before it ends. One per process,
/// made on the thread whose event loop is to hear it, after the application object. The former
/// handlers come back when it is destroyed. SIGPIPE is ignored meanwhile: a client that went away
/// must not end the program.
class Termination : public QObject {
    Q_OBJECT

public:
    /// Error SIGNALS_UNUSABLE: no pipe or no handler to be had, or there is one already.
    static Result<std::unique_ptr<Termination>> install();
    ~Termination() override;

Q_SIGNALS:
    /// Once for each signal that came; `signalNumber` is SIGTERM or SIGINT.
    void requested(int signalNumber);

private:
    Termination();
    void readPipe();

    QSocketNotifier* m_notifier = nullptr;
};

} // namespace hall::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_thread.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace hall::ui {

/// A thread for work that would make the window stutter: files, ten thousand rows, many decisions.
/// Runs what it is given in order; destroying it runs what was accepted, so long work should look
/// whether it is still wanted. Use it on the GUI thread.
class Background {
public:
    /// `work` runs there and returns a value; `handler` gets it on the GUI thread, unless
    /// `receiver` is gone by then.
    template <typename Receiver, typename Work, typename Handler>
    void run(Receiver* receiver, Work work, Handler handler)
    {
        m_thread.post([guard = QPointer<Receiver>(receiver), work = std::move(work),
                       handler = std::move(handler)]() mutable {
            QMetaObject::invokeMethod(
                qApp, [guard, handler = std::move(handler), result = work()]() mutable {
                    if (guard)
                        handler(std::move(result));
                });
        });
    }

private:
    TaskThread m_thread;
};

} // namespace hall::ui

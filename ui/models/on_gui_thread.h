// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace hall::ui {

/// An answer of the Hall, brought to the GUI thread: `handler(Result<T>)` is called there, unless
/// `receiver` is gone by then. Make it on the GUI thread.
template <typename T, typename Receiver, typename Handler>
Done<T> onGuiThread(Receiver* receiver, Handler handler)
{
    // Called on one of the Hall's threads, perhaps when the window is gone already: the application
    // carries it over, and only there it is safe to look whether anybody is left to be told.
    return [guard = QPointer<Receiver>(receiver), handler = std::move(handler)](Result<T> result) {
        QMetaObject::invokeMethod(qApp, [guard, handler, result = std::move(result)]() mutable {
            if (guard)
                handler(std::move(result));
        });
    };
}

} // namespace hall::ui

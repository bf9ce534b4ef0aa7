// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"

#include <QMutex>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace hall {

/// Replies that wait for a person, without a thread each. Thread-safe; a held reply is let go
/// exactly once, on the thread that finds the reason. (Approvals, `wait_ms`)
class HeldReplies {
public:
    static constexpr std::size_t most = 64;

    enum class End {
        Decided,  ///< the approval is no longer pending
        TimedOut, ///< or the client hung up, or the Hall closes: answer as things stand
    };
    /// `leftMs`: of the time it was to be held.
    using Release = std::function<void(End end, int leftMs)>;

    /// False when as many are held already: the caller answers at once.
    bool hold(const QString& approvalId, int waitMs, std::shared_ptr<const Asker> asker,
              Release release);
    void decided(const QString& approvalId);
    /// Lets go of those whose time is over and whose client is gone.
    void sweep();
    /// Lets go of all; no more are held.
    void close();
    bool isEmpty() const;

private:
    struct Held {
        QString approvalId;
        std::chrono::steady_clock::time_point until;
        std::shared_ptr<const Asker> asker;
        Release release;
    };
    template <typename Test>
    std::vector<Held> take(Test test);

    mutable QMutex m_mutex;
    std::vector<Held> m_held;
    bool m_closed = false;
};

} // namespace hall

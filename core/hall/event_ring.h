// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"

#include <QMutex>

#include <functional>
#include <memory>
#include <vector>

namespace hall {

/// One decision as live readers see it, after its commit.
struct DecisionEvent {
    quint64 id = 0; ///< 1, 2, 3 … in this process
    CommittedRecord record;
    RecordFields fields;
    QString reason;       ///< `CODE: message`, or empty
    qint64 latencyUs = 0; ///< request read to commit done
    bool dryRun = false;
};

/// The last decisions, with growing ids; window, event stream and any other reader ask "since id
/// N". Bounded: a reader that falls behind learns how many it missed. Thread-safe.
class EventRing {
public:
    explicit EventRing(int capacity);

    void append(DecisionEvent event);

    struct Batch {
        std::vector<std::shared_ptr<const DecisionEvent>> events; ///< oldest first
        quint64 lost = 0;   ///< ids after `after` that are gone
        quint64 newest = 0; ///< id of the newest event in the ring
    };
    /// At most `limit` events with id > `after`, oldest first.
    Batch since(quint64 after, int limit) const;
    quint64 newest() const;

private:
    mutable QMutex m_mutex;
    std::vector<std::shared_ptr<const DecisionEvent>> m_ring;
    quint64 m_next = 1;
};

} // namespace hall

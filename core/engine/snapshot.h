// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/bundle.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace hall {

/// A Bundle compiled for deciding: rules indexed by capability, shadowed rules found, derived
/// rules made, workers indexed by id, species and capability. Immutable, so any number of threads
/// may read one while the next is being built; a request sees exactly one.
/// Cost of compiling: O(rules + workers) plus the shadow check among rules that share a capability.
class Snapshot {
public:
    static std::shared_ptr<const Snapshot> compile(Bundle bundle, bool lockdown = false,
                                                   bool online = true);
    /// The same snapshot with other switches, without compiling again.
    std::shared_ptr<const Snapshot> withSwitches(bool lockdown, bool online) const;
    /// The same snapshot with other workers marked as changed.
    std::shared_ptr<const Snapshot> withTampered(QSet<QString> workerIds) const;

    const Bundle& bundle() const;
    bool lockdown() const;
    bool online() const;
    /// The worker's code was found changed and has not been attested since. (Pipeline, step 10)
    bool tampered(const QString& workerId) const { return m_tampered.contains(workerId); }
    const QSet<QString>& tampered() const { return m_tampered; }

    /// Explicit rules that an earlier one hides, in rule order. (Pipeline, step 4)
    struct Shadow {
        QString ruleId;     ///< hidden
        QString shadowedBy; ///< the first earlier rule that hides it
    };
    const std::vector<Shadow>& shadows() const;

    /// nullptr when not registered.
    const WorkerRecord* worker(const QString& workerId) const;

    struct Compiled;
    const Compiled& compiled() const;

    ~Snapshot();

private:
    Snapshot();
    Snapshot(const Snapshot&) = default;
    std::shared_ptr<const Compiled> m_compiled;
    bool m_lockdown = false;
    bool m_online = true;
    QSet<QString> m_tampered; ///< worker ids
};

} // namespace hall

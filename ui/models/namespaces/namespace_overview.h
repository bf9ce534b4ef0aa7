// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/registry/namespace_claim.h"

#include <memory>
#include <optional>
#include <vector>

namespace hall::ui {

/// Who a namespace belongs to, as seen from this window.
enum class NamespaceState {
    Yours,     ///< held by the person at the window
    Held,      ///< held by a token
    Free,      ///< workers use it, nobody claimed it
    Reserved,  ///< workers use it, nobody can claim it: it is the catalogue's
    Malformed, ///< the same: its name is not one of a namespace
};

/// One namespace: its claim and its workers.
struct NamespaceFacts {
    QString name;
    NamespaceState state = NamespaceState::Free;
    QString problem;                          ///< why nobody can claim it, or empty
    std::optional<NamespaceClaim> claim;      ///< without the private key
    std::vector<const WorkerRecord*> workers; ///< whose id begins with it, by id
    int stated = 0; ///< workers with an opaque id that say they belong to it
};

/// All namespaces of a Hall at one moment: those that are claimed and those that workers use.
struct NamespaceOverview {
    std::shared_ptr<const Snapshot> snapshot; ///< the workers lie in it
    std::vector<NamespaceFacts> namespaces;   ///< by name
    /// Whose id has no namespace: opaque ones, and those that begin otherwise. By id.
    std::vector<const WorkerRecord*> without;
    bool claimsRequired = false; ///< require_claimed_namespace

    /// nullptr when nobody holds or uses it.
    const NamespaceFacts* find(const QString& name) const;
};
using NamespaceOverviewPtr = std::shared_ptr<const NamespaceOverview>;

/// O(workers). Pure; thread-safe.
NamespaceOverviewPtr namespaceOverview(std::shared_ptr<const Snapshot> snapshot,
                                       const NamespaceClaims& claims);

/// True for an id that the Hall assigned: it says nothing about whose worker it is.
bool isOpaqueId(const QString& workerId);
/// The namespace that a worker with an opaque id says it belongs to, which nothing proves; empty:
/// it says none.
QString statedNamespace(const WorkerRecord& worker);

} // namespace hall::ui

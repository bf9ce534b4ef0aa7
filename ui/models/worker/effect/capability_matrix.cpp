// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/effect/capability_matrix.h"

#include "core/engine/engine.h"
#include "core/engine/words.h"

#include <QJsonObject>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cellsOfCapability =
    qsizetype(allEnvironments.size()) * qsizetype(allDataLabels.size());
constexpr qsizetype uuidBytes = 16;

} // namespace

std::shared_ptr<const Snapshot> snapshotWith(const Snapshot& snapshot, const WorkerRecord& worker)
{
    Bundle bundle = snapshot.bundle();
    const auto known =
        std::find_if(bundle.workers.begin(), bundle.workers.end(),
                     [&](const WorkerRecord& other) { return other.workerId == worker.workerId; });
    if (known == bundle.workers.end())
        bundle.workers.push_back(worker);
    else
        *known = worker;
    return Snapshot::compile(std::move(bundle), snapshot.lockdown(), snapshot.online())
        ->withTampered(snapshot.tampered());
}

const MatrixCell& CapabilityMatrix::at(qsizetype capability, Environment env, DataLabel label) const
{
    const qsizetype cell = capability * cellsOfCapability +
                           qsizetype(env) * qsizetype(allDataLabels.size()) + qsizetype(label);
    return cells[std::size_t(cell)];
}

RouteRequest matrixRequest(const Snapshot& snapshot, const QString& workerId,
                           const QString& capability, Environment env, DataLabel label)
{
    QJsonObject body{{u"worker_id"_s, workerId},
                     {u"capability_id"_s, capability},
                     {u"env"_s, word(env)},
                     {u"data_label"_s, word(label)},
                     {u"correlation_id"_s, u"what-it-may-do"_s}};
    const QStringList& tenants = snapshot.bundle().config.allowedTenants;
    if (!tenants.isEmpty())
        body.insert(u"tenant_id"_s, tenants.first());
    auto request = parseRouteRequest(body);
    // Only an id that no request could carry gets here; the engine denies it.
    return request ? *std::move(request) : RouteRequest{};
}

CapabilityMatrix capabilityMatrix(const Snapshot& snapshot, const WorkerRecord& worker,
                                  const Cancelled& cancelled)
{
    CapabilityMatrix matrix;
    matrix.capabilities = worker.capabilities;
    matrix.cells.reserve(std::size_t(worker.capabilities.size() * cellsOfCapability));
    DecisionInputs inputs;
    inputs.uuid = QByteArray(uuidBytes, '\0');
    if (!worker.attestedCodeHash.isEmpty())
        inputs.currentCodeHash = worker.attestedCodeHash;
    for (const QString& capability : worker.capabilities) {
        if (cancelled && cancelled())
            return {};
        for (const Environment env : allEnvironments) {
            for (const DataLabel label : allDataLabels) {
                const RouteDecision decision =
                    decide(matrixRequest(snapshot, worker.workerId, capability, env, label),
                           snapshot, inputs);
                matrix.cells.push_back({decision.outcome, decision.reason()});
            }
        }
    }
    return matrix;
}

} // namespace hall::ui

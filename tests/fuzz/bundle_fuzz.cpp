// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bundle.h"
#include "core/engine/engine.h"
#include "core/engine/snapshot.h"
#include "core/json/canonical_json.h"
#include "core/protocol/decision/route_decision.h"
#include "core/protocol/decision/route_request.h"

#include <cstdlib>

using namespace hall;

namespace {

/// Requests that reach every step: named worker or none, strict and lenient places.
const std::vector<RouteRequest>& requests()
{
    static const std::vector<RouteRequest> all = [] {
        std::vector<RouteRequest> list;
        for (const char* text : {
                 R"({"capability_id":"cap.doc.read","correlation_id":"c-1"})",
                 R"({"capability_id":"cap.doc.read","correlation_id":"c-1","env":"prod",
                     "data_label":"RESTRICTED","worker_id":"org.acme.reader","tenant_risk":"high",
                     "qos_class":"P0","request":{"egress":true,"writes":true}})",
             }) {
            auto request = readRouteRequest(QByteArray(text));
            if (!request)
                std::abort();
            list.push_back(*std::move(request));
        }
        return list;
    }();
    return all;
}

} // namespace

/// A bundle either is refused with a message, or can be compiled, decided with, and written out
/// again to one that reads the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto bundle = readBundle(text);
    if (!bundle) {
        if (bundle.error().message.isEmpty() || bundle.error().code.isEmpty())
            std::abort();
        return 0;
    }

    const auto snapshot = Snapshot::compile(*bundle);
    DecisionInputs inputs;
    inputs.uuid = QByteArray(16, '\x01');
    inputs.explain = true;
    for (const RouteRequest& request : requests()) {
        workerToAttest(request, *snapshot);
        const RouteDecision first = decide(request, *snapshot, inputs);
        const QByteArray reply = routeReply(first, {}, true);
        if (reply != routeReply(decide(request, *snapshot, inputs), {}, true))
            std::abort();
        if (first.allowed() == first.denial.has_value())
            std::abort();
    }

    const QByteArray exported = canonicalJson(QJsonValue(bundle->toJson()));
    const auto again = readBundle(exported);
    if (!again || canonicalJson(QJsonValue(again->toJson())) != exported)
        std::abort();
    return 0;
}

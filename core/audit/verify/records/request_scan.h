// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify/records/member_table.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hall {

/// Reads the request of a stored decision as far as the log is searched by it: the counterpart of
/// restoreRouteRequest() and requestOfAction(), and as strict as they are.
class RequestScan : private ScanBase {
public:
    RequestScan(CanonicalScan& json, std::vector<QByteArray>& decoded) : ScanBase(json, decoded) {}

    /// The body of POST /api/route. `generated`: the correlation id that it got when it had none.
    void route(QByteArrayView generated);
    /// The body of POST /api/evaluate.
    void action(QByteArrayView generated);

    QByteArrayView capability, worker, correlation;
    QByteArrayView tenant = "org.default";
    QByteArrayView env = "dev";
    QByteArrayView label = "INTERNAL";

private:
    void readBlastScore();
    void readCapability() { capability = text(); }
    void readCorrelation();
    void readEnv();
    void readLabel();
    void readPayload();
    void readPrincipal();
    void readQosClass();
    void readTenant() { tenant = text(); }
    void readTenantRisk();
    void readWaitMs();
    void readWorker();
    void textOrNull();
    void textsOrNull();
};

} // namespace hall

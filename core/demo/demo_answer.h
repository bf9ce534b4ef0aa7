// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_traffic.h"
#include "core/protocol/vocabulary.h"

#include <QMap>

#include <optional>

namespace hall {

/// What came back for a request of the demo.
struct DemoAnswer {
    DemoRequest request;
    int status = 0;   ///< of HTTP; 0: no answer came
    QByteArray reply; ///< as it came
    QString problem;  ///< why there is no decision, one sentence; empty: there is one
    QString decisionId;
    std::optional<Outcome> outcome; ///< nullopt: there is no decision
    QString denyCode;               ///< empty: allowed

    bool decided() const { return outcome.has_value(); }
};

/// Reads a reply of POST /api/route. `failure` says why none came, where none came.
DemoAnswer readDemoAnswer(const DemoRequest& request, int status, const QByteArray& reply,
                          const QString& failure);

struct DemoTally {
    qint64 allowed = 0, denied = 0, escalated = 0;
    qint64 undecided = 0; ///< no answer came, or one that is no decision
    QMap<QString, qint64> codes;

    qint64 all() const { return allowed + denied + escalated + undecided; }
    void add(const DemoAnswer& answer);
};

/// A scene that has been played.
struct DemoPlayed {
    DemoScene scene = DemoScene::Allowed;
    DemoAnswer answer; ///< of Burst: the last one that came
    DemoTally tally;
    qint64 tookMs = 0;
};

} // namespace hall

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <random>
#include <vector>

namespace hall {

/// What somebody who shows the demo asks for by a button.
enum class DemoScene {
    Allowed,
    MissingControl,
    UnknownCapability,
    NeedsApproval,
    Tampered,
    Burst, ///< many at once
};
inline constexpr int demoSceneCount = int(DemoScene::Burst) + 1;
inline constexpr int demoBurstSize = 500;

/// One call of POST /api/route, as one of the demo's clients makes it.
struct DemoRequest {
    QByteArray userAgent;
    QJsonObject body;
    /// What the Hall answers while it is set up as the demo is: a deny code; empty: allowed. After
    /// a person has approved an escalated request, the next one like it is allowed.
    QString expectedCode;
    /// The code of the deployer is changed before it is sent, and put back afterwards.
    bool tampers = false;
};

/// The demo's play: an endless stream of requests, the same for the same seed. In every fifty there
/// are allowed, escalated and tampered ones and a denial of each kind, in an order of chance. What
/// a person has to decide repeats itself, so that no more than a handful of approvals is open. Use
/// it on one thread.
class DemoTraffic {
public:
    explicit DemoTraffic(quint64 seed);

    DemoRequest next();
    /// Not of the stream: one that shows this scene. For Burst one of the stream, never a tampered
    /// one.
    DemoRequest ofScene(DemoScene scene);

private:
    DemoRequest make(int part);
    quint64 pick(quint64 count);
    void shuffle();

    std::mt19937_64 m_chance;
    std::vector<int> m_deck; ///< the parts that are still to come of these fifty
    quint64 m_number = 0;
};

} // namespace hall
